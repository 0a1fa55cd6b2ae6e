extension PaymentCase {
    /// The status on a day with the rules that were tried, those that did not
    /// apply among them.
    public func status(on day: CivilDate) -> Decision<CaseStatus> {
        let history = history(on: day)
        let status = status(history, on: day)
        var reasons: [Reason] = []
        if history.consent != nil || status == .terminated {
            reasons = paymentReasons(history, status, day)
        } else if history.sms != nil || history.reply != nil || history.caseFile != nil {
            reasons = noticeReasons(history, status)
        } else if let closing = history.closing {
            reasons = [closingReason(closing)]
        } else {
            reasons = checkReasons(history, status, day)
        }
        return Decision(status, reasons)
    }

    /// From the employer's consent on (p.16–24).
    private func paymentReasons(_ history: CaseHistory, _ status: CaseStatus, _ day: CivilDate) -> [Reason] {
        var reasons: [Reason] = []
        if let termination = history.termination {
            reasons.append(terminationReason(termination, isEffective: termination.from <= day))
        }
        if status == .terminated { return reasons }
        if let consent = history.consent {
            reasons.append(
                Reason(
                    .order526("16"),
                    Localized(
                        ru:
                            "Работодатель согласился \(consent.happenedOn.shown): дело передано в АИС "
                            + "«ЦБД».",
                        kk: "Жұмыс беруші \(consent.happenedOn.shown) күні келісім берді: іс «ОДҚ» "
                            + "ААЖ-ға берілді."),
                    facts: [consent.id]))
        }
        if case .success(let reached) = entitlement.pensionAge {
            reasons.append(pensionReason(reached, on: day, applied: status == .pensionAge))
        }
        for suspension in history.suspensions where status != .pensionAge {
            if suspension.unpaid.contains(day) {
                reasons += suspensionReasons(suspension)
            } else {
                reasons.append(idleSuspensionReason(suspension, on: day))
            }
            if suspension.closing == nil, let reason = endToComeReason(suspension.id, on: day) {
                reasons.append(reason)
            }
        }
        if status == .active || status == .suspended, let disbursement = history.firstDisbursement {
            reasons.append(
                Reason(
                    .order526("26"),
                    Localized(
                        ru: "Первая выплата зачислена \(disbursement.happenedOn.shown).",
                        kk: "Алғашқы төлем \(disbursement.happenedOn.shown) күні аударылды."),
                    facts: [disbursement.id]))
            if let service = statementReasons(knownBy: day).first(where: { $0.citation.clause == "7" }) {
                reasons.append(service)
            }
        } else if status == .sentForPayment {
            reasons.append(
                .ahead(
                    .order526("26"),
                    Localized(
                        ru: "Ни одной выплаты ещё нет: «Осуществляется» – с первой выплатой.",
                        kk: "Әзірге бірде-бір төлем жоқ: «Жүзеге асырылуда» – алғашқы төлемнен бастап.")))
        }
        return reasons
    }

    /// From the sms to the ЭМД (p.12–15).
    private func noticeReasons(_ history: CaseHistory, _ status: CaseStatus) -> [Reason] {
        var reasons: [Reason] = []
        func note(_ fact: Fact?, _ clause: String, _ text: (_ ru: String, _ kk: String) -> Localized) {
            guard let fact else { return }
            reasons.append(
                Reason(
                    .order526(clause), text(fact.learnedAt.shown, KazakhDay.at(fact.learnedAt)),
                    facts: [fact.id]))
        }
        note(history.sms, "12.1") {
            Localized(
                ru: "Sms о выборе счета направлено \($0).", kk: "Шот таңдау туралы sms \($1) жіберілді.")
        }
        note(history.push, "13.1") {
            Localized(ru: "PUSH направлен через банки \($0).", kk: "PUSH банктер арқылы \($1) жіберілді.")
        }
        note(history.contactCentre, "13.2") {
            Localized(
                ru: "Уведомление через единый контакт-центр направлено \($0).",
                kk: "Бірыңғай байланыс орталығы арқылы хабарлама \($1) жіберілді.")
        }
        note(history.reply, "12.2") {
            Localized(
                ru: "Ответ с согласием и счетом поступил \($0).",
                kk: "Келісім мен шот көрсетілген жауап "
                    + "\($1) түсті.")
        }
        note(history.reply, "14") { _, _ in
            Localized(
                ru: "Заявка зарегистрирована в электронном журнале (Приложение 3).",
                kk: "Өтінім электрондық журналда тіркелді (3-қосымша).")
        }
        note(history.caseFile, "15.1") {
            Localized(
                ru: "ЭМД сформирован и направлен работодателю \($0); ожидается его согласие с ЭЦП.",
                kk:
                    "ІЭМ қалыптастырылып, жұмыс берушіге \($1) жіберілді; оның ЭЦҚ қойылған келісімі күтілуде."
            )
        }
        if status == .smsSent, (history.push == nil) != (history.contactCentre == nil) {
            // What is missing comes first.
            reasons.insert(
                Reason(
                    .order526(history.push == nil ? "13.1" : "13.2"),
                    Localized(
                        ru: "Из двух напоминаний отправлено одно: нужны и PUSH, и контакт-центр.",
                        kk: "Екі еске салудың бірі ғана жіберілді: PUSH та, байланыс орталығы да қажет."),
                    facts: [history.sms, history.push ?? history.contactCentre].compactMap { $0?.id }),
                at: 0)
        }
        return reasons
    }

    private func closingReason(_ closing: Fact) -> Reason {
        let isPaid = closing.body == .alreadyPaid
        return Reason(
            .order526("10.4"),
            isPaid
                ? Localized(
                    ru:
                        "Системы подтвердили, что выплата уже осуществляется: услуга завершена, sms не "
                        + "направляется.",
                    kk:
                        "Жүйелер төлемнің жүзеге асырылып жатқанын растады: қызмет аяқталды, sms "
                        + "жіберілмейді."
                )
                : Localized(
                    ru: "Уведомление о выплате уже поступило: услуга завершена, sms не направляется.",
                    kk: "Төлем туралы хабарлама бұрын түскен: қызмет аяқталды, sms жіберілмейді."),
            facts: [closing.id])
    }

    /// Before the sms (p.5–11): what it comes to and what is missing, then what holds.
    private func checkReasons(_ history: CaseHistory, _ status: CaseStatus, _ day: CivilDate) -> [Reason] {
        let conditions = history.conditions(person, rules, on: day)
        var reasons: [Reason] = []
        let phones = [history.phone ?? history.noPhone].compactMap { $0?.id }
        let refused = conditions.all.filter { !$0.holds && $0.name != .phone }
        let unknown = refused.filter { !$0.isKnown }
        let facts = phones + history.contributions.facts + (history.act.map { [$0.id] } ?? [])
        switch status {
        case .ineligible where unknown.count == refused.count:
            reasons.append(
                Reason(
                    .order526("10.1"),
                    Localized(
                        ru: "Номер подтверждён, отказывать не за что: ответили ещё не все системы. "
                            + "Уведомление об отказе (п. 11) не составляется. ",
                        kk: "Нөмір расталды, бас тартатын себеп жоқ: барлық жүйе әлі жауап берген жоқ. "
                            + "Бас тарту туралы хабарлама (11-т.) жасалмайды. ")
                        + Conditions.awaited(unknown),
                    facts: facts))
        case .ineligible:
            let failing = refused.filter(\.isKnown)
            reasons.append(
                Reason(
                    .order526("11"),
                    Localized(
                        ru: "Условия не выполнены: работодателю и работнику сообщается причина. ",
                        kk: "Шарттар орындалмаған: жұмыс беруші мен жұмыскерге себебі хабарланады. ")
                        + Conditions.lacking(failing)
                        + (unknown.isEmpty ? .same("") : .same(" ") + Conditions.awaited(unknown)),
                    facts: facts))
        case .checking:
            reasons.append(
                Reason(
                    .order526("10.1"),
                    Localized(
                        ru: "Условия выполнены и номер подтверждён: можно направить sms (п. 12).",
                        kk: "Шарттар орындалды, нөмір расталды: sms жіберуге болады (12-т.)."),
                    facts: facts))
        case .awaitingPhone:
            reasons.append(
                Reason(
                    .order526("9"),
                    Localized(
                        ru: "Условия выполнены, но номера телефона на портале нет.",
                        kk: "Шарттар орындалды, бірақ порталда телефон нөмірі жоқ."),
                    facts: facts))
        default: reasons += collectingReasons(conditions.all.filter { !$0.holds }, facts: facts)
        }
        let (holding, failing) = (conditions.all.filter(\.holds), conditions.all.filter { !$0.holds })
        return reasons + (failing + holding).flatMap(\.reasons)
    }

    /// While the systems answer one by one.
    private func collectingReasons(_ failing: [Conditions.Condition], facts: [Int64]) -> [Reason] {
        let (known, unknown) = (failing.filter(\.isKnown), failing.filter { !$0.isKnown })
        let parts = [
            known.isEmpty ? nil : Conditions.lacking(known),
            unknown.isEmpty ? nil : Conditions.awaited(unknown),
        ].compactMap(\.self)
        guard let first = parts.first else { return [] }
        return [
            Reason(.order526("10.1"), parts.dropFirst().reduce(first) { $0 + .same(" ") + $1 }, facts: facts)
        ]
    }
}

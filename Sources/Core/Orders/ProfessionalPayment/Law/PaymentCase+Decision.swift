extension PaymentCase {
    /// What followed from a fact: the reasons of the status on `day` and of
    /// every date, term and sum that the fact touches.
    public func reasons(after fact: Fact, on day: CivilDate) -> [Reason] {
        var reasons: [Reason] = []
        switch fact.body {
        case .application: reasons.append(note(fact, "4", Self.applicationText))
        case .employmentEnded:
            reasons += deadlineReasons(.employmentRecord) + amountReasons(fact.happenedOn.yearMonth)
        case .contributionCount, .contributionMonths, .phone, .noPhone, .alreadyPaid, .noticeExists: break
        case .refusalNotice: reasons.append(note(fact, "11", Self.refusalText))
        case .sms: reasons += [note(fact, "12.3", Self.smsText)] + deadlineReasons(.reminder)
        case .push, .contactCentre: reasons += deadlineReasons(.reminder)
        case .reply: reasons += replyReasons(fact)
        case .caseFile: reasons += deadlineReasons(.caseFile)
        case .employerConsent: reasons += consentReasons(fact)
        case .suspension:
            reasons += suspensions.filter { $0.id == fact.id }.flatMap(suspensionReasons)
            reasons.append(note(fact, "19", Self.suspensionNoticeText))
        case .resumption: reasons += resumptionReasons(fact)
        case .termination: reasons += terminationReasons() + questionReasons(on: day)
        case .terminationNotice: reasons += deadlineReasons(.terminationNotice)
        case .remittance(let month, _):
            reasons += monthReasons(.remittance, month, fact) + [note(fact, "31", Self.periodText)]
        case .disbursement(let month, _):
            reasons +=
                monthReasons(.disbursement, month, fact) + [note(fact, "27", Self.disbursementText)]
                + amountReasons(month)
        case .refund(let month, _):
            let text = Localized(
                ru: "Возвращено работодателю излишнее за \(month.shown).",
                kk: "\(month.shown) үшін артық сома жұмыс берушіге қайтарылды.")
            reasons += ["25.2", "29"].map { note(fact, $0, text) }
        case .penalInstitution: reasons.append(note(fact, "28", Self.penalText))
        case .determination(let determination):
            let entry = DeterminationFact(
                id: fact.id, learnedAt: fact.learnedAt, determination: determination)
            reasons.append(
                determination.topic.map { determinationReason($0, entry) }
                    ?? note(fact, determination.clause, Self.determinationText))
        }
        return Self.unique(reasons + status(on: day).reasons + overpaymentReasons())
    }

    private func note(_ fact: Fact, _ clause: String, _ text: Localized) -> Reason {
        Reason(.order526(clause), text, facts: [fact.id])
    }

    private func deadlineReasons(_ kind: DeadlineKind) -> [Reason] { deadline(kind)?.reasons ?? [] }

    private func monthReasons(_ kind: DeadlineKind, _ month: YearMonth, _ fact: Fact) -> [Reason] {
        guard let deadline = deadline(kind, month: month) else {
            let text = Localized(
                ru: "За \(month.shown) выплата не причитается: срока перевода и зачисления нет.",
                kk: "\(month.shown) үшін төлем тиесілі емес: аудару және шотқа есепке жатқызу мерзімі жоқ.")
            return [note(fact, kind.clause, text)]
        }
        return deadline.reasons.map { Reason($0.citation, $0.text, facts: [fact.id], applied: $0.applied) }
    }

    /// p.7, 12, 14, 15.
    private func replyReasons(_ fact: Fact) -> [Reason] {
        let day = fact.happenedOn.shown
        let service = Localized(
            ru: "Днём осуществления выплаты через проактивную услугу считается день согласия: \(day).",
            kk: "Проактивті қызмет арқылы төлемді жүзеге асыру күні – келісім берілген күн: \(day).")
        var reasons = [note(fact, "7", service)] + deadlineReasons(.caseFile)
        if let deadline = deadline(.caseFile), case .success(let due) = deadline.due,
            due != fact.learnedAt.date
        {
            let text = Localized(
                ru: "Ответ поступил \(fact.learnedAt.shown), вне рабочего времени.",
                kk: "Жауап \(KazakhDay.at(fact.learnedAt)) түсті, бұл – жұмыс уақытынан тыс.")
            reasons.append(note(fact, "15.2", text))
        }
        return reasons
    }

    /// p.16–17.
    private func consentReasons(_ fact: Fact) -> [Reason] {
        let disbursementDay = rules.numbers.on(fact.learnedAt.date).disbursementDay
        let worker = Localized(
            ru: "Работнику сообщается: выплата – ежемесячно, не позднее \(disbursementDay)-го рабочего дня "
                + "месяца.",
            kk:
                "Жұмыскерге хабарланады: төлем ай сайын, айдың \(disbursementDay)-жұмыс күнінен кешіктірілмей "
                + "жүргізіледі.")
        let account = Localized(
            ru: "Работодатель ведёт учет получателя по форме Приложения 4.",
            kk: "Жұмыс беруші алушыны есепке алуды 4-қосымшадағы нысан бойынша жүргізеді.")
        return deadlineReasons(.firstRemittance) + [note(fact, "17.2", worker), note(fact, "17.3", account)]
    }

    /// p.20–21, 32.
    private func resumptionReasons(_ fact: Fact) -> [Reason] {
        let ended = suspensions.filter { $0.closing?.id == fact.id }
        guard !ended.isEmpty else {
            return [Reason(.order526("20"), Self.waitingText, facts: [fact.id], applied: false)]
        }
        var reasons = ended.flatMap(suspensionReasons)
        let still = suspensions.filter { $0.closing == nil }
        if still.isEmpty {
            reasons.append(note(fact, "21", Self.resumptionNoticeText))
        } else {
            let grounds = still.map { Citation.order526("18.\($0.ground)").point }
            let ru = grounds.map(\.ru).joined(separator: ", ")
            let kk = grounds.map(\.kk).joined(separator: ", ")
            reasons.append(
                Reason(
                    .order526("20"),
                    Localized(
                        ru: "Остаются другие основания (\(ru)): выплата ещё не возобновляется.",
                        kk: "Басқа негіздер қалды (\(kk)): төлем әлі қайта басталмайды."),
                    facts: [fact.id] + still.map(\.id), applied: false))
        }
        return reasons + questionReasons(on: fact.learnedAt.date)
    }

    private func questionReasons(on day: CivilDate) -> [Reason] {
        openQuestions(on: day).filter { !$0.isSettledByReading }.flatMap { reasons(of: $0).prefix(1) }
    }

    private static func unique(_ reasons: [Reason]) -> [Reason] {
        var seen: Set<Reason> = []
        return reasons.filter { seen.insert($0).inserted }
    }

    // MARK: Words

    private static let applicationText = Localized(
        ru: "Работник подал работодателю заявление (Приложение 1).",
        kk: "Жұмыскер жұмыс берушіге өтініш берді (1-қосымша).")
    private static let refusalText = Localized(
        ru: "Причина несоответствия направлена в ЭБТ работодателю и работнику.",
        kk: "Сәйкес келмеу себебі ЭЕБ-ге жұмыс беруші мен жұмыскерге жіберілді.")
    private static let smsText = Localized(
        ru: "Sms занесено в журнал sms-оповещений (Приложение 2).",
        kk: "Sms-хабарлама журналға енгізілді (2-қосымша).")
    private static let suspensionNoticeText = Localized(
        ru: "О приостановлении сообщается в ЭБТ работодателю и работнику.",
        kk: "Тоқтатыла тұрғаны туралы ЭЕБ-де жұмыс беруші мен жұмыскерге хабарланады.")
    private static let resumptionNoticeText = Localized(
        ru: "О возобновлении сообщается в ЭБТ работодателю и работнику.",
        kk: "Қайта басталғаны туралы ЭЕБ-де жұмыс беруші мен жұмыскерге хабарланады.")
    private static let waitingText = Localized(
        ru: "Открытого приостановления по этому основанию нет: сведения сохранены и ждут его.",
        kk: "Осы негіз бойынша ашық тоқтата тұру жоқ: мәлімет сақталды және соны күтеді.")
    private static let periodText = Localized(
        ru: "Период выплаты указан обязательно, сумма – с учетом прожиточного минимума года.",
        kk:
            "Төлем кезеңі міндетті түрде көрсетіледі, сома жылдың ең төмен күнкөріс деңгейін ескере отырып есептеледі."
    )
    private static let disbursementText = Localized(
        ru: "Выплата зачислена на счет получателя электронным платёжным поручением.",
        kk: "Төлем алушының шотына электрондық төлем тапсырмасымен аударылды.")
    private static let penalText = Localized(
        ru: "Выплата продолжается по заявлению, представленному администрацией учреждения УИС.",
        kk: "Төлем ҚАЖ мекемесінің әкімшілігі ұсынған өтініш бойынша жалғасады.")
    private static let determinationText = Localized(
        ru: "Открытый вопрос решён специалистом, причина записана.",
        kk: "Ашық мәселені маман шешті, себебі жазылды.")
}

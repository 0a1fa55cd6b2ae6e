extension EntitlementExplanation {
    // MARK: Payers

    /// p.10, 11: what was paid, and what was not.
    var payerReasons: [Reason] {
        let ledger = timeline.payments
        var reasons: [Reason] = []
        for run in timeline.paidRuns
        where run.first.firstDay <= window.last && run.last.lastDay >= window.first {
            let first = max(run.first, window.first.dayNumber == .min ? run.first : window.first.yearMonth)
            let last = min(run.last, window.last.yearMonth)
            guard first <= last else { continue }
            let count = rules.terms(on: first.firstDay).payerMonths
            let received = (first.ordinal...last.ordinal).compactMap { ledger.received[$0] }
            reasons.append(
                Reason(
                    .order333("10.1"),
                    Localized(
                        ru:
                            "Взносы поступали, и \(Numeral.russian(count)) "
                            + "\(Numeral.form(count, "месяц", "месяца", "месяцев")) до них оплачены: право с \(run.first.firstDay.shown) "
                            + "по \(last.lastDay.shown), за каждый месяц с первого числа.",
                        kk:
                            "Жарналар түскен және оған дейінгі \(Numeral.kazakh(count)) ай төленген: құқық "
                            + "\(run.first.firstDay.shown) – \(last.lastDay.shown) аралығында, әр айға оның бірінен бастап."
                    ),
                    facts: Self.distinct(received + ledger.facts(first.adding(-count)...last.previous)),
                    applied: timeline.held(.p, on: day) != nil))
        }
        if timeline.held(.p, on: day) == nil, let last = lastPayment {
            reasons.append(missingMonths(last))
        }
        for single in ledger.singles
        where single.from <= window.last && single.lastDay >= window.first {
            let isNow = single.from <= day && day <= single.lastDay
            reasons.append(
                Reason(
                    .order333("11"),
                    Localized(
                        ru:
                            "Единовременный платёж: право со дня уплаты \(single.from.shown) по \(single.lastDay.shown).",
                        kk: "Бір реттік төлем: құқық төленген \(single.from.shown) күнінен "
                            + "\(single.lastDay.shown) күнін қоса алғанда."),
                    facts: [single.fact], applied: isNow))
        }
        return reasons
    }

    /// The last month with a payment, by the day that is asked of.
    var lastPayment: YearMonth? {
        timeline.payments.received.keys.filter { $0 <= day.yearMonth.ordinal }.max()
            .map { YearMonth(ordinal: $0) }
    }

    /// p.10 part 1, tried for the last month with a payment.
    private func missingMonths(_ month: YearMonth) -> Reason {
        let count = rules.terms(on: month.firstDay).payerMonths
        let missing = timeline.payments.missing(before: month, of: count)
        let ru = missing.map(\.shown).joined(separator: ", ")
        return Reason(
            .order333("10.1"),
            missing.isEmpty
                ? Localized(
                    ru: "Последний месяц с платежом – \(month.said.ru): за указанный день взнос не поступил.",
                    kk: "Төлем түскен соңғы ай – \(month.said.kk): сұралған күнге жарна түспеген.")
                : Localized(
                    ru:
                        "Платёж за \(month.said.ru): из \(Numeral.russianGenitive(count)) месяцев до него не оплачены \(ru).",
                    kk:
                        "\(month.said.kk) төлемі: оған дейінгі \(Numeral.kazakh(count)) айдан төленбегені – \(ru)."
                ),
            applied: false)
    }

    // MARK: Manual enrolment

    var manualReasons: [Reason] {
        timeline.manualPeriods.filter { $0.start <= window.last && $0.lastDay >= window.first }.map {
            manual in
            let entry = CategoryEntry.of(manual.category, on: manual.start)
            let isClosed = manual.end <= manual.lastDay
            let grant = timeline.entries.last {
                $0.category == manual.category && $0.outcome == .granted && $0.day == manual.end
            }
            let closed =
                isClosed
                ? (timeline.held(manual.category, on: manual.end)?.facts ?? []) + (grant?.facts ?? []) : []
            let count = rules.terms(on: manual.start).manualMonths
            let ru = Numeral.russian(count) + " " + Numeral.form(count, "месяц", "месяца", "месяцев")
            let text = Localized(
                ru:
                    "Включён вручную по документам (\(manual.category.code)): обращение в Фонд "
                    + "\(manual.start.shown), \(ru) – по \(manual.lastDay.shown).",
                kk:
                    "Құжаттар бойынша қолмен енгізілген (\(manual.category.code)): Қорға жүгінген күні "
                    + "\(manual.start.shown), \(Numeral.kazakh(count)) айға – \(manual.lastDay.shown) күнін қоса алғанда."
            )
            let end = Localized(
                ru: " Закрыто \(manual.end.shown): поступили сведения по категории.",
                kk: " \(KazakhDay.on(manual.end)) жабылды: санат бойынша деректер түсті.")
            return Self.reason(
                entry.manualClause ?? "21", isClosed ? text + end : text, facts: [manual.fact.id] + closed,
                applied: manual.contains(day), isOver: manual.end <= day)
        }
    }

    // MARK: Retention

    var retentionReasons: [Reason] {
        timeline.retentions.filter { $0.start <= window.last && $0.lastDay >= window.first }.map {
            retention in
            Self.reason(
                retention.clause, Self.text(of: retention), facts: Self.distinct(retention.facts),
                applied: retention.contains(day) && entitlement.basis == .retention,
                isOver: retention.lastDay < day)
        }
    }

    /// What applies on the day, what applied before it and is over, what does not apply.
    private static func reason(
        _ clause: String, _ text: Localized, facts: [Int64], applied: Bool, isOver: Bool
    ) -> Reason {
        isOver && !applied
            ? .ended(.order333(clause), text, facts: facts)
            : Reason(.order333(clause), text, facts: facts, applied: applied)
    }

    private static func text(of retention: Retention) -> Localized {
        let count = retention.months
        let number = Localized(
            ru: Numeral.russian(count) + " " + Numeral.form(count, "месяц", "месяца", "месяцев"),
            kk: Numeral.kazakh(count) + " ай")
        let why: Localized =
            switch retention.ground {
            case .category(let category):
                Localized(
                    ru: "Категория \(category.code) снята \(retention.start.shown)",
                    kk: "\(category.code) санаты \(retention.start.shown) күні алып тасталды")
            case .payer(let months):
                Localized(
                    ru:
                        "Плательщик перестал платить; подряд оплачено месяцев: "
                        + (retention.isLong ? "\(months) и более" : "\(months)"),
                    kk:
                        "Төлеуші төлеуді тоқтатты; қатарынан төленген айлар: "
                        + (retention.isLong ? "\(months) және одан көп" : "\(months)"))
            }
        return Localized(
            ru:
                "\(why.ru). Право сохраняется \(number.ru) с прекращения уплаты \(retention.stop.shown) – по "
                + "\(retention.lastDay.shown).",
            kk:
                "\(why.kk). Құқық жарна төлеу тоқтатылған \(retention.stop.shown) күнінен бастап \(number.kk) – "
                + "\(retention.lastDay.shown) күнін қоса алғанда сақталады.")
    }

    /// p.9 part 2, and what was told of the last payment.
    var unpaidReasons: [Reason] {
        var reasons = timeline.unpaidPeriods.filter { $0.start <= day }.map { period in
            Self.reason(
                "9.3",
                Localized(
                    ru:
                        "С \(period.start.shown) взносы от государства не поступают: право по категории "
                        + "сохраняется по \(period.lastDay.shown).",
                    kk:
                        "\(period.start.shown) күнінен бастап мемлекеттен жарналар түспейді: санат бойынша құқық "
                        + "\(period.lastDay.shown) күнін қоса алғанда сақталады."),
                facts: period.facts, applied: period.contains(day) && entitlement.isUnpaid,
                isOver: period.lastDay < day)
        }
        for stop in timeline.stops where stop.happenedOn <= day {
            reasons.append(
                .ended(
                    .order333("9.2"),
                    Localized(
                        ru: "Уплата взносов прекращена \(stop.happenedOn.shown).",
                        kk: "Жарналарды төлеу \(stop.happenedOn.shown) күні тоқтатылды."),
                    facts: [stop.id]))
        }
        return reasons
    }

    static func distinct(_ facts: [Int64]) -> [Int64] {
        var seen: Set<Int64> = []
        return facts.filter { seen.insert($0).inserted }
    }
}

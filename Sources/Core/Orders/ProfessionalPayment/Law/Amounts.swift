/// p.25, 31: what is payable for one month, and how it was reckoned.
public struct MonthAmount: Hashable, Sendable {
    public let month: YearMonth
    /// The size for a whole month; `nil` when no day is payable and the size
    /// was not needed.
    public let size: Tenge?
    /// Payable days.
    public let days: Int
    public let sum: Tenge
    /// p.25 part 3: the month of the employer's act, the one month whose
    /// proportion the order itself gives.
    public let isFirstMonth: Bool
    /// The part of ``sum`` that an operator's determination gives (p.32).
    public var determined = Tenge.zero

    /// The reckoning in words, for the card and the citizen.
    public var formula: Localized {
        guard determined > .zero else { return reckoning }
        let determination = Localized(
            ru: "по решению специалиста \(determined.shown) ₸",
            kk: "маманның шешімі бойынша \(determined.shown) ₸")
        guard days > 0 else { return month.said + .same(": ") + determination }
        return reckoning
            + Localized(ru: "; и ", kk: "; әрі ") + determination
            + Localized(ru: ", всего \(sum.shown) ₸", kk: ", барлығы \(sum.shown) ₸")
    }

    private var reckoning: Localized {
        let name = month.said
        let sum = sum - determined
        guard let size else {
            return Localized(
                ru: "\(name.ru): дней к оплате нет, 0,00 ₸", kk: "\(name.kk): төленетін күн жоқ, 0,00 ₸")
        }
        if days == month.dayCount {
            return Localized(
                ru: "\(name.ru): полный месяц, \(sum.shown) ₸", kk: "\(name.kk): толық ай, \(sum.shown) ₸")
        }
        // A part of a month other than the first is paid by calendar days (A526-13).
        let mark =
            isFirstMonth
            ? .same("")
            : Localized(
                ru: " (доля не установлена правилами, считается по календарным дням)",
                kk: " (үлесі қағидаларда белгіленбеген, күнтізбелік күндермен есептеледі)")
        return Localized(
            ru: "\(name.ru): \(size.shown) × \(days) дн. ÷ \(month.dayCount) дн. = \(sum.shown) ₸",
            kk: "\(name.kk): \(size.shown) × \(days) күн ÷ \(month.dayCount) күн = \(sum.shown) ₸") + mark
    }
}

/// One line of the reconciliation: owed, credited, paid, returned.
public struct MonthLine: Hashable, Sendable {
    public let amount: MonthAmount
    public let remitted: Tenge
    public let paid: Tenge
    public let refunded: Tenge

    public var month: YearMonth { amount.month }
    /// Paid above what was owed (p.25, 29); returns do not change it.
    public var overpayment: Tenge { Self.positive(paid - amount.sum) }
    public var arrears: Tenge { Self.positive(amount.sum - paid) }
    /// Credited or paid above what was owed, whatever was returned (p.25 part 2, p.29).
    public var refundable: Tenge { Self.positive(max(remitted, paid) - amount.sum) }
    /// Still to be returned to the employer: the same, less what was returned.
    public var unrefunded: Tenge { Self.positive(refundable - refunded) }

    /// Still to be remitted by the employer (p.31); what was returned is no
    /// longer there.
    public var shortage: Tenge { Self.positive(amount.sum - (remitted - refunded)) }

    /// p.26: what can be paid out now: owed, credited and not yet paid.
    public var ready: Tenge { Self.positive(min(amount.sum, remitted - refunded) - paid) }

    private static func positive(_ sum: Tenge) -> Tenge { max(sum, .zero) }
}

extension PaymentCase {
    /// p.25 part 3, p.31: payable for a month: size × payable days ÷ days of
    /// the month, half a tiyn up.
    ///
    /// - Throws: ``Message/external(_:)`` when a day is payable and the year
    ///   has no прожиточный минимум or the pension age is not known.
    public func amount(in month: YearMonth) throws(Message) -> MonthAmount {
        let days = try entitlement.payableDays(in: month)
        let isFirst = history.act.map { isLawfulFirstMonth(month, days, after: $0.happenedOn) } ?? false
        let determined = entitlement.determinedSum(in: month)
        guard days > 0 else {
            return MonthAmount(
                month: month, size: nil, days: 0, sum: determined, isFirstMonth: isFirst,
                determined: determined)
        }
        let size = try rules.size(of: month)
        return MonthAmount(
            month: month, size: size, days: days, sum: size.share(days, of: month.dayCount) + determined,
            isFirstMonth: isFirst, determined: determined)
    }

    /// Whether nothing but the act cut the month of the act: only then does
    /// p.25 give the proportion.
    private func isLawfulFirstMonth(_ month: YearMonth, _ days: Int, after act: CivilDate) -> Bool {
        act.yearMonth == month && days == act.days(to: month.lastDay)
    }

    /// - Throws: as ``amount(in:)``.
    public func line(of month: YearMonth) throws(Message) -> MonthLine {
        let money = history.money[month] ?? MonthMoney()
        return MonthLine(
            amount: try amount(in: month), remitted: MonthMoney.total(money.remitted),
            paid: MonthMoney.total(money.paid), refunded: MonthMoney.total(money.refunded))
    }

    /// Every month that something is owed or moved for, up to `last`.
    ///
    /// - Throws: as ``amount(in:)``.
    public func statement(through last: YearMonth) throws(Message) -> [MonthLine] {
        let first = [entitlement.start?.yearMonth, history.money.keys.min()].compactMap(\.self).min()
        let end = max(last, history.money.keys.max() ?? last)
        guard let first, first <= end else { return [] }
        return try (first.ordinal...end.ordinal).map { ordinal throws(Message) in
            try line(of: YearMonth(ordinal: ordinal))
        }
    }
}

// MARK: Reasons

extension PaymentCase {
    /// The way to a month's amount: the act, the age, what cut the days, the
    /// size and the reckoning.
    public func amountReasons(_ month: YearMonth) -> [Reason] {
        var reasons = determinationReasons(in: month)
        if let act = history.act { reasons.append(accrualReason(act)) } else { reasons += noActReasons() }
        for suspension in history.suspensions
        where suspension.from <= month.lastDay
            || (suspension.afterDeparture?.start ?? suspension.from) <= month.lastDay
        {
            reasons += suspensionReasons(suspension)
        }
        if let reason = endReason(), entitlement.end <= month.lastDay { reasons.append(reason) }
        do throws(Message) {
            let amount = try amount(in: month)
            let facts = history.act.map { [$0.id] } ?? []
            if let size = amount.size {
                reasons.append(Reason(Citation(.labourCode, "127-3.4"), sizeText(size, month)))
                let citation =
                    amount.isFirstMonth ? Citation.order526("25.3") : Citation(.labourCode, "127-3.4")
                reasons.append(Reason(citation, amount.formula, facts: facts))
            }
        } catch {
            reasons.append(Reason(Citation(.labourCode, "127-3.4"), error.text, applied: false))
        }
        return reasons + overpaymentReasons(in: month)
    }

    /// Where the size of a whole month comes from: the number, the day from which it holds.
    private func sizeText(_ size: Tenge, _ month: YearMonth) -> Localized {
        let minimums = rules.numbers.on(month.firstDay).minimums
        let row = rules.parameters.row(Parameters.subsistenceMinimum, ofYear: month.firstDay)
        let times = minimums == 1 ? "" : "\(minimums) × "
        let from = row.flatMap { $0.from.year == month.year ? $0.from.shown : nil }
        return Localized(
            ru: "Размер за полный месяц – \(size.shown) ₸: \(times)прожиточный минимум \(month.year) года"
                + (from.map { " (справочник «Показатели», с \($0))." } ?? "."),
            kk: "Толық айдың мөлшері – \(size.shown) ₸: \(times)\(month.year) жылғы ең төмен күнкөріс деңгейі"
                + (from.map { " («Көрсеткіштер» анықтамалығы, \($0) күнінен бастап)." } ?? "."))
    }

    private func noActReasons() -> [Reason] {
        history.conditions(person, rules, on: ageDay).employment.reasons
    }

    private func accrualReason(_ act: Fact) -> Reason {
        let start = max(act.happenedOn.adding(days: 1), ageDay)
        if ageDay > act.happenedOn.adding(days: 1) {
            let years = Numeral.years(rules.numbers.on(ageDay).age)
            return Reason(
                .order526("8"),
                Localized(
                    ru:
                        "Акт работодателя – \(act.happenedOn.shown), \(years.ru) исполняется "
                        + "\(ageDay.shown): "
                        + "выплата считается с этого дня.",
                    kk:
                        "Жұмыс беруші актісінің күні – \(act.happenedOn.shown), \(years.kk) \(ageDay.shown) күні "
                        + "толады: "
                        + "төлем осы күннен есептеледі."),
                facts: [act.id])
        }
        return Reason(
            .order526("25.3"),
            Localized(
                ru:
                    "Акт работодателя – \(act.happenedOn.shown): выплата считается со следующего дня, "
                    + "\(start.shown).",
                kk:
                    "Жұмыс беруші актісінің күні – \(act.happenedOn.shown): төлем келесі күннен, "
                    + "\(KazakhDay.from(start)) есептеледі."
            ),
            facts: [act.id])
    }

    /// What ends the entitlement: the termination, the death or the pension age.
    func endReason() -> Reason? {
        if let termination, entitlement.end == entitlement.terminationEnd {
            let facts = [history.entitlementEndFact ?? termination.id]
            let last = entitlement.end.adding(days: -1)
            if entitlement.end < termination.from {
                return Reason(
                    .order526("32.1"),
                    Localized(
                        ru:
                            "Выплата причитается по месяц смерти включительно; последний день – \(last.shown).",
                        kk: "Төлем қайтыс болған айды қоса алғанда тиесілі; соңғы күні – \(last.shown)."),
                    facts: facts)
            }
            return Reason(
                .order526("22.\(termination.ground)"),
                Localized(
                    ru: "С \(entitlement.end.shown) выплата прекращена: дальше ничего не причитается.",
                    kk: "\(entitlement.end.shown) күнінен бастап төлем тоқтатылды: одан әрі ештеңе тиесілі "
                        + "емес."),
                facts: facts)
        }
        guard case .success(let day) = entitlement.pensionAge else { return nil }
        return pensionReason(day)
    }

    /// p.24, Social Code art.207: the pension age, or why it is not known.
    func pensionReasons() -> [Reason] {
        switch entitlement.pensionAge {
        case .success(let day): [pensionReason(day)]
        case .failure(let message): [Reason(Citation(.socialCode, "207"), message.text, applied: false)]
        }
    }

    /// p.24: until the pension age, the month of reaching it whole (A526-07).
    ///
    /// - Parameter today: where it is one of several things that may be, the day that it is asked on.
    func pensionReason(_ day: CivilDate, on today: CivilDate? = nil, applied: Bool = true) -> Reason {
        let text = Localized(
            ru: "Пенсионный возраст наступает \(day.shown); выплата идёт по этот месяц включительно.",
            kk: "Зейнеткерлік жас \(day.shown) күні толады; төлем осы айды қоса алғанда жүргізіледі.")
        if let today, today < day, !applied { return .ahead(.order526("24"), text) }
        return Reason(.order526("24"), text, applied: applied)
    }
}

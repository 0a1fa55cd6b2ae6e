extension ReconciliationEntry {
    /// What happened, as an operator reads it to a citizen.
    public var text: Localized {
        let head = Localized(
            ru: "\(day.shown), \(cause.label.ru): \(category.code) ",
            kk: "\(day.shown), \(cause.label.kk): \(category.code) ")
        return head + outcome.label + monthsText + lowerText
    }

    public var reason: Reason {
        var applied = true
        if case .refused = outcome { applied = false }
        return Reason(.order333(clause), text, facts: facts, applied: applied)
    }

    /// «май 2026 – нет, апрель 2026 – есть».
    private var monthsText: Localized {
        guard !months.isEmpty else { return .same("") }
        let own = Self.shown(months)
        guard !partnerMonths.isEmpty else {
            return Localized(ru: " Платежи ОПВ (СО): \(own.ru).", kk: " МЗЖ (ӘА) төлемдері: \(own.kk).")
        }
        let other = Self.shown(partnerMonths)
        return Localized(
            ru: " Платежи ОПВ (СО): \(own.ru); у другого родителя: \(other.ru).",
            kk: " МЗЖ (ӘА) төлемдері: \(own.kk); екінші ата-анада: \(other.kk).")
    }

    private static func shown(_ months: [Month]) -> Localized {
        func list(_ yes: String, _ no: String, _ name: (YearMonth) -> String) -> String {
            months.map { "\(name($0.month)) – \($0.paidBy == nil ? no : yes)" }.joined(separator: ", ")
        }
        return Localized(
            ru: list("есть", "нет") { $0.said.ru }, kk: list("бар", "жоқ") { $0.said.kk })
    }

    private var lowerText: Localized {
        guard outcome == .removed, !lower.isEmpty else { return .same("") }
        let sorted = lower.sorted { $0.key < $1.key }
        let ru = sorted.map { "\($0.key.code) – \($0.value ? "да" : "нет")" }.joined(separator: ", ")
        let kk = sorted.map { "\($0.key.code) – \($0.value ? "иә" : "жоқ")" }.joined(separator: ", ")
        return Localized(
            ru: " Проверены категории ниже по приоритету: \(ru).", kk: " Төмен тұрғандары тексерілді: \(kk).")
    }
}

extension ReconciliationEntry.Cause {
    public var label: Localized {
        switch self {
        case .reconciliation: Localized(ru: "сверка", kk: "салыстырып тексеру")
        case .end(let category):
            Localized(
                ru: "проверка при снятии \(category.code)",
                kk: "\(category.code) санатынан шығарғандағы тексеру")
        case .repair: Localized(ru: "проверка после исправления ИС", kk: "АЖ түзетілгеннен кейінгі тексеру")
        }
    }
}

extension ReconciliationEntry.Outcome {
    public var label: Localized {
        switch self {
        case .granted: Localized(ru: "присвоена.", kk: "берілді.")
        case .kept: Localized(ru: "сохранена.", kk: "сақталды.")
        case .removed: Localized(ru: "снята.", kk: "алып тасталды.")
        case .postponed(let day):
            day == DayInterval.never
                ? Localized(
                    ru: "отложено до исправления ИС.", kk: "АЖ түзетілгенге дейін кейінге қалдырылды.")
                : Localized(
                    ru: "отложено до исправления ИС \(day.shown).",
                    kk: "АЖ түзетілетін \(day.shown) күніне дейін кейінге қалдырылды.")
        case .refused(let refusal): refusal.label
        }
    }
}

extension ReconciliationEntry.Refusal {
    public var label: Localized {
        switch self {
        case .paid:
            Localized(
                ru: "не присвоена: есть платежи за месяцы перед сверкой.",
                kk: "берілмеді: салыстырып тексеру алдындағы айларға төлемдер бар.")
        case .otherCategory:
            Localized(
                ru: "не присвоена: есть другая категория, за которую платит государство.",
                kk: "берілмеді: мемлекет жарна төлейтін басқа санаты бар.")
        case .onLeave:
            Localized(
                ru: "не присвоена: есть категория выше по приоритету.",
                kk: "берілмеді: басымдығы жоғары санаты бар.")
        case .otherParent:
            Localized(
                ru: "не присвоена: категория полагается другому родителю.",
                kk: "берілмеді: санат екінші ата-анаға тиесілі.")
        case .heldByOtherParent:
            Localized(
                ru: "не присвоена: категорию имеет другой родитель.",
                kk: "берілмеді: санат екінші ата-анада.")
        }
    }
}

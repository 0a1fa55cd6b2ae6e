extension PaymentCase {
    /// Why a fact of a kind cannot be recorded as the case stands on a day, whatever is typed
    /// into its form: what must come first, or what has come already.
    ///
    /// - Returns: `nil` where it may be, or where its own values decide.
    public func obstacle(to kind: String, on day: CivilDate) -> Localized? {
        switch kind {
        case "sms":
            if history.phone == nil {
                return Self.first(Localized(ru: "ответ БМГ о номере", kk: "МАБ жауабы"))
            }
            return history.consent.map { _ in Self.hasConsent }
        case "push", "contact-centre": return reminderObstacle(on: day)
        case "reply":
            if history.sms == nil { return Self.first(Words.sms) }
            return history.reply.map { _ in Self.hasReply }
        case "case-file": return history.reply == nil ? Self.first(Words.reply) : nil
        case "employer-consent":
            if history.reply == nil { return Self.first(Words.reply) }
            return history.consent.map { _ in Self.hasConsent }
        case "already-paid", "notice-exists": return history.consent.map { _ in Self.hasConsent }
        case "suspension", "termination", "penal-institution", "payout":
            return history.consent == nil ? Self.first(Self.consent) : nil
        case "termination-notice":
            return termination == nil ? Self.first(Localized(ru: "прекращение", kk: "тоқтату")) : nil
        case "refusal-notice":
            return refusalObstacle(on: day)
        case "ruling":
            return topics(on: day).isEmpty
                ? Localized(ru: "открытых вопросов нет", kk: "ашық мәселе жоқ") : nil
        default: return nil
        }
    }

    /// p.11: what no system has told refuses nobody.
    private func refusalObstacle(on day: CivilDate) -> Localized? {
        guard history.knownRefusals(person, rules, on: day).isEmpty else { return nil }
        return history.refusedConditions(person, rules, on: day).isEmpty
            ? Localized(ru: "условия не нарушены", kk: "шарттар бұзылмаған")
            : Localized(
                ru: "отказывать не за что: ждут ответов", kk: "бас тартатын себеп жоқ: жауап күтілуде")
    }

    /// p.13.
    private func reminderObstacle(on day: CivilDate) -> Localized? {
        guard let sms = history.sms else { return Self.first(Words.sms) }
        if history.reply != nil { return Self.hasReply }
        let begins = rules.reminderDay(afterSms: sms.happenedOn)
        return day < begins
            ? Localized(ru: "с \(begins.shown)", kk: "\(begins.shown) күнінен бастап") : nil
    }

    private static let consent = Localized(ru: "согласие работодателя", kk: "жұмыс берушінің келісімі")
    private static let hasConsent = Localized(
        ru: "согласие работодателя уже есть", kk: "жұмыс берушінің келісімі бар")
    private static let hasReply = Localized(ru: "ответ уже есть", kk: "жауап бар")

    private static func first(_ what: Localized) -> Localized {
        Localized(ru: "сначала: \(what.ru)", kk: "алдымен: \(what.kk)")
    }
}

extension PaymentCase {
    /// What a payment waits for before it is one: sums of months are reckoned from the act on, and
    /// until then they are what would be owed.
    public enum Lack: Hashable, Sendable {
        /// p.3, 8: the right arises when all of them hold.
        case conditions([Conditions.Name])
        /// p.12, 14: the recipient's consent with the account.
        case reply
        /// p.16: the employer's consent.
        case employerConsent

        /// In a cell beside a sum.
        public var label: Localized {
            switch self {
            case .conditions: Localized(ru: "ждёт условий", kk: "шарттар күтілуде")
            case .reply: Localized(ru: "ждёт ответа", kk: "жауап күтілуде")
            case .employerConsent: Localized(ru: "ждёт согласия", kk: "келісім күтілуде")
            }
        }
    }

    /// - Returns: `nil` once the payment is one.
    public func lack(on day: CivilDate) -> Lack? {
        let history = history(on: day)
        guard history.consent == nil else { return nil }
        let failing = history.conditions(person, rules, on: day).all.filter { !$0.holds }.map(\.name)
        guard failing.isEmpty else { return .conditions(failing) }
        return history.reply == nil ? .reply : .employerConsent
    }

    /// Why the sums of months are not owed yet; empty once they are.
    public func lackReasons(on day: CivilDate) -> [Reason] {
        guard let lack = lack(on: day) else { return [] }
        let head = Localized(
            ru: "Выплата ещё не причитается, сумма – какой она была бы: ",
            kk: "Төлем әлі тиесілі емес, көрсетілгені – шарттар орындалғандағы сома: ")
        switch lack {
        case .conditions(let names):
            let missing = conditions(on: day).all.filter { names.contains($0.name) }
            return [
                Reason(
                    .order526("3.1"),
                    head
                        + Localized(
                            ru: "право возникает, когда есть все условия. ",
                            kk: "құқық барлық шарт болғанда туындайды. ")
                        + Conditions.lacking(missing))
            ]
        case .reply:
            return [
                Reason(
                    .order526("12.2"),
                    head
                        + Localized(
                            ru: "ждут ответа получателя с согласием и счетом, затем согласия работодателя.",
                            kk:
                                "алушының келісімі мен шоты көрсетілген жауабы, содан кейін жұмыс берушінің келісімі күтілуде."
                        ))
            ]
        case .employerConsent:
            return [
                Reason(
                    .order526("16"),
                    head
                        + Localized(
                            ru: "ждут согласия работодателя с ЭЦП.",
                            kk: "жұмыс берушінің ЭЦҚ қойылған келісімі күтілуде."))
            ]
        }
    }
}

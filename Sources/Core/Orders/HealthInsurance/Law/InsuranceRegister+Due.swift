/// A day by which a body sends something (p.63, 65).
///
/// Terms in calendar days are not moved off a day off.
public struct InsuranceTerm: Hashable, Sendable {
    public let date: CivilDate
    public let reasons: [Reason]
}

extension InsuranceRegister {
    /// p.63: once in fourteen calendar days.
    static let transferDays = 14
    /// p.65: not later than seven calendar days after the change.
    static let changeDays = 7

    /// p.63: the next full list of a body; `nil` before the first.
    public func dueTransfer(of body: AuthorizedBody) -> InsuranceTerm? {
        guard let last = lists.lastFull[body] else { return nil }
        let date = last.learnedAt.date.adding(days: Self.transferDays)
        let text = Localized(
            ru:
                "\(body.name.ru): список поступил \(last.learnedAt.shown); следующий – раз в четырнадцать "
                + "календарных дней, до \(date.shown).",
            kk:
                "\(body.name.kk): тізім \(last.learnedAt.shown) түсті; келесісі – күнтізбелік он төрт күнде "
                + "бір рет, \(date.shown) дейін.")
        return InsuranceTerm(date: date, reasons: [Reason(.order333("63"), text, facts: [last.id])])
    }

    /// p.65: the term of the change told last; `nil` when none is.
    ///
    /// - Parameter person: only changes that name this person.
    public func dueChange(of person: Insured.ID? = nil) -> InsuranceTerm? {
        let last = facts.last { fact in
            guard case .delta(_, _, let persons) = fact.body else { return false }
            return person.map(persons.contains) ?? true
        }
        guard let last, case .delta(let body, let change, _) = last.body else { return nil }
        let date = last.happenedOn.adding(days: Self.changeDays)
        let text = Localized(
            ru:
                "\(body.name.ru): \(change.name.ru) \(last.happenedOn.shown); сведения вносятся не позднее "
                + "семи календарных дней – \(date.shown).",
            kk:
                "\(body.name.kk): \(change.name.kk) – \(last.happenedOn.shown); мәліметтер күнтізбелік жеті "
                + "күннен кешіктірмей енгізіледі – \(date.shown).")
        return InsuranceTerm(date: date, reasons: [Reason(.order333("65"), text, facts: [last.id])])
    }
}

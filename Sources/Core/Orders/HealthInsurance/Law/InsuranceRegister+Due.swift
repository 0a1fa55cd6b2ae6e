/// A day by which an authority sends something (p.63, 65).
///
/// Terms in calendar days are not moved off a day off.
public struct InsuranceTerm: Hashable, Sendable {
    public let date: CivilDate
    public let reasons: [Reason]
}

extension InsuranceRegister {
    /// p.63: the next full list of an authority; `nil` before the first.
    public func dueDelivery(of authority: Authority) -> InsuranceTerm? {
        guard let last = lists.lastFull[authority] else { return nil }
        let days = rules.terms(on: last.learnedAt.date).listDays
        let date = last.learnedAt.date.adding(days: days)
        let text = Localized(
            ru:
                "\(authority.name.ru): список поступил \(last.learnedAt.shown); следующий – раз в \(Numeral.russian(days)) "
                + "\(Numeral.form(days, "календарный день", "календарных дня", "календарных дней")), до \(date.shown).",
            kk:
                "\(authority.name.kk): тізім \(KazakhDay.at(last.learnedAt)) түсті; келесісі – күнтізбелік \(Numeral.kazakh(days)) күнде "
                + "бір рет, \(date.shown) күнінен кешіктірмей.")
        return InsuranceTerm(date: date, reasons: [Reason(.order333("63"), text, facts: [last.id])])
    }

    /// p.65: the term of the change told last; `nil` when none is.
    ///
    /// - Parameter person: only changes that name this person.
    public func dueChange(of person: InsuredPerson.ID? = nil) -> InsuranceTerm? {
        let last = facts.last { fact in
            guard case .delta(_, _, let persons) = fact.body else { return false }
            return person.map(persons.contains) ?? true
        }
        guard let last, case .delta(let authority, let change, _) = last.body else { return nil }
        let days = rules.terms(on: last.happenedOn).changeDays
        let date = last.happenedOn.adding(days: days)
        let text = Localized(
            ru:
                "\(authority.name.ru): \(change.name.ru) \(last.happenedOn.shown); сведения вносятся не позднее "
                + "\(Numeral.russianGenitive(days)) календарных дней – \(date.shown).",
            kk:
                "\(authority.name.kk): \(change.name.kk) – \(last.happenedOn.shown); мәліметтер күнтізбелік \(Numeral.kazakh(days)) "
                + "күннен кешіктірмей енгізіледі – \(date.shown).")
        return InsuranceTerm(date: date, reasons: [Reason(.order333("65"), text, facts: [last.id])])
    }
}

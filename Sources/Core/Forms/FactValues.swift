/// The typed values of a fact's form, read as what they are.
public struct FactValues {
    let values: FormValues
    let context: FormContext

    func text(_ key: String) -> String { (values[key] ?? "").squeezed }
    func optional(_ key: String) -> String? { text(key).isEmpty ? nil : text(key) }

    func date(_ key: String) throws(Message) -> CivilDate {
        try DateEntry.read(text(key), today: context.today)
    }

    func month(_ key: String) throws(Message) -> YearMonth {
        try MonthEntry.read(text(key), today: context.today)
    }

    func sum(_ key: String) throws(Message) -> Tenge { try Tenge(text(key)) }

    /// A choice of numbers 1–5.
    func number(_ key: String) throws(Message) -> Int {
        guard let number = Int(text(key)) else { throw .alternatives }
        return number
    }

    /// A day and a time that are typed in two fields.
    func moment(_ day: String, _ time: String) throws(Message) -> Moment {
        let minutes = try TimeEntry.read(text(time))
        return Moment(try date(day), hour: minutes / 60, minute: minutes % 60)
    }
}

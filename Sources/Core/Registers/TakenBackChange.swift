extension RecordedPersonChange {
    /// Stands where nothing was known before.
    static let unknown = "—"

    /// The name that stood before; of changes that kept it whole, where it can be told apart.
    var nameBefore: PersonName? {
        if let oldName { return oldName }
        let words = old.split(separator: " ").map(String.init)
        guard field == .name, (2...3).contains(words.count) else { return nil }
        return try? PersonName(words[0], words[1], words.count == 3 ? words[2] : "")
    }
}

extension Store {
    /// Takes back a change that was entered by mistake: what stood before stands again, and both
    /// lines stay.
    ///
    /// Runs inside a transaction; whether it may be taken back is the caller's to judge.
    ///
    /// - Returns: the number of the line that takes it back.
    func takeBack(
        _ change: RecordedPersonChange, of person: Person, by form: String, reason: String
    ) throws -> Int64 {
        let source = ChangeSource(form: form, basis: reason)
        if change.field == .name {
            guard let name = change.nameBefore else { throw Message.immutable }
            return try rename(person, to: name, by: source, corrects: change.id)
        }
        return try insertVersion(
            of: person.id, change.field, from: change.new,
            to: change.old.isEmpty ? RecordedPersonChange.unknown : change.old, by: source,
            corrects: change.id)
    }
}

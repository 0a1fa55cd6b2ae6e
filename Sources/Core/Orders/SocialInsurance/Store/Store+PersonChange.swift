extension Store {
    /// What the texts of a change are known by (``Store/typedLanguages(of:_:)``).
    static let typedPersonChange = "person-change"

    /// p.6: enters a change of personal data; what was known before stays a version.
    ///
    /// - Parameter version: of the person, as the operator saw it.
    /// - Returns: what is to be watched.
    /// - Throws: ``Refused``, ``Conflict``.
    func recordPersonChange(
        _ entry: PersonChangeForm.Entry, of id: Int64, version: Int64, ending draft: DraftKey? = nil
    ) throws -> [Message] {
        let calendar = try workCalendar()
        return try perform("record", on: "person", note: entry.field.rawValue, ending: draft) { _, now in
            guard let person = try person(id: id) else { throw Message.dictionary }
            let earlier = try changes(ofPerson: id)
            guard person.version == version else {
                throw Conflict(
                    operatorName: earlier.last?.operatorName ?? "", changedAt: earlier.last?.recordedAt)
            }
            try refuse(entry, person, earlier, at: now)
            let change: Int64
            if let name = entry.name {
                change = try rename(person, to: name, by: entry.source)
            } else {
                let old = try earlier.last { $0.field == entry.field }?.new ?? known(entry.field, of: id)
                change = try insertVersion(of: id, entry.field, from: old, to: entry.new, by: entry.source)
            }
            try keepTypedLanguages(of: Self.typedPersonChange, change, entry.typed)
            let warnings = EntryTerm.late(
                Localized(ru: "внесение изменений", kk: "өзгерістерді енгізу"), receivedOn: entry.receivedOn,
                enteredOn: now.date, calendar)
            return (warnings, id)
        }
    }

    private func refuse(
        _ entry: PersonChangeForm.Entry, _ person: Person, _ earlier: [RecordedPersonChange], at now: Moment
    ) throws {
        let change = PersonChange(
            id: 0, person: person.id, field: entry.field, value: entry.new, basis: entry.basis,
            happenedOn: entry.happenedOn, learnedAt: now)
        var refusals = change.refusals(after: earlier.map { $0.change(of: person.id) })
        if let name = entry.name, !person.name.differs(from: name), refusals.isEmpty {
            refusals.append(.sameValue)
        }
        guard refusals.isEmpty else {
            throw Refused(
                refusals.map {
                    Problem(
                        key: $0 == .changeOutOfTurn ? "happened_on" : PersonChangeForm.key(of: entry.field),
                        message: $0, citation: PersonChangeForm.citation)
                })
        }
    }

    /// What registers of other systems told before any change was entered.
    private func known(_ field: PersonField, of person: Int64) throws -> String {
        field == .document ? try identityDocuments(ofPerson: person).first?.said ?? "" : ""
    }
}

extension RecordedPersonChange {
    fileprivate func change(of person: Int64) -> PersonChange {
        PersonChange(
            id: id, person: person, field: field, value: new, basis: source.basis ?? "",
            // A change whose day nobody told bars none.
            happenedOn: source.happenedOn ?? CivilDate(dayNumber: .min), learnedAt: recordedAt)
    }
}

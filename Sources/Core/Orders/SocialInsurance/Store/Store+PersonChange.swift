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
            let (person, all) = try known(id, version: version)
            let earlier = all.filter(\.isInForce)
            try refuse(entry, person, earlier, at: now)
            let change: Int64
            if let name = entry.name {
                change = try rename(person, to: name, by: entry.source)
            } else {
                let old =
                    try earlier.last { $0.field == entry.field }?.new
                    ?? knownBefore(entry.field, ofPerson: id) ?? ""
                change = try insertVersion(
                    of: id, entry.field, from: old, to: entry.new, by: entry.source)
            }
            try keepTypedLanguages(of: Self.typedPersonChange, change, entry.typed)
            let warnings = EntryTerm.late(
                Localized(ru: "внесение изменений", kk: "өзгерістерді енгізу"), receivedOn: entry.receivedOn,
                enteredOn: now.date, calendar)
            return (warnings, id)
        }
    }

    /// p.6: takes back a change that was entered by mistake; what stood before stands again, and
    /// the history has both lines.
    ///
    /// - Parameters:
    ///   - values: the reason, with the language in which it was typed.
    ///   - version: of the person, as the operator saw it.
    /// - Throws: ``Refused`` without a reason, ``Conflict``, ``Message`` where it may not be taken back.
    func withdrawPersonChange(
        _ change: Int64, of id: Int64, version: Int64, _ values: FormValues
    ) throws {
        let reason = (values["reason"] ?? "").squeezed
        guard !reason.isEmpty else {
            throw Refused([
                Problem(key: "reason", message: .reason, citation: PersonChangeForm.citation)
            ])
        }
        try perform("withdraw", on: "person") { _, _ in
            let (person, all) = try known(id, version: version)
            guard let found = all.first(where: { $0.id == change }) else { throw Message.dictionary }
            if let obstacle = found.obstacleToTakingBack(among: all) { throw obstacle }
            let line = try takeBack(found, of: person, by: PersonChangeForm.code, reason: reason)
            try keepTypedLanguages(
                of: Self.typedPersonChange, line,
                ["basis": reason].marked(values.language(of: "reason"), "basis"))
            return ((), id)
        }
    }

    /// A person as the operator saw them, with all their changes.
    private func known(_ id: Int64, version: Int64) throws -> (Person, [RecordedPersonChange]) {
        guard let person = try person(id: id) else { throw Message.dictionary }
        let changes = try changes(ofPerson: id)
        guard person.version == version else {
            throw Conflict(
                operatorName: changes.last?.operatorName ?? "", changedAt: changes.last?.recordedAt)
        }
        return (person, changes)
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
}

extension FormValues {
    fileprivate func marked(_ language: Language?, _ key: String) -> FormValues {
        var values = self
        values.setLanguage(language, of: key)
        return values
    }
}

extension RecordedPersonChange {
    fileprivate func change(of person: Int64) -> PersonChange {
        PersonChange(
            id: id, person: person, field: field, value: new, basis: source.basis ?? "",
            // A change whose day nobody told bars none.
            happenedOn: source.happenedOn ?? CivilDate(dayNumber: .min), learnedAt: recordedAt)
    }

    /// Why it may not be taken back on the card of a participant; `nil` where it may.
    ///
    /// A later change rests on it; what another form told stands in its record too, but for a name,
    /// which is the person's alone.
    func obstacleToTakingBack(among all: [RecordedPersonChange]) -> Message? {
        if !isInForce { return .changeIsOver }
        if all.contains(where: { $0.field == field && $0.isInForce && $0.id > id }) {
            return .laterChangeFirst
        }
        if field == .name ? nameBefore == nil : source.form != PersonChangeForm.code {
            return .changedElsewhere
        }
        return nil
    }
}

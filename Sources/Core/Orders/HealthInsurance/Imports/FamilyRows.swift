/// A link of adults with a child on its way to its table.
struct FamilyEntry {
    enum Link {
        case parents(mother: Int64, father: Int64)
        case guardian(Int64, isAdopter: Bool)
    }

    var link: Link
    var child: Int64
    let day: CivilDate
    /// `nil` with the file.
    let learned: Moment?
    let place: RowPlace
}

/// Rows of families: p.28 of both parents, p.29 of adopters and guardians.
struct FamilyRows: InsuranceRows {
    private let run: InsuranceImport

    init(_ run: InsuranceImport) { self.run = run }

    mutating func entries(of row: ImportRow, at place: RowPlace) throws -> [FamilyEntry] {
        guard let day = row.date("linked_on"), let child = row.identity("child_") else {
            throw RowRefusal(.required, column: "child_iin")
        }
        let learned = try run.receivedAt(row)
        guard day <= (learned ?? run.now).date else { throw RowRefusal(.future, column: "linked_on") }
        let isParents = row.text("relation") == "parents"
        let prefixes = isParents ? ["mother_", "father_"] : ["guardian_"]
        var adults = prefixes.compactMap { row.identity($0) }
        guard adults.count == prefixes.count else { throw RowRefusal(.required, column: prefixes[0] + "iin") }
        if isParents {
            // The number of a foreigner does not tell the sex; the role does.
            adults[0].sex = adults[0].iin.sex ?? .female
            adults[1].sex = adults[1].iin.sex ?? .male
        }
        try judge(isParents, adults.map(\.iin), child, day, learned)
        let numbers = try zip(adults, prefixes).map { try run.people.number(of: $0, prefix: $1) }
        return [
            FamilyEntry(
                link: isParents
                    ? .parents(mother: numbers[0], father: numbers[1])
                    : .guardian(numbers[0], isAdopter: row.text("relation") == "adopter"),
                child: try run.people.number(of: child, prefix: "child_"), day: day, learned: learned,
                place: place)
        ]
    }

    /// The rules ask who is who and how old the child is: places stand for persons.
    private func judge(
        _ isParents: Bool, _ adults: [IIN], _ child: PersonDirectory.Identity, _ day: CivilDate,
        _ learned: Moment?
    ) throws {
        let all = adults + [child.iin]
        let ids = all.map { iin in Int64(all.firstIndex(of: iin) ?? 0) + 1 }
        guard let born = child.born, let childID = ids.last, let first = ids.first else {
            throw RowRefusal(.required, column: "child_birth_date")
        }
        let register = InsuranceRegister(
            persons: [InsuredPerson(id: childID, born: born, sex: .female)], facts: [], rules: run.rules)
        let body: InsuranceFactBody =
            isParents
            ? .parents(mother: first, father: ids[1], child: childID) : .guardian(child: childID)
        let admission = register.judgeAlone(
            InsuranceFact(
                id: 0, person: isParents ? nil : first, happenedOn: day, learnedAt: learned ?? run.now,
                body: body))
        guard let refusal = admission.refusals.first else { return }
        if case .duplicate = refusal {
            throw RowRefusal(code: refusal.code, column: "child_iin", text: Self.samePerson)
        }
        throw RowRefusal(refusal, column: "child_birth_date")
    }

    private static let samePerson = Localized(
        ru: "Один ИИН стоит в строке дважды", kk: "Бір ЖСН жолда екі рет тұр")

    mutating func sort(_ entries: inout [FamilyEntry]) {
        let people = run.people
        for place in entries.indices {
            entries[place].child = people.storedID(entries[place].child)
            entries[place].link =
                switch entries[place].link {
                case .parents(let mother, let father):
                    .parents(mother: people.storedID(mother), father: people.storedID(father))
                case .guardian(let adult, let isAdopter):
                    .guardian(people.storedID(adult), isAdopter: isAdopter)
                }
        }
    }

    mutating func write(
        _ entries: ArraySlice<FamilyEntry>, _ tell: (FamilyEntry, EntryVerdict) throws -> Void
    ) throws {
        try run.store.database.write { database in
            for entry in entries {
                switch entry.link {
                case .parents(let mother, let father):
                    try tell(entry, link(entry, mother, father, database))
                case .guardian(let adult, let isAdopter):
                    try tell(entry, guardian(entry, adult, isAdopter, database))
                }
            }
        }
    }

    private func link(_ entry: FamilyEntry, _ mother: Int64, _ father: Int64, _ database: Database) throws
        -> EntryVerdict
    {
        let known = try database.first(
            "SELECT father_id, linked_on FROM family_link WHERE mother_id = ? AND child_id = ?",
            [.integer(mother), .integer(entry.child)]
        ) { (father: $0.integer(0), day: $0.day(1)) }
        if let known {
            // p.28: a child has one father in the civil records, and one day of the link.
            if known.father != father {
                return .refused(RowRefusal(.duplicate("28"), column: "father_iin"))
            }
            return known.day == entry.day
                ? .repeated : .refused(RowRefusal(.duplicate("28"), column: "linked_on"))
        }
        try database.execute(
            """
            INSERT INTO family_link (mother_id, father_id, child_id, linked_on, learned_at, source, batch_id,
                operator_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(mother), .integer(father), .integer(entry.child), .date(entry.day),
                .moment(entry.learned ?? run.now), .text(DataSource.justice.rawValue), .integer(run.id),
                .integer(run.worker.id),
            ])
        for parent in [mother, father] { try run.touch(parent) }
        return .accepted
    }

    private func guardian(
        _ entry: FamilyEntry, _ adult: Int64, _ isAdopter: Bool, _ database: Database
    ) throws -> EntryVerdict {
        // An adopter already recorded as a guardian is stored in addition: p.29
        // treats both alike.
        let isNew = try database.change(
            """
            INSERT INTO insurance_fact (person_id, kind, happened_on, child_id, occasion, id, learned_at, source, detail,
                batch_id)
            SELECT ?1, 'guardian', ?2, ?3,
                (SELECT coalesce(max(occasion) + 1, 0) FROM insurance_fact WHERE person_id = ?1
                    AND kind = 'guardian' AND category = '' AND happened_on = ?2 AND child_id = ?3),
                1 + coalesce((SELECT value FROM counter WHERE name = 'insurance-fact'), 0),
                ?4, ?5, ?6, ?7
            WHERE NOT EXISTS (SELECT 1 FROM insurance_fact WHERE person_id = ?1 AND kind = 'guardian'
                AND category = '' AND happened_on = ?2 AND child_id = ?3 AND detail IS ?6)
            """,
            [
                .integer(adult), .date(entry.day), .integer(entry.child), .moment(entry.learned ?? run.now),
                .text(DataSource.education.rawValue),
                isAdopter ? .text(FlatJSON.encode(["kind": "adopter"])) : .null, .integer(run.id),
            ])
        guard isNew > 0 else { return .repeated }
        _ = try run.store.nextNumber("insurance-fact")
        try run.touch(adult)
        return .accepted
    }

    func place(of entry: FamilyEntry) -> RowPlace? { entry.place }
}

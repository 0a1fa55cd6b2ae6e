import Testing

@testable import Core

/// p.6, 14: what changes of a person stays beside what was known, and both find them.
@Suite struct PersonChangeStoreTests {
    private static let iin = "850622499102"

    private func desk() throws -> (store: Store, person: Person) {
        let desk = try PaymentOrderDesk()
        let iin = try IIN(Self.iin)
        _ = try desk.store.rememberPerson(
            iin: iin, name: PersonName("Смағұлова", "Айгүл", "Ерланқызы"), birthDate: day("1985-06-22"),
            sex: .female, phone: nil, email: nil)
        return (desk.store, try #require(try desk.store.person(iin: iin)))
    }

    private func values(_ more: FormValues) -> FormValues {
        [
            "happened_on": "18.11.2026", "received_on": "20.11.2026", "basis": "неке туралы куәлік № 12",
        ].merging(more) { $1 }
    }

    private func record(_ values: FormValues, _ store: Store, _ person: Person) throws -> [Message] {
        try store.recordPersonChange(
            PersonChangeForm.entry(values, try store.formContext()), of: person.id, version: person.version)
    }

    @Test func `E430-16: another surname is a version, and both names find one person`() throws {
        let (store, person) = try desk()
        let married = values([
            "field": "surname", "surname": "Әбенова", "given_name": "Айгүл", "patronymic": "Ерланқызы",
        ])
        _ = try record(married, store, person)
        let now = try #require(try store.person(id: person.id))
        #expect(now.name.full == "Әбенова Айгүл Ерланқызы")
        let change = try #require(try store.changes(ofPerson: person.id).last)
        #expect(change.old == "Смағұлова Айгүл Ерланқызы")
        #expect(change.new == "Әбенова Айгүл Ерланқызы")
        #expect(change.source.basis == "неке туралы куәлік № 12")
        for typed in ["смагулова", "Әбенова", "смағұлова айг", "айгул абенова"] {
            #expect(try store.people(matching: typed, limit: 5).map(\.id) == [person.id], "\(typed)")
        }
        // No change of somebody else, and none twice.
        #expect(throws: Refused.self) { try record(married, store, now) }
        #expect(throws: Conflict.self) {
            try record(values(["field": "citizenship", "citizenship": "РК"]), store, person)
        }
    }

    @Test func `a list finds the former name too`() throws {
        let (store, person) = try desk()
        _ = try record(
            values(["field": "surname", "surname": "Әбенова", "given_name": "Айгүл"]), store, person)
        let name = try #require(NameSearch("смагулова"))
        #expect(try store.persons(named: name, atMost: 5) == [person.id])
        #expect(try store.isAnybody(named: name))
    }

    @Test func `a change is late after one working day from its basis, and is entered`() throws {
        let (store, person) = try desk()
        let late = try record(
            values(["field": "citizenship", "citizenship": "РК", "received_on": "19.11.2026"]), store, person)
        #expect(late.map(\.code) == ["W-LATE"])
        #expect(try store.changes(ofPerson: person.id).count == 1)
    }

    @Test(arguments: [
        (["field": "surname", "surname": "Әбенова", "given_name": "Айгүл", "basis": ""], "E-REASON"),
        (["field": "document", "document_number": "045678901"], "E-REQ"),
        (["field": "citizenship"], "E-REQ"),
        (["field": "citizenship", "citizenship": "РК", "received_on": "17.11.2026"], "E-ORD"),
        (["field": "citizenship", "citizenship": "РК", "happened_on": "01.01.2030"], "E-FUT"),
    ])
    func `what lacks or cannot be is refused at its field`(_ more: FormValues, _ code: String) throws {
        let (store, person) = try desk()
        let refused = #expect(throws: Refused.self) { try record(values(more), store, person) }
        #expect(refused?.problems.map(\.message.code).contains(code) == true)
        #expect(try store.changes(ofPerson: person.id).isEmpty)
    }

    @Test func `a document's versions follow one another`() throws {
        let (store, person) = try desk()
        func document(_ number: String, _ happened: String) -> FormValues {
            values([
                "field": "document", "document_number": number, "document_on": "17.11.2026",
                "document_by": "ІІМ", "happened_on": happened,
            ])
        }
        _ = try record(document("045678901", "18.11.2026"), store, person)
        let second = try #require(try store.person(id: person.id))
        _ = try record(document("№ 045678902", "19.11.2026"), store, second)
        let changes = try store.changes(ofPerson: person.id)
        #expect(changes.map(\.old) == ["", "№ 045678901, 17.11.2026, ІІМ"])
        #expect(changes.last?.new == "№ 045678902, 17.11.2026, ІІМ")
        let third = try #require(try store.person(id: person.id))
        #expect(throws: Refused.self) { try record(document("045678903", "18.11.2026"), store, third) }
    }

    @Test func `what is kept of former names is compared and made again`() throws {
        let (store, person) = try desk()
        _ = try record(
            values(["field": "surname", "surname": "Әбенова", "given_name": "Айгүл"]), store, person)
        try store.database.execute("UPDATE person SET former_key = '' WHERE id = ?", [.integer(person.id)])
        let upkeep = NameUpkeep()
        var found = 0
        _ = try upkeep.verify(in: store, .unobserved) { _ in found += 1 }
        #expect(found > 0)
        try upkeep.rebuild(in: store, .unobserved)
        found = 0
        _ = try upkeep.verify(in: store, .unobserved) { _ in found += 1 }
        #expect(found == 0)
        #expect(try store.people(matching: "смагулова", limit: 5).map(\.id) == [person.id])
    }

    // MARK: Taking back

    private func takeBack(_ change: Int64, _ store: Store, _ id: Int64, _ reason: String = "не тот человек")
        throws
    {
        let version = try #require(try store.person(id: id)).version
        try store.withdrawPersonChange(change, of: id, version: version, ["reason": reason])
    }

    @Test func `a name entered by mistake is taken back: the one before stands, both lines stay`() throws {
        let (store, person) = try desk()
        _ = try record(
            values(["field": "surname", "surname": "Әбенова", "given_name": "Айгүл"]), store, person)
        let wrong = try #require(try store.changes(ofPerson: person.id).last)
        #expect(throws: Refused.self) { try takeBack(wrong.id, store, person.id, " ") }
        #expect(throws: Conflict.self) {
            try store.withdrawPersonChange(
                wrong.id, of: person.id, version: person.version, ["reason": "не тот человек"])
        }
        try takeBack(wrong.id, store, person.id)
        let now = try #require(try store.person(id: person.id))
        #expect(now.name == person.name)
        let changes = try store.changes(ofPerson: person.id)
        #expect(changes.map(\.isInForce) == [false, false])
        #expect(changes.last?.corrects == wrong.id && changes.last?.source.basis == "не тот человек")
        #expect(changes.last?.old == "Әбенова Айгүл" && changes.last?.new == "Смағұлова Айгүл Ерланқызы")
        // It was never theirs: nobody is found by it.
        #expect(try store.people(matching: "әбенова", limit: 5).isEmpty)
        #expect(try store.people(matching: "смагулова", limit: 5).map(\.id) == [person.id])
        var found = 0
        _ = try NameUpkeep().verify(in: store, .unobserved) { _ in found += 1 }
        #expect(found == 0)
        #expect(throws: Message.self) { try takeBack(wrong.id, store, person.id) }
        // The same value may be entered again: nothing of it stands.
        _ = try record(
            values(["field": "surname", "surname": "Әбенова", "given_name": "Айгүл"]), store, now)
        #expect(try store.person(id: person.id)?.name.surname.text == "Әбенова")
        #expect(try store.people(matching: "смагулова", limit: 5).map(\.id) == [person.id])
    }

    @Test func `a later change is taken back first, and what another form told is not taken back here`()
        throws
    {
        let (store, person) = try desk()
        func citizenship(_ new: String, _ happened: String) throws {
            let person = try #require(try store.person(id: person.id))
            _ = try record(
                values(["field": "citizenship", "citizenship": new, "happened_on": happened]), store, person)
        }
        try citizenship("без гражданства", "17.11.2026")
        try citizenship("Республика Казахстан", "18.11.2026")
        let changes = try store.changes(ofPerson: person.id)
        #expect(throws: Message.laterChangeFirst) { try takeBack(changes[0].id, store, person.id) }
        try takeBack(changes[1].id, store, person.id)
        try takeBack(changes[0].id, store, person.id)
        #expect(try store.changes(ofPerson: person.id).last?.new == "—", "nothing was known before")
        #expect(try store.changedValue(.citizenship, ofPerson: person.id) == nil)
        try store.database.write { _ in
            try store.insertVersion(
                of: person.id, .citizenship, from: "kz", to: "stateless",
                by: ChangeSource(form: "333/enrolment"))
        }
        let told = try #require(try store.changes(ofPerson: person.id).last)
        #expect(throws: Message.changedElsewhere) { try takeBack(told.id, store, person.id) }
    }

    @Test func `a name written down before its parts were kept is taken back where they can be told apart`()
        throws
    {
        let (store, person) = try desk()
        func old(_ name: String) throws -> RecordedPersonChange {
            let id = try store.database.write { _ in
                try store.insertChange(of: person.id, .name, from: name, to: "Ким Ли", by: .file)
            }
            return try #require(try store.changes(ofPerson: person.id).first { $0.id == id })
        }
        #expect(try old("Мамедов Али Гусейн оглы").nameBefore == nil)
        #expect(try old("Смағұлова Айгүл").nameBefore == PersonName("Смағұлова", "Айгүл", ""))
    }

    @Test func `the form of another order makes a version too`() throws {
        let (store, person) = try desk()
        _ = try store.rememberPerson(
            iin: person.iin, name: PersonName("Әбенова", "Айгүл", "Ерланқызы"), renaming: true,
            birthDate: person.birthDate, sex: .female, phone: nil, email: nil,
            by: ChangeSource(form: "526/A1"))
        let change = try #require(try store.changes(ofPerson: person.id).last)
        #expect(change.source.form == "526/A1")
        #expect(change.source.basis == nil)
    }
}

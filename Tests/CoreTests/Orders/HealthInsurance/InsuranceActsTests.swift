import Testing

@testable import Core

@Suite struct InsuranceActsTests {
    private func family(_ office: InsuranceFixture) throws -> (mother: Person, father: Person, child: Person)
    {
        let mother = try office.insuredPerson()
        let father = try office.insuredPerson(born: day("1989-01-20"), sex: .male, serial: 12)
        let child = try office.insuredPerson(born: day("2025-05-05"), sex: .male, serial: 31)
        try office.link(mother: mother, father: father, child: child)
        func person(_ id: Int64) throws -> Person { try #require(try office.store.person(id: id)) }
        return (try person(mother), try person(father), try person(child))
    }

    private func typed(_ family: (mother: Person, father: Person, child: Person)) -> FormValues {
        [
            "father": family.father.iin.digits, "mother": family.mother.iin.digits,
            "child": family.child.iin.digits, "category": "R3", "applied_on": "05.03.2026",
        ]
    }

    @Test func `E333-11: by the father's application the category is the father's`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-05T09:00:00"))
        let family = try family(office)
        #expect(try office.store.accept(fatherApplication: typed(family)) == "ӘӨ-000001")
        office.time.set(moment("2026-03-10T09:00:00"))
        try office.reconcile(family.mother.id)
        try office.reconcile(family.father.id)
        #expect(try office.entitlement(of: family.father.id).basis == .category(.r3))
        #expect(try office.entitlement(of: family.mother.id).basis == nil)
        #expect(try office.store.family(of: family.child.id).first?.applications == [.r3])
    }

    @Test func `not from somebody else, and not twice`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-05T09:00:00"))
        let family = try family(office)
        var values = typed(family)
        (values["father"], values["mother"]) = (values["mother"], values["father"])
        #expect(refusedCodes { _ = try office.store.accept(fatherApplication: values) } == ["E-SRC"])
        _ = try office.store.accept(fatherApplication: typed(family))
        office.time.pass(minutes: 1)
        let error = #expect(throws: Refused.self) {
            try office.store.accept(fatherApplication: typed(family))
        }
        #expect(error?.problems.map(\.message) == [.duplicate("ӘӨ-000001")])
    }

    @Test func `an application that was taken back counts no more`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-05T09:00:00"))
        let family = try family(office)
        _ = try office.store.accept(fatherApplication: typed(family))
        let file = try #require(try office.store.insuredPerson(personID: family.father.id))
        let fact = try #require(file.facts.last)
        office.time.pass(minutes: 1)
        try office.store.withdraw(
            insuranceFact: fact.id, ofInsuredPerson: family.father.id, version: file.version, reason: "қате")
        #expect(try office.store.family(of: family.child.id).first?.applications == [])
        #expect(try office.store.fatherApplication(id: 1)?.withdrawal == "қате")
        #expect(try office.store.accept(fatherApplication: typed(family)) == "ӘӨ-000002")
    }

    @Test func `of R4 a father is heard by who may see medical facts`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-05T09:00:00"), seesMedical: false)
        let family = try family(office)
        let values = typed(family).merging(["category": "R4"]) { $1 }
        #expect(refusedCodes { _ = try office.store.accept(fatherApplication: values) } == ["E-ACCESS"])
        try office.store.permit(operatorID: 1, .medical, true)
        #expect(try office.store.accept(fatherApplication: values) == "ӘӨ-000001")
        let query = JournalQuery(.families, filter: JournalFilter(), edge: .first, count: 5)
        let place = try #require(JournalSpec.families.columns.firstIndex { $0.key == "applied" })
        func applied() throws -> String? { try office.store.page(query).rows.first?.values[place] }
        #expect(try applied() == "R4")
        try office.store.permit(operatorID: 1, .medical, false)
        #expect(try applied() == "R••")
        #expect(throws: Message.access) { try office.store.fatherApplication(id: 1) }
    }

    @Test func `an outage keeps the status until its repair`() throws {
        let office = try InsuranceFixture(at: moment("2026-03-09T09:00:00"))
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-02-01"))
        office.time.set(moment("2026-03-10T09:00:00"))
        try office.store.openOutage(["system": "fund", "from": "10.03.2026"])
        #expect(
            refusedCodes { try office.store.openOutage(["system": "fund", "from": "10.03.2026"]) } == [
                "E-DUP"
            ])
        office.time.set(moment("2026-03-11T09:00:00"))
        #expect(
            refusedCodes {
                try office.record(
                    .unlisted(.r13, reason: "оқуын аяқтады", source: .operator), of: person,
                    on: day("2026-03-11"))
            } == ["E-FRZ"])
        try office.record(
            .unlisted(.r13, reason: "оқуын аяқтады", source: .science), of: person, on: day("2026-03-11"))
        #expect(try office.entitlement(of: person).holds)
        office.time.set(moment("2026-03-12T09:00:00"))
        #expect(refusedCodes { try office.store.closeOutage(id: 1, ["to": "09.03.2026"]) } == ["E-ORD"])
        try office.store.closeOutage(id: 1, ["to": "12.03.2026"])
        #expect(throws: Message.immutable) { try office.store.closeOutage(id: 1, ["to": "12.03.2026"]) }
        #expect(try office.entitlement(of: person, on: day("2026-03-11")).basis == .frozen)
        #expect(try office.entitlement(of: person).basis == .retention)
    }

    /// p.13 names no source: a failure of any of the systems keeps every status, also by a
    /// removal that was told before the failure was entered.
    @Test func `a removal that waits is shown with its day, its source and the system that is down`() throws {
        let office = try InsuranceFixture(at: moment("2026-11-20T09:00:00"))
        let person = try office.insuredPerson()
        try office.record(.listed(CategoryListing(.r13)), of: person, on: day("2026-09-01"))
        office.time.set(moment("2026-11-27T09:00:00"))
        try office.record(
            .unlisted(.r13, reason: "оқуын аяқтады", source: .science), of: person, on: day("2026-11-27"))
        try office.database.execute(
            """
            INSERT INTO insurance_stream (day, at, kind, first_change, last_change, assigned, removed, cancelled,
                withheld, file_name, operator_id, operator_name)
            VALUES ('2026-11-27', '2026-11-27T18:00:00', 'daily', 1, (SELECT max(id) FROM category_change), 1, 1, 0,
                0, 'x', 1, '')
            """)
        office.time.set(moment("2026-11-28T09:00:00"))
        let values: FormValues = ["system": "education", "from": "27.11.2026"]
        let removals = try office.store.removals(inOutageOf: values)
        #expect(removals.recorded == 1 && removals.told == 1)
        #expect(removals.text?.ru.contains("передано в Фонд: 1") == true)
        #expect(removals.text?.kk.contains("Қорға берілгені: 1") == true)
        // What was told before an outage is not put off by it, whenever it was reckoned.
        #expect(try office.store.removals(inOutageOf: ["from": "28.11.2026"]).text == nil)
        try office.database.execute("DROP TRIGGER category_change_said")
        try office.database.execute("UPDATE category_change SET at = '2026-11-28T08:00:00'")
        #expect(try office.store.removals(inOutageOf: ["from": "28.11.2026"]).text == nil)
        try office.store.openOutage(values)
        try office.store.refreshInsuredPersons()
        let card = InsuredPersonCard(
            try #require(try office.store.insuredPerson(personID: person)), on: day("2026-11-28"),
            seesMedical: true)
        let line = try #require(card.categories.first)
        #expect(line.state == .active && line.removedOn == nil)
        #expect(line.removalSource == DataSource.science.name)
        for language in Language.allCases {
            let reason = line.removalReason[language]
            #expect(reason.contains("27.11.2026"), "\(reason)")
            #expect(reason.contains(InformationSystem.education.name[language]), "\(reason)")
        }
    }

    static let tables = [
        "insurance_fact", "contribution_month", "family_link", "father_application", "manual_enrolment",
        "manual_document", "right_request", "category_change",
    ]

    @Test(arguments: tables)
    func `what was said is not said otherwise or unsaid`(table: String) throws {
        let office = try InsuranceFixture(at: moment("2026-07-06T09:00:00"))
        let family = try family(office)
        _ = try office.store.accept(fatherApplication: typed(family))
        let (record, _) = try office.store.enrol(InsuranceFixture.enrolment())
        _ = try office.store.answerEntitlementRequest(of: record.personID, on: day("2026-07-06"), askedBy: "")
        try office.record(.listed(CategoryListing(.r13)), of: family.mother.id, on: day("2026-02-01"))
        try office.pay(.opv, ["2026-01"], for: family.mother.id)
        #expect(try office.fixture.number("SELECT count(*) FROM \(table)") > 0)
        let column = try office.fixture.text("SELECT name FROM pragma_table_info(?) LIMIT 1", [.text(table)])
        for sql in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
            let error = #expect(throws: StoreError.self) { try office.database.execute(sql) }
            #expect(error?.isImmutable == true)
        }
    }

    @Test(arguments: InsuredPersonFactForm.all.map(\.kind))
    func `news on paper are forms that make facts`(kind: String) throws {
        let form = try #require(InsuredPersonFactForm.of(kind: kind))
        let context = FormContext(today: day("2026-07-06"), banks: [])
        let values: FormValues = [
            "happened_on": "01.07.2026", "number": "Л-7", "from": "01.07.2026", "to": "03.11.2026",
        ]
        let entry = try form.entry(values, context)
        #expect(FactRow(entry.body)?.kind == kind)
        #expect(entry.happenedOn == day("2026-07-01"))
        #expect(refusedCodes { _ = try form.entry([:], context) }.contains("E-REQ"))
    }
}

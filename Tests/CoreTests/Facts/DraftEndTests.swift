import Testing

@testable import Core

/// A draft ends in the transaction of its act: whatever stops it stops both.
@Suite struct DraftEndTests {
    enum Work: CaseIterable {
        case application, correction, fact, remittance
        case insuredPersonFact, enrolment, refusal, father, outage, repair
    }

    private typealias Scene = (store: Store, draft: DraftKey, act: () throws -> Void)

    private static func scene(_ work: Work) throws -> Scene {
        switch work {
        case .application, .correction, .fact: try cases(work)
        case .remittance: try remittance()
        default: try insuredPersons(work)
        }
    }

    private static func cases(_ work: Work) throws -> Scene {
        let fixture = try StoreFixture()
        let store = fixture.store
        let code = FormSpec.application.code
        guard work != .application else {
            return (
                store, DraftKey(code, -3),
                { _ = try store.accept(application: StoreFixture.typed(), draft: -3) }
            )
        }
        let record = try fixture.accept()
        guard work != .correction else {
            let values = StoreFixture.typed(["f03": "горновой"])
            return (
                store, DraftKey(code, record.id),
                { _ = try store.correct(application: record.id, with: values, reason: "описка") }
            )
        }
        let phone = try PhoneNumber(StoreFixture.phone)
        return (
            store, DraftKey(FactForm.draftCode("phone"), record.caseID),
            { _ = try fixture.record(.phone(phone), in: record.caseID) }
        )
    }

    private static func remittance() throws -> Scene {
        let world = try MoneyWorld()
        let own = try world.recipient(0)
        let values = world.values("10", from: "10.2026", to: "10.2026")
        return (
            world.store, DraftKey(RemittanceForm.spec.code, -2),
            { _ = try world.store.accept(remittance: values, sums: [own: Tenge(tenge: 10)], draft: -2) }
        )
    }

    private static func insuredPersons(_ work: Work) throws -> Scene {
        let office = try InsuranceFixture(
            at: moment(work == .enrolment || work == .refusal ? "2026-07-06T10:00:00" : "2026-03-05T09:00:00")
        )
        let store = office.store
        switch work {
        case .enrolment, .refusal:
            let values = InsuranceFixture.enrolment()
            return (
                store, DraftKey(EnrolmentForm.code, -1),
                {
                    if work == .enrolment {
                        _ = try store.enrol(values, draft: -1)
                    } else {
                        _ = try store.refuseEnrolment(
                            values, reason: "нет подписи", remedy: "подпись", draft: -1)
                    }
                }
            )
        case .outage:
            return (
                store, DraftKey(OutageForm.spec.code, 0),
                { try store.openOutage(["system": "fund", "from": "04.03.2026"]) }
            )
        case .repair:
            try store.openOutage(["system": "fund", "from": "04.03.2026"])
            return (
                store, DraftKey(OutageForm.repair.code, 1),
                { try store.closeOutage(id: 1, ["to": "05.03.2026"]) }
            )
        case .father:
            let mother = try office.insuredPerson()
            let father = try office.insuredPerson(born: day("1989-01-20"), sex: .male, serial: 12)
            let child = try office.insuredPerson(born: day("2025-05-05"), sex: .male, serial: 31)
            try office.link(mother: mother, father: father, child: child)
            var values: FormValues = ["category": "R3", "applied_on": "05.03.2026"]
            for (key, id) in [("mother", mother), ("father", father), ("child", child)] {
                values[key] = try #require(try store.person(id: id)).iin.digits
            }
            let typed = values
            return (
                store, DraftKey(FatherApplicationForm.code, 1),
                { _ = try store.accept(fatherApplication: typed, draft: 1) }
            )
        default:
            let person = try office.insuredPerson()
            let draft = DraftKey(InsuredPersonFactForm.draftCode("stopped"), person)
            let version = try office.version(of: person)
            let entry = Store.InsuranceEntry(
                body: .listed(CategoryListing(.r11)), happenedOn: day("2026-03-01"))
            return (
                store, draft,
                { _ = try store.record(entry, ofInsuredPerson: person, version: version, ending: draft) }
            )
        }
    }

    private static func everything(_ store: Store) throws -> [String: [String]] {
        let tables = try store.database.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ) { $0.text(0) }
        return try Dictionary(uniqueKeysWithValues: tables.map { ($0, try store.dump($0)) })
    }

    @Test(arguments: Work.allCases)
    func `an act and the end of its draft are done both or neither`(work: Work) throws {
        let (store, draft, act) = try Self.scene(work)
        try store.keepDraft(
            form: draft.form, subjectID: draft.subjectID, values: ["typed": "по пути"], focus: "typed")
        let before = try Self.everything(store)
        // The last that an act writes, and the end of the draft, fail in turn.
        for place in ["INSERT ON audit", "DELETE ON draft"] {
            try store.database.execute(
                "CREATE TEMP TRIGGER stop BEFORE \(place) BEGIN SELECT RAISE(ABORT, 'stopped'); END")
            #expect(throws: StoreError.self, "\(place)") { try act() }
            #expect(try Self.everything(store) == before, "\(place)")
            try store.database.execute("DROP TRIGGER stop")
        }
        try act()
        #expect(try store.drafts() == [])
        #expect(try Self.everything(store)["audit"]?.count == (before["audit"]?.count ?? 0) + 1)
    }
}

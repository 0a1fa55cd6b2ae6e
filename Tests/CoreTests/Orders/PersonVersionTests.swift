import Testing

@testable import Core

/// Whatever form tells a name, a document, a citizenship or an address otherwise than it was known
/// makes a version of the person, and never overwrites.
@Suite struct PersonVersionTests {
    private let world: MoneyWorld
    private var store: Store { world.store }
    private static let iin = "710228499403"

    init() throws {
        world = try MoneyWorld(at: "2026-11-20T10:12")
        let iin = try IIN(Self.iin)
        _ = try store.rememberPerson(
            iin: iin, name: PersonName("Қасымова", "Гүлнар", ""), birthDate: day("1971-02-28"), sex: .female,
            phone: nil, email: nil)
        let id = try person().id
        try store.database.write { _ in try store.rememberInsuredPerson(id, citizenship: .kazakhstan) }
    }

    private func person() throws -> Person { try #require(try store.person(iin: try IIN(Self.iin))) }

    private func changes() throws -> [RecordedPersonChange] { try store.changes(ofPerson: try person().id) }

    /// The operator said yes to the other name.
    private func renamed(_ values: FormValues) -> FormValues {
        var values = values
        values.rename(["surname"])
        return values
    }

    private static let person: FormValues = [
        "iin": iin, "surname": "Әбенова", "given_name": "Гүлнар", "birth": "28.02.1971",
    ]

    private func application(_ changes: FormValues = [:]) -> FormValues {
        Self.person.merging([
            "item9": "kz", "item5": "Үлгі қаласы, Оқу көшесі, 3-үй", "item6": "100012", "item7": "id-card",
            "document_number": "042345678", "document_on": "14.05.2019", "document_by": "ҚР ІІМ",
            "kind": "job-loss", "happened_on": "19.11.2026", "item11": "10.11.2026",
            "learned_on": "20.11.2026",
        ]) { $1 }.merging(changes) { $1 }
    }

    private func record(
        _ typed: FormValues, of id: Int64, correcting: Int64? = nil, reason: String? = nil
    ) throws {
        let file = try #require(try store.socialFile(id: id))
        let form = SocialPaymentForm.changes
        let today = store.clock.now().date.shown
        let values = form.values(of: file).merging(["happened_on": today, "learned_on": today]) { $1 }
            .merging(typed) { $1 }
        let fact = correcting.flatMap { id in file.facts.first { $0.id == id } }
        _ = try store.record(
            try form.entry(values, file, try store.formContext(), correcting: fact), of: id,
            version: file.record.version, by: SocialPaymentLaw(store: store), correcting: correcting,
            reason: reason)
    }

    // MARK: All forms

    /// How each form that tells such a thing is entered, and the code under which its version stands.
    private var entries: [String: (enter: () throws -> Void, fields: [PersonField])] {
        [
            FormSpec.application.code: (
                {
                    _ = try store.accept(
                        application: renamed(
                            Self.person.merging([
                                "f03": "плавильщик", "f04": "Образец А.", "employer": MoneyWorld.employers[0],
                                "employer_name": "ТОО «Пример»", "f01": "директору", "f02": "Үсеновой Г. Т.",
                                "f05": "termination", "f06": "1", "f07": "14.03.2019", "f08": "14.09.2026",
                                "f10": "yes", "f11": "yes", "f12": "yes", "f13": "+77011234567",
                                "f14": "Образец А.", "f15": "yes", "f16": "20.11.2026", "f17": "+77011234567",
                            ]) { $1 }))
                }, [.name]
            ),
            EnrolmentForm.code: (
                {
                    try store.permit(operatorID: 1, .medical, true)
                    _ = try store.enrol(
                        renamed(
                            InsuranceFixture.enrolment().merging(Self.person) { $1 }.merging([
                                "citizenship": "foreign-resident", "applied_on": "20.11.2026",
                                "checked_on": "20.11.2026", "patronymic": "",
                            ]) { $1 }))
                }, [.name, .citizenship]
            ),
            PlatformForms.exemption.code: (
                {
                    _ = try store.recordExemption(
                        renamed(Self.person.merging(["so": "yes", "from": "01.10.2026"]) { $1 }), draft: 0)
                }, [.name]
            ),
            SocialPaymentForm.application.code: (
                {
                    let first = try store.accept(
                        socialPayment: application(["surname": "Қасымова", "kind": "childcare"]))
                    #expect(first.number == "СВ-000001")
                    _ = try store.accept(
                        socialPayment: renamed(
                            application([
                                "item9": "stateless", "item5": "Жаңа ауылы", "document_number": "051111111",
                                "document_on": "18.11.2026",
                            ])))
                }, [.name, .document, .citizenship, .address]
            ),
            SocialPaymentForm.changes.code: (
                {
                    let record = try store.accept(socialPayment: application(["surname": "Қасымова"]))
                    try self.record(
                        [
                            "item9": "stateless", "item5": "Жаңа ауылы", "document_number": "051111111",
                            "document_on": "18.11.2026", "happened_on": "19.11.2026", "basis": "анықтама № 4",
                        ], of: record.id)
                }, [.document, .citizenship, .address]
            ),
            PersonChangeForm.code: (
                {
                    let person = try person()
                    let source: FormValues = [
                        "happened_on": "18.11.2026", "received_on": "20.11.2026", "basis": "свидетельство",
                    ]
                    let values: FormValues = [
                        "field": "surname", "surname": "Әбенова", "given_name": "Гүлнар",
                    ]
                    _ = try store.recordPersonChange(
                        PersonChangeForm.entry(values.merging(source) { $1 }, try store.formContext()),
                        of: person.id, version: person.version)
                }, [.name]
            ),
        ]
    }

    /// Tells nothing of a person who is known: another name sets the line aside.
    private static let telling = [IncomingPaymentForm.code]

    @Test func `every form that tells a name, a document, a citizenship or an address is tried`() {
        let keys: Set<String> = ["surname", "citizenship", "item9", "item5", "document_number"]
        let found = House(Orders.all).forms.filter { !keys.isDisjoint(with: $0.fields.map(\.key)) }
        #expect(Set(found.map(\.code)).subtracting(Self.telling) == Set(entries.keys))
    }

    @Test(arguments: [
        FormSpec.application.code, EnrolmentForm.code, PlatformForms.exemption.code,
        SocialPaymentForm.application.code, SocialPaymentForm.changes.code, PersonChangeForm.code,
    ])
    func `a form makes a version`(_ code: String) throws {
        let entry = try #require(entries[code])
        try entry.enter()
        let made = try changes()
        #expect(Set(made.map(\.field)) == Set(entry.fields), "\(made)")
        #expect(made.allSatisfy { $0.source.form == code && !$0.old.isEmpty && $0.old != $0.new })
        #expect(made.first { $0.field == .name }.map { $0.old == "Қасымова Гүлнар" } ?? true)
    }

    // MARK: Recipients

    @Test func `the first data of a recipient are no change, and the same once more is none`() throws {
        let first = try store.accept(socialPayment: application(["surname": "Қасымова"]))
        #expect(try changes().isEmpty)
        _ = try store.accept(socialPayment: application(["surname": "Қасымова", "kind": "childcare"]))
        #expect(try changes().isEmpty)
        try record(["item6": "050000", "basis": "анықтама № 4"], of: first.id)
        #expect(try changes().isEmpty)
    }

    @Test func `a document changed on a recipient's card stands in the history with its basis and day`()
        throws
    {
        let id = try store.accept(socialPayment: application(["surname": "Қасымова"])).id
        try record(
            [
                "document_number": "051111111", "document_on": "18.11.2026", "happened_on": "19.11.2026",
                "basis": "удостоверение № 051111111",
            ], of: id)
        let change = try #require(try changes().first)
        #expect(
            change.old == "№ 042345678, 14.05.2019, ҚР ІІМ" && change.new == "№ 051111111, 18.11.2026, ҚР ІІМ"
        )
        #expect(change.source.basis == "удостоверение № 051111111")
        #expect(change.source.happenedOn == day("2026-11-19"))
        #expect(change.source.form == SocialPaymentForm.changes.code)
    }

    @Test func `what a recipient's change is corrected to or taken back from is a version again`() throws {
        let id = try store.accept(socialPayment: application(["surname": "Қасымова"])).id
        try record(["item9": "stateless", "happened_on": "19.11.2026", "basis": "анықтама"], of: id)
        let file = try #require(try store.socialFile(id: id))
        let fact = try #require(file.item(9)?.id)
        try record(
            ["item9": "foreign-resident", "happened_on": "19.11.2026", "basis": "анықтама"], of: id,
            correcting: fact, reason: "опечатка")
        #expect(try changes().map(\.new) == ["stateless", "foreign-resident"])
        let now = try #require(try store.socialFile(id: id))
        try store.withdraw(
            try #require(now.item(9)?.id), of: id, version: now.record.version,
            by: SocialPaymentLaw(store: store), reason: "не тот человек")
        #expect(try changes().map(\.new) == ["stateless", "foreign-resident", "kz"])
        #expect(try changes().last?.source.basis == "не тот человек")
    }

    @Test func `a list of a source that tells another citizenship makes a version too`() throws {
        let id = try person().id
        try store.database.write { _ in try store.rememberInsuredPerson(id, citizenship: .stateless) }
        let change = try #require(try changes().last)
        #expect(change.field == .citizenship && change.old == "kz" && change.new == "stateless")
        let file = try #require(try store.participantFile(ofPerson: id, of: House(Orders.all)))
        #expect(file.basis(of: change).ru == "сведения другой системы")
        #expect(change.shown(change.new).ru == "лицо без гражданства, постоянно проживающее")
    }
}

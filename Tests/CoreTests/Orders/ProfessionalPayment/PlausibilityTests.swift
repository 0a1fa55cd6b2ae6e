import Testing

@testable import Core

/// Days and ages that nothing forbids are asked about, with their clause.
@Suite struct PlausibilityTests {
    private func doubt(born: String, sex: Sex = .male, asked: String) throws -> Localized? {
        Plausibility.age(
            of: Recipient(born: day(born), sex: sex), asked: day(asked), try Fixture526.rules())
    }

    @Test func `the age is asked before 55 and from the pension age on`() throws {
        #expect(try doubt(born: "1998-03-12", asked: "2026-11-21")?.ru.contains("28 лет") == true)
        #expect(try doubt(born: "1998-03-12", asked: "2026-11-21")?.ru.contains("(п. 8)") == true)
        #expect(try doubt(born: "1971-11-22", asked: "2026-11-21") != nil)
        #expect(try doubt(born: "1971-11-21", asked: "2026-11-21") == nil)
        #expect(try doubt(born: "1963-11-22", asked: "2026-11-21") == nil)
        #expect(try doubt(born: "1963-11-21", asked: "2026-11-21")?.kk.contains("(24-т.)") == true)
        #expect(
            try doubt(born: "1965-11-21", sex: .female, asked: "2026-11-21")?.ru.contains("п. 24") == true)
    }

    @Test(arguments: [
        ("21.11.2025", false), ("20.11.2025", true), ("05.03.2019", true), ("21.11.2026", false),
    ])
    func `a day more than a year back is asked`(typed: String, isAsked: Bool) throws {
        let said = Plausibility.longAgo(
            try DateEntry.read(typed, today: day("2026-11-21")), before: day("2026-11-21"),
            clause: .same("п. 6"))
        #expect((said != nil) == isAsked)
        #expect(said.map { $0.ru.contains("назад (п. 6)") } ?? true)
    }

    @Test func `money that came before the order is refused, long ago is asked`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        let context = try world.store.formContext()
        func codes(_ made: String) -> [String] {
            var values = world.values("1", from: "11.2026", to: "11.2026")
            values["made_on"] = made
            return
                (RemittanceForm.spec.problems(in: values, context)
                + RemittanceForm.spec.warnings(in: values, context)).map(\.message.code)
        }
        #expect(codes("31.12.2023") == ["E-EDIT"])
        #expect(codes("31.08.2026") == ["W-PAST"])
        #expect(codes("01.09.2026").isEmpty && codes("05.10.2026").isEmpty)
    }

    @Test func `a fact that is told years later, and money before the consent, are asked`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        let file = try #require(try world.store.caseFile(id: id))
        let context = try world.store.formContext()
        func doubts(_ kind: String, _ values: FormValues) throws -> [String] {
            let base: FormValues = ["learned_on": "05.10.2026", "learned_time": "10:00", "source": "ЭБТ"]
            return file.doubts(
                try #require(FactForm.of(kind: kind)), base.merging(values) { $1 }, context
            ).map(\.ru)
        }
        #expect(try doubts("suspension", ["happened_on": "01.09.2026", "ground": "2"]).isEmpty)
        let late = try doubts("suspension", ["happened_on": "01.09.2024", "ground": "2"])
        #expect(late.count == 1 && late[0].contains("(п. 18)"), "\(late)")
        let early = try doubts(
            "transfer", ["month": "10.2026", "sum": "100", "learned_on": "15.09.2026"])
        #expect(early.contains { $0.contains("раньше согласия") }, "\(early)")
    }
}

import Testing

@testable import Core

/// p.10: the conditions of what ИС ГБД ФЛ told.
struct RegisterCheckTests {
    static func document(_ kind: IdentityDocument.Kind, expires: String?, id: Int64 = 1) throws
        -> IdentityDocument
    {
        IdentityDocument(
            id: id, kind: kind, number: "041000002", issuedBy: "ҚР ІІМ",
            issuedOn: try Fixture526.day("2019-06-03"),
            expiresOn: try expires.map { try Fixture526.day($0) },
            receivedAt: Moment(try Fixture526.day("2026-10-01")))
    }

    static func conditions(_ documents: [IdentityDocument], _ residences: [Residence] = []) throws
        -> [Conditions
        .Condition]
    {
        RegisterCheck(documents: documents, residences: residences)
            .conditions(on: try Fixture526.day("2026-11-21"))
    }

    @Test func `silence of the register is said, and what to do`() throws {
        let conditions = try Self.conditions([])
        #expect(conditions.map(\.name) == [.document, .residence])
        #expect(conditions.allSatisfy { !$0.holds && $0.missing != nil && !$0.reasons.isEmpty })
        #expect(conditions.allSatisfy { $0.reasons.allSatisfy { $0.citation == .order526("10.2") } })
        // It stands among what is unknown; paper has it too, and names no menu.
        #expect(conditions.allSatisfy { $0.reasons.allSatisfy(\.isUnknown) })
        #expect(conditions.allSatisfy { $0.missing?.ru.contains("меню") == false })
    }

    @Test(arguments: [
        ("2026-11-21", true), ("2026-11-20", false), (nil, true), ("2029-06-02", true),
    ])
    func `a document holds through its last day`(expires: String?, holds: Bool) throws {
        let condition = try #require(try Self.conditions([Self.document(.idCard, expires: expires)]).first)
        #expect(condition.holds == holds)
        #expect((condition.missing == nil) == holds)
    }

    @Test func `another document that holds makes up for an expired one`() throws {
        let told = [
            try Self.document(.passport, expires: "2020-01-01", id: 2),
            try Self.document(.residencePermit, expires: nil),
        ]
        let condition = try #require(try Self.conditions(told).first)
        #expect(condition.holds)
        #expect(
            condition.reasons.first?.text.ru.hasPrefix("вид на жительство иностранца от 03.06.2019") == true)
        #expect(condition.reasons.first?.text.kk.contains("мерзімсіз") == true)
    }

    @Test func `an expired document warns and refuses nothing`() throws {
        let condition = try #require(
            try Self.conditions([Self.document(.stateless, expires: "2026-01-01")]).first)
        #expect(!condition.holds)
        #expect(condition.reasons.first?.text.ru.contains("не отказ") == true)
        #expect(condition.reasons.first?.text.kk.contains("бас тарту емес") == true)
    }
}

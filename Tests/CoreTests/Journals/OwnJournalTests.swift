import Core
import Foundation
import Testing

/// A list of an order that only this test knows, declared by what Core shows to all: it is
/// paged, searched, veiled, printed and written to a file as any other.
@Suite struct OwnJournalTests {
    static let number = RecordNumber("Т", leadsTo: "visit", "(SELECT id FROM visit WHERE number = ?)")

    /// Visits to a clinic, some of which tell of health.
    static let visits: JournalSpec = {
        let reason = Cell.filled(veil: { code in code == "ill" ? "•••" : code }) { code, language in
            switch code {
            case "ill": Localized(ru: "болен", kk: "ауру")[language]
            case "paper": Localized(ru: "справка", kk: "анықтама")[language]
            default: code
            }
        }
        var source = JournalSource(
            tables: "visit v CROSS JOIN person p ON p.id = v.person_id",
            nameOrdered: "person p CROSS JOIN visit v ON v.person_id = p.id", id: "v.id",
            person: "v.person_id", time: "v.at", link: .to("visit", "v.id"),
            numbers: [number.found(by: "v.id")])
        source.kind = "v.reason"
        source.sight = JournalSight("v.reason", hidden: ["ill"])
        source.secret = "v.is_secret = 1"
        return JournalSpec(
            "visits", Localized(ru: "Посещения", kk: "Келулер"),
            kinds: [FieldSpec.Choice("paper", Localized(ru: "справка", kk: "анықтама"))], source: source,
            [
                JournalColumn("number", Localized(ru: "№", kk: "№"), "v.number", screen: 9, paper: 9), .iin,
                .person(),
                JournalColumn(
                    "reason", Localized(ru: "Зачем", kk: "Не үшін"), "v.reason", cell: reason, screen: 9,
                    paper: 9),
                .money("fee", Localized(ru: "Плата", kk: "Төлем"), "v.fee"),
            ])
    }()

    static let house = House([
        Order(act: .labourCode, name: Localized(ru: "Поликлиника", kk: "Емхана")) { order in
            order.journals = { [visits] }
            order.numbers = [number]
            order.auditWords = ["visit": Localized(ru: "посещение", kk: "келу")]
        }
    ])

    let fixture: StoreFixture
    let outbox: URL
    var store: Store { fixture.store }
    var workplace: Workplace {
        Workplace(
            store: store, house: Self.house, inbox: outbox.path, outbox: outbox.path, login: "gulnar",
            widthOf: { _ in 1 })
    }

    init() throws {
        fixture = try StoreFixture()
        outbox = FileManager.default.temporaryDirectory.appending(path: "visits-\(UUID().uuidString)")
        try fixture.database.script(
            """
            CREATE TABLE visit (id INTEGER PRIMARY KEY, number TEXT NOT NULL, person_id INTEGER NOT NULL,
                at TEXT NOT NULL, reason TEXT NOT NULL, fee INTEGER NOT NULL, is_secret INTEGER NOT NULL);
            CREATE INDEX visit_by_person ON visit (person_id, id);
            CREATE INDEX visit_by_time ON visit (at, id);
            """)
        for (index, surname) in ["Яков", "Абай", "Ким"].enumerated() {
            try fixture.accept([
                "iin": StoreFixture.iin(born: day("1970-07-29").adding(days: index), serial: 9906),
                "birth": day("1970-07-29").adding(days: index).shown, "surname": surname,
            ])
        }
        for row in 1...12 {
            try fixture.database.execute(
                """
                INSERT INTO visit (id, number, person_id, at, reason, fee, is_secret)
                SELECT ?1, ?2, id, ?3, ?4, 150000, ?5 FROM person ORDER BY id LIMIT 1 OFFSET ?1 % 3
                """,
                [
                    .integer(Int64(row)), .text("Т-0000" + (row < 10 ? "0\(row)" : "\(row)")),
                    .text("2026-11-\(10 + row)T10:00:00"), .text(row.isMultiple(of: 4) ? "ill" : "paper"),
                    .flag(row == 6),
                ])
        }
    }

    private func ids(_ filter: JournalFilter, _ order: JournalOrder = .entry) throws -> [Int64] {
        let query = JournalQuery(Self.visits, filter: filter, order: order, edge: .first, count: 50)
        return try store.page(query).rows.map(\.key.id)
    }

    @Test func `it is read page by page, both ways and by name`() throws {
        let first = try store.page(JournalQuery(Self.visits, edge: .first, count: 5)).rows
        #expect(first.map(\.key.id) == [1, 2, 3, 5, 6])
        #expect(first.first?.link == RecordLink("visit", 1))
        let next = try store.page(JournalQuery(Self.visits, edge: .after(first[4].key), count: 5)).rows
        #expect(next.map(\.key.id) == [7, 9, 10, 11])
        let before = try store.page(JournalQuery(Self.visits, edge: .before(next[0].key), count: 5)).rows
        #expect(before == first)
        // Абай, Ким, Яков.
        #expect(try ids(.all, .name) == [1, 7, 10, 2, 5, 11, 3, 6, 9])
    }

    @Test func `it is searched by name, number, IIN, kind and period`() throws {
        #expect(try ids(JournalFilter(text: "аба")) == [1, 7, 10])
        #expect(try ids(JournalFilter(text: "т7")) == [7])
        #expect(try ids(JournalFilter(text: "Т-000011")) == [11])
        #expect(try ids(JournalFilter(text: "пв1")).isEmpty)
        #expect(try ids(JournalFilter(text: "70073")) == [1, 2, 5, 7, 10, 11])
        #expect(try ids(JournalFilter(from: day("2026-11-12"), to: day("2026-11-15"))) == [2, 3, 5])
        #expect(try ids(JournalFilter(kind: "paper")) == [1, 2, 3, 5, 6, 7, 9, 10, 11])
        #expect(try store.count(Self.visits, JournalFilter(text: "ким"), limit: 99) == 3)
    }

    @Test func `what tells of health is left out, refused, or shown to whom may see it`() throws {
        #expect(throws: Message.medicalAccess(own: true)) { try ids(JournalFilter(kind: "ill")) }
        try store.permit(operatorID: 1, .medical, true)
        #expect(try ids(JournalFilter(kind: "ill")) == [4, 8, 12])
        let row = try #require(try store.page(JournalQuery(Self.visits, edge: .last, count: 1)).rows.first)
        #expect(Self.visits.value("reason", row) == "ill")
        #expect(Self.visits.whole(row).ru.contains("Зачем: болен"))
    }

    @Test func `what is closed is counted and said, but beside no name`() throws {
        func counted(_ filter: JournalFilter) throws -> [Int] {
            let count = try store.countRows(Self.visits, filter)
            return [count.shown, count.closed]
        }
        #expect(try counted(.all) == [9, 3])
        #expect(try counted(JournalFilter(from: day("2026-11-12"), to: day("2026-11-15"))) == [3, 1])
        #expect(try counted(JournalFilter(text: "яков")) == [3, 0])
        for language in Language.allCases {
            let report = try JournalPrint(JournalQuery(Self.visits, edge: .first, count: 0))
                .report(in: workplace, language)
            let said = Localized(
                ru: "Не показано: 3 строки с медицинскими сведениями.",
                kk: "Көрсетілмеген: медициналық мәліметі бар 3 жол.")[language]
            let text = report.pages.joined().joined(separator: " ")
            #expect(text.split(separator: " ").joined(separator: " ").contains(said), "\(text)")
        }
        try store.permit(operatorID: 1, .medical, true)
        #expect(try counted(.all) == [12, 0])
    }

    @Test func `a value is veiled by the column where rows are not left out`() throws {
        var source = JournalSource(tables: "visit v", id: "v.id")
        source.only = "v.id = 4"
        let spec = JournalSpec("bare", .same("–"), source: source, [Self.visits.columns[3]])
        #expect(try store.page(JournalQuery(spec, edge: .first, count: 5)).rows.map(\.values) == [["•••"]])
        try store.permit(operatorID: 1, .medical, true)
        #expect(try store.page(JournalQuery(spec, edge: .first, count: 5)).rows.map(\.values) == [["ill"]])
    }

    @Test func `the audit finds its numbers and says its words`() throws {
        try store.noteReading(of: "visit", id: 7)
        for typed in ["т7", "посещ", "келу"] {
            let rows = try store.page(
                JournalQuery(Self.house.audit, filter: JournalFilter(text: typed), edge: .first, count: 9)
            ).rows
            #expect(rows.map(\.link) == [RecordLink("visit", 7)], "\(typed)")
            #expect(rows.map { Self.house.audit.whole($0).ru.contains("посещение") } == [true])
        }
        #expect(Self.house.journal("visits") == Self.visits)
    }

    @Test(arguments: Language.allCases)
    func `it is printed and written to a file without its secret rows`(language: Language) throws {
        defer { try? FileManager.default.removeItem(at: outbox) }
        let workplace = self.workplace
        workplace.language = language
        let query = JournalQuery(Self.visits, filter: JournalFilter(text: "яков"), edge: .first, count: 0)
        let report = try JournalPrint(query).report(in: workplace, language)
        let page = report.pages.joined().joined(separator: "\n")
        #expect(report.fileName == FileName(Self.visits.title[language], on: StoreFixture.start.date).text)
        #expect(page.contains("Т-000003") && page.contains("Т-000009") && !page.contains("Т-000006"))
        #expect(page.contains(language == .russian ? "справка" : "анықтама") && page.contains("«яков»"))
        let path = try ExportJournal(query).perform(in: workplace)
        let records = try CSV(try String(contentsOfFile: path, encoding: .utf8)).records
        #expect(records.map { $0["№"] } == ["Т-000003", "Т-000009"])
        #expect(records[0][language == .russian ? "Плата" : "Төлем"] == "1\u{A0}500,00")
    }
}

import Foundation
import Testing

@testable import Core
@testable import Screens

/// Nothing that leaves a store of invented people can pass for a paper of an office.
struct TrainingMarkTests {
    private func open() throws -> (KeptStore, KeptPlace) {
        let place = try KeptPlace()
        let kept = try KeptStore(place.file, as: World.login)
        // The first release knew neither payment orders nor recipients.
        try IncomingSamples(store: kept.store, language: .russian).load()
        try SocialPaymentSamples(store: kept.store, language: .russian).load()
        try happen(in: kept.store)
        return (kept, place)
    }

    /// A line that went back to its payer, and another name of somebody.
    private func happen(in store: Store) throws {
        let worker = try store.requireOperator()
        let now = store.clock.now()
        try store.database.write { database in
            let line = try #require(
                try database.first("SELECT min(id) FROM incoming_line") { $0.integer(0) })
            for body in [
                IncomingPayment.Fact.Body.mismatch(line: line, .name),
                .payerReturned(line: line, number: "1"),
            ] {
                try store.insertIncomingFact(
                    IncomingEntry(body, on: now.date), of: line >> 24, at: now, by: worker)
            }
            let person = try #require(try database.first("SELECT min(id) FROM person") { $0.integer(0) })
            try store.insertChange(of: person, .name, from: "Ахметова Алия", to: "Серікова Алия", by: .file)
        }
    }

    private nonisolated static let mark = Localized(ru: "УЧЕБНЫЙ", kk: "ОҚУ")

    /// Every document of the house that the store's records give.
    private func prints(_ kept: KeptStore) throws -> [any Print] {
        let lists = KeptStore.house.journals.map {
            JournalPrint(JournalQuery($0, edge: .first, count: 5_000)) as any Print
        }
        return try kept.prints().map(\.print) + lists
    }

    @Test func `the papers asked below are of every kind`() throws {
        let (kept, place) = try open()
        let found = Set(try prints(kept).map { type(of: $0).spec.code })
        #expect(found == Set(KeptStore.house.prints.map(\.code)))
        withExtendedLifetime(place) {}
    }

    @Test(arguments: Language.allCases)
    func `every sheet of every paper says that the data are invented`(language: Language) throws {
        let (kept, place) = try open()
        kept.desk.workplace.language = language
        for print in try prints(kept) {
            // What cannot be printed leaves nothing.
            guard case .success(let report) = kept.desk.answer(ReportOf(print, language, isOpening: false))
            else { continue }
            for page in report.pages {
                #expect(page.first?.trimmed.hasPrefix(Self.mark[language]) ?? false, "\(report.fileName)")
            }
            let path = try kept.desk.perform(WritePrint(print, report, language)).get().path
            #expect(name(path).hasPrefix(Self.mark[language] + "-"), "\(path)")
        }
        withExtendedLifetime(place) {}
    }

    @Test(arguments: Language.allCases)
    func `every list, report and file for a bank or the Fund says so in its name`(language: Language) throws {
        let (kept, place) = try open()
        kept.desk.workplace.language = language
        for journal in KeptStore.house.journals {
            _ = try kept.desk.perform(ExportJournal(JournalQuery(journal, edge: .first, count: 100))).get()
        }
        _ = try kept.desk.perform(
            WriteFigures(ProfessionalPayment.PeriodPrint(from: day("2026-11-01"), to: day("2026-11-21")))
        ).get()
        let written = TextFile.names(in: kept.desk.outbox)
        #expect(written.count == KeptStore.house.journals.count + 1)
        #expect(written.allSatisfy { $0.hasPrefix(Self.mark[language] + "-") })
        _ = try kept.files()
        let others = TextFile.names(in: kept.desk.outbox).filter { !written.contains($0) }
        #expect(others.count > 2)
        // Other systems read no Cyrillic names.
        #expect(others.allSatisfy { $0.hasPrefix("uchebny-oqu-") && $0.allSatisfy(\.isASCII) })
        withExtendedLifetime(place) {}
    }

    @Test func `the audit says of every written paper and list what it is, in both languages`() throws {
        let (kept, place) = try open()
        var expected: [Localized] = []
        let titles = Dictionary(
            KeptStore.house.journals.map { ($0.code, $0.title) }
                + KeptStore.house.prints.map { ($0.code, $0.title) }, uniquingKeysWith: { list, _ in list })
        for print in try prints(kept) {
            guard
                case .success(let report) = kept.desk.answer(ReportOf(print, .russian, isOpening: false)),
                case .success = kept.desk.perform(WritePrint(print, report, .russian))
            else { continue }
            expected.append(try #require(titles[print.code]))
        }
        let audit = KeptStore.house.audit
        let column = try #require(audit.columns.firstIndex { $0.key == "subject" })
        let query = JournalQuery(audit, edge: .last, count: 5_000)
        var rows: [JournalRow] = []
        try kept.desk.workplace.store.each(query) { row in
            rows.append(row)
            return true
        }
        for language in Language.allCases {
            let said = Set(
                rows.map {
                    audit.columns[column].shown($0.values[column], language, today: day("2026-11-21"))
                })
            #expect(expected.allSatisfy { said.contains($0[language]) })
        }
        withExtendedLifetime(place) {}
    }

    @Test func `the papers of an office that works bear no mark`() throws {
        let store = try World.store(.staffed)
        #expect(try !store.isTraining)
        #expect(try store.outgoingName("a.txt", .russian) == "a.txt")
        let workplace = Workplace(
            store: store, house: KeptStore.house, inbox: "", outbox: "", login: World.login
        ) { _ in 1 }
        let query = JournalQuery(try #require(KeptStore.house.journal("audit")), edge: .first, count: 10)
        for language in Language.allCases {
            let report = try JournalPrint(query).report(in: workplace, language)
            #expect(!report.text.contains(Self.mark[language]))
        }
    }

    private func name(_ path: String) -> String { (path as NSString).lastPathComponent }
}

import Core
import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// A store of an earlier program, opened by this one: all that the tests of kept stores ask of the
/// program stands here.
///
/// Names of lists, papers and forms are the codes that goldens are called by.
struct KeptStore {
    nonisolated static let now = moment("2026-11-21T10:12")
    let store: Store
    let desk: Desk
    private let login: String

    /// Opens the store as an operator does, which upgrades it and brings it to the day.
    init(_ path: String, as login: String, assets: String? = nil, at now: Moment = now) throws {
        self.login = login
        let assets = assets.map { Assets(root: $0) } ?? World.assets
        store = try House(Orders.all).openStore(path: path, assets: assets, clock: .fixed(now))
        let files = (path as NSString).deletingLastPathComponent
        desk = Desk(
            store: store, screens: ScreenHouse(OrderScreens.all), inbox: files, outbox: files + "/out",
            login: login)
        guard try desk.signIn() is MenuScreen else { throw CocoaError(.userCancelled) }
        for upkeep in Self.house.upkeep { try upkeep.refreshAll(in: store, .unobserved) }
    }

    static func steps(assets: String) throws -> Int { try Assets(root: assets).migrations().count }

    /// What `tereze verify` prints.
    func differences() throws -> [String] {
        var found: [String] = []
        for upkeep in Self.house.upkeep {
            _ = try upkeep.verify(in: store, .unobserved) { found.append($0.text) }
        }
        return found
    }

    func refreshInsuredPersons() throws { try store.refreshInsuredPersons() }

    // MARK: Lists

    nonisolated static let house = House(Orders.all, planned: Orders.planned)
    nonisolated static let lists = house.journals.map(\.code)

    /// Rows of a list: the values as stored and as shown, by the keys of the columns.
    func rows(of list: String, _ language: Language) throws -> [(key: String, stored: String, shown: String)]
    {
        guard let journal = Self.house.journal(list) else { return [] }
        let columns = journal.columns
        return try page(JournalQuery(journal, edge: .first, count: 5_000)).flatMap { row in
            zip(columns, row.values).map { ($0.key, $1, $0.shown($1, language, today: Self.now.date)) }
        }
    }

    private func page(_ query: JournalQuery) throws -> [JournalRow] { try store.page(query).rows }

    /// A list in all that an operator gets of it: the paper, the rows, their order by name, its parts.
    func text(of list: String, _ language: Language) throws -> String {
        guard let spec = Self.house.journal(list) else { return "" }
        var query = JournalQuery(spec, edge: .first, count: 5_000)
        var lines = [
            paper(JournalPrint(query), language), "── " + spec.columns.map(\.key).joined(separator: " | "),
        ]
        lines += try page(query).map { row in
            let marks = (row.isCorrection ? " corrects" : "") + (row.isCorrected ? " corrected" : "")
            let values = zip(spec.columns, row.values).map { $0.shown($1, language, today: Self.now.date) }
            return "\(row.key.id)\(marks): " + values.joined(separator: " | ")
        }
        if spec.canOrderByName {
            query.order = .name
            lines.append("── by name: " + ids(try page(query)))
        }
        for (name, filter) in try parts(of: spec) {
            lines.append(
                "── \(name): "
                    + ids(try page(JournalQuery(spec, filter: filter, edge: .first, count: 5_000))))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func ids(_ rows: [JournalRow]) -> String { rows.map { String($0.key.id) }.joined(separator: " ") }

    /// The kinds that a list is narrowed to, and what it is a part of.
    private func parts(of journal: JournalSpec) throws -> [(String, JournalFilter)] {
        let kinds = journal.kinds(openTo: store.currentOperator).map {
            ($0.code, JournalFilter(kind: $0.code))
        }
        func parts(_ whole: JournalSpec) throws -> [(String, JournalFilter)] {
            try page(JournalQuery(whole, edge: .first, count: 5_000)).map {
                ("part \($0.key.id)", .part(of: $0.key.id))
            }
        }
        switch journal.code {
        case "needLines": return try kinds + parts(.fundingRequests)
        case "transferLines": return try kinds + parts(.remittances)
        case "payoutLines": return try kinds + parts(.disbursementBatches)
        case "protocolLines": return try kinds + parts(.reconciliations)
        case "bodyTransfers": return try kinds + parts(.authorities)
        case "balances": return try kinds + months().map { ($0, JournalFilter(kind: $0)) }
        case "categoryMembers":
            return try store.categoryCounts().filter { $0.count != nil }.map {
                ($0.category.code, JournalFilter(kind: $0.category.code))
            }
        default: return kinds
        }
    }

    private func months() throws -> [String] {
        try store.database.rows("SELECT DISTINCT month FROM month_balance ORDER BY month", []) { $0.text(0) }
    }

    // MARK: Papers

    /// Every paper of the store but those of lists, by its kind.
    func papers(_ language: Language) throws -> [(kind: String, text: String)] {
        try prints().map { ($0.kind, paper($0.print, language)) }
    }

    /// Every document that can be printed of the store's records, but those of lists.
    func prints() throws -> [(kind: String, print: any Print)] {
        func ids(_ sql: String) throws -> [Int64] { try store.database.rows(sql) { $0.integer(0) } }
        let (today, quarter) = (Self.now.date, (day("2026-07-01"), day("2026-09-30")))
        var found: [(kind: String, print: any Print)] = []
        func add(_ kind: String, _ prints: [any Print]) { found += prints.map { (kind, $0) } }
        add(
            "application",
            try ids("SELECT id FROM application ORDER BY id").map {
                ProfessionalPayment.ApplicationPrint(id: $0)
            })
        add(
            "case",
            try ids("SELECT id FROM payment_case ORDER BY id").map { ProfessionalPayment.CasePrint(id: $0) })
        for employer in try ids("SELECT id FROM employer ORDER BY id") {
            add(
                "accounting",
                [today, quarter.1].map {
                    ProfessionalPayment.EmployerStatementPrint(employerID: employer, asOf: $0)
                }
            )
        }
        add(
            "notice",
            try ids("SELECT id FROM notice ORDER BY id").map { ProfessionalPayment.NoticePrint(id: $0) })
        for (from, to) in [quarter, (day("2026-11-01"), today)] {
            add("period", [ProfessionalPayment.PeriodPrint(from: from, to: to)])
            add("insurance-figures", [InsuranceFiguresPrint(from: from, to: to)])
        }
        add("platform-reconciliation", [PlatformReconciliationPrint(from: quarter.0, to: today)])
        add("exemption-list", [ExemptionListPrint()])
        add("enrolment", try ids("SELECT id FROM manual_enrolment ORDER BY id").map { EnrolmentPrint($0) })
        add(
            "father-application",
            try ids("SELECT id FROM father_application ORDER BY id").map { FatherApplicationPrint($0) })
        add(
            "actualisation",
            try ids("SELECT id FROM actualisation ORDER BY id").map { StatusUpdatePrint($0) })
        add(
            "consumer",
            try ids("SELECT person_id FROM insured ORDER BY person_id").map {
                InsuredPersonPrint($0, on: today)
            })
        add(
            "incoming-payment",
            try ids("SELECT id FROM incoming_payment ORDER BY id").map { IncomingPaymentPrint(id: $0) })
        add(
            "recipient-card",
            try ids("SELECT id FROM social_payment ORDER BY id").map { RecipientCardPrint(id: $0) })
        add(
            "month-information",
            try ids("SELECT month FROM information_month ORDER BY month")
                .compactMap { YearMonth(Int($0 / 100), Int($0 % 100)) }
                .map { MonthInformationPrint(month: $0) })
        add(
            "participant-statement",
            try ids(
                "SELECT DISTINCT person_id FROM contribution_month WHERE purpose IN (12, 17) AND person_id > 0"
            ).map { ParticipantStatementPrint(person: $0) })
        add(
            "person-history",
            try ids("SELECT DISTINCT person_id FROM person_change").map { PersonHistoryPrint(person: $0) })
        add(
            "payer-return",
            try store.database.rows(
                "SELECT id, line_id FROM incoming_fact WHERE kind = 'payer-returned' ORDER BY id"
            ) { PayerReturnPrint(line: $0.integer(1), fact: $0.integer(0)) })
        add(
            "right-answer",
            try store.database.rows("SELECT id, person_id FROM right_request ORDER BY id") {
                EntitlementCertificatePrint($0.integer(0), of: $0.integer(1))
            })
        return found
    }

    private func paper(_ print: any Print, _ language: Language) -> String {
        switch desk.answer(ReportOf(print, language, isOpening: false)) {
        case .success(let report):
            return "══ \(report.fileName)\n\(report.text.replacing("\u{0C}", with: "──\n"))"
        case .failure(let failure): return "══ \(failure.text[language])\n"
        }
    }

    /// The payment orders of recorded disbursements and the next feed to the Fund, as files.
    func files() throws -> String {
        try refreshInsuredPersons()
        for id in try store.database.rows(
            "SELECT DISTINCT batch_id FROM payment_order ORDER BY 1", [], { $0.integer(0) })
        {
            _ = try store.writePaymentOrders(batchID: id, to: desk.outbox)
        }
        _ = try store.writeFeed(.daily, to: desk.outbox)
        return try FileManager.default.contentsOfDirectory(atPath: desk.outbox).sorted().map { name in
            "══ \(name)\n" + (try String(contentsOfFile: desk.outbox + "/" + name, encoding: .utf8))
        }.joined()
    }

    // MARK: Drafts

    func draftCount() throws -> Int { try store.drafts().count }

    /// The form on which a draft lies, reached by F2 on the menu: its screen and what is typed.
    func draft(_ place: Int, _ language: Language) throws -> String {
        let draft = try store.drafts()[place]
        let pilot = try Pilot(.nothing, store: store, login: login)
        if pilot.language != language { pilot.press("F9") }
        // The one offered at the start is left for later.
        pilot.press("Right", "Enter", "F2", "Home")
        pilot.press("Down", times: place)
        pilot.press("Enter", "Enter")
        let cursor = pilot.cursor.map { "cursor \($0.row + 1):\($0.column + 1)" } ?? "no cursor"
        // What the form holds, or the draft where the screen has no form.
        let form = (pilot.session.shell.top as? any FormShowing)?.form
        let values = form?.values ?? draft.values
        func lines(_ values: FormValues, _ mark: String = "") -> String {
            values.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
                .map { "\(mark)\($0.key) = \($0.value)\n" }.joined()
        }
        return
            "══ \(draft.form) \(draft.subjectID), \(draft.savedAt.shown)\n\(pilot.text)\n── \(cursor)\n"
            + lines(values) + lines(draft.values.filter { values[$0.key] != $0.value }, "not on the form: ")
    }
}

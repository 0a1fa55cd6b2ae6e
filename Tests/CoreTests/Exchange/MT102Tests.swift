import Foundation
import Testing

@testable import Core

/// The layout of facts.md §7.2 against the two examples made for it.
struct MT102Tests {
    static let examples = ["mt102_example_social.txt", "mt102_example_pension.txt"]

    private func banks() throws -> BankList {
        BankList(
            try Reference.csv("assets/reference/banks_kz.csv").records.map {
                (code: $0["bank_code"] ?? "", bic: $0["bic"] ?? "")
            })
    }

    private func example(_ name: String) throws -> String {
        try String(
            contentsOf: Reference.root.appending(path: "Tests/CoreTests/Fixtures/\(name)"), encoding: .utf8)
    }

    private func read(_ text: String) throws -> (MT102Summary, [PaymentItem]) {
        var items: [PaymentItem] = []
        let summary = MT102.check(text, banks: try banks()) { items.append($0) }
        return (summary, items)
    }

    @Test(arguments: examples)
    func `an example is read whole and written back letter for letter`(name: String) throws {
        let text = try example(name)
        let (summary, items) = try read(text)
        #expect(summary.flaws == [])
        #expect(summary.count == 3)
        #expect(summary.total.plain == "24083.33")
        #expect(summary.order.assignment.hasSuffix("за октябрь 2026"))
        #expect(items.map(\.iin) == ["660314399002", "681102499308", "700729399069"])
        #expect(items[2].patronymic == "ҚҰРМАНҰЛЫ")
        #expect(try MT102.text(summary.order, items, .two) == text)
    }

    @Test(arguments: examples)
    func `one slash and two say the same`(name: String) throws {
        let (summary, items) = try read(try example(name))
        let (again, same) = try read(try MT102.text(summary.order, items, .one))
        #expect(same == items)
        #expect(again == summary)
    }

    @Test func `line ends of CR LF and letters of the code page of Kazakhstan are read`() throws {
        let text = try example(Self.examples[0]).replacing("\n", with: "\r\n")
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            bytes.append(try #require((UInt8.min...UInt8.max).first { CodePage.kz1048.scalar($0) == scalar }))
        }
        var items: [PaymentItem] = []
        let summary = MT102.check(bytes, banks: try banks()) { items.append($0) }
        #expect(summary.flaws == [])
        #expect(summary.order.payer.name == "ТОО \"ПРИМЕР\"")
        #expect(items.map(\.givenName) == ["ОБРАЗЕЦ", "АЙГҮЛ", "НҰРЛАН"])
        #expect(items[2].patronymic == "ҚҰРМАНҰЛЫ")
    }

    @Test(arguments: examples)
    func `a file is read the same in whatever pieces it comes`(name: String) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "mt102-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        // Longer than one piece, with a mark before it and no line break at its end.
        let text = try example(name)
        let (order, items) = try read(text)
        let many = (0..<4_000).map { number in
            var item = items[number % items.count]
            item.number = number + 1
            return item
        }
        let long = try MT102.text(order.order, many, .two)
        try Data([0xEF, 0xBB, 0xBF] + Array(long.utf8.dropLast())).write(to: place)
        var seen: [PaymentItem] = []
        let summary = try MT102.check(file: place.path, banks: try banks()) { seen.append($0.decoded) }
        #expect(summary.flaws == [])
        #expect(seen == many)
    }

    /// What a bank would send back, each by one change of the example.
    @Test(arguments: [
        (":32B:KZT4250,00", ":32B:KZT4250,01", MT102.Flaw.Kind.total),
        (":32B:KZT4250,00", ":32B:KZT4250.00", .amount), (":32B:KZT4250,00", ":32B:USD4250,00", .currency),
        (":32B:KZT4250,00", ":32B:KZT4250,0", .amount), (":32A:261120", ":32A:261121", .date),
        ("//IDN/660314399002", "//IDN/660314399003", .iin), (":21:2", ":21:5", .number),
        ("KZ456010000000000001", "KZ466010000000000001", .account),
        (":57B:GCVPKZ2A", ":57B:HSBKKZKX", .account),
        ("/IDN/050140990004", "/IDN/050140990005", .iin), ("-}\n", "\n", .shape),
        ("//DT/19660314", "//DT/19661314", .date),
    ])
    func `a file that a bank would refuse is found`(from: String, to: String, kind: MT102.Flaw.Kind) throws {
        let text = try example(Self.examples[0]).replacing(from, with: to, maxReplacements: 1)
        #expect(try read(text).0.flaws.map(\.kind).contains(kind))
    }

    @Test func `the purpose keeps to seven lines of seventy, the first of sixty-two`() {
        let text = String(repeating: "слово за словом ", count: 60)
        let lines = MT102.assignmentLines(text)
        #expect(lines.count == 7)
        #expect(lines[0].count <= 62)
        #expect(lines.allSatisfy { $0.count <= 70 })
        #expect(text.hasPrefix(lines.joined(separator: " ")))
    }

    // MARK: Orders of a batch, p. 27

    private func directory() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "orders-\(UUID().uuidString)")
    }

    @Test func `a batch gives a file for each bank, and it reads back`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        try world.recipient(1, account: 1)
        try world.recipient(2, account: 1)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        let batch = try world.store.recordDisbursements(
            batchID: try world.store.formDisbursements(month("2026-10")).id)
        try world.setAll()
        let place = directory()
        defer { try? FileManager.default.removeItem(at: place) }
        let files = try world.store.writePaymentOrders(batchID: batch.id, to: place.path)
        #expect(files.map(\.bic) == ["CASPKZKA", "HSBKKZKX"])
        #expect(files.map(\.count) == [2, 4])
        #expect(files.reduce(into: Tenge.zero) { $0 += $1.total } == batch.total)
        let text = try String(contentsOf: place.appending(path: files[1].fileName), encoding: .utf8)
        let (summary, items) = try read(text)
        #expect(summary.flaws == [])
        #expect(summary.order.purposeCode == "026")
        #expect(items.map(\.period) == ["2026-09", "2026-10", "2026-09", "2026-10"].map { month($0) })
        #expect(items.allSatisfy { $0.account == MoneyWorld.accounts[1] })
        #expect(files.allSatisfy { !$0.fileName.contains(MoneyWorld.people[0]) })
        // Written again, the orders keep their numbers.
        #expect(try world.store.writePaymentOrders(batchID: batch.id, to: place.path) == files)
        #expect(try world.rows(.disbursementBatches).map { $0["orders"] } == ["1, 2"])
    }

    @Test(arguments: ["526.account", "526.knp", "mt102.sender", "corporation.chief", "526.bank.CASPKZKA"])
    func `what is not set is E-EXT and named, and nothing is written`(name: String) throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        try world.remittanceAll(from: "10.2026", to: "10.2026")
        let batch = try world.store.recordDisbursements(
            batchID: try world.store.formDisbursements(month("2026-10")).id)
        try world.setAll()
        try world.store.change(setting: name, to: "")
        let place = directory()
        let message = #expect(throws: Message.self) {
            try world.store.writePaymentOrders(batchID: batch.id, to: place.path)
        }
        #expect(message?.code == "E-EXT")
        #expect(message?.text.ru.contains(name) == true)
        #expect(message?.text.kk.contains(name) == true)
        #expect(!FileManager.default.fileExists(atPath: place.path))
    }

    @Test func `orders of a draft are E-STATE`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        let draft = try world.store.formDisbursements(month("2026-10"))
        #expect(
            moneyRefusals { _ = try world.store.writePaymentOrders(batchID: draft.id, to: "/nowhere") } == [
                "E-STATE"
            ])
    }

    // MARK: Settings

    @Test(arguments: [
        ("526.account", "KZ00", "E-IBAN"), ("526.knp", "26", "E-DICT"), ("mt102.sender", "F01Ж", "E-CHR"),
        ("sms.spool", "spool", "E-CHR"), ("526.bank.HSBKKZKX", "KZ456010000000000001", "E-REQ"),
        ("526.bank.HSBKKZKX", "KZ456010000000000001 050140990005", "E-IIN-CHK"), ("нет такой", "1", "E-DICT"),
    ])
    func `a setting refuses what it cannot be`(name: String, value: String, code: String) throws {
        let world = try MoneyWorld()
        #expect(moneyRefusals { try world.store.change(setting: name, to: value) } == [code])
        #expect(try world.store.setting(name) == nil)
    }

    @Test func `only an administrator sets, and an empty value unsets`() throws {
        let world = try MoneyWorld()
        try world.store.change(setting: "526.knp", to: "026")
        #expect(try world.store.value(of: .purposeCode).value == "026")
        try world.store.change(setting: "526.knp", to: " ")
        #expect(try world.store.setting("526.knp") == nil)
        world.store.signIn(try world.store.addOperator(login: "b", name: "Петров И.", language: .russian))
        #expect(moneyRefusals { try world.store.change(setting: "526.knp", to: "026") } == ["E-ACCESS"])
    }
}

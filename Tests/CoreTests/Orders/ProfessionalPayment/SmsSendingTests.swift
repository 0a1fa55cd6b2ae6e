import Foundation
import Testing

@testable import Core

/// p.12–14: Appendix 2, the spool and the replies agree, whenever the process dies.
@Suite struct SmsSendingTests {
    /// A store in which one recipient (checking, with one account) is to be asked.
    static func ready(isOnDisk: Bool = false) throws -> ExchangeFixture {
        let fixture = try ExchangeFixture(isOnDisk: isOnDisk)
        try fixture.load(.bank, "iin,event,account\n\(ExchangeFixture.asked),account,KZ29856C000000000002\n")
        return fixture
    }

    static func sender(_ fixture: ExchangeFixture, _ store: Store? = nil) -> SmsSender {
        SmsSender(store: store ?? fixture.store, spool: fixture.spool, draw: { 4107 })
    }

    static let phone = "77052345678"

    /// - Parameter received: by the machine's clock; what lies ahead is now.
    static func reply(
        _ fixture: ExchangeFixture, _ name: String, _ text: String, from: String = phone,
        received: String = "26-11-21 23:00:00"
    ) throws {
        var message = SmsFile(to: try PhoneNumber("+77011234567"), text: text)
        message.headers = [
            ("From", from), ("From_SMSC", "77010000000"), ("Sent", "26-11-21 04:00:00"),
            ("Received", received), ("Subject", "GSM1"), ("Alphabet", "UCS2"),
        ]
        try Data(message.bytes).write(to: fixture.directory.appending(path: "spool/incoming/" + name))
    }

    @Test func `an sms is a fact, a row of Appendix 2 and a file`() throws {
        let fixture = try Self.ready()
        let before = try fixture.count("sms_journal")
        let report = try Self.sender(fixture).send()
        #expect(report.spooled == 1 && report.failed.isEmpty && report.notAsked.isEmpty)
        #expect(
            try fixture.bodies(ExchangeFixture.asked).last
                == .sms(phone: try PhoneNumber(Self.phone), code: "4107"))
        #expect(try fixture.count("sms_journal") == before + 1)
        #expect(try fixture.status(ExchangeFixture.asked) == "sms-sent")
        let names = try fixture.names("outgoing")
        #expect(names == ["PV-000002-1"])
        let sms = try #require(try fixture.store.outgoingSms(.spooled).first)
        #expect(
            try fixture.store.offers(ofSms: sms.id) == [
                SmsOffer(code: "41071", account: try IBAN("KZ29856C000000000002"))
            ])
        // Nobody is asked twice.
        #expect(try Self.sender(fixture).send().spooled == 0)
        try FileManager.default.moveItem(
            atPath: fixture.path("spool/outgoing/PV-000002-1"), toPath: fixture.path("spool/sent/PV-000002-1")
        )
        #expect(try Self.sender(fixture).send().sent == 1)
        #expect(try fixture.store.outgoingSms(.sent).count == 1)
    }

    @Test(arguments: Language.allCases)
    func `an sms of a training store says first that its data are invented`(language: Language) throws {
        let fixture = try Self.ready()
        try fixture.store.set("sms.language", to: language.rawValue)
        try fixture.store.set("sample.loaded", to: "2026-11-21T09:00:00")
        _ = try Self.sender(fixture).send()
        let name = try #require(try fixture.names("outgoing").first)
        let bytes = try TextFile.bytes(fixture.path("spool/outgoing/" + name))
        let message = try #require(SmsFile(bytes))
        #expect(message.text.split(separator: "\n").first.map(String.init) == Words.trainingMessage[language])
        #expect(message["To"] == Self.phone)
    }

    @Test func `a recipient without an account is named and not asked`() throws {
        let fixture = try ExchangeFixture()
        let report = try Self.sender(fixture).send()
        #expect(report.spooled == 0)
        #expect(report.notAsked == ["ПВ-000002": "E-DICT"])
        #expect(try fixture.names("outgoing").isEmpty)
    }

    @Test(arguments: 0...3)
    func `what a dying process left is taken up by the next one`(steps: Int) throws {
        let fixture = try Self.ready(isOnDisk: true)
        let journal = try fixture.count("sms_journal")
        let dying = Self.sender(fixture)
        let record = try #require(
            try fixture.store.paymentCase(id: try fixture.caseID(ExchangeFixture.asked)))
        if steps > 0 {
            let id = try dying.prepare(record)
            if steps > 1 { try dying.record(id) }
            if steps > 2 { try dying.put(id) }
        }
        let store = try fixture.reopened()
        let report = try Self.sender(fixture, store).send()
        #expect(report.spooled == 1)
        #expect(try fixture.bodies(ExchangeFixture.asked, in: store).count { $0.kind == "sms" } == 1)
        #expect(try fixture.count("sms_journal", in: store) == journal + 1)
        #expect(try fixture.names("outgoing") == ["PV-000002-1"])
        #expect(try store.outgoingSms(.spooled).count == 1)
        #expect(try Self.sender(fixture, store).send() == SmsSender.Report())
    }

    @Test func `a file that smsd took before the death is not written again`() throws {
        let fixture = try Self.ready(isOnDisk: true)
        let dying = Self.sender(fixture)
        let record = try #require(
            try fixture.store.paymentCase(id: try fixture.caseID(ExchangeFixture.asked)))
        let id = try dying.prepare(record)
        try dying.record(id)
        try dying.put(id)
        try FileManager.default.moveItem(
            atPath: fixture.path("spool/outgoing/PV-000002-1"),
            toPath: fixture.path("spool/failed/PV-000002-1"))
        let report = try Self.sender(fixture, try fixture.reopened()).resume()
        #expect(try fixture.names("outgoing").isEmpty)
        #expect(report.failed == ["ПВ-000002"])
    }

    @Test func `a prepared sms of a case that changed is dropped and prepared anew`() throws {
        let fixture = try Self.ready()
        let record = try #require(
            try fixture.store.paymentCase(id: try fixture.caseID(ExchangeFixture.asked)))
        _ = try Self.sender(fixture).prepare(record)
        try fixture.load(.bmg, "iin,event,phone\n\(ExchangeFixture.asked),registered,+77019998877\n")
        #expect(try Self.sender(fixture).send().spooled == 1)
        #expect(try fixture.store.outgoingSms(.dropped).count == 1)
        #expect(try fixture.store.outgoingSms(.spooled).map(\.phone.text) == ["+77019998877"])
    }

    @Test func `an sms marked by hand leaves the outbox alone`() throws {
        let fixture = try Self.ready()
        let id = try fixture.caseID(ExchangeFixture.asked)
        let version = try #require(try fixture.store.paymentCase(id: id)).version
        _ = try fixture.store.record(
            FactEntry(
                body: .sms(phone: nil, code: "77"), happenedOn: day("2026-11-21"),
                learnedAt: ExchangeFixture.now, source: ""),
            inCase: id, version: version)
        #expect(try Self.sender(fixture).send().spooled == 0)
        #expect(try fixture.count("sms_outbox") == 0)
    }

    @Test func `a reply with the right number and code is registered by itself`() throws {
        let fixture = try Self.ready()
        _ = try Self.sender(fixture).send()
        try Self.reply(fixture, "GSM1.aaaaaa", " \u{A0}41071\r\n ")
        let report = try SmsReader(store: fixture.store, spool: fixture.spool).read()
        #expect(report.registered == ["ПВ-000002"])
        #expect(report.open.isEmpty)
        #expect(
            try fixture.bodies(ExchangeFixture.asked).last
                == .reply(account: try IBAN("KZ29856C000000000002"), bank: nil))
        #expect(try fixture.status(ExchangeFixture.asked) == "registered")
        #expect(try fixture.count("registration_journal WHERE case_id = 2") == 1)
        #expect(try SmsReader(store: fixture.store, spool: fixture.spool).read() == SmsReader.Report())
        // A second answer changes nothing and is shown.
        try Self.reply(fixture, "GSM1.bbbbbb", "41071")
        let second = try SmsReader(store: fixture.store, spool: fixture.spool).read()
        #expect(second.registered.isEmpty)
        #expect(second.open.map(\.refusal) == ["E-STATE"])
        #expect(try fixture.count("registration_journal WHERE case_id = 2") == 1)
    }

    @Test(arguments: [
        ("41072", phone, true, false), ("не согласен, 41071", phone, true, true),
        ("41071 41071 ?", phone, true, true), ("41071?", phone, true, true), ("41071 👎", phone, true, true),
        ("41071.", phone, true, true), ("№41071", phone, true, true), ("41071 ❌", phone, true, true),
        ("\u{200B}41071", phone, true, true), ("-41071", phone, true, true), ("(41071)", phone, true, true),
        ("да", phone, true, false), ("41071", "77019990000", false, false), ("41071", "INFO", false, false),
    ])
    func `every other reply waits for the operator`(
        text: String, from: String, isAsked: Bool, isCodeRight: Bool
    ) throws {
        let fixture = try Self.ready()
        _ = try Self.sender(fixture).send()
        let before = try fixture.count("payment_fact")
        try Self.reply(fixture, "GSM1.cccccc", text, from: from)
        let report = try SmsReader(store: fixture.store, spool: fixture.spool).read()
        #expect(report.registered.isEmpty)
        let reply = try #require(report.open.first)
        #expect((reply.caseID != nil) == isAsked)
        #expect(reply.isCodeRight == isCodeRight)
        #expect(reply.text == text)
        #expect(try fixture.count("payment_fact") == before)
        #expect(try SmsReader(store: fixture.store, spool: fixture.spool).read().open.count == 1)
        try fixture.store.setReplyAside(reply.id)
        #expect(try fixture.store.openReplies().isEmpty)
    }

    @Test func `a reply whose fact was recorded before a death of the process is closed`() throws {
        let fixture = try Self.ready()
        _ = try Self.sender(fixture).send()
        let id = try fixture.caseID(ExchangeFixture.asked)
        let version = try #require(try fixture.store.paymentCase(id: id)).version
        let body = FactBody.reply(account: try IBAN("KZ29856C000000000002"), bank: nil)
        _ = try fixture.store.record(
            FactEntry(
                body: body, happenedOn: day("2026-11-21"), learnedAt: ExchangeFixture.now, source: "sms"),
            inCase: id, version: version)
        try Self.reply(fixture, "GSM1.eeeeee", "41071")
        let report = try SmsReader(store: fixture.store, spool: fixture.spool).read()
        #expect(report.registered == ["ПВ-000002"] && report.open.isEmpty)
        #expect(try fixture.bodies(ExchangeFixture.asked).count { $0 == body } == 1)
    }

    @Test func `delivery reports are no replies`() throws {
        let fixture = try Self.ready()
        try Self.reply(fixture, "GSM1.dddddd", "SMS STATUS REPORT\nMessage_id: 117\nStatus: 0,Ok")
        #expect(try SmsReader(store: fixture.store, spool: fixture.spool).read() == SmsReader.Report())
    }

    @Test func `what cannot be read is told, counted and put aside`() throws {
        let fixture = try Self.ready()
        _ = try Self.sender(fixture).send()
        let incoming = fixture.directory.appending(path: "spool/incoming/")
        try Data("no header at all".utf8).write(to: incoming.appending(path: "GSM1.head"))
        try Data("Alphabet: UCS2\n\n41071".utf8).write(to: incoming.appending(path: "GSM1.from"))
        try Data(repeating: 0x20, count: 300_000).write(to: incoming.appending(path: "GSM1.large"))
        #expect(mkfifo(fixture.path("spool/incoming/GSM1.pipe"), 0o600) == 0)
        try Self.reply(fixture, "GSM1.right", "41071")
        try Self.reply(fixture, "GSM1.later", "41071")
        try Data().write(to: incoming.appending(path: "GSM1.later.LOCK"))
        let reader = SmsReader(store: fixture.store, spool: fixture.spool)
        let report = try reader.read()
        #expect(report.registered == ["ПВ-000002"])
        #expect(
            report.unread.map(\.reason) == [.head, .head, .tooLarge, .anotherKind]
                && report.unread.allSatisfy(\.isAside))
        #expect(try fixture.names("unread") == ["GSM1.from", "GSM1.head", "GSM1.large", "GSM1.pipe"])
        #expect(try fixture.names("incoming") == ["GSM1.later", "GSM1.later.LOCK", "GSM1.right"])
        for unread in report.unread {
            #expect(unread.line.ru.contains(unread.file) && unread.line.kk.contains(unread.file))
        }
        #expect(try reader.read().unread == [])
    }

    @Test(arguments: ["yesterday", "26-13-45 99:99:99", "00-01-01 00:00:00", "70-01-01 00:00:00", ""])
    func `a reply of an impossible time waits for a person`(received: String) throws {
        let fixture = try Self.ready()
        _ = try Self.sender(fixture).send()
        try Self.reply(fixture, "GSM1.odd", "41071", received: received)
        let report = try SmsReader(store: fixture.store, spool: fixture.spool).read()
        #expect(report.registered == [])
        #expect(report.unread.map(\.reason) == [.stamp])
        #expect(report.open.map(\.refusal) == ["E-DATE"])
        #expect(try SmsReader(store: fixture.store, spool: fixture.spool).read().unread == [])
        // Whoever has read it may register it all the same.
        try fixture.store.registerReply(try #require(report.open.first).id)
        #expect(try fixture.status(ExchangeFixture.asked) == "registered")
    }

    @Test func `two senders put an sms into the spool once`() throws {
        let fixture = try Self.ready(isOnDisk: true)
        let other = try fixture.reopened()
        let id = try #require(try fixture.store.casesToAsk().first)
        let record = try #require(try fixture.store.paymentCase(id: id))
        let sender = Self.sender(fixture)
        let sms = try sender.prepare(record)
        try sender.record(sms)
        // As far as the first sender came; the second one must not take it up.
        let lock = try SmsSender.lock(of: fixture.store)
        #expect(throws: WorkLock.Refusal.taken(by: "sms")) {
            try WorkLock("sms", of: other.database.path, for: "sms")
        }
        withExtendedLifetime(lock) {}
    }
}

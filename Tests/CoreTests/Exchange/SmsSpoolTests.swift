import Foundation
import Testing

@testable import Core

/// p.12: messages in the spool of SMS Server Tools 3.
@Suite struct SmsSpoolTests {
    @Test(arguments: [
        ("", SmsSegments.Alphabet.gsm7, 0), ("abc", .gsm7, 1), (String(repeating: "a", count: 160), .gsm7, 1),
        (String(repeating: "a", count: 161), .gsm7, 2), (String(repeating: "a", count: 306), .gsm7, 2),
        (String(repeating: "a", count: 307), .gsm7, 3), (String(repeating: "€", count: 80), .gsm7, 1),
        (String(repeating: "€", count: 81), .gsm7, 2), (String(repeating: "€", count: 152), .gsm7, 2),
        (String(repeating: "€", count: 153), .gsm7, 3), ("ә", .ucs2, 1),
        (String(repeating: "ә", count: 70), .ucs2, 1),
        (String(repeating: "ә", count: 71), .ucs2, 2), (String(repeating: "ә", count: 134), .ucs2, 2),
        (String(repeating: "ә", count: 135), .ucs2, 3), (String(repeating: "😀", count: 35), .ucs2, 1),
        (String(repeating: "😀", count: 66), .ucs2, 2), (String(repeating: "😀", count: 67), .ucs2, 3),
        ("a`", .ucs2, 1),
    ])
    func `segments are counted as the network counts them`(
        text: String, alphabet: SmsSegments.Alphabet, count: Int
    ) {
        let segments = SmsSegments(text)
        #expect(segments.alphabet == alphabet)
        #expect(segments.count == count)
    }

    static let kazakh = "Сәлеметсіз бе! ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ № 5\nЖауабыңыз: 41071"

    @Test func `a message goes through the spool in UCS-2 and comes back`() throws {
        let fixture = try ExchangeFixture()
        let message = SmsFile(to: try PhoneNumber("8 777 567 89 01"), text: Self.kazakh)
        try fixture.spool.put(message, name: "PV-000001-1")
        #expect(try fixture.names("outgoing") == ["PV-000001-1"])
        let path = fixture.path("spool/outgoing/PV-000001-1")
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let head = Array("To: 77775678901\nAlphabet: UCS2\n\n".utf8)
        #expect(Array(bytes.prefix(head.count)) == head)
        // «Сә»: U+0421 U+04D9, the high byte first.
        #expect(Array(bytes.dropFirst(head.count).prefix(4)) == [0x04, 0x21, 0x04, 0xD9])
        #expect(bytes.count == head.count + Self.kazakh.utf16.count * 2)
        #expect(SmsFile(bytes)?.text == Self.kazakh)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o660)
        #expect(
            SmsFile(to: try PhoneNumber("+77775678901"), text: "code 1").bytes
                == Array("To: 77775678901\nAlphabet: ISO\n\ncode 1".utf8))
    }

    @Test(arguments: [
        ("From: 77011234567\nAlphabet: ISO\n\n41071", "41071"),
        ("From: 7\nAlphabet: UTF-8\n\nиә 41071\n", "иә 41071"),
        ("From: 7\r\nFrom_SMSC: 7701\r\n\r\n41071\r\n", "41071"), ("From: 7\n\n", ""),
    ])
    func `a received file is read`(file: String, text: String) {
        #expect(SmsFile(Array(file.utf8))?.text == text)
    }

    @Test(arguments: ["", "no header", "\n\nFrom: 7"])
    func `a file without a header is none`(file: String) { #expect(SmsFile(Array(file.utf8)) == nil) }

    @Test func `the time of the machine becomes the time of the office`() throws {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "yy-MM-dd HH:mm:ss"
        let text = formatter.string(from: Date(timeIntervalSince1970: 1_795_255_950))
        #expect(SmsSpool.officeTime(text) == Moment(seconds: 1_795_273_950))
        #expect(SmsSpool.officeTime("yesterday") == nil)
    }

    @Test func `without the setting or the directories there is no spool`() throws {
        let fixture = try ExchangeFixture()
        let missing = SettingSpec.smsSpool.missing
        #expect(throws: missing) { try SmsSender.spool(of: fixture.store) }
        try fixture.store.set("sms.spool", to: fixture.path("nowhere"))
        #expect(throws: Message.self) { try SmsSender.spool(of: fixture.store) }
        try fixture.store.set("sms.spool", to: fixture.spool.root)
        #expect(try SmsSender.spool(of: fixture.store).root == fixture.spool.root)
    }

    @Test(arguments: Language.allCases)
    func `the text names the case, the banks, the last four signs and the codes`(language: Language) throws {
        let fixture = try ExchangeFixture()
        let template = try fixture.store.assets.text("templates/526-sms.\(language.rawValue).txt")
        let offers = [
            SmsOffer(code: "41071", account: try IBAN("KZ20601C000000000002")),
            SmsOffer(code: "41072", account: try IBAN("KZ14722C000000000002")),
        ]
        let text = SmsText(template).filled(
            caseNumber: "ПВ-000005", offers: offers, banks: try fixture.store.banks(), language: language)
        let expected =
            language == .russian
            ? """
            Дело ПВ-000005: у Вас есть право на профессиональную выплату. Для согласия ответьте кодом счета:
            41071 - Народный Банк Казахстана, счет *0002
            41072 - KASPI BANK, счет *0002
            """
            : """
            ПВ-000005 ісі: Сізге кәсіптік төлем тиесілі. Келісім үшін шоттың кодымен жауап беріңіз:
            41071 - Қазақстан Халық Банкі, шот *0002
            41072 - Kaspi Bank, шот *0002
            """
        #expect(text == expected)
        #expect(SmsSegments(text).count == 3)
    }
}

import Testing

@testable import Core

/// Signs that nobody sees or tells apart, typed or pasted into a form.
@Suite struct EntrySignsTests {
    private static let context = FormContext(today: day("2026-11-21"), banks: [])

    private func message(_ kind: FieldSpec.Kind, _ typed: String) -> Message? {
        FieldSpec("key", id: nil, .same(""), kind, .never, page: 0, help: .same(""))
            .message(for: typed, in: [:], Self.context)
    }

    @Test(
        arguments: [
            FieldSpec.Kind.text(limit: 80), .name(limit: 60, withInitials: false), .suggested([], limit: 80),
            .iin,
            .employerNumber, .date(mayBeFuture: false), .birth, .month, .time, .money, .number(upTo: 99),
            .phone,
            .email, .iban, .bank,
        ],
        [
            "\u{200B}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{1B}",
            "\u{202E}",
        ])
    func `a sign that nobody sees is named in every field`(kind: FieldSpec.Kind, sign: String) throws {
        let said = try #require(message(kind, "1\(sign)2"))
        let code = try #require(sign.unicodeScalars.first).codePoint
        #expect(!said.isWarning)
        #expect(said.text.ru.contains(code) && said.text.kk.contains(code))
    }

    @Test(arguments: [
        (FieldSpec.Kind.iin, "66О314399002", "U+041E"), (.iin, "66031439900２", "U+FF12"),
        (.employerNumber, "05O140990004", "U+004F"), (.date(mayBeFuture: true), "21–11–2026", "U+2013"),
        (.money, "14OOO", "U+004F"), (.phone, "8701123456О", "U+041E"),
        (.iban, "КZ20601C000000000002", "U+041A"),
        (.month, "1l.2026", "U+006C"), (.number(upTo: 99), "1О", "U+041E"),
    ])
    func `a look-alike in a number is named`(kind: FieldSpec.Kind, typed: String, code: String) throws {
        let said = try #require(message(kind, typed))
        #expect(said.code == "E-CHR")
        #expect(said.text.ru.contains(code) && said.text.kk.contains(code), "\(said.text.ru)")
    }

    @Test(
        arguments: [
            ("плавильщик", nil), ("плaвильщик", "U+0061"), ("SIM-карта", nil), ("Аlmaty", "U+0410"),
            ("Σтрока", "U+03A3"),
        ] as [(String, String?)])
    func `a letter of another alphabet in a text is a reason to ask`(typed: String, code: String?) {
        let said = message(.text(limit: 80), typed)
        #expect(said?.code == (code == nil ? nil : "W-CHR"))
        if let code { #expect(said?.text.ru.contains(code) == true) }
    }

    @Test(arguments: ["вчера", "сегодня", "нет"])
    func `a word where a number belongs is no look-alike`(typed: String) {
        #expect(message(.date(mayBeFuture: true), typed)?.code == "E-DATE")
        #expect(message(.money, typed) == .sumForm)
    }

    @Test(arguments: [("1000", 99, Message.count(99)), ("x", 99, .count(99)), ("-1", 9, .count(9))])
    func `a count says its bounds`(typed: String, limit: Int, refusal: Message) {
        #expect(message(.number(upTo: limit), typed) == refusal)
    }
}

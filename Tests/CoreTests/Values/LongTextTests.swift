import Testing

@testable import Core

/// Whatever length a text of another system has, it is read in one walk.
@Suite struct LongTextTests {
    private static let count = 200_000
    static let texts = [
        String(repeating: " ", count: count), "a" + String(repeating: " ", count: count),
        String(repeating: "\u{A0}", count: count) + "ә", String(repeating: " \t", count: count / 2) + "б",
        String(repeating: "а ", count: count / 2), String(repeating: "и\u{306}", count: count / 2),
        String(repeating: "a", count: count), String(repeating: "{", count: count),
        "e" + String(repeating: "\u{301}", count: count), String(repeating: "\"", count: count),
        String(repeating: "7", count: count), String(repeating: "-", count: count),
    ]

    /// Every reading of a text that somebody else may have made as long as they like.
    @Test(arguments: texts) func `a long text takes no time`(text: String) throws {
        let today = day("2026-11-21")
        let paper = Paper(columns: 70, isTraining: false, widthOf: { _ in 1 })
        let readings: [(String, () -> Void)] = [
            ("trimmed", { _ = text.trimmed }), ("squeezed", { _ = text.squeezed }),
            ("precomposed", { _ = Letters.precomposed(text) }), ("heal", { _ = Letters.heal(text) }),
            ("words", { _ = Lookalikes.inWords(text) }), ("name", { _ = try? NamePart(text) }),
            ("fold", { _ = SearchKey.fold(text) }), ("order", { _ = SearchKey.order(text) }),
            ("search", { _ = JournalSearch(text, numbers: []) }), ("phone", { _ = try? PhoneNumber(text) }),
            ("sum", { _ = try? Tenge(text) }), ("date", { _ = try? DateEntry.read(text, today: today) }),
            ("iban", { _ = try? IBAN(text) }), ("mail", { _ = try? EmailAddress(text) }),
            ("unseen", { _ = text.firstUnseen }), ("printable", { _ = text.printable }),
            ("paper", { _ = paper.wrap(text, to: 70) }),
            ("name of a file", { _ = FileName(text, on: today) }),
            ("line", { _ = try? ScenarioLine(text[...], number: 1) }),
            ("scenario", { _ = try? ScenarioLine.lines(of: "expect" + text + " x") }),
            ("sms", { _ = SmsFile(Array(("From: 7\n\n" + text).utf8)) }),
            ("head of an sms", { _ = SmsFile(Array(("From:" + text + "\n\n1").utf8)) }),
            ("groups", { _ = SmsReader.digitGroups(text) }), ("csv", { _ = try? CSV("a\n" + text) }),
            ("cell", { _ = SpreadsheetCell.read(SpreadsheetCell.written(text)) }),
            ("columns", { _ = try? ImportFile(Array(("iin," + text + "\n").utf8), .of(.bmg)) }),
            (
                "row",
                {
                    _ = try? ImportRow(
                        line: 2, ["iin": text, "event": "residence", "address": text, "happened_on": text],
                        .of(.gbdfl), today: today)
                }
            ),
        ]
        for (name, read) in readings {
            let taken = ContinuousClock().measure(read)
            #expect(taken < .seconds(2), "\(name): \(taken)")
        }
    }

    @Test(arguments: [
        ("  а б  ", "а б"), ("\r\n\t7\u{2003}", "7"), ("\u{A0}", ""), ("", ""), (" \u{301}а ", "\u{301}а"),
        ("abc", "abc"), ("a\u{1680}", "a"), ("\u{200B}а", "\u{200B}а"),
    ])
    func `blanks at both ends go`(text: String, kept: String) {
        #expect(Array(text.trimmed.unicodeScalars) == Array(kept.unicodeScalars))
        #expect(
            Array("x\(text)x".dropFirst().dropLast().trimmed.unicodeScalars) == Array(kept.unicodeScalars))
    }
}

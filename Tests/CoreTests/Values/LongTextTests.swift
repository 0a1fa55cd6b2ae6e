import Foundation
import Testing

@testable import Core

/// Whatever length a text of another system has, it is read in one walk.
///
/// How long that takes is a matter of the machine and of who else works on it; how the work grows
/// with the text is not: thirty-two times the text are thirty-two times the work of a walk, and a
/// thousand times that of a walk at each of its letters.
@Suite struct LongTextTests {
    private static let short = 4_000
    private static let times = 32
    /// Far from the growth of one walk, with large pieces of memory that the system hands out one
    /// by one, and as far from that of a walk within a walk.
    private static let most = 180.0
    /// Work so small, in nanoseconds of the processor, that nobody waits for it however it grows.
    private static let unnoticed = 20_000_000.0

    /// A text of so many signs.
    struct Long: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let make: @Sendable (Int) -> String
    }

    static let texts = [
        Long(testDescription: "blanks") { String(repeating: " ", count: $0) },
        Long(testDescription: "blanks behind") { "a" + String(repeating: " ", count: $0) },
        Long(testDescription: "wide blanks before") { String(repeating: "\u{A0}", count: $0) + "ә" },
        Long(testDescription: "blanks and tabs") { String(repeating: " \t", count: $0 / 2) + "б" },
        Long(testDescription: "words") { String(repeating: "а ", count: $0 / 2) },
        Long(testDescription: "letters of two parts") { String(repeating: "и\u{306}", count: $0 / 2) },
        Long(testDescription: "letters") { String(repeating: "a", count: $0) },
        Long(testDescription: "brackets") { String(repeating: "{", count: $0) },
        Long(testDescription: "marks on a letter") { "e" + String(repeating: "\u{301}", count: $0) },
        Long(testDescription: "quotes") { String(repeating: "\"", count: $0) },
        Long(testDescription: "digits") { String(repeating: "7", count: $0) },
        Long(testDescription: "dashes") { String(repeating: "-", count: $0) },
    ]

    /// What this thread alone has used of the processor: others at work do not count.
    private static func work(_ body: () -> Void) -> Double {
        func used() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
        }
        let start = used()
        body()
        return used() - start
    }

    /// Every reading of a text that somebody else may have made as long as they like.
    @Test(arguments: texts) func `the work of reading grows as the text does`(long: Long) throws {
        let small = Self.readings(of: long.make(Self.short))
        let large = Self.readings(of: long.make(Self.short * Self.times))
        for (small, large) in zip(small, large) {
            // A cache that was cold, a clock that was turned down: one measure in five is true.
            let growth = (0..<5).lazy.map { _ in
                let work = Self.work(large.read)
                return work < Self.unnoticed ? 0 : work / max(1, Self.work(small.read))
            }
            #expect(growth.contains { $0 < Self.most }, "\(large.name)")
        }
    }

    private static func readings(of text: String) -> [(name: String, read: () -> Void)] {
        let today = day("2026-11-21")
        let paper = Paper(columns: 70, isTraining: false, widthOf: { _ in 1 })
        return [
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

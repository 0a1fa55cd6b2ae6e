import Testing

@testable import Core

/// Blanks of what was typed or read.
@Suite struct BlanksTests {
    @Test func `squeezing by bytes and by letters is the same`() {
        let pieces = [
            "", " ", "  ", "\t", "\n", "\r\n", "\u{85}", "\u{A0}", "\u{2003}", "\u{2028}", "\u{202F}",
            "\u{3000}",
            "\u{1680}", "\u{200B}", "\u{301}", "\u{CD}", "a", "Ә", "ү", "и\u{306}", "«", "№", "👩‍👩‍👧", "7",
        ]
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let text = first + second + third + first
                    let slow = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    #expect(
                        Array(text.squeezed.utf8) == Array(slow.utf8), "\(text.unicodeScalars.map(\.value))")
                }
            }
        }
    }
}

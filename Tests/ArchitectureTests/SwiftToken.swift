/// A piece of a Swift text, comments left out.
struct SwiftToken {
    enum Kind {
        case word, number, mark
        /// A string; its text is the literal part, escapes as they are
        /// written, with ``hole`` for each interpolation. What is interpolated
        /// follows as tokens in round brackets.
        case literal
    }

    static let hole: Character = "\u{FFFC}"

    let kind: Kind
    let text: String
    let line: Int
    /// A word in backticks, which is never a keyword.
    var isQuoted = false
    /// How many interpolations of a literal follow it.
    var holes = 0
    /// Nothing stands between a mark and what is before it.
    var isAttached = false

    func isWord(_ word: String) -> Bool { kind == .word && !isQuoted && text == word }
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
}

/// Parts a Swift text into tokens, as a reader would.
struct SwiftLexer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var line = 1
    private(set) var tokens: [SwiftToken] = []

    static func tokens(of text: String) -> [SwiftToken] {
        var text = text
        return text.withUTF8 { bytes in
            var lexer = SwiftLexer(bytes: bytes)
            lexer.readCode(isInterpolation: false)
            return lexer.tokens
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5)
    }

    private static let quote = UInt8(ascii: "\""), hash = UInt8(ascii: "#"), slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*"), newline = UInt8(ascii: "\n"), tick = UInt8(ascii: "`")
    private static let backslash = UInt8(ascii: "\\"), open = UInt8(ascii: "("), close = UInt8(ascii: ")")
    private static let marks: [String] = (0..<128).map { String(UnicodeScalar(UInt8($0))) }

    /// 1: may begin a word, 2: may stand in one, 3: white space.
    private static let classes: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"), UInt8(ascii: "$"), 128...255:
            1
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
        case 9, 10, 11, 12, 13, 32: 3
        default: 0
        }
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        index + offset < bytes.count ? bytes[index + offset] : 0
    }

    private func text(from start: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    }

    private mutating func step() {
        if bytes[index] == Self.newline { line += 1 }
        index += 1
    }

    /// Reads up to the bracket that closes an interpolation, or to the end.
    private mutating func readCode(isInterpolation: Bool) {
        let classes = Self.classes
        var depth = 0
        while index < bytes.count {
            let next = bytes[index]
            switch classes[Int(next)] {
            case 1: readWord(classes)
            case 2: readNumber(classes)
            case 3: step()
            default:
                if next == Self.slash, byte(1) == Self.slash {
                    while index < bytes.count, bytes[index] != Self.newline { index += 1 }
                } else if next == Self.slash, byte(1) == Self.star {
                    skipComment()
                } else if let hashes = hashesBeforeQuote() {
                    readString(hashes: hashes)
                } else if next == Self.tick {
                    readQuoted()
                } else {
                    if next == Self.open { depth += 1 }
                    if next == Self.close {
                        if isInterpolation, depth == 0 { return }
                        depth -= 1
                    }
                    let isAttached = index > 0 && classes[Int(bytes[index - 1])] != 3
                    tokens.append(
                        SwiftToken(
                            kind: .mark, text: Self.marks[Int(next)], line: line, isAttached: isAttached))
                    index += 1
                }
            }
        }
    }

    private mutating func readWord(_ classes: [UInt8]) {
        let start = index
        while index < bytes.count, classes[Int(bytes[index])] == 1 || classes[Int(bytes[index])] == 2 {
            index += 1
        }
        tokens.append(SwiftToken(kind: .word, text: text(from: start), line: line))
    }

    private mutating func readNumber(_ classes: [UInt8]) {
        let start = index
        while index < bytes.count {
            let kind = classes[Int(bytes[index])]
            let isPoint = bytes[index] == UInt8(ascii: ".") && classes[Int(byte(1))] == 2
            guard kind == 1 || kind == 2 || isPoint else { break }
            index += 1
        }
        tokens.append(SwiftToken(kind: .number, text: text(from: start), line: line))
    }

    private mutating func readQuoted() {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != Self.tick, bytes[index] != Self.newline { index += 1 }
        tokens.append(SwiftToken(kind: .word, text: text(from: start), line: line, isQuoted: true))
        if index < bytes.count { step() }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if byte() == Self.slash, byte(1) == Self.star {
                depth += 1
                index += 2
            } else if byte() == Self.star, byte(1) == Self.slash {
                depth -= 1
                index += 2
            } else {
                step()
            }
        } while depth > 0 && index < bytes.count
    }

    private func hashesBeforeQuote() -> Int? {
        var count = 0
        while byte(count) == Self.hash { count += 1 }
        return byte(count) == Self.quote ? count : nil
    }

    private func hasHashes(_ count: Int, after offset: Int) -> Bool {
        for place in 0..<count where byte(offset + place) != Self.hash { return false }
        return true
    }

    private mutating func readString(hashes: Int) {
        let first = line
        index += hashes
        let isLong = byte(1) == Self.quote && byte(2) == Self.quote
        let quotes = isLong ? 3 : 1
        index += quotes
        var literal = ""
        var inner: [SwiftToken] = []
        var holes = 0
        var start = index
        while index < bytes.count {
            let next = bytes[index]
            if next == Self.quote, hasHashes(hashes, after: quotes),
                !isLong || byte(1) == Self.quote && byte(2) == Self.quote
            {
                break
            }
            if next == Self.newline, !isLong { break }
            guard next == Self.backslash, hasHashes(hashes, after: 1) else {
                step()
                continue
            }
            guard byte(1 + hashes) == Self.open else {
                index += 1 + hashes
                if index < bytes.count { step() }
                continue
            }
            literal += text(from: start)
            literal.append(SwiftToken.hole)
            holes += 1
            index += 2 + hashes
            inner += readInterpolation()
            start = index
        }
        literal += text(from: start)
        if byte() == Self.quote { index += quotes + hashes }
        tokens.append(SwiftToken(kind: .literal, text: literal, line: first, holes: holes))
        tokens += inner
    }

    private mutating func readInterpolation() -> [SwiftToken] {
        let before = tokens
        tokens = [SwiftToken(kind: .mark, text: "(", line: line)]
        readCode(isInterpolation: true)
        if index < bytes.count { index += 1 }
        defer { tokens = before }
        return tokens + [SwiftToken(kind: .mark, text: ")", line: line)]
    }
}

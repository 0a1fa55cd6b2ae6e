import Testing

@testable import TUI

@Suite struct KeyDialectTests {
    /// ncurses refuses to define a sequence that begins another one.
    @Test func `no sequence is the beginning of another`() {
        let sequences = KeyDialects.table.map(\.sequence)
        for (index, sequence) in sequences.enumerated() {
            let longer = sequences.enumerated().first { $0.offset != index && $0.element.hasPrefix(sequence) }
            #expect(longer == nil, "Esc \(sequence) and Esc \(longer?.element ?? "")")
        }
    }

    @Test(arguments: [
        ("[11~", Key.function(1)), ("OP", .function(1)), ("[[A", .function(1)), ("1", .function(1)),
        ("0", .function(10)), ("[24~", .function(12)), ("OA", .up), ("[A", .up), ("[1;5D", .wordLeft),
        ("Od", .wordLeft), ("[1;5F", .controlEnd), ("Op", .character("0")), ("OM", .enter), ("[Z", .backTab),
    ])
    func `terminals of all kinds are understood`(sequence: String, key: Key) {
        #expect(KeyDialects.table.first { $0.sequence == sequence }?.key == key)
    }

    @Test(
        arguments: [
            (0x0D, Key.enter), (0x0A, .enter), (0x09, .tab), (0x7F, .backspace), (0x08, .backspace),
            (0x13, .control("S")), (0x11, .function(10)), (0x20, .character(" ")), (0x107, .character("ć")),
        ] as [(UInt32, Key)])
    func `single characters are keys`(value: UInt32, key: Key) throws {
        #expect(KeyDialects.key(for: try #require(Unicode.Scalar(value))) == key)
    }

    @Test(arguments: [0x00, 0x1C, 0x1F, 0x9B] as [UInt32])
    func `other control characters are nothing`(value: UInt32) throws {
        #expect(KeyDialects.key(for: try #require(Unicode.Scalar(value))) == nil)
    }
}

@Suite struct EscapeSwallowerTests {
    /// What is left of a text after the unknown sequence at its beginning.
    private func rest(_ text: String) -> String? {
        var scalars = text.unicodeScalars[...]
        guard let introducer = scalars.popFirst(), var swallower = EscapeSwallower(introducer: introducer)
        else {
            return nil
        }
        while let scalar = scalars.popFirst() {
            if swallower.takesLast(scalar) { break }
        }
        return String(scalars)
    }

    @Test(arguments: [
        "[5;7~", "[?1;2c", "[I", "[[F", "[<0;10;10M", "[M !!", "[1;2$y", "O5Z", "OQ",
        "]11;rgb:0/0/0\u{7}", "]0;title\u{1B}\\", "P1$r0m\u{1B}\\", "_apc\u{1B}\\", "[200;1;1R",
    ])
    func `a sequence is swallowed whole and nothing more`(sequence: String) {
        #expect(rest(sequence + "Ә1") == "Ә1")
    }

    @Test(arguments: ["a", "1", "\u{7F}", "ы"])
    func `what begins no sequence is left alone`(text: String) {
        #expect(rest(text) == nil)
    }

    @Test func `a string without its end swallows whatever comes with it`() throws {
        var swallower = try #require(EscapeSwallower(introducer: "]"))
        var isOver = false
        for _ in 0..<100_000 { isOver = isOver || swallower.takesLast("7") }
        #expect(!isOver)
        isOver = swallower.takesLast("\u{07}")
        #expect(isOver)
    }

    @Test func `an endless sequence ends`() throws {
        var swallower = try #require(EscapeSwallower(introducer: "["))
        var count = 0
        while count < 1000 {
            if swallower.takesLast("1") { break }
            count += 1
        }
        #expect(count < 100)
    }
}

@Suite struct SurroundingsTests {
    @Test(arguments: [
        ("\u{1B}[m", "\u{1B}[m"), ("\u{1B}[m$<2>", "\u{1B}[m"), ("a$<5/>b$<1*>c", "abc"), ("a$b$<", "a$b$<"),
    ])
    func `padding is taken out of a capability`(capability: String, sent: String) {
        #expect(Surroundings.withoutPadding(capability) == sent)
    }
}

@Suite struct PasteBufferTests {
    private func pasted(_ text: String) -> String {
        var buffer = PasteBuffer()
        for scalar in text.unicodeScalars { buffer.append(scalar) }
        return buffer.text
    }

    @Test(arguments: [
        ("раз\r\nдва\nтри\rчетыре", "раз два три четыре"), ("a\tb", "a b"), ("a\n\nb", "a  b"),
        ("a\u{1B}[31mb\u{0}\u{7}", "a[31mb"), ("и\u{306}", "и\u{306}"), ("a\u{202E}b", "ab"),
    ])
    func `becomes one line without control characters`(text: String, line: String) {
        #expect(pasted(text) == line)
    }

    @Test func `has an end`() {
        #expect(pasted(String(repeating: "я", count: PasteBuffer.limit + 10)).count == PasteBuffer.limit)
    }
}

@Suite struct ScriptedTerminalTests {
    @Test func `plays keys, keeps frames, then drops the line`() {
        let terminal = ScriptedTerminal(keys: ["F2", "Әс", "Enter"])
        terminal.present(
            drawn { $0.write("раз", at: Point(row: 0, column: 0)) }, cursor: Point(row: 0, column: 3))
        let expected: [Event] = [
            .key(.function(2)), .key(.character("Ә")), .key(.character("с")), .key(.enter), .hangup, .hangup,
        ]
        let played = expected.map { _ in terminal.nextEvent() }
        #expect(played == expected)
        #expect(terminal.frames.count == 1)
        #expect(terminal.frames.first?.cursor == Point(row: 0, column: 3))
    }

    @Test func `follows a resize`() {
        let terminal = ScriptedTerminal(events: [.resize(Size(columns: 40, rows: 10))])
        terminal.reportsPendingInput = true
        #expect(terminal.hasPendingInput)
        _ = terminal.nextEvent()
        #expect(terminal.size == Size(columns: 40, rows: 10))
        #expect(!terminal.hasPendingInput)
    }
}

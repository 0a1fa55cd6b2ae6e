/// Sequences that terminals really send, whatever `TERM` claims.
///
/// terminfo names one form of each key; PuTTY, rxvt, the Linux console and
/// xterm differ, and a client may refuse to switch its cursor keys.
enum KeyDialects {
    /// A sequence without its leading Esc, and the key it stands for.
    static let table: [(sequence: String, key: Key)] =
        functionKeys + arrows + editing + keypad + escapeDigits

    private static let functionKeys: [(String, Key)] =
        numbered(["OP", "OQ", "OR", "OS"], from: 1)  // xterm and VT100
        + numbered(["[11~", "[12~", "[13~", "[14~"], from: 1)  // PuTTY, rxvt
        + numbered(["[[A", "[[B", "[[C", "[[D", "[[E"], from: 1)  // Linux console
        + numbered(["[P", "[Q"], from: 1) + numbered(["[S"], from: 4)  // kitty's protocol
        + numbered(["[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"], from: 5)
        + numbered(["OT", "OU", "OV", "OW", "OX", "OY", "OZ"], from: 5)  // PuTTY as VT100+

    /// Both cursor modes, because clients may refuse to switch; rxvt's Shift and
    /// Ctrl are lower-case letters.
    private static let arrows: [(String, Key)] =
        forms(
            ["[", "O", "[1;2"],
            [("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end)])
        + forms(
            ["[1;5", "[1;3", "[5"],
            [
                ("C", .wordRight), ("D", .wordLeft), ("H", .controlHome), ("F", .controlEnd), ("A", .up),
                ("B", .down),
            ])
        + forms(["["], [("a", .up), ("b", .down), ("c", .right), ("d", .left)])
        + forms(["O"], [("a", .up), ("b", .down), ("c", .wordRight), ("d", .wordLeft)])

    private static let editing: [(String, Key)] = [
        ("[1~", .home), ("[7~", .home), ("[4~", .end), ("[8~", .end),
        ("[7^", .controlHome), ("[8^", .controlEnd), ("[1;5~", .controlHome), ("[4;5~", .controlEnd),
        ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
        ("[3;5~", .delete), ("[3^", .delete), ("[5;5~", .pageUp), ("[6;5~", .pageDown),
        ("[5^", .pageUp), ("[6^", .pageDown), ("[Z", .backTab), ("\u{7F}", .control("W")),
    ]

    /// The numeric pad, where a client keeps it in application mode all the same.
    private static let keypad: [(String, Key)] =
        typed("pqrstuvwxy", as: "0123456789") + typed("jklmno", as: "*+,-./") + [("OM", .enter)]

    /// Alt+2 is F2, the way out where the client keeps function keys to itself.
    ///
    /// Esc and a digit as two keys count too if the digit comes within
    /// `ESCDELAY`. By default that is 50 ms and only Alt is as fast; who cannot
    /// type Alt sets `ESCDELAY=1000` and waits a second for a bare Esc.
    private static let escapeDigits: [(String, Key)] =
        (0...9).map { digit in ("\(digit)", .function(digit == 0 ? 10 : digit)) }

    private static func forms(_ heads: [String], _ tails: [(String, Key)]) -> [(String, Key)] {
        heads.flatMap { head in tails.map { (head + $0.0, $0.1) } }
    }

    private static func typed(_ finals: String, as characters: String) -> [(String, Key)] {
        zip(finals, characters).map { ("O\($0)", .character($1)) }
    }

    private static func numbered(_ sequences: [String], from first: Int) -> [(String, Key)] {
        sequences.enumerated().map { ($1, Key.function(first + $0)) }
    }

    /// The key of a single character, or `nil` if it is none.
    ///
    /// Ctrl+Q is F10 too, for terminals whose window menu opens with F10.
    static func key(for scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        case 0x08, 0x7F: .backspace
        case 0x11: .function(10)
        case 0x01...0x1A: Unicode.Scalar(scalar.value + 0x40).map { .control(Character($0)) }
        case 0x00...0x1F, 0x80...0x9F: nil
        default: .character(Character(scalar))
        }
    }
}

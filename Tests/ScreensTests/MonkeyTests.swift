import Core
import TUI
import Testing

@testable import Screens

/// An operator who presses anything.
///
/// Nothing traps, nothing typed is lost.
struct MonkeyTests {
    /// SplitMix64: the same events on every machine.
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let keys: [String] =
        [
            "Tab", "Tab", "Tab", "Enter", "Enter", "Enter", "Down", "Down", "Up", "Left", "Right", "PgDn",
            "PgUp", "Home", "End",
        ]
        + [
            "Esc", "Backspace", "Delete", "Insert", "Space", "BackTab", "Ctrl+U", "Ctrl+Z", "Ctrl+W",
            "Ctrl+L", "Ctrl+Q",
        ]
        + ["Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+N", "Ctrl+O"]
        + (1...12).map { "F\($0)" } + ["F2", "F2", "F4", "F4", "F6", "F9"]

    private static let letters = Array(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіqwertyzABC0123456789.,-+/()«»№–_ ")

    private static let pastes = [
        "700729399069", "710228499403", "690415399106", "050140990004", "Қасымова Гүлнар",
        "KZ41722C000000000001",
        "14.03.2019", "--9999999", "+-99999999", "-99999999999999999999", "т", "\u{1B}[4iПётр\u{1B}[2J",
        "\u{0}\u{7}\u{9B}31m",
        "\u{202E}абв\u{202C}", "\u{2066}abc\u{2069}\u{200F}", "и\u{306}\u{306}\u{306}\u{306}\u{306}", "👩‍👩‍👧‍👦👍🏽",
        "作者", "\r\n\t",
        String(repeating: "Ә", count: 3000), "", "%s%n';--", "2026-11-21T10:12", "11.2026",
        "99999999999999999999",
    ]

    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 80, rows: 24), Size(columns: 132, rows: 43),
        Size(columns: 100, rows: 30),
        Size(columns: 80, rows: 23), Size(columns: 1, rows: 1), Size(columns: 200, rows: 60),
        Size(columns: 0, rows: 0),
    ]

    private static func event(_ dice: inout Dice, _ size: Size) -> Event {
        switch Int.random(in: 0..<100, using: &dice) {
        case ..<45: .key(Key(name: keys.randomElement(using: &dice) ?? "Tab") ?? .tab)
        case ..<90: .key(.character(letters.randomElement(using: &dice) ?? "а"))
        case ..<97: .paste(pastes.randomElement(using: &dice) ?? "")
        // A terminal that became too small is soon enlarged again.
        case 97 where size.columns >= 80 && size.rows >= 24:
            .resize(sizes.randomElement(using: &dice) ?? .standard)
        case 98: .resize(.standard)
        default: size.columns < 80 || size.rows < 24 ? .resize(.standard) : .key(.enter)
        }
    }

    /// What is typed in the open forms and not recorded yet.
    private static func typed(_ pilot: Pilot) -> [String: FormValues] {
        var found: [String: FormValues] = [:]
        for screen in pilot.session.shell.screens {
            if let draft = screen.draft { found[draft.form] = draft.values }
        }
        return found
    }

    /// A draft that belongs to the form on top: it must be the one gone on with.
    private static func forgotten(_ pilot: Pilot) throws -> Bool {
        guard !pilot.session.shell.isTooSmall else { return false }
        guard let form = pilot.session.shell.top as? FormScreen, !form.hasChanged else { return false }
        switch form.form.spec.code {
        case FormSpec.application.code:
            let isCorrection = pilot.heading.contains("Исправление") || pilot.heading.contains("түзету")
            return try !isCorrection
                && pilot.store.drafts().contains { $0.form == form.form.spec.code && $0.subjectID == 0 }
        case let code where code.hasPrefix("526/fact/"):
            return try pilot.store.drafts().contains {
                $0.form == form.form.spec.code && pilot.heading.contains("ПВ-00000\($0.subjectID) ")
            }
        default: return false
        }
    }

    private static func kept(_ pilot: Pilot) throws -> Set<String> {
        Set(try pilot.store.drafts().map { "\($0.form) \($0.subjectID)" })
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `twenty thousand events trap nothing and lose nothing`(seed: UInt64) throws {
        var dice = Dice(state: seed)
        var pilot = try Pilot()
        let store = pilot.store
        var drafts: Set<String> = []
        for count in 0..<5_000 {
            // Now and then to where the work is.
            if count % 250 == 0, !pilot.session.isOver {
                pilot.resize(80, 24)
                for _ in 0..<9 where pilot.top != "MenuScreen" {
                    pilot.press(pilot.top == "QuestionScreen" ? "Enter" : "F10")
                }
                if pilot.session.isOver { pilot = try Pilot(store: store) }
                if count % 500 == 0 {
                    pilot.choose(.application)
                } else {
                    pilot.openCase("ПВ-00000\(1 + count / 500 % 5)")
                }
                drafts = try Self.kept(pilot)
            }
            let event = count % 1_000 == 999 ? Event.hangup : Self.event(&dice, pilot.size)
            let (open, top) = (Self.typed(pilot), pilot.top)
            let audit = try store.count(.audit, .all, limit: 1_000_000)
            if case .resize(let size) = event {
                pilot.resize(size.columns, size.rows)
            } else {
                pilot.send(event)
            }
            #expect(pilot.session.shell.depth >= 1)
            if let cursor = pilot.cursor { #expect(pilot.canvas.contains(cursor) || pilot.size.columns == 0) }
            #expect(try !Self.forgotten(pilot), "seed \(seed), event \(count)")
            // A draft goes only when it is recorded or deleted in so many words.
            let now = try Self.kept(pilot)
            let lost = drafts.subtracting(now)
            if !lost.isEmpty {
                let isRecorded = try store.count(.audit, .all, limit: 1_000_000) > audit
                #expect(
                    isRecorded || top == "QuestionScreen", "seed \(seed), event \(count): \(lost), \(top)")
            }
            drafts = now
            if event == .hangup {
                for (form, values) in open {
                    #expect(
                        try store.drafts().contains { $0.form == form && $0.values == values },
                        "seed \(seed), event \(count)")
                }
            }
            if count % 50 == 0 { Self.inspect(pilot) }
            if pilot.session.isOver {
                pilot = try Pilot(store: store)
                if pilot.language == .kazakh { pilot.press("F9") }
            }
        }
    }

    /// No character of the screen may command a terminal.
    private static func inspect(_ pilot: Pilot) {
        let commands = pilot.text.unicodeScalars.filter { scalar in
            (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(commands.isEmpty, "\(commands.map { String($0.value, radix: 16) })")
    }
}

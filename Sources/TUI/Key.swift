/// A key, after every terminal dialect has been reduced to one vocabulary.
public enum Key: Hashable, Sendable {
    case character(Character)
    /// Ctrl and a Latin letter, always in upper case.
    case control(Character)
    /// F1 and up; Alt+1 … Alt+9 and Alt+0 arrive as F1 … F10.
    case function(Int)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// Ctrl with an arrow or with Home and End.
    case wordLeft, wordRight, controlHome, controlEnd
}

extension Key {
    /// The name used in help, in the key bar and in tests: `F2`, `Ctrl+S`, `Ә`.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "Ctrl+\(character)"
        case .function(let number): "F\(number)"
        default: Self.names.first { $0.key == self }?.name ?? ""
        }
    }

    /// Reads a key back from its name or from the usual short forms (`Esc`, `PgDn`).
    public init?(name: String) {
        if name.count == 1, let character = name.first {
            self = .character(character)
        } else if let named = Self.names.first(where: { $0.name == name }) ?? Self.aliases[name] {
            self = named.key
        } else if name.hasPrefix("Ctrl+"), name.count == 6, let letter = name.uppercased().last {
            self = .control(letter)
        } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }

    private typealias Named = (key: Key, name: String)

    private static let names: [Named] = [
        (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Escape"), (.tab, "Tab"),
        (.backTab, "BackTab"), (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"),
        (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
        (.pageUp, "PageUp"), (.pageDown, "PageDown"), (.wordLeft, "Ctrl+Left"), (.wordRight, "Ctrl+Right"),
        (.controlHome, "Ctrl+Home"), (.controlEnd, "Ctrl+End"),
    ]

    private static let aliases: [String: Named] = [
        "Esc": (.escape, ""), "PgUp": (.pageUp, ""), "PgDn": (.pageDown, ""), "Del": (.delete, ""),
        "Ins": (.insert, ""), "Shift+Tab": (.backTab, ""), "WordLeft": (.wordLeft, ""),
        "WordRight": (.wordRight, ""), "ControlHome": (.controlHome, ""), "ControlEnd": (.controlEnd, ""),
    ]
}

import Core
import TUI

/// A screen: a state that receives inputs, returns effects, and draws itself.
///
/// It holds no rule, no SQL, no clock and no printer.
public protocol Screen: Sendable {
    /// The place in words, from the menu inwards: «Журналы › Sms-оповещения».
    func place(_ context: Context) -> Localized
    /// What stands at the right of the top line instead of nothing: the page, the count.
    func aside(_ context: Context) -> Localized?
    mutating func update(_ input: Input, _ context: Context) -> [Effect]
    /// Draws the state into `body`. Returns where the cursor belongs: always on
    /// the focused field or row, because that is what a screen reader follows.
    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point?
    /// What is wrong or what to do next, in a sentence.
    func advice(_ context: Context) -> Advice?
    /// The keys that work here, now.
    func keys(_ context: Context) -> [KeyHint]
    /// The help page of this screen.
    var help: String { get }
    /// Help on the field under the cursor, shown above the page.
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)?
    /// What that is about: a field, a question.
    var helpWord: Localized { get }
    /// True when the screen is drawn over the one below.
    var isOverlay: Bool { get }
    /// The typed and unrecorded values: saved in every pause, and when the terminal is
    /// lost.
    var draft: DraftEntry? { get }
}

extension Screen {
    public func aside(_ context: Context) -> Localized? { nil }
    public func advice(_ context: Context) -> Advice? { nil }
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { nil }
    public var helpWord: Localized { Localized(ru: "Поле", kk: "Өріс") }
    public var isOverlay: Bool { false }
    public var draft: DraftEntry? { nil }
}

/// The line above the keys.
public struct Advice: Sendable, Hashable {
    public let text: Localized
    public let role: Role
    /// What stands behind the text as far as there is room, each part whole and with what
    /// divides it from those before.
    public let more: [Localized]

    public init(_ text: Localized, _ role: Role = .hint, more: [Localized] = []) {
        self.text = text
        self.role = role
        self.more = more
    }

    /// The text with what fits behind it into so many columns.
    func shown(_ language: Language, columns: Int) -> String {
        var shown = text[language]
        for part in more {
            guard DisplayWidth.of(shown + part[language]) <= columns else { break }
            shown += part[language]
        }
        return shown
    }

    public static func error(_ text: Localized) -> Advice {
        Advice(Localized(ru: "! " + text.ru, kk: "! " + text.kk), .error)
    }
    public static func success(_ text: Localized) -> Advice { Advice(text, .success) }
    public static func warning(_ text: Localized) -> Advice { Advice(text, .warning) }
}

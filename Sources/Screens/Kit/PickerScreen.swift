import Core
import TUI

/// One line of a list to choose from.
public struct PickerChoice: Sendable, Hashable {
    public let code: String
    public let title: Localized
    public let detail: Localized
    /// Why it may not be chosen now, and what helps; it stands before the title.
    public let closed: Localized?
    /// What it is found by beside what is shown.
    public let words: String

    public init(
        _ code: String, _ title: Localized, detail: Localized = .same(""), closed: Localized? = nil,
        words: String = ""
    ) {
        self.code = code
        self.title = title
        self.detail = detail
        self.closed = closed
        self.words = words
    }
}

extension Localized {
    /// The title of a list of acts.
    public static let whatToDo = Localized(ru: "Что сделать", kk: "Не істеу керек")
}

/// A list over the screen below: found by typing, chosen by Enter.
public struct PickerScreen: Screen {
    let title: Localized
    let items: [PickerChoice]
    private var picker: Picker
    private var language: Language?
    private let selected: String?
    /// What F1 says of the list first, where it asks something.
    private var explained: Localized?
    /// Whether digits that no item begins with are meant for the screen below.
    private var letsDigitsThrough = false
    private var digits: [Event] = []

    public init(title: Localized, items: [PickerChoice], selected: String?) {
        self.title = title
        self.items = items
        self.selected = selected
        picker = Picker(items: Self.shown(items, .russian), selected: selected)
    }

    private static func shown(_ items: [PickerChoice], _ language: Language) -> [PickerItem] {
        items.map { item in
            let (title, detail) = (item.title[language], item.detail[language])
            guard let closed = item.closed?[language] else {
                return PickerItem(code: item.code, title: title, detail: detail, words: item.words)
            }
            return PickerItem(
                code: item.code, title: "✗ " + title,
                detail: detail.isEmpty ? closed : "\(detail) · \(closed)", isClosed: true,
                words: item.words)
        }
    }

    /// Acts to choose from, known by their places.
    init(acts: [(title: Localized, closed: Localized?)]) {
        self.init(
            title: .whatToDo,
            items: acts.enumerated().map { PickerChoice("\($0)", $1.title, closed: $1.closed) },
            selected: nil)
    }

    /// The same list over an entry that begins with a number: its digits answer the list.
    func lettingDigitsThrough() -> PickerScreen {
        var list = self
        list.letsDigitsThrough = true
        return list
    }

    /// The same list as a question, which F1 explains before it explains lists.
    func asking(_ explained: Localized) -> PickerScreen {
        var list = self
        list.explained = explained
        return list
    }

    public var help: String { "picker" }
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? {
        explained.map { (title, $0) }
    }
    public var helpWord: Localized { Localized(ru: "Вопрос", kk: "Сұрақ") }
    public var isOverlay: Bool { true }
    public func place(_ context: Context) -> Localized { title }

    public func keys(_ context: Context) -> [KeyHint] {
        [.help, .language(context.language), .back, .choose]
    }

    public func advice(_ context: Context) -> Advice? {
        Advice(
            Localized(ru: "Наберите часть названия, чтобы найти", kk: "Табу үшін атауының бөлігін теріңіз"))
    }

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            picker.items = Self.shown(items, context.language)
        }
        guard case .event(let event) = input else { return [] }
        if event == .key(.function(10)) { return [.close] }
        let outcome = picker.handle(event)
        if letsDigitsThrough, let meant = meantBelow(event) { return [.closeReturning(.typedAhead(meant))] }
        switch outcome {
        case .chosen(let code): return [.closeReturning(.picked(code))]
        case .cancelled: return [.close]
        case .refused: return [.bell]
        case .ignored, .handled: return []
        }
    }

    /// The digits typed so far, once no item begins with them; those of the Kazakh row, which
    /// are letters, once no item has them.
    private mutating func meantBelow(_ event: Event) -> [Event]? {
        switch event {
        case .key(.character), .paste: digits.append(event)
        default:
            digits = []
            return nil
        }
        let typed = picker.query.trimmed
        guard !typed.isEmpty, typed.allSatisfy({ Keyboard.digitAnywhere(for: $0) != nil }) else { return nil }
        let isFound =
            typed.allSatisfy { ("0"..."9").contains($0) }
            ? items.contains { $0.title.ru.hasPrefix(typed) } : picker.current != nil
        return isFound ? nil : digits
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        var picker = picker
        picker.items = Self.shown(items, context.language)
        // The frame, what is typed, and the whole of a long item below its list.
        let rows = min(body.rows - 2, max(8, items.count + 4 + Picker.footLimit))
        return picker.draw(
            on: &canvas, in: body.centred(rows: rows, columns: min(body.columns - 6, 70)),
            title: title[context.language],
            emptyText: context.language == .russian ? "Ничего не найдено" : "Ештеңе табылмады",
            prompt: context.language == .russian ? "Найти: " : "Іздеу: ")
    }
}

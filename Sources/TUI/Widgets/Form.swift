/// A form that is being filled in: fields, their values as typed, and the focus.
///
/// Values change with every key, so that a draft kept from ``values`` loses
/// nothing. Keys: Tab, Enter and Down go on, BackTab and Up go back, PageDown
/// and PageUp turn pages, Space chooses, F4 asks for a list; Ctrl+N breaks the
/// line in an area, because Enter goes on there too.
public struct Form: Hashable, Sendable {
    public let fields: [FormField]
    public internal(set) var values: [String: String]
    /// The key of the field that has the cursor; empty if no field can have it.
    public private(set) var focus = ""
    /// The page shown, from 0.
    public private(set) var page = 0
    private var hidden: Set<String> = []
    /// Fields whose value nobody typed: the first letter typed takes its place.
    public private(set) var offered: Set<String>
    private var isOvertype = false
    var editor: FieldEditor = .none
    let memory = FormMemory()

    /// - Parameter offered: fields whose value nobody typed.
    /// - Precondition: no two fields share a key.
    public init(fields: [FormField], values: [String: String] = [:], offered: Set<String> = []) {
        precondition(Set(fields.map(\.key)).count == fields.count, "two fields share a key")
        self.fields = fields
        self.values = values
        self.offered = offered
        if let first = focusable.first { enter(first) }
    }

    public var pageCount: Int { max(1, pages.count) }

    /// Sets a value from outside, for example one that follows from another field.
    ///
    /// - Parameter isOffered: whether the first letter typed takes its place; `nil` leaves it as
    ///   it is.
    public mutating func set(_ value: String, for key: String, isOffered: Bool? = nil) {
        values[key] = value
        switch isOffered {
        case true?: offered.insert(key)
        case false?: offered.remove(key)
        case nil: break
        }
        guard key == focus, let field = field(key) else { return }
        openEditor(field)
    }

    /// Moves the focus, turning to the field's page; returns whether the field can have it.
    @discardableResult
    public mutating func focus(_ key: String) -> Bool {
        guard let field = focusable.first(where: { $0.key == key }) else { return false }
        enter(field)
        return true
    }

    /// Hides these fields and shows all others.
    ///
    /// Values stay; a focus that is hidden moves on.
    public mutating func setHidden(_ keys: Set<String>) {
        guard keys != hidden else { return }
        let before = focusable
        hidden = keys
        page = min(page, pageCount - 1)
        let after = focusable
        guard !after.contains(where: { $0.key == focus }) else {
            if let field = field(focus) { page = pages.firstIndex(of: field.page) ?? page }
            return
        }
        let following = before.drop { $0.key != focus }.first { !keys.contains($0.key) }
        if let next = following ?? after.last {
            enter(next)
        } else {
            (focus, editor) = ("", .none)
        }
    }

    public func isHidden(_ key: String) -> Bool { hidden.contains(key) }

    public mutating func handle(_ event: Event) -> FormOutcome {
        guard let field = field(focus) else { return navigate(event) }
        if event == .key(.function(4)) { return .listWanted(field.key) }
        switch handleInEditor(event, field) {
        case .ignored: return navigate(event)
        case .moved: return .handled
        case .refused: return .refused
        case .edited:
            offered.remove(field.key)
            return .edited(field.key)
        }
    }
}

extension Form {
    func field(_ key: String) -> FormField? { fields.first { $0.key == key } }

    /// The fields of the page shown.
    var shownFields: [FormField] {
        let pages = self.pages
        guard pages.indices.contains(page) else { return [] }
        return fields.filter { $0.page == pages[page] && !hidden.contains($0.key) }
    }

    private var pages: [Int] {
        Set(fields.filter { !hidden.contains($0.key) }.map(\.page)).sorted()
    }

    /// In the order of walking: page by page.
    private var focusable: [FormField] {
        let visible = fields.filter { $0.kind != .fixed && !hidden.contains($0.key) }
        return pages.flatMap { page in visible.filter { $0.page == page } }
    }

    private mutating func enter(_ field: FormField) {
        focus = field.key
        page = pages.firstIndex(of: field.page) ?? 0
        openEditor(field)
    }

    private mutating func openEditor(_ field: FormField) {
        let value = values[field.key] ?? ""
        switch field.kind {
        case .line(let characters, let limit, _), .lookup(let characters, let limit, _):
            var line = LineEditor(
                text: value, limit: limit, characters: characters, isOffered: offered.contains(field.key))
            line.isOvertype = isOvertype
            editor = .line(line)
        case .area(_, let limit):
            var area = TextArea(text: value, limit: limit)
            area.isOvertype = isOvertype
            editor = .area(area)
        case .choice(let codes):
            editor = .options(cursor: codes.firstIndex(of: value) ?? 0)
        case .check, .list: editor = .options(cursor: 0)
        case .fixed: editor = .none
        }
    }

    private mutating func handleInEditor(_ event: Event, _ field: FormField) -> EditOutcome {
        switch editor {
        case .none: return .ignored
        case .line(var line):
            let outcome = line.handle(event)
            editor = .line(line)
            isOvertype = line.isOvertype
            if outcome == .edited { values[field.key] = line.text }
            return outcome == .ignored && Self.staysInLine(event) ? .moved : outcome
        case .area(var area):
            guard event != .key(.enter) else { return .ignored }
            area.width = memory.areaWidth[field.key] ?? area.width
            let outcome = area.handle(event == .key(.control("N")) ? .key(.enter) : event)
            editor = .area(area)
            isOvertype = area.isOvertype
            if outcome == .edited { values[field.key] = area.text }
            return outcome == .ignored && Self.staysInLine(event) ? .moved : outcome
        case .options: return handleOptions(event, field)
        }
    }

    /// Keys that belong to an editor even where they move nothing.
    private static func staysInLine(_ event: Event) -> Bool {
        let keys: [Key] = [.left, .right, .home, .end, .wordLeft, .wordRight, .controlHome, .controlEnd]
        return keys.contains { event == .key($0) }
    }

    private mutating func navigate(_ event: Event) -> FormOutcome {
        switch event {
        case .key(.tab), .key(.down): return step(by: 1) ?? .refused
        case .key(.enter): return step(by: 1) ?? .finished
        case .key(.backTab), .key(.up): return step(by: -1) ?? .refused
        case .key(.pageDown): return turn(to: page + 1)
        case .key(.pageUp): return turn(to: page - 1)
        default: return .ignored
        }
    }

    private mutating func step(by distance: Int) -> FormOutcome? {
        let order = focusable
        let index = order.firstIndex { $0.key == focus } ?? (distance > 0 ? -1 : order.count)
        guard order.indices.contains(index + distance) else { return nil }
        let left = focus
        enter(order[index + distance])
        return .left(left, to: focus)
    }

    private mutating func turn(to target: Int) -> FormOutcome {
        let pages = self.pages
        guard pages.indices.contains(target) else { return .refused }
        let left = focus
        if let first = focusable.first(where: { $0.page == pages[target] }) {
            enter(first)
            return .left(left, to: focus)
        }
        (page, focus, editor) = (target, "", .none)
        return .handled
    }
}

/// The words of a menu item, in the language of the moment.
public struct MenuText: Hashable, Sendable {
    public var title: String
    /// A quiet text behind the title: how many wait, what is late.
    public var note: String
    /// Not shown, and found by too: the title in another language.
    public var alias: String

    public init(_ title: String, note: String = "", alias: String = "") {
        self.title = title
        self.note = note
        self.alias = alias
    }
}

/// What became of an event in a menu.
public enum MenuOutcome: Hashable, Sendable {
    case ignored
    case handled
    case refused
    /// Enter on this item.
    case chosen(String)
    /// Enter on a text that names no item: a number or a name to look for.
    case submitted(String)
}

/// Groups of items, and a line that is typed to get to one.
///
/// Groups may lie on sheets: only the sheet with the cursor is drawn; the
/// cursor, and what is typed, go from one to another.
///
/// Letters choose nothing by themselves: they look for a part of a title, in
/// either layout, and the cursor goes to the best match. The caller draws
/// ``query`` where it wants the line to be.
public struct Menu: Hashable, Sendable {
    public let groups: [[String]]
    /// The first group of each sheet.
    private let sheets: [Int]
    public private(set) var query = ""
    private var index = 0
    /// Where the cursor stood before anything was typed.
    private var rest = 0
    let memory = MenuMemory()

    private static let queryLimit = 60

    /// - Parameters:
    ///   - groups: items in their groups.
    ///   - sheets: how many groups each sheet has; empty for one sheet.
    ///   - focus: the item under the cursor at first.
    public init(groups: [[String]], sheets: [Int] = [], focus: String? = nil) {
        self.groups = groups
        var first = 0
        self.sheets = sheets.map { count in
            defer { first += count }
            return first
        }
        if let focus { index = codes.firstIndex(of: focus) ?? 0 }
    }

    /// The item under the cursor, or `nil` while the line names none.
    public var current: String? {
        if !query.isEmpty, matches.isEmpty { return nil }
        return codes.indices.contains(index) ? codes[index] : nil
    }

    /// The sheet under the cursor, from 0.
    public var sheet: Int { max(0, (sheets.lastIndex { $0 <= group(of: index) }) ?? 0) }

    /// The groups of the sheet under the cursor.
    var shownGroups: Range<Int> {
        guard !sheets.isEmpty else { return groups.indices }
        let next = sheet + 1
        return sheets[sheet]..<(next < sheets.count ? sheets[next] : groups.count)
    }

    private func group(of item: Int) -> Int {
        var end = 0
        for (place, group) in groups.enumerated() {
            end += group.count
            if item < end { return place }
        }
        return max(0, groups.count - 1)
    }

    /// To the first item of the next or the last sheet.
    private mutating func turn(by step: Int) -> MenuOutcome {
        let target = sheet + step
        guard sheets.indices.contains(target) else {
            return go(to: step < 0 ? selectable.first : selectable.last)
        }
        return go(to: groups[..<sheets[target]].reduce(0) { $0 + $1.count })
    }

    public mutating func clearQuery() { query = "" }

    /// Puts the cursor on an item; returns whether there is such an item.
    @discardableResult
    public mutating func focus(_ code: String) -> Bool {
        guard let found = codes.firstIndex(of: code) else { return false }
        index = found
        return true
    }

    public mutating func handle(_ event: Event) -> MenuOutcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): search(query + text)
        case .resize, .hangup: .ignored
        }
    }

    private mutating func handle(_ key: Key) -> MenuOutcome {
        switch key {
        case .enter:
            if let current { return .chosen(current) }
            return query.isEmpty ? .refused : .submitted(query)
        case .down, .tab: return move(by: 1)
        case .up, .backTab: return move(by: -1)
        case .left, .right: return moveAcross()
        case .home, .controlHome: return go(to: selectable.first)
        case .end, .controlEnd: return go(to: selectable.last)
        case .pageUp: return turn(by: -1)
        case .pageDown: return turn(by: 1)
        case .character(let character):
            return character.isControl ? .refused : search(query + String(character))
        case .backspace: return query.isEmpty ? .refused : search(String(query.dropLast()))
        case .control("U"), .escape:
            guard !query.isEmpty else { return .ignored }
            return search("")
        default: return .ignored
        }
    }

    var codes: [String] { groups.flatMap { $0 } }

    /// Items whose title holds what is typed, the best first; all items for an empty line.
    private var matches: [Int] {
        guard !query.isEmpty else { return Array(codes.indices) }
        let readings = Folding.readings(of: query)
        let ranked = codes.enumerated().compactMap { index, code -> (rank: Folding.Match, index: Int)? in
            match(readings, code).map { ($0, index) }
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
    }

    /// Items the cursor may go to, in the order shown.
    private var selectable: [Int] { matches.sorted() }

    func isMatch(_ code: String) -> Bool {
        query.isEmpty || match(Folding.readings(of: query), code) != nil
    }

    /// By the title, or else by its alias.
    private func match(_ readings: [String], _ code: String) -> Folding.Match? {
        Folding.match(readings, in: memory.titles[code] ?? code)
            ?? memory.aliases[code].flatMap { Folding.match(readings, in: $0) }
    }

    private mutating func move(by step: Int) -> MenuOutcome {
        let places = selectable
        guard let place = places.firstIndex(of: index) else { return go(to: places.first) }
        return places.indices.contains(place + step) ? go(to: places[place + step]) : .refused
    }

    private mutating func go(to target: Int?) -> MenuOutcome {
        guard let target, target != index else { return .refused }
        index = target
        return .handled
    }

    /// To the nearest row of the other column.
    private mutating func moveAcross() -> MenuOutcome {
        let codes = self.codes
        guard codes.indices.contains(index), let here = memory.places[codes[index]] else { return .refused }
        let others = selectable.filter { memory.places[codes[$0]].map { $0.column != here.column } ?? false }
        func distance(_ other: Int) -> Int { abs((memory.places[codes[other]]?.row ?? 0) - here.row) }
        return go(to: others.min { distance($0) < distance($1) })
    }

    private mutating func search(_ text: String) -> MenuOutcome {
        guard text.count <= Self.queryLimit else { return .refused }
        if query.isEmpty { rest = index }
        query = String(text.filter { !$0.isControl })
        // A text that names no item is about something else: the sheet stays the operator's.
        index = query.isEmpty ? rest : matches.first ?? rest
        return .handled
    }
}

/// Titles and places of the last drawing: a cache, as ``FormMemory`` is.
final class MenuMemory: @unchecked Sendable, Hashable {
    var titles: [String: String] = [:]
    var aliases: [String: String] = [:]
    var places: [String: Point] = [:]

    static func == (left: MenuMemory, right: MenuMemory) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
}

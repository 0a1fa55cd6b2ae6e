/// A room of the house, and who may name whom (design.md, «The house»).
struct Room: Hashable, Comparable {
    enum Kind: Hashable {
        /// With its place in the order of its module, lowest first.
        case mechanism(Int)
        case order(String)
        /// `Orders.swift`, which names all orders.
        case list
        /// `main` and what it needs.
        case main
    }

    /// The path from `Sources/`.
    let name: String
    let kind: Kind

    var module: String { String(name.prefix { $0 != "/" }) }
    var isMechanism: Bool { if case .mechanism = kind { true } else { false } }
    var order: String? { if case .order(let name) = kind { name } else { nil } }

    static func < (one: Room, other: Room) -> Bool { one.name < other.name }

    /// The rooms of mechanisms by module; each names only rooms before it.
    static let mechanisms: [String: [String]] = [
        "Core": table(
            """
            Core/Values < Core/Files < Core/Calendar < Core/Law < Core/Store < Core/Registers < Core/Facts
            < Core/Forms < Core/Journals < Core/Exchange < Core/Reports < Core/Scenario < Core/House
            """),
        "Screens": table("Screens/Frame < Screens/Kit < Screens/Start"),
        "TUI": table("TUI < TUI/Widgets < TUI/Driver"),
    ]

    private static func table(_ text: String) -> [String] {
        text.split { $0 == "<" || $0.isWhitespace }.map(String.init)
    }

    /// The room of a file, its path given from `Sources/`; `nil` for a file
    /// that stands nowhere.
    init?(of path: String) {
        let folders = path.split(separator: "/").map(String.init).dropLast()
        guard let module = folders.first else { return nil }
        if module == "Tereze" {
            self.init(name: module, kind: .main)
        } else if folders.dropFirst().first == "Orders", module == "Core" || module == "Screens" {
            let room = folders.prefix(3).joined(separator: "/")
            if folders.count > 2 {
                self.init(name: room, kind: .order(folders[2]))
            } else {
                // The list is alone in its room.
                guard path == "\(room)/Orders.swift" else { return nil }
                self.init(name: room, kind: .list)
            }
        } else {
            let room = folders.prefix(2).joined(separator: "/")
            guard let place = Self.mechanisms[module]?.firstIndex(of: room) else { return nil }
            self.init(name: room, kind: .mechanism(place))
        }
    }

    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// Whether the room may name another one.
    func mayName(_ other: Room) -> Bool {
        if self == other { return true }
        switch (kind, other.kind) {
        case (_, .main): return false
        case (_, .list): return kind == .main
        case (.list, _): return module == other.module || module == "Screens"
        case (.main, .mechanism): return true
        case (.mechanism, .order), (.main, .order): return false
        case (.order(let own), .order(let another)): return own == another && module == "Screens"
        case (.order, .mechanism):
            // The first screen stands beside the orders, not below them.
            return other.name != "Screens/Start" && (module == other.module || module == "Screens")
        case (.mechanism(let own), .mechanism(let another)):
            if module != other.module { return module == "Screens" }
            // The two halves of the toolkit do not know each other.
            return another < own && (module != "TUI" || another == 0)
        }
    }
}

/// Where a file stands: its room, and inside an order the folder.
struct Place: Hashable {
    let room: Room
    let folder: String?

    init?(of path: String) {
        guard let room = Room(of: path) else { return nil }
        self.room = room
        let folders = path.split(separator: "/").map(String.init).dropLast()
        folder = room.order != nil && folders.count > 3 ? folders[3] : nil
    }

    init(room: Room) {
        self.room = room
        folder = nil
    }

    var name: String { folder.map { "\(room.name)/\($0)" } ?? room.name }

    /// What the law of an order may read.
    private static let read: Set<String> = [
        "Core/Values", "Core/Calendar", "Core/Law", "Core/Registers", "Core/Facts",
    ]

    /// The law of an order is pure: it knows no store, no form and no list,
    /// and no other folder of its order.
    func mayName(_ other: Place) -> Bool {
        guard room.mayName(other.room) else { return false }
        guard folder == "Law", room.module == "Core" else { return true }
        if room == other.room { return other.folder == nil || other.folder == folder }
        return Self.read.contains(other.room.name)
    }
}

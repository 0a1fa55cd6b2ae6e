/// What a room knows of an order without naming it.
struct HiddenArrows {
    private(set) var found: [House.Arrow] = []

    init(_ files: [House.File]) {
        let codes = Codes(files)
        let flags = Flags(files)
        let acts = Self.acts(in: files)
        let classes = files.reduce(into: Set<String>()) { $0.formUnion($1.declarations.classes) }
        let outside = files.reduce(into: Set<String>()) { types, file in
            if file.room.order == nil { types.formUnion(file.declarations.types.map(\.name)) }
        }
        var orderTypes: [String: Set<String>] = [:]
        for file in files where file.room.module == "Core" || file.room.module == "Screens" {
            guard file.room.order != nil else { continue }
            for type in file.declarations.types where !outside.contains(type.name) {
                orderTypes[type.name, default: []].insert(file.room.name)
            }
        }
        for file in files {
            note(file, "a registry", .registry, Self.registries(of: file, classes))
            guard file.room.isMechanism || file.room.kind == .main else { continue }
            for (order, words) in codes.known(in: file) { note(file, "Core/Orders/\(order)", .code, words) }
            for (act, words) in Self.acts(acts, namedIn: file) { note(file, "act \(act)", .act, words) }
            for cast in file.declarations.casts {
                for room in orderTypes[cast] ?? [] { note(file, room, .cast, [cast]) }
            }
            for (order, words) in flags.named(in: file) { note(file, "Core/Orders/\(order)", .flag, words) }
        }
    }

    private mutating func note(
        _ file: House.File, _ to: String, _ kind: House.Arrow.Kind, _ words: Set<String>
    ) {
        guard !words.isEmpty else { return }
        found.append(
            House.Arrow(
                from: Place(room: file.room), to: to, file: file.shortPath, kind: kind, words: words))
    }

    // MARK: - Registries

    /// What can be filled while the program runs and is seen everywhere.
    private static func registries(of file: House.File, _ classes: Set<String>) -> Set<String> {
        // A handler of signals reaches nothing but what is global.
        if file.room.name == "TUI/Driver" { return [] }
        let shared = file.declarations.constants.filter {
            classes.contains($0.type) || ["Mutex", "Atomic"].contains($0.type)
                || $0.type.hasPrefix("UnsafeMutable")
        }
        return Set(file.declarations.globals).union(shared.map(\.name))
    }

    // MARK: - Acts by number

    /// Numbers of the acts that the house knows: `order526`, declared as a
    /// word of the law or by an order.
    private static func acts(in files: [House.File]) -> Set<String> {
        var numbers: Set<String> = []
        for file in files where file.room.name == "Core/Law" || file.room.order != nil {
            for member in file.declarations.members where member.name.hasPrefix("order") {
                let number = member.name.dropFirst("order".count)
                if number.count > 1, number.allSatisfy(\.isNumber) { numbers.insert(String(number)) }
            }
        }
        return numbers
    }

    private static func acts(_ acts: Set<String>, namedIn file: House.File) -> [String: Set<String>] {
        // What several orders cite has its one place.
        if file.path == "Core/Law/Acts.swift" { return [:] }
        var named: [String: Set<String>] = [:]
        for token in file.tokens where token.kind == .word || token.kind == .literal {
            guard token.text.utf8.contains(where: { (48...57).contains($0) }) else { continue }
            for number in token.text.split(whereSeparator: { !("0"..."9").contains($0) }) {
                if acts.contains(String(number)) { named[String(number), default: []].insert(token.text) }
            }
        }
        return named
    }
}

/// All sources, read: who names whom, openly or by hidden arrows.
struct House {
    struct File {
        let path: String
        let place: Place
        let imports: Set<String>
        let tokens: [SwiftToken]
        let declarations: Declarations

        var room: Room { place.room }
        /// The path inside the room.
        var shortPath: String { String(path.dropFirst(room.name.count + 1)) }
        var literals: [String] { tokens.filter { $0.kind == .literal }.map(\.text) }
    }

    /// What one file of a room has to do with another room.
    struct Arrow {
        /// How the room is known: by names, or hidden.
        enum Kind: String { case name, table, code, act, registry, cast, flag }

        let from: Place
        let to: String
        let file: String
        let kind: Kind
        let words: Set<String>

        /// As a breach is reported.
        var line: String { "\(from.name) → \(to): \(file)" + (kind == .name ? "" : " (\(kind.rawValue))") }
    }

    let files: [File]
    /// Files that stand in no room.
    let strays: [String]
    /// Arrows by names and by tables; those that are allowed too.
    let arrows: [(arrow: Arrow, isAllowed: Bool)]
    /// What is known of a room without naming it.
    let hidden: [Arrow]

    init(_ sources: [SwiftSource]) {
        var files: [File] = []
        var strays: [String] = []
        for source in sources {
            guard let place = Place(of: source.path) else {
                strays.append(source.path)
                continue
            }
            files.append(
                File(
                    path: source.path, place: place, imports: Set(source.imports), tokens: source.tokens,
                    declarations: DeclarationReader.declarations(in: source.tokens)))
        }
        self.files = files
        self.strays = strays
        let names = Names(files)
        arrows = files.enumerated().flatMap { Self.arrows(of: $1, at: $0, names) }
        hidden = HiddenArrows(files).found
    }

    /// What breaks the order of the rooms, by the line that says it.
    var breaches: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (arrow, isAllowed) in arrows where !isAllowed {
            found[arrow.line, default: []].formUnion(arrow.words)
        }
        for arrow in hidden { found[arrow.line, default: []].formUnion(arrow.words) }
        return found
    }

    /// Rooms that name each other in a circle, the named lines left out.
    func circles() -> [[String]] {
        var graph: [String: Set<String>] = [:]
        for (arrow, _) in arrows {
            // Folders of one order are one room.
            let isInside = arrow.from.room.order != nil && arrow.to.hasPrefix(arrow.from.room.name + "/")
            if isInside { continue }
            graph[arrow.from.room.name, default: []].insert(arrow.to)
        }
        return Circles.found(in: graph)
    }

    private static func arrows(of file: File, at index: Int, _ names: Names) -> [(Arrow, Bool)] {
        var words: [Place: Set<String>] = [:]
        for use in file.declarations.uses {
            guard let place = names.place(of: use, in: index, file), place != file.place else { continue }
            if place.room == file.room, file.place.mayName(place) { continue }
            words[place, default: []].insert(use.name)
        }
        var found = Self.arrows(of: file, words, .name)
        var tables: [Place: Set<String>] = [:]
        for name in Tables.named(in: file.literals) {
            guard let owner = Tables.owners[name], owner != file.room else { continue }
            tables[Place(room: owner), default: []].insert(name)
        }
        found += Self.arrows(of: file, tables, .table)
        return found
    }

    private static func arrows(
        of file: File, _ words: [Place: Set<String>], _ kind: Arrow.Kind
    ) -> [(Arrow, Bool)] {
        words.map { place, words in
            let isAllowed = file.place.mayName(place)
            // An order is one room; only what its law may not is said of the folder.
            let from = isAllowed || !file.room.mayName(place.room) ? Place(room: file.room) : file.place
            let to = place.room == file.room ? place.name : place.room.name
            let arrow = Arrow(from: from, to: to, file: file.shortPath, kind: kind, words: words)
            return (arrow, isAllowed)
        }
    }
}

/// Strongly connected parts of a graph that are larger than one.
enum Circles {
    static func found(in graph: [String: Set<String>]) -> [[String]] {
        var reached: [String: Set<String>] = [:]
        for start in graph.keys {
            var open = graph[start] ?? []
            var seen: Set<String> = []
            while let next = open.popFirst() {
                if seen.insert(next).inserted { open.formUnion(graph[next] ?? []) }
            }
            reached[start] = seen
        }
        var circles: Set<[String]> = []
        for (start, seen) in reached where seen.contains(start) {
            circles.insert(seen.filter { reached[$0]?.contains(start) == true }.sorted())
        }
        return circles.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// The house rules of design.md and style.md B6, each as a list of breaches.
enum Rules {
    /// Who may import whom; every arrow that is not here is forbidden.
    static let arrows: [String: Set<String>] = [
        "Tereze": ["Screens", "TUI", "Core", "Glibc"],
        "Screens": ["TUI", "Core"],
        "TUI": ["CNcurses", "Glibc"],
        "Core": ["CSQLite", "Glibc", "FoundationEssentials"],
    ]

    static let longestFile = 400

    /// What is wrong with one file, its path given from `Sources/`.
    static func breaches(of source: SwiftSource) -> [String] {
        let breaches =
            arrowBreaches(of: source) + wordBreaches(of: source) + textBreaches(of: source)
            + statementBreaches(of: source)
        return breaches.map { "\(source.path): \($0)" }
    }

    private static func arrowBreaches(of source: SwiftSource) -> [String] {
        let parts = source.path.split(separator: "/").map(String.init)
        guard let module = parts.first, let allowed = arrows[module] else {
            return ["belongs to no known module"]
        }
        let name = parts.last ?? ""
        return source.imports.compactMap { imported in
            if !allowed.contains(imported) { return "\(module) may not import \(imported)" }
            if imported == "CNcurses",
                parts.dropLast() != ["TUI", "Driver"] || !name.hasPrefix("NcursesTerminal")
            {
                return "only TUI/Driver/NcursesTerminal*.swift may import CNcurses"
            }
            if imported == "CSQLite", parts.count < 3 || parts[1] != "Store" {
                return "only Core/Store/ may import CSQLite"
            }
            return nil
        }
    }

    private static func wordBreaches(of source: SwiftSource) -> [String] {
        var found: [String] = []
        for (token, next) in zip(source.tokens, source.tokens.dropFirst()) {
            if token.isWord("fatalError"), next.isMark("(") { found.append("fatalError") }
            // `try !isOpen()` denies, and does not force.
            if token.isWord("try"), next.isMark("!"), next.isAttached { found.append("try!") }
        }
        for word in ["TODO", "FIXME"] where source.text.contains(word) { found.append(word) }
        if source.lineCount > longestFile {
            found.append("\(source.lineCount) lines, more than \(longestFile)")
        }
        return found
    }

    /// A column that a later step adds must break no statement and shift no value.
    private static func statementBreaches(of source: SwiftSource) -> [String] {
        let text = source.codeWithStrings
        let unnamed = text.matches(of: /INSERT\s+(?:OR\s+[A-Z]+\s+)?INTO\s+(\S+)\s+(?!\()/)
            .map { "an INSERT INTO \($0.output.1) that names no columns" }
        return unnamed + text.matches(of: /SELECT\s+(?:[a-z]+\.)?\*/).map { "\($0.output)" }
    }

    private static func textBreaches(of source: SwiftSource) -> [String] {
        source.localizedPairs.compactMap { pair in
            pair.ru.allSatisfy(\.isWhitespace) || pair.kk.allSatisfy(\.isWhitespace)
                ? "an empty text beside «\(pair.ru)\(pair.kk)»" : nil
        }
    }
}

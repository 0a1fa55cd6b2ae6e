import Foundation

/// What the sources declare and no order lists, since the compiler has no list of types.
enum Declared {
    case screens, prints, topics

    private var pattern: Regex<(Substring, Substring)> {
        switch self {
        case .screens: /struct (\w+Screen)[:<]/
        case .prints: /struct (\w+): (?:Figures)?Print\b/
        case .topics: /\bhelp: "([a-z-]+)"/
        }
    }

    func names() throws -> Set<String> {
        let sources = World.root.appending(path: "Sources")
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter {
            $0.hasSuffix(".swift")
        }
        return try files.reduce(into: []) { names, file in
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            names.formUnion(text.matches(of: pattern).map { String($0.output.1) })
        }
    }
}

/// The files that come with the program: schema, reference data, templates of
/// printed forms, help pages, samples.
public struct Assets: Hashable, Sendable {
    /// The directory that holds `schema`, `reference`, `templates`, `help`.
    public let root: String
    /// The root, then directories of the same shape that add to it.
    let roots: [String]

    /// - Parameters:
    ///   - root: the directory that holds `schema`, `reference`, `templates`, `help`.
    ///   - additions: directories of orders that do not come with the program. Their steps
    ///     of the schema run after those of the root.
    public init(root: String, adding additions: [String] = []) {
        self.root = root
        roots = [root] + additions
    }

    /// The first file of that path.
    public func text(_ path: String) throws(TextFile.Failure) -> String {
        for root in roots.dropLast() {
            if let text = try? TextFile.read(root + "/" + path) { return text }
        }
        return try TextFile.read(roots[roots.count - 1] + "/" + path)
    }

    /// Names of the files in their order, root first.
    public func names(in directory: String) -> [String] {
        roots.flatMap { TextFile.names(in: $0 + "/" + directory) }
    }
}

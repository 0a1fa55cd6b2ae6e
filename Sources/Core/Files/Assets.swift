/// The files that come with the program: schema, reference data, templates of
/// printed forms, help pages, samples.
public struct Assets: Hashable, Sendable {
    public let root: String

    /// - Parameter root: the directory that holds `schema`, `reference`, `templates`, `help`.
    public init(root: String) { self.root = root }

    public func text(_ path: String) throws(TextFile.Failure) -> String {
        try TextFile.read(root + "/" + path)
    }

    public func names(in directory: String) -> [String] { TextFile.names(in: root + "/" + directory) }
}

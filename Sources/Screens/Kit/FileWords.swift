import Core

/// Messages about a file that was written.
enum FileWords {
    /// The longest path that stands whole on a line of 80 columns.
    private static let longest = 64

    /// The end of a long path is kept: that is the name to look for.
    ///
    /// - Parameter closed: what is not in the file.
    static func written(_ path: String, without closed: Localized? = nil) -> Advice {
        let shown = path.count <= longest ? path : "…" + path.suffix(longest - 1)
        let rest = closed.map { .same(" · ") + $0 } ?? .same("")
        return .success(Localized(ru: "Записано: \(shown)", kk: "Жазылды: \(shown)") + rest)
    }
}

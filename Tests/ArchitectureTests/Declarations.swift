/// What a file declares for others, and what it names itself.
struct Declarations {
    /// Who sees a declaration.
    enum Level { case file, module, everyone }

    struct Declared {
        let name: String
        /// The type that it stands in, empty at the top.
        let holder: String
        let level: Level
        /// Functions and cases can be called by their bare name.
        let isCallable: Bool
    }

    struct Use {
        let name: String
        /// The word before the dot: `Outer` of `Outer.Inner`; empty where
        /// something else stands there.
        let owner: String
        let isAfterDot: Bool
        let isCalled: Bool
        /// Index into ``Declarations/scopes``.
        let scope: Int
    }

    /// A choice that is declared: an enum with its cases, or a Bool.
    struct Choice {
        let name: String
        let cases: [String]
    }

    var types: [Declared] = []
    var members: [Declared] = []
    /// Names that mean something of this file wherever they stand bare:
    /// constants and parameters, what is private, generic parameters.
    var own: Set<String> = []
    var classes: Set<String> = []
    var choices: [Choice] = []
    /// Types around a place, innermost last.
    var scopes: [[String]] = [[]]
    var uses: [Use] = []
    /// Stored variables of a type or of the program, by name.
    var globals: [String] = []
    /// Constants of a type or of the program with the type words that begin them.
    var constants: [(name: String, type: String)] = []
    /// Types that are asked for by `as?`, `as!`, `is`, or a pattern's `as`.
    var casts: Set<String> = []
}

extension Declarations.Level: Comparable {
    private var rank: Int {
        switch self {
        case .file: 0
        case .module: 1
        case .everyone: 2
        }
    }

    static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
}

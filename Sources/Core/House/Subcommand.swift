/// Work of an order that is done from the command line, by cron for example.
public struct Subcommand: Sendable {
    /// What is printed, and the exit status: 0 done, 1 something was left undone.
    public struct Outcome: Sendable {
        public let lines: [Localized]
        public let exitStatus: Int32

        public init(_ lines: [Localized], exitStatus: Int32 = 0) {
            self.lines = lines
            self.exitStatus = exitStatus
        }
    }

    public struct Verb: Sendable {
        public let word: String
        public let run: @Sendable (Workplace) throws -> Outcome

        public init(_ word: String, _ run: @escaping @Sendable (Workplace) throws -> Outcome) {
            self.word = word
            self.run = run
        }
    }

    /// The word after `tereze`.
    public let name: String
    /// What it is for.
    public let purpose: Localized
    /// The words that may stand after its name.
    public let verbs: [Verb]

    public init(_ name: String, _ purpose: Localized, _ verbs: [Verb]) {
        self.name = name
        self.purpose = purpose
        self.verbs = verbs
    }
}

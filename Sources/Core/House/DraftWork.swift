/// Saves a draft: when the cursor leaves a field, and when the form is left.
public struct KeepDraft: Command {
    public let entry: DraftEntry
    /// Whether it waits for others who write.
    ///
    /// Between two fields it does not: the session saves the draft in the next pause.
    public let isPatient: Bool
    public var access: Access { .operators }
    public var isTyping: Bool { true }

    public init(_ entry: DraftEntry, isPatient: Bool = false) {
        self.entry = entry
        self.isPatient = isPatient
    }

    /// What became of it.
    public enum Outcome: Hashable, Sendable {
        case kept
        /// Others write; the session saves it in the next pause.
        case later
        /// Another window went on with the draft, which stays as it left it.
        case elsewhere
    }

    public func perform(in workplace: Workplace) throws -> Outcome {
        do {
            try workplace.store.keepDraft(
                form: entry.form, subjectID: entry.subjectID, values: entry.values, focus: entry.focus,
                opened: entry.opened, isPatient: isPatient)
            return .kept
        } catch let error as StoreError where error.isBusy && !isPatient {
            return .later
        } catch let message as Message where message == .draftElsewhere {
            return .elsewhere
        }
    }
}

/// Deletes a draft that the operator wants no more.
public struct DropDraft: Command {
    public let form: String
    public let subjectID: Int64
    /// ``Draft/version`` of the draft that the form was opened with; 0 for none.
    public let opened: Int64
    public var access: Access { .operators }

    public init(form: String, subjectID: Int64, opened: Int64 = 0) {
        self.form = form
        self.subjectID = subjectID
        self.opened = opened
    }

    public func perform(in workplace: Workplace) throws {
        try workplace.store.dropDraft(form: form, subjectID: subjectID, opened: opened)
    }
}

/// The number of a new entry that is about to be typed.
public struct BeginDraft: Command {
    public var access: Access { .operators }

    public init() {}

    public func perform(in workplace: Workplace) throws -> Int64 { try workplace.store.beginDraft() }
}

/// The operator's draft of a form and a record, if there is one.
public struct DraftOf: Query {
    public let form: String
    public let subjectID: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(form: String, subjectID: Int64) {
        self.form = form
        self.subjectID = subjectID
    }

    public func answer(in workplace: Workplace) throws -> Draft? {
        try workplace.store.drafts().first { $0.form == form && $0.subjectID == subjectID }
    }
}

/// The operator's unfinished new entries of a form.
public struct UnfinishedDrafts: Query {
    public let form: String
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(form: String) { self.form = form }

    public func answer(in workplace: Workplace) throws -> [Draft] {
        try workplace.store.drafts().filter { $0.form == form && $0.subjectID <= 0 }
    }
}

extension ProfessionalPayment {
    /// Marks a notice as sent, a task as done.
    public struct MarkNoticeSent: Command {
        public let noticeID: Int64
        public var access: Access { .operators }

        public init(noticeID: Int64) { self.noticeID = noticeID }

        /// - Returns: the warnings to show.
        public func perform(in workplace: Workplace) throws -> [Message] {
            try workplace.store.markSent(noticeID: noticeID)
        }
    }
}

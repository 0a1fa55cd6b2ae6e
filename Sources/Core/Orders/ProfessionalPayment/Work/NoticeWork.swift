extension ProfessionalPayment {
    /// Marks a notice as sent, a task as done.
    public struct MarkNoticeSent: Command {
        public let noticeID: Int64
        /// When it went out, as typed; `nil` is today.
        public let day: String?
        public var access: Access { .operators }

        public init(noticeID: Int64, on day: String? = nil) {
            self.noticeID = noticeID
            self.day = day
        }

        /// - Returns: what went out to whom, and how much of the case is still to be sent.
        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let store = workplace.store
            let notice = try store.notice(id: noticeID)
            let sent = try day.map { try DateEntry.read($0, today: store.clock.now().date) }
            let warnings = try store.markSent(noticeID: noticeID, on: sent)
            guard let notice else { return ActOutcome(warnings: warnings) }
            let left = try store.noticesToSend(ofCase: notice.record.id)
            return ActOutcome(
                change: notice.kind.label + .same(" (") + notice.addressee.label + .same(")"),
                next: left == 0
                    ? []
                    : [
                        Localized(
                            ru: "ещё уведомления по делу (\(left))",
                            kk: "іс бойынша тағы хабарламалар (\(left))")
                    ], warnings: warnings)
        }
    }
}

/// What the first screen says of the day.
public struct Overview: Hashable, Sendable {
    public let drafts: [Draft]
    public let applicationsToday: Int
    public let smsToday: Int
    public let registrationsToday: Int
    /// Sms without a reply for three calendar days (p.13).
    public let smsUnanswered: Int
}

extension Store {
    public func overview() throws -> Overview {
        let today = clock.now().date
        func count(_ sql: String, _ values: [SQLValue]) throws -> Int {
            Int(try database.first(sql, values) { $0.integer(0) } ?? 0)
        }
        let from = SQLValue.text(today.iso)
        let to = SQLValue.text(today.adding(days: 1).iso)
        return Overview(
            drafts: try drafts(),
            applicationsToday: try count(
                "SELECT count(*) FROM application WHERE entered_at >= ? AND entered_at < ? AND corrects IS NULL",
                [from, to]),
            smsToday: try count(
                "SELECT count(*) FROM sms_journal WHERE sent_at >= ? AND sent_at < ?", [from, to]),
            registrationsToday: try count(
                "SELECT count(*) FROM registration_journal WHERE received_at >= ? AND received_at < ?",
                [from, to]),
            smsUnanswered: try count(
                """
                SELECT count(*) FROM payment_case c WHERE c.status = 'sms-sent' AND EXISTS (
                    SELECT 1 FROM sms_journal j WHERE j.case_id = c.id AND j.sent_at < ?)
                """,
                [.text(today.adding(days: -3).iso)]))
    }
}

extension ProfessionalPayment {
    /// What the order says of the day: sms without a reply for three calendar days (p.13),
    /// then what was done today.
    static func today(_ store: Store) throws -> [DayLine] {
        let today = store.clock.now().date
        func count(_ sql: String, _ values: [SQLValue]) throws -> Int {
            Int(try store.database.first(sql, values) { $0.integer(0) } ?? 0)
        }
        let day: [SQLValue] = [.text(today.iso), .text(today.adding(days: 1).iso)]
        let applications = try count(
            "SELECT count(*) FROM application WHERE entered_at >= ? AND entered_at < ? AND corrects IS NULL",
            day)
        let sms = try count(
            """
            SELECT count(*) FROM sms_journal j WHERE j.sent_at >= ? AND j.sent_at < ?
                AND NOT \(JournalSpec.correctedFact)
            """, day)
        let registrations = try count(
            """
            SELECT count(*) FROM registration_journal j WHERE j.received_at >= ? AND j.received_at < ?
                AND NOT \(JournalSpec.correctedFact)
            """, day)
        // As the list shows them to which the line leads: the reminders due by today.
        let unanswered = try count(
            "SELECT count(*) FROM (SELECT 1 FROM deadline WHERE kind = ? AND id < ? LIMIT ?)",
            [
                .text(DeadlineKind.reminder.rawValue),
                .integer(DerivedNumber.firstOpen(dueOn: today.adding(days: 1))),
                .integer(Int64(DueList.Count.limit)),
            ])
        let isKnown = try unanswered > 0 && store.areUnansweredOfToday()
        return (isKnown ? [waiting(unanswered)] : []) + [
            DayLine(
                Localized(ru: "принято заявлений: \(applications)", kk: "қабылданған өтініш: \(applications)")
            ),
            DayLine(Localized(ru: "отправлено sms: \(sms)", kk: "жіберілген sms: \(sms)")),
            DayLine(
                Localized(
                    ru: "зарегистрировано ответов: \(registrations)", kk: "тіркелген жауап: \(registrations)")
            ),
        ]
    }

    /// Terms not met whose last day is past or is today; not known while a case waits to be
    /// brought to today, for nobody waits at sign-in.
    static func due(_ store: Store) throws -> DueList.Count? {
        guard try store.casesThatWait("true LIMIT 1", []).isEmpty else { return nil }
        let today = store.clock.now().date
        let ends = [today, today.adding(days: 1)].map { DerivedNumber.firstOpen(dueOn: $0) }
        func count(_ range: Range<Int64>) throws -> Int {
            try store.database.first(
                "SELECT count(*) FROM (SELECT 1 FROM deadline WHERE id >= ? AND id < ? LIMIT ?)",
                [
                    .integer(range.lowerBound), .integer(range.upperBound),
                    .integer(Int64(DueList.Count.limit)),
                ]
            ) { Int($0.integer(0)) } ?? 0
        }
        return DueList.Count(overdue: try count(0..<ends[0]), today: try count(ends[0]..<ends[1]))
    }

    private static func waiting(_ count: Int) -> DayLine {
        let shown = DueList.Count.shown(count)
        return DayLine(
            Localized(
                ru: "sms без ответа дольше трёх дней: \(shown) (п. 13)",
                kk: "үш күннен астам жауапсыз sms: \(shown) (13-т.)"),
            mark: "!", isWaiting: true, list: .deadlines, kind: DeadlineKind.reminder.rawValue)
    }
}

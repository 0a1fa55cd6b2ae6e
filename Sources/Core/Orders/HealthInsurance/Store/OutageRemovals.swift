/// p.13: removals that were recorded on the days of an outage before it was entered.
public struct OutageRemovals: Hashable, Sendable {
    public let from: CivilDate
    public let recorded: Int
    /// Of them told to the Fund already.
    public let told: Int

    /// `nil` when there are none.
    public var text: Localized? {
        guard recorded > 0 else { return nil }
        return Localized(
            ru:
                "С \(from.shown) записано снятий: \(recorded), из них передано в Фонд: \(told). По пункту 13 сбой "
                + "любой из этих систем сохраняет статус каждого потребителя: эти снятия будут отложены до "
                + "исправления, а отмена переданных уйдёт в Фонд следующей передачей.",
            kk:
                "\(from.shown) күнінен бастап жазылған шығарулар: \(recorded), оның Қорға берілгені: \(told). "
                + "13-тармақ бойынша осы жүйелердің кез келгенінің ақауы әр тұтынушының мәртебесін сақтайды: бұл "
                + "шығарулар түзетілгенге дейін кейінге қалдырылады, Қорға берілгендерінің жойылғаны келесі деректермен барады."
        )
    }
}

extension Store {
    /// What an outage that is about to be entered puts off of what is recorded already: what was
    /// learned, or fell due, on its days.
    func removals(inOutageOf values: FormValues) throws -> OutageRemovals {
        let from = try DateEntry.read(values["from"] ?? "", today: clock.now().date)
        return try database.first(
            """
            SELECT count(*), coalesce(sum(id <= (SELECT coalesce(max(last_change), 0) FROM insurance_stream)), 0)
            FROM category_change c WHERE kind = 'removed' AND at >= ?1 AND (day >= ?1 OR EXISTS (
                SELECT 1 FROM insurance_fact f WHERE f.person_id = c.person_id AND f.kind = 'unlisted'
                    AND f.category = c.category AND f.happened_on = c.day AND f.learned_at >= ?1))
            """, [.date(from)]
        ) { OutageRemovals(from: from, recorded: Int($0.integer(0)), told: Int($0.integer(1))) }
            ?? OutageRemovals(from: from, recorded: 0, told: 0)
    }
}

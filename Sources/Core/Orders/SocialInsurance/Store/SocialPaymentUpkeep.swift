/// What is kept of social payments: state, end of term, what is overpaid, the term of entry.
struct SocialPaymentUpkeep: Upkeep {
    let kind = "social-payment"
    let words = Localized(ru: "социальных выплат", kk: "әлеуметтік төлем")
    let tables = [
        KeptTable(
            "social_payment", kept: KeptSocialPayment.names,
            said: [
                "id", "number", "person_id", "kind", "applied_on", "deceased", "learned_at", "entered_at",
                "operator_id", "version", "changed_at", "changed_by",
            ]), KeptTable("social_state", kept: ["payment_id", "from_on", "until_on", "status"]),
    ]

    /// States of no payment.
    private static let strays = "payment_id NOT IN (SELECT id FROM social_payment)"

    func waiting(in store: Store) throws -> Int {
        try store.database.first(
            "SELECT count(*) FROM social_payment WHERE next_change <= ?", [.date(store.clock.now().date)]
        ) { Int($0.integer(0)) } ?? 0
    }

    func makeAllWait(in store: Store) throws {
        try store.database.execute("UPDATE social_payment SET next_change = '2000-01-01'")
    }

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        try refresh(where: "true LIMIT ?2", [.integer(Int64(count))], in: store)
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        for id in records { _ = try refresh(where: "id = ?2", [.integer(id)], in: store) }
    }

    /// Those of some that wait, in one transaction.
    private func refresh(where condition: String, _ values: [SQLValue], in store: Store) throws -> Int {
        let today = store.clock.now().date
        let found = try store.database.rows(
            "SELECT id FROM social_payment WHERE next_change <= ?1 AND \(condition)",
            [.date(today)] + values
        ) { $0.integer(0) }
        guard !found.isEmpty else { return 0 }
        let calendar = try store.workCalendar()
        try store.database.write { _ in
            for id in found {
                guard let file = try store.socialFile(id: id) else { continue }
                try store.keep(file.kept(on: today, calendar), ofSocialPayment: id)
            }
        }
        return found.count
    }

    /// Payments per transaction where many wait; other writers wait for some tenths of a second.
    private static let atOnce = 500

    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        try refreshAll(Self.atOnce, in: store, progress)
    }

    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        let (today, calendar) = (store.clock.now().date, try store.workCalendar())
        let all = try ids(in: store)
        try store.database.write { try $0.execute("DELETE FROM social_state WHERE \(Self.strays)") }
        var count = try progress.begin(.comparing, of: all.count)
        for piece in stride(from: 0, to: all.count, by: Self.atOnce) {
            try store.database.write { _ in
                for id in all[piece..<min(piece + Self.atOnce, all.count)] {
                    guard let file = try store.socialFile(id: id) else { continue }
                    try store.keep(file.kept(on: today, calendar), ofSocialPayment: id)
                }
            }
            for _ in piece..<min(piece + Self.atOnce, all.count) { try count.advance() }
        }
    }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let (today, calendar) = (store.clock.now().date, try store.workCalendar())
        let all = try ids(in: store)
        var count = try progress.begin(.comparing, of: all.count)
        for id in all {
            try count.advance()
            guard let file = try store.socialFile(id: id) else {
                try visit(
                    Difference(RecordLink(kind, id), what: "social_payment", stored: "?", computed: "—"))
                continue
            }
            let names = KeptSocialPayment.names
            let stored = try store.database.first(
                "SELECT \(names.joined(separator: ", ")) FROM social_payment WHERE id = ?", [.integer(id)]
            ) { row in names.indices.map { row.optionalText(Int32($0)) ?? "—" } }
            let kept = file.kept(on: today, calendar)
            let computed = kept.values.map(\.said)
            let (states, wanted) = (try store.socialStates(of: id), kept.states.map(\.said))
            if states != wanted {
                try visit(
                    Difference(
                        RecordLink(kind, id), number: file.record.number, what: "social_state",
                        stored: states.joined(separator: ", "), computed: wanted.joined(separator: ", ")))
            }
            for (place, value) in (stored ?? []).enumerated() where value != computed[place] {
                try visit(
                    Difference(
                        RecordLink(kind, id), number: file.record.number, what: names[place], stored: value,
                        computed: computed[place]))
            }
        }
        let strays = try store.database.rows(
            "SELECT DISTINCT payment_id FROM social_state WHERE \(Self.strays)"
        ) { $0.integer(0) }
        for id in strays {
            try visit(Difference(RecordLink(kind, id), what: "social_state", stored: "?", computed: "—"))
        }
        return all.count
    }

    private func ids(in store: Store) throws -> [Int64] {
        try store.database.rows("SELECT id FROM social_payment ORDER BY id") { $0.integer(0) }
    }
}

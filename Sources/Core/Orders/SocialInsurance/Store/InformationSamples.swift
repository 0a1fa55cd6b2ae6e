/// Invented months: the last one that is over waits to be closed, the one before it is closed and
/// a payment of it became known afterwards, the earlier ones are submitted.
struct InformationSamples {
    let store: Store
    let language: Language

    func load() throws {
        let closed = store.clock.now().date.yearMonth.adding(-2)
        _ = try InformationMonthUpkeep().refreshAll(in: store, .unobserved)
        let months = try store.database.rows(
            "SELECT month FROM information_month WHERE month <= ? ORDER BY month", [closed.stored]
        ) { YearMonth(number: $0.integer(0)) }.compactMap(\.self)
        for (place, month) in months.enumerated() {
            try store.closeInformation(try store.informationMonth(month))
            guard month != closed else { continue }
            try store.submitInformation(
                try store.informationMonth(month), on: month.next.day(10), letter: "3-\(place + 41)",
                reason: nil)
        }
        try payLate(in: closed)
        _ = try InformationMonthUpkeep().refreshAll(in: store, .unobserved)
    }

    /// To somebody whose term is over, so that nothing else waits for it.
    private func payLate(in month: YearMonth) throws {
        let id = try store.database.first(
            "SELECT id FROM social_payment WHERE status = 'terminated' ORDER BY id LIMIT 1"
        ) { $0.integer(0) }
        guard let id, let file = try store.socialFile(id: id) else { return }
        let day = month.day(12).shown
        let values = SocialPaymentForm.paid.values(of: file).merging(
            [
                "number": "403", "sum": "72 000", "row": SocialPayment.RowKind.transferred.rawValue,
                "months": month.shown, "dated_on": day, "sent_on": day, "knp": "040",
                "sender": Localized(ru: "Фонд (учебный)", kk: "Қор (оқу)")[language],
                "receiver": Words.corporation[language], "total": "72 000", "happened_on": day,
                "learned_on": store.clock.now().date.shown,
            ]
        ) { $1 }
        _ = try store.record(
            try SocialPaymentForm.paid.entry(values, file, try store.formContext()), of: id,
            version: file.record.version, by: SocialPaymentLaw(store: store))
    }
}

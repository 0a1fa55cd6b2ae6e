extension Store {
    /// Until when somebody has the right today, as it is kept: `nil` where there is none, or where
    /// what is kept waits to be brought to today.
    ///
    /// - Returns: the last day; `nil` in it of a right whose end is not known.
    func rightNow(ofPerson id: Int64) throws -> (until: CivilDate?, basis: String)? {
        let today = clock.now().date
        let kept = try database.first(
            "SELECT \(KeptStatus.columns) FROM insured WHERE person_id = ?", [.integer(id)]
        ) { KeptStatus($0, from: 0) }
        guard let kept, let basis = kept.basis, kept.nextChange.map({ $0 > today }) ?? true,
            kept.from.map({ $0 <= today }) ?? true, kept.until.map({ $0 >= today }) ?? true
        else { return nil }
        return (kept.until == DayInterval.never ? nil : kept.until, basis)
    }
}

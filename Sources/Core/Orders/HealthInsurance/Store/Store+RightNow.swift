extension Store {
    /// The right that somebody has today, as it is kept: `nil` where there is none, or where what is
    /// kept waits to be brought to today.
    func rightNow(ofPerson id: Int64) throws -> KeptStatus? {
        let today = clock.now().date
        guard let kept = try keptStatus(of: id), kept.basis != nil,
            kept.nextChange.map({ $0 > today }) ?? true, kept.from.map({ $0 <= today }) ?? true,
            kept.until.map({ $0 >= today }) ?? true
        else { return nil }
        return kept
    }
}

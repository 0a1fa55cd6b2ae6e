/// The changes that bring the stored items of p.18 into line with the facts.
struct RecordChanges {
    enum Kind: String {
        case assigned, removed, cancelled
    }

    /// The kinds of changes that the feed reports.
    struct Report {
        let kind: Kind
        let record: CategoryRecord
        let day: CivilDate

        var source: String { kind == .removed ? record.removalSource ?? "" : record.source }
        var reason: String { kind == .removed ? record.removalReason ?? "" : "" }
    }

    private(set) var deleted: [CategoryRecord] = []
    private(set) var written: [CategoryRecord] = []
    /// In the order of the feed.
    private(set) var reported: [Report] = []

    var isEmpty: Bool { deleted.isEmpty && written.isEmpty }

    /// - Parameter reported: what was recorded for the feed, if that differs from the
    ///   stored items; only its days are used.
    init(from known: [CategoryRecord], to records: [CategoryRecord], reported: [CategoryRecord]?) {
        self.init(from: known, to: records)
        if let reported { self.reported = RecordChanges(from: reported, to: records).reported }
    }

    /// Both by priority, then by day.
    init(from known: [CategoryRecord], to records: [CategoryRecord]) {
        guard records != known else { return }
        for old in known
        where !records.contains(where: { $0.category == old.category && $0.assignedOn == old.assignedOn }) {
            deleted.append(old)
            reported.append(Report(kind: .cancelled, record: old, day: old.assignedOn))
        }
        for record in records {
            let old = known.first { $0.category == record.category && $0.assignedOn == record.assignedOn }
            guard old != record else { continue }
            written.append(record)
            // Recorded again when the removal was withdrawn and the category is
            // open again.
            if old == nil || old?.removedOn != nil && record.removedOn == nil {
                reported.append(Report(kind: .assigned, record: record, day: record.assignedOn))
            }
            if let removed = record.removedOn, old?.removedOn != removed {
                reported.append(Report(kind: .removed, record: record, day: removed))
            }
        }
    }
}

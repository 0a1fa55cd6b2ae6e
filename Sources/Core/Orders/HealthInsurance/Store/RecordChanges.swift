/// What becomes different when the six items of p.18 are brought to what
/// follows from the facts.
struct RecordChanges {
    enum Kind: String {
        case assigned, removed, cancelled
    }

    /// What the feed tells of.
    struct Told {
        let kind: Kind
        let record: CategoryRecord
        let day: CivilDate

        var source: String { kind == .removed ? record.removalSource ?? "" : record.source }
        var reason: String { kind == .removed ? record.removalReason ?? "" : "" }
    }

    private(set) var deleted: [CategoryRecord] = []
    private(set) var written: [CategoryRecord] = []
    /// In the order in which it is told.
    private(set) var told: [Told] = []

    var isEmpty: Bool { deleted.isEmpty && written.isEmpty }

    /// - Parameter told: what the feed has told, where that is not what is kept; only
    ///   days are asked of it.
    init(from known: [CategoryRecord], to records: [CategoryRecord], told: [CategoryRecord]?) {
        self.init(from: known, to: records)
        if let told { self.told = RecordChanges(from: told, to: records).told }
    }

    /// Both by priority, then by day.
    init(from known: [CategoryRecord], to records: [CategoryRecord]) {
        guard records != known else { return }
        for old in known
        where !records.contains(where: { $0.category == old.category && $0.assignedOn == old.assignedOn }) {
            deleted.append(old)
            told.append(Told(kind: .cancelled, record: old, day: old.assignedOn))
        }
        for record in records {
            let old = known.first { $0.category == record.category && $0.assignedOn == record.assignedOn }
            guard old != record else { continue }
            written.append(record)
            // Told again when it is open again: its removal fell away.
            if old == nil || old?.removedOn != nil && record.removedOn == nil {
                told.append(Told(kind: .assigned, record: record, day: record.assignedOn))
            }
            if let removed = record.removedOn, old?.removedOn != removed {
                told.append(Told(kind: .removed, record: record, day: removed))
            }
        }
    }
}

/// The spans of one person's categories as recorded for the feed to the Fund, built from
/// the changes in order.
struct ReportedRecords {
    private struct Span: Hashable {
        let category: InsuranceCategory
        let from: CivilDate
    }

    private var spans: [Span: CivilDate?] = [:]

    /// Skips a change that cannot be read, or that closes a span never opened.
    ///
    /// The history is append-only, so a missing change is recorded again.
    ///
    /// - Parameter row: kind, category and day from a place on.
    mutating func add(_ row: borrowing Row, from first: Int32) {
        guard let kind = RecordChanges.Kind(rawValue: row.text(first)),
            let category = InsuranceCategory(code: row.text(first + 1)), let day = row.day(first + 2)
        else { return }
        switch kind {
        case .assigned: spans[Span(category: category, from: day)] = .some(nil)
        case .cancelled: spans[Span(category: category, from: day)] = nil
        case .removed:
            // Spans of a category do not overlap: the last that had begun is the one.
            let open = spans.keys.filter { $0.category == category && $0.from <= day }
                .max { $0.from < $1.from }
            if let open { spans[open] = .some(day) }
        }
    }

    /// Whether the Fund knows these spans and no others.
    func isSame(as records: [CategoryRecord]) -> Bool {
        guard spans.count == records.count else { return false }
        return records.allSatisfy { record in
            spans[Span(category: record.category, from: record.assignedOn)] == .some(record.removedOn)
        }
    }

    /// By priority, then by day; sources and reasons are not asked of it.
    var records: [CategoryRecord] {
        spans.map { span, end in
            CategoryRecord(
                category: span.category, assignedOn: span.from, source: "", removedOn: end,
                removalSource: nil, removalReason: nil)
        }
        .sorted(by: CategoryRecord.isBefore)
    }
}

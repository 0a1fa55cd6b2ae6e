/// A line of the reconciliation as its card shows it.
public struct PlatformLineRecord: Sendable {
    public let id: Int64
    public let platform: PlatformOperator
    public let iin: IIN
    /// As the operator at work may see it.
    public let shownIIN: String
    /// `nil` of a performer whom the office has not met.
    public let person: Person?
    public let line: PlatformLine
    public let version: Int64
    /// All that was recorded, in the order of entry.
    public let facts: [RecordedPlatformFact]
    /// The records that money came by, by the numbers of ``PlatformLine/Transferred``.
    public let records: [Int64: RecordLink]
    /// What those records are called, by the same numbers.
    public internal(set) var names: [Int64: String] = [:]

    public var performer: String { person?.name.full ?? shownIIN }
}

extension Store {
    /// A line with what it follows from, as it is known now.
    func platformLineRecord(id: Int64) throws -> PlatformLineRecord? {
        let row = try database.first(
            """
            SELECT \(PlatformOperator.columns), l.iin, l.month, l.kind, l.version
            FROM platform_line l JOIN platform_operator o ON o.id = l.platform_id WHERE l.id = ?
            """, [.integer(id)]
        ) { row in
            (
                platform: PlatformOperator(row), iin: row.integer(6),
                month: YearMonth(number: row.integer(7)),
                kind: PlatformPaymentKind(rawValue: row.text(8)), version: row.integer(9)
            )
        }
        guard let row, let platform = row.platform, let month = row.month, let kind = row.kind,
            let iin = try? IIN(padded(Int(row.iin), 12))
        else { return nil }
        let performer = try PerformerLines(iin.number, try platformNumbers(), in: self)
        let key = PerformerLines.Key(platform: platform.id, month: month, kind: kind)
        guard let line = performer.lines[key] else { return nil }
        return PlatformLineRecord(
            id: id, platform: platform, iin: iin, shownIIN: guarded(iin.digits), person: try person(iin: iin),
            line: line,
            version: row.version, facts: try facts(ofPlatformLine: id), records: performer.records)
    }
}

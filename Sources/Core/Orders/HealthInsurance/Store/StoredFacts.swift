/// The columns of a row of `insurance_fact` that the register needs.
struct FactColumns {
    static let sql = """
        f.person_id, f.kind, f.category, f.happened_on, f.child_id, f.id, f.learned_at, f.source, f.detail,
        f.batch_id, f.operator_id, f.corrects, f.reason
        """

    let person: Int64
    let kind: String
    let category: String
    let happenedOn: CivilDate?
    let child: Int64
    let id: Int64
    let learnedAt: Moment?
    let source: String
    let detail: String?
    let importID: Int64?
    let worker: Int64?
    let corrects: Int64?
    let reason: String?

    init(_ row: borrowing Row) {
        person = row.integer(0)
        kind = row.text(1)
        category = row.text(2)
        happenedOn = row.day(3)
        child = row.integer(4)
        id = row.integer(5)
        learnedAt = row.instant(6)
        source = row.text(7)
        detail = row.optionalText(8)
        importID = row.optionalInteger(9)
        worker = row.optionalInteger(10)
        corrects = row.optionalInteger(11)
        reason = row.optionalText(12)
    }
}

/// Makes facts of the rows of one person.
enum StoredFacts {
    /// - Parameter documents: of the manual enrolment with a number.
    static func assemble(
        _ rows: [FactColumns], documents: (Int64) throws -> [SupportingDocument]
    ) rethrows -> [StoredFact] {
        var withdrawn: [Int64: String] = [:]
        for row in rows { if let corrects = row.corrects { withdrawn[corrects] = row.reason ?? "" } }
        return try rows.compactMap { row in
            guard row.corrects == nil, let happened = row.happenedOn, let learned = row.learnedAt else {
                return nil
            }
            let detail = row.detail.flatMap { FlatJSON.decode($0) } ?? [:]
            let brought =
                row.kind == "manual" ? try documents(detail["enrolment"].flatMap { Int64($0) } ?? 0) : []
            guard
                let body = FactRow.body(
                    kind: row.kind, category: row.category, child: row.child, source: row.source,
                    detail: detail, documents: brought)
            else { return nil }
            let fact = InsuranceFact(
                id: FactTable.fact.identity(row.id), person: row.person, happenedOn: happened,
                learnedAt: learned, body: body)
            return StoredFact(
                id: row.id, fact: fact, source: row.source, detail: detail, importID: row.importID,
                operatorID: row.worker, withdrawal: withdrawn[row.id])
        }
    }
}

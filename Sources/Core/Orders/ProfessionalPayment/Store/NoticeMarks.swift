/// What the store knows of a case's notices beyond its facts: which went out, and money
/// that came for somebody who is in no funding request.
struct NoticeMarks {
    fileprivate struct Sent {
        let kind: String
        let addressee: String
        let fact: Int64
        let day: CivilDate?
    }

    fileprivate var sent: [Sent] = []
    fileprivate(set) var absences: [Notice] = []

    /// The day on which a notice was marked as sent.
    func day(of notice: Notice) -> CivilDate? { day(notice.kind, notice.addressee, notice.fact) }

    private func day(_ kind: Notice.Kind, _ addressee: Notice.Addressee, _ fact: Int64) -> CivilDate? {
        sent.first {
            $0.fact == fact && $0.kind == kind.rawValue && $0.addressee == addressee.rawValue
        }?.day
    }

    /// Why a notice is not to be sent: who was told of a suspension hears that it will not be.
    func void(_ notice: Notice) -> Notice.Void? {
        if notice.void == .notBegun, let ends = notice.ends,
            day(.suspension, notice.addressee, ends) != nil
        {
            return nil
        }
        return notice.void
    }
}

/// The marks of all cases in their order, beside a ``CaseScan``.
struct NoticeMarkScan {
    private let sent: Database.Cursor
    private let absences: Database.Cursor
    private var hasSent: Bool
    private var hasAbsence: Bool

    /// - Parameter stretch: the numbers of the cases that are wanted, or `nil` for all.
    init(_ database: Database, of stretch: ClosedRange<Int64>? = nil) throws {
        let values: [SQLValue] =
            stretch.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? []
        sent = try database.cursor(
            """
            SELECT case_id, kind, addressee, fact_id, sent_at FROM notice_sent
            \(stretch == nil ? "" : "WHERE case_id BETWEEN ? AND ?") ORDER BY case_id
            """, values)
        absences = try database.cursor(
            """
            SELECT l.case_id, l.fact_id, l.month, t.number, t.made_on
            FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id
            WHERE l.is_absent = 1 \(stretch == nil ? "" : "AND l.case_id BETWEEN ? AND ?") ORDER BY l.case_id, l.fact_id
            """, values)
        hasSent = try sent.next()
        hasAbsence = try absences.next()
    }

    mutating func marks(of caseID: Int64) throws -> NoticeMarks {
        var marks = NoticeMarks()
        while hasSent, sent.row.integer(0) <= caseID {
            let row = sent.row
            if row.integer(0) == caseID {
                marks.sent.append(
                    .init(
                        kind: row.text(1), addressee: row.text(2), fact: row.integer(3), day: row.day(4)))
            }
            hasSent = try sent.next()
        }
        while hasAbsence, absences.row.integer(0) <= caseID {
            if absences.row.integer(0) == caseID { marks.absences.append(Self.absence(absences.row)) }
            hasAbsence = try absences.next()
        }
        return marks
    }

    /// A526-20: a recipient for whom money came and who is in no funding request is
    /// a task, not a refusal.
    private static func absence(_ row: borrowing Row) -> Notice {
        let month = row.month(2)?.shown ?? ""
        return Notice(
            kind: .absentFromFundingRequest, addressee: .office, fact: row.integer(1),
            arisenOn: row.day(4) ?? CivilDate(dayNumber: 0), due: nil, citation: .order526("25.1"),
            reason: Localized(
                ru: "перевод \(row.text(3).numbered) за \(month): получателя нет в потребности",
                kk: "\(row.text(3).numbered) ақша аудару, \(month): алушы қажеттілік тізімінде жоқ"),
            doneOn: nil)
    }
}

extension Store {
    func noticeMarks(ofCase id: Int64) throws -> NoticeMarks {
        var scan = try NoticeMarkScan(database, of: id...id)
        return try scan.marks(of: id)
    }
}

extension ProfessionalPayment {
    /// Why something of a case is what it is.
    public struct CaseExplanation: Sendable {
        /// Empty when the case has such a thing no more.
        public let reasons: [Reason]
        /// Of the case, for the reasons to name.
        public let facts: [RecordedFact]
    }

    /// Why a sum of a list of money is what it is.
    public struct SumReasons: Query {
        public enum Subject: Hashable, Sendable {
            /// A line of a funding request.
            case fundingRequestLine(Int64)
            /// A line of a list of disbursements.
            case disbursementLine(Int64)
            /// What is owed in a case for a month.
            case month(ofCase: Int64, YearMonth)
        }

        public let subject: Subject
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(_ subject: Subject) { self.subject = subject }

        public func answer(in workplace: Workplace) throws -> CaseExplanation? {
            let store = workplace.store
            switch subject {
            case .fundingRequestLine(let id): return try store.explainFundingRequestLine(id)
            case .disbursementLine(let id): return try store.explainDisbursementLine(id)
            case .month(let id, let month):
                return try store.caseFile(id: id).map { file in
                    CaseExplanation(
                        reasons: file.caseState.lackReasons(on: file.today)
                            + file.caseState.amountReasons(month), facts: file.facts)
                }
            }
        }
    }
}

extension Store {
    fileprivate func explainFundingRequestLine(_ id: Int64) throws -> ProfessionalPayment.CaseExplanation? {
        let line = try database.first(
            """
            SELECT n.case_id, l.month, n.payable, n.arrears, n.transferred, n.total, l.formed_at
            FROM need_line n JOIN need_list l ON l.id = n.list_id WHERE n.id = ?
            """, [.integer(id)]
        ) { row in
            (
                caseID: row.integer(0), month: row.month(1), payable: row.tenge(2), arrears: row.tenge(3),
                remitted: row.tenge(4), total: row.tenge(5), at: row.moment(6)
            )
        }
        guard let line, let month = line.month, let file = try caseFile(id: line.caseID) else { return nil }
        let caseState = file.caseState
        let formed = line.at?.date.shown ?? ""
        let sum = Localized(
            ru:
                "К переводу по списку от \(formed): \(line.total.shown) ₸ = за \(month.shown) \(line.payable.shown), "
                + "уже переведено \(line.remitted.shown), за прошлые месяцы \(line.arrears.shown).",
            kk: "\(formed) күнгі тізім бойынша аударуға: \(line.total.shown) ₸ = \(month.shown) үшін "
                + "\(line.payable.shown), аударылғаны \(line.remitted.shown), өткен айлар үшін "
                + "\(line.arrears.shown).")
        var reasons = [Reason(.order526("25.1"), sum)]
        if line.arrears > .zero {
            let lacking = caseState.monthMoney(through: month.previous).filter { $0.shortage > .zero }
            reasons += lacking.map { money in
                Reason(
                    .order526("25.1"),
                    Localized(
                        ru: "За \(money.month.shown) сейчас не переведено \(money.shortage.shown) ₸.",
                        kk: "\(money.month.shown) үшін қазір \(money.shortage.shown) ₸ аударылмаған."))
            }
        }
        if let now = try? caseState.amount(in: month).sum, now != line.payable {
            reasons.append(
                Reason(
                    .order526("25.1"),
                    Localized(
                        ru: "С тех пор сумма за \(month.shown) стала другой: \(now.shown) ₸.",
                        kk: "Содан бері \(month.shown) сомасы өзгерді: \(now.shown) ₸.")))
        }
        return ProfessionalPayment.CaseExplanation(
            reasons: reasons + caseState.amountReasons(month), facts: file.facts)
    }

    fileprivate func explainDisbursementLine(_ id: Int64) throws -> ProfessionalPayment.CaseExplanation? {
        let line = try database.first(
            "SELECT case_id, month, payable, sum, reason FROM payout_line WHERE id = ?", [.integer(id)]
        ) { row in
            (
                caseID: row.integer(0), month: row.month(1), payable: row.tenge(2), sum: row.tenge(3),
                note: row.optionalText(4).flatMap { DisbursementNote(rawValue: $0) }
            )
        }
        guard let line, let month = line.month, let file = try caseFile(id: line.caseID) else { return nil }
        let money = file.caseState.monthMoney(through: month).first { $0.month == month }
        let (remitted, paid) = (money.map { $0.remitted - $0.refunded } ?? .zero, money?.paid ?? .zero)
        var sum = Localized(
            ru:
                "К выплате за \(month.shown) по списку: \(line.sum.shown) ₸; причитается \(line.payable.shown). "
                + "Сейчас переведено \(remitted.shown), выплачено \(paid.shown).",
            kk:
                "Тізім бойынша \(month.shown) үшін төлеуге: \(line.sum.shown) ₸; тиесілісі \(line.payable.shown). "
                + "Қазір аударылғаны \(remitted.shown), төленгені \(paid.shown).")
        if let note = line.note {
            sum = sum + Localized(ru: " Замечание: ", kk: " Ескертпе: ") + note.label + .same(".")
        }
        return ProfessionalPayment.CaseExplanation(
            reasons: [Reason(.order526("26"), sum)] + file.caseState.amountReasons(month), facts: file.facts)
    }
}

extension ProfessionalPayment {
    /// Why a month of an employer stands as it does in the settlement.
    public struct EmployerMonthReasons: Query {
        public let employerID: Int64
        public let month: YearMonth
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(employerID: Int64, _ month: YearMonth) {
            self.employerID = employerID
            self.month = month
        }

        public func prepare(in workplace: Workplace) throws { try workplace.bringToToday("case") }

        public func answer(in workplace: Workplace) throws -> CaseExplanation? {
            try workplace.store.settlement(ofEmployer: employerID, month).map { settlement in
                CaseExplanation(reasons: settlement.reasons, facts: [])
            }
        }
    }
}

/// p.25, 29, 31: what an employer owes and is owed for a month.
struct EmployerSettlement: Hashable, Sendable {
    struct Refund: Hashable, Sendable {
        let caseNumber: String
        let day: CivilDate
        let sum: Tenge
    }

    let month: YearMonth
    let lines: Int
    let payable: Tenge
    let remitted: Tenge
    let paid: Tenge
    let refunded: Tenge
    let shortage: Tenge
    let unrefunded: Tenge
    let refunds: [Refund]

    var reasons: [Reason] { [sums] + returned + [lack, surplus] }

    private var sums: Reason {
        Reason(
            .order526("25.1"),
            Localized(
                ru: "За \(month.shown) по получателям (\(lines)): причитается \(payable.shown) ₸, переведено "
                    + "\(remitted.shown), выплачено \(paid.shown), возвращено \(refunded.shown).",
                kk: "\(month.shown), алушылар (\(lines)): тиесілісі \(payable.shown) ₸, аударылғаны "
                    + "\(remitted.shown), төленгені \(paid.shown), қайтарылғаны \(refunded.shown)."))
    }

    private var returned: [Reason] {
        refunds.map { refund in
            Reason(
                .order526("29"),
                Localized(
                    ru: "Возвращено работодателю \(refund.day.shown): \(refund.sum.shown) ₸ "
                        + "(дело \(refund.caseNumber)).",
                    kk: "Жұмыс берушіге \(KazakhDay.on(refund.day)) қайтарылды: \(refund.sum.shown) ₸ "
                        + "(\(refund.caseNumber) ісі)."))
        }
    }

    private var lack: Reason {
        Reason(
            .order526("31"),
            shortage > .zero
                ? Localized(
                    ru: "Недостаток \(shortage.shown) ₸: причитается больше, чем переведено за вычетом "
                        + "возвращённого. Считается по каждому получателю.",
                    kk: "Жетіспейтіні \(shortage.shown) ₸: тиесілісі қайтарылғанын шегергенде аударылғаннан "
                        + "көп. Әр алушы бойынша есептеледі.")
                : Localized(
                    ru: "Недостатка нет: всё, что причитается, переведено.",
                    kk: "Жетіспейтіні жоқ: тиесілінің бәрі аударылған."))
    }

    private var surplus: Reason {
        Reason(
            .order526("25.2"),
            unrefunded > .zero
                ? Localized(
                    ru:
                        "Излишек \(unrefunded.shown) ₸: столько ещё вернуть работодателю, не позднее последнего "
                        + "рабочего дня месяца.",
                    kk:
                        "Артығы \(unrefunded.shown) ₸: жұмыс берушіге әлі осынша қайтарылады, айдың соңғы жұмыс "
                        + "күнінен кешіктірмей.")
                : Localized(
                    ru: "Возвращать больше нечего.", kk: "Қайтаратын ештеңе қалған жоқ."))
    }
}

extension Store {
    fileprivate func settlement(ofEmployer id: Int64, _ month: YearMonth) throws -> EmployerSettlement? {
        let refunds = try database.rows(
            """
            SELECT c.number, f.happened_on, f.fields ->> 'sum'
            FROM payment_case c CROSS JOIN payment_fact f ON f.case_id = c.id
            WHERE c.employer_id = ? AND f.kind = 'refund' AND f.fields ->> 'month' = ?
                AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = f.id)
            ORDER BY f.happened_on, f.id
            """, [.integer(id), .text(month.iso)]
        ) { row in
            (number: row.text(0), day: row.day(1), sum: try? Tenge(row.text(2)))
        }
        return try database.first(
            """
            SELECT lines, payable, transferred, paid, refunded, shortage, unreturned FROM employer_month
            WHERE employer_id = ? AND month = ?
            """, [.integer(id), .text(month.iso)]
        ) { row in
            EmployerSettlement(
                month: month, lines: Int(row.integer(0)), payable: row.tenge(1), remitted: row.tenge(2),
                paid: row.tenge(3), refunded: row.tenge(4), shortage: row.tenge(5), unrefunded: row.tenge(6),
                refunds: refunds.compactMap { found in
                    found.day.flatMap { day in
                        found.sum.map { .init(caseNumber: found.number, day: day, sum: $0) }
                    }
                })
        }
    }
}

/// Why a recipient is left out of a month's disbursements, or paid in part.
public enum DisbursementNote: String, Hashable, Sendable, CaseIterable {
    case suspended
    case terminated
    case pensionAge = "pension-age"
    case paid
    case noFunds = "no-funds"
    case partialFunds = "partial-funds"
    case noAccount = "no-account"
    case unknownBank = "unknown-bank"
    case otherCase = "other-case"
    case unknownAmount = "unknown-amount"
    /// A question about days of the month waits for the operator.
    case openQuestion = "open-question"
    /// What was owed up to a death is not paid, or paid by a determination alone.
    case died

    /// Whether the operator may pay it all the same, with a reason.
    var isQuestion: Bool { self == .openQuestion || self == .died }

    public var label: Localized {
        switch self {
        case .suspended: Localized(ru: "приостановлена (п. 18)", kk: "тоқтатыла тұрған (18-т.)")
        case .terminated: Localized(ru: "прекращена (п. 22)", kk: "тоқтатылған (22-т.)")
        case .pensionAge: Localized(ru: "пенсионный возраст (п. 24)", kk: "зейнеткерлік жас (24-т.)")
        case .paid: Localized(ru: "уже выплачено", kk: "бұрын төленген")
        case .noFunds: Localized(ru: "работодатель не перевёл (п. 25)", kk: "жұмыс беруші аудармаған (25-т.)")
        case .partialFunds:
            Localized(ru: "переведено не полностью (п. 25)", kk: "толық аударылмаған (25-т.)")
        case .noAccount: Localized(ru: "нет счета (п. 12)", kk: "шот жоқ (12-т.)")
        case .unknownBank: Localized(ru: "банка нет в справочнике", kk: "банк анықтамалықта жоқ")
        case .otherCase:
            Localized(ru: "за этот месяц платится по другому делу", kk: "бұл ай басқа іс бойынша төленеді")
        case .openQuestion:
            Localized(ru: "решите вопрос в деле, F2", kk: "істегі мәселені шешіңіз, F2")
        case .died: Localized(ru: "получатель умер (п. 32)", kk: "алушы қайтыс болған (32-т.)")
        case .unknownAmount: Localized(ru: "нет показателя для суммы", kk: "сома үшін көрсеткіш жоқ")
        }
    }
}

/// One line of a disbursement: a recipient and a month of payment.
public struct DisbursementLine: Hashable, Sendable {
    public let caseID: Int64
    public let personID: Int64
    public let employerID: Int64
    public let month: YearMonth
    /// Owed for the month.
    public let payable: Tenge
    /// What is paid now; zero for one left out.
    public let sum: Tenge
    public let account: String?
    public let bic: String?
    public let note: DisbursementNote?
    /// What an open question alone holds back: paid when the operator says why.
    var withheld: Tenge = .zero
}

extension Store {
    /// Calls `visit` with each line of the disbursements of a month: the month and the months
    /// before it that are owed, credited and not paid (p.25, 26).
    ///
    /// Lines that are not paid carry the reason. Holds one case at a time.
    ///
    /// Only money that the employer remitted is paid out: the payment is at
    /// the employer's expense.
    func eachDisbursementLine(
        _ month: YearMonth, _ step: WorkStep = .disbursements, _ progress: WorkProgress = .unobserved,
        _ visit: (DisbursementLine) throws -> Void
    ) throws {
        let rules = try paymentRules()
        var count = try progress.begin(step, of: try caseCount(isPaying: true))
        var scan = try CaseScan(database, .entitlement, isPaying: true)
        var balances = try BalanceScan(database, through: month)
        let today = clock.now().date
        while let found = try scan.next() {
            try count.advance()
            let open = try balances.lines(of: found.id)
            let caseState = found.caseState(rules)
            guard caseState.history.consent != nil else { continue }
            let desk = caseState.newsDesk(found.owner.id, on: today)
            let news = open.isEmpty ? [] : try openNews(ofPerson: found.owner.personID, desk)
            for line in caseState.disbursementLines(found.owner, month, open, news) { try visit(line) }
        }
    }
}

extension PaymentCase {
    /// The lines of one case: see ``Store/eachDisbursementLine(_:_:_:_:)``.
    ///
    /// - Parameter news: what other records tell of the recipient and nobody has judged.
    func disbursementLines(
        _ owner: CaseOwner, _ month: YearMonth, _ open: [BalanceScan.Line], _ news: [NewsQuestion] = []
    ) -> [DisbursementLine] {
        let target = Destination(history, rules.banks)
        func line(_ of: YearMonth, _ payable: Tenge, _ sum: Tenge, _ note: DisbursementNote?)
            -> DisbursementLine
        {
            DisbursementLine(
                caseID: owner.id, personID: owner.personID, employerID: owner.employerID, month: of,
                payable: payable,
                sum: sum, account: target.account, bic: target.bic, note: note)
        }
        var lines: [DisbursementLine] = []
        var hasMonth = false
        for entry in open where entry.month <= month {
            let isMonth = entry.month == month
            guard isMonth || entry.isOpen else { continue }
            hasMonth = hasMonth || isMonth
            guard let amount = try? amount(in: entry.month) else {
                lines.append(line(entry.month, .zero, .zero, .unknownAmount))
                continue
            }
            let money = MonthMoneyLine(
                month: entry.month, payable: amount.sum, remitted: entry.remitted, paid: entry.paid,
                refunded: entry.refunded)
            let isDead = isHeldByDeath(in: entry.month)
            let isAsked = needsDecision(in: entry.month) || news.contains { $0.concerns(entry.month) }
            if money.ready > .zero, isDead || isAsked {
                // What is owed, or to whom, hangs on the answer: the program does not decide by paying.
                var held = line(entry.month, amount.sum, .zero, isDead ? .died : .openQuestion)
                if target.flaw == nil { held.withheld = money.ready }
                lines.append(held)
            } else if money.ready > .zero {
                let part: DisbursementNote? = money.ready < money.arrears ? .partialFunds : nil
                let note = target.flaw ?? (history.isDeathKnown ? .died : part)
                lines.append(line(entry.month, amount.sum, target.flaw == nil ? money.ready : .zero, note))
            } else if amount.sum > .zero, money.arrears > .zero {
                lines.append(line(entry.month, amount.sum, .zero, .noFunds))
            } else if isMonth {
                lines.append(line(month, amount.sum, .zero, amount.sum > .zero ? .paid : idleNote(month)))
            }
        }
        if !hasMonth, let note = missingNote(month) { lines.append(line(month, .zero, .zero, note)) }
        return lines
    }

    /// Why no day of a month is payable.
    private func idleNote(_ month: YearMonth) -> DisbursementNote {
        if entitlement.terminationEnd <= month.firstDay { return .terminated }
        if entitlement.end <= month.firstDay { return .pensionAge }
        return .suspended
    }

    /// The note of a month that the balances do not hold: it lies after the
    /// end, which is worth a line only in the month of the end itself.
    private func missingNote(_ month: YearMonth) -> DisbursementNote? {
        guard let start = entitlement.start, start <= month.lastDay else { return nil }
        return entitlement.end.yearMonth == month
            || entitlement.end.adding(days: -1).yearMonth == month.previous
            ? idleNote(month) : nil
    }

    /// Where the money of a recipient goes.
    private struct Destination {
        var account: String?
        var bic: String?
        var flaw: DisbursementNote?

        init(_ history: CaseHistory, _ banks: BankList) {
            guard case .reply(let iban, _)? = history.reply?.body else {
                flaw = .noAccount
                return
            }
            account = iban.text
            bic = banks.bic(of: iban)
            if bic == nil { flaw = .unknownBank }
        }
    }
}

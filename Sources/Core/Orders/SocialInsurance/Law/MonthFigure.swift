/// A figure of the monthly information on participants, recipients, contributions and payments
/// (айлық ақпарат / ежемесячная информация, p.7 (2)).
///
/// What happened is counted in the month of the day on which it happened: the arrival of the
/// money, the entry, the mismatch, the return, the refund, the payment. Recipients are counted as
/// they stand at the end of the month's last day; a payment that ended, in the month in which it
/// ended.
public enum MonthFigure: Hashable, Sendable {
    /// Persons for whom a contribution was entered in the month.
    case participants
    /// Lines of payment orders that came into a state in the month.
    case lines(PaymentPurpose, LineStatus)
    /// Recipients in a state; `nil` of all kinds of payment.
    case recipients(SocialPaymentKind?, RecipientStatus)
    /// Payments made in the month (p.12 (25)).
    case paid(SocialPayment.RowKind)
    /// Payments that were given back in the month.
    case returned

    /// The money that order 430 keeps.
    static let purposes: [PaymentPurpose] = [.social, .socialPenalty]
    /// What happens to a line; that it is awaited is no event.
    static let statuses = LineStatus.allCases.filter { $0 != .awaiting }

    static let ofLines: [MonthFigure] =
        [participants] + purposes.flatMap { purpose in statuses.map { .lines(purpose, $0) } }
    static let ofRecipients: [MonthFigure] =
        RecipientStatus.allCases.map { .recipients(nil, $0) }
        + SocialPaymentKind.allCases.flatMap { kind in
            RecipientStatus.allCases.map { .recipients(kind, $0) }
        }
    static let ofPayments: [MonthFigure] = SocialPayment.RowKind.allCases.map { .paid($0) } + [.returned]

    /// In the order in which they are shown.
    static let all = ofLines + ofRecipients + ofPayments

    /// As it is stored: `participants`, `012.entered`, `recipients.all.assigned`,
    /// `payments.transferred`.
    public var code: String {
        switch self {
        case .participants: "participants"
        case .lines(let purpose, let status): "\(purpose.code).\(status.rawValue)"
        case .recipients(let kind, let status): "recipients.\(kind?.rawValue ?? "all").\(status.rawValue)"
        case .paid(let row): "payments.\(row.rawValue)"
        case .returned: "payments.returned"
        }
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    public init?(code: String) {
        guard let found = Self.byCode[code] else { return nil }
        self = found
    }

    /// Recipients are no sum of money, and who takes part is counted once.
    public var hasSum: Bool {
        switch self {
        case .participants, .recipients: false
        case .lines, .paid, .returned: true
        }
    }

    /// Of what the figure is, beside others of its group.
    public var label: Localized {
        switch self {
        case .participants:
            Localized(ru: "Участники с внесёнными СО", kk: "ӘА енгізілген қатысушылар")
        case .lines(let purpose, let status):
            (purpose.isPenalty
                ? Localized(ru: "Пеня (017): ", kk: "Өсімпұл (017): ")
                : Localized(ru: "СО (012): ", kk: "ӘА (012): "))
                + status.monthLabel
        case .recipients(let kind, let status):
            (kind.map { $0.label } ?? Localized(ru: "все виды", kk: "барлық түрлері")) + .same(": ")
                + status.monthLabel
        case .paid(let row): row.monthLabel
        case .returned: Localized(ru: "Возвращено", kk: "Қайтарылды")
        }
    }
}

extension LineStatus {
    /// The event that leads to the state, in lower case.
    fileprivate var monthLabel: Localized {
        switch self {
        case .mismatch: Localized(ru: "не соответствует учету", kk: "есепке сәйкес келмейді")
        case .refunded: Localized(ru: "возвращено полностью", kk: "толық қайтарылды")
        default: Localized(ru: label.ru.lowercased(), kk: label.kk.lowercased())
        }
    }
}

extension RecipientStatus {
    /// Of a payment, in lower case; what ended is counted in the month of its end.
    fileprivate var monthLabel: Localized {
        switch self {
        case .applied: Localized(ru: "обратились", kk: "жүгінгендер")
        case .assigned: Localized(ru: "назначена", kk: "тағайындалған")
        case .suspended: Localized(ru: "приостановлена", kk: "тоқтатыла тұрған")
        case .resumed: Localized(ru: "возобновлена", kk: "қайта басталған")
        case .terminated: Localized(ru: "прекращена за месяц", kk: "ай ішінде тоқтатылған")
        }
    }
}

extension SocialPayment.RowKind {
    fileprivate var monthLabel: Localized {
        switch self {
        case .transferred: Localized(ru: "Перечислено", kk: "Аударылды")
        case .overpaid: Localized(ru: "Излишне начислено (выплачено)", kk: "Артық есептелді (төленді)")
        case .erroneous: Localized(ru: "Ошибочно перечислено", kk: "Қате аударылды")
        }
    }
}

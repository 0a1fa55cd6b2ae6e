extension ProfessionalPayment {
    /// Every list of the order.
    static var journals: [JournalSpec] {
        [
            .applications, .cases, .sms, .registrations, .employers, .deadlines, .fundingRequests,
            .fundingRequestLines,
            .remittances, .remittanceLines, .disbursementBatches, .disbursementLines, .disbursements,
            .overpayments, .refunds,
            .employerSettlement, .balances, .notices,
        ]
    }

    static let numbers = [RecordNumber.paymentCase, RecordNumber.application]

    static let recordNames = [
        RecordName(
            "case", "(SELECT number FROM payment_case WHERE id = {id})",
            person: "(SELECT person_id FROM payment_case WHERE id = {id})",
            employer: "(SELECT employer_id FROM payment_case WHERE id = {id})"),
        RecordName("application", "(SELECT number FROM application WHERE id = {id})"),
        RecordName("transfer", "(SELECT number FROM transfer WHERE id = {id})"),
        RecordName("payout", "(SELECT number FROM payout_batch WHERE id = {id})"),
    ]

    static let auditWords: [String: Localized] = [
        "correct": Localized(ru: "исправил", kk: "түзетті"),
        "form": Localized(ru: "составил", kk: "жасады"),
        "sent": Localized(ru: "отметил отправку", kk: "жіберілгенін белгіледі"),
        "set-aside": Localized(ru: "отложил", kk: "кейінге қалдырды"),
        "pay": Localized(ru: "включил в выплату", kk: "төлемге енгізді"),
        "application": Localized(ru: "заявление", kk: "өтініш"),
        "case": Localized(ru: "дело", kk: "іс"),
        "need": Localized(ru: "потребность", kk: "қажеттілік"),
        "payout": Localized(ru: "выплата месяца", kk: "ай төлемі"),
        "payment-order": Localized(ru: "платёжное поручение", kk: "төлем тапсырмасы"),
        "transfer": Localized(ru: "перевод работодателя", kk: "жұмыс берушінің ақша аударуы"),
        "notice": Localized(ru: "уведомление", kk: "хабарлама"),
        "sms-reply": Localized(ru: "ответ на sms", kk: "sms жауабы"),
    ]
}

extension RecordNumber {
    static let paymentCase = RecordNumber(
        "ПВ", leadsTo: "case", "(SELECT id FROM payment_case WHERE number = ?)")
    /// An application's number leads to its case.
    static let application = RecordNumber(
        "З", leadsTo: "case", "(SELECT case_id FROM application WHERE number = ? LIMIT 1)")
}

extension JournalSpec {
    /// The numbers that lead to a case, in a list whose rows know theirs.
    static func caseNumbers(_ column: String) -> [NumberSearch] {
        [RecordNumber.paymentCase, .application].map { $0.found(by: column) }
    }
}

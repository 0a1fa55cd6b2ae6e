import Core

/// What the order of the professional payment brings to the screens.
enum ProfessionalPaymentScreens {
    static let order = OrderScreens(
        ProfessionalPayment.order, lists: lists,
        opens: [
            "application": { CardScreen(.application($0)) },
            "case": { CardScreen(.paymentCase($0)) },
            "employer": { TableScreen(.employerStatement(of: $0)) },
            "need": { part(.fundingRequestLines, of: $0) },
            "notice": { PreviewScreen(ProfessionalPayment.NoticePrint(id: $0)) },
            "payout": { part(.disbursementLines, of: $0) },
            "transfer": { part(.remittanceLines, of: $0) },
        ], sheet: { sheet }, drafts: opening)

    static let lists = caseLists.merging(moneyLists) { first, _ in first }

    /// The lines of a funding request, a disbursement, a remittance.
    private static func part(_ spec: JournalSpec, of parent: Int64) -> JournalScreen {
        JournalScreen(spec, .part(of: parent), lists[spec.code] ?? ListActions(moneyPlace))
    }
}

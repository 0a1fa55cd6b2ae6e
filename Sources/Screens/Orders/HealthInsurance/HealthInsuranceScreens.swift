import Core

/// What the order of compulsory health insurance brings to the screens.
enum HealthInsuranceScreens {
    static let order = OrderScreens(
        HealthInsurance.order, lists: lists,
        opens: [
            "body": { part(.listDeliveries, of: $0) },
            "check": { part(.protocolLines, of: $0) },
            "consumer": { CardScreen(.insuredPerson($0)) },
            "enrolment": { CardScreen(.enrolment($0)) },
            "father-application": { PreviewScreen(FatherApplicationPrint($0)) },
        ], sheet: { sheet }, drafts: opening)

    /// The protocol of a check, what a body sent.
    private static func part(_ spec: JournalSpec, of parent: Int64) -> JournalScreen {
        JournalScreen(spec, .part(of: parent), lists[spec.code] ?? ListActions(place))
    }
}

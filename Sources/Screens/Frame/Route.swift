import Core

/// Every screen that can be opened: a closed set, so that the compiler lists
/// all places that must know of a new one.
public enum Route: Sendable {
    case welcome
    case signUp
    case menu
    case application(ApplicationScreen.Start)
    case correctionDraft(ApplicationRecord, Draft)
    case applicationView(Int64)
    case journal(JournalSpec, JournalFilter)
    /// What was done and who looked, in the words of every order.
    case audit
    case paymentCase(Int64)
    case fact(kind: String, CaseFile, draft: Draft? = nil)
    case accounting(employerID: Int64)
    case importFile
    case smsDesk
    case picker(title: Localized, items: [PickerChoice], selected: String?)
    case question(Question)
    case reason(title: Localized, basis: Citation? = nil)
    case day(title: Localized, basis: Citation? = nil)
    case preview(ReportRequest)
    case help(topic: String, title: Localized, field: (title: Localized, text: Localized)?)
    case text(title: Localized, Localized)
    /// The card of a case at its tab «Сроки».
    case caseDeadlines(Int64)
    case deadlineReasons(caseID: Int64, kind: String, month: YearMonth?)
    case askOld(FormSpec, FormValues)
    case transfer(draft: Draft? = nil)
    case settings
    case period
    case enrol(FormValues, draft: Draft? = nil)
    case enrolment(Int64, [Message])
    case fundStream
    case insurancePeriod
    case consumer(Int64)
    case consumerFact(ConsumerFactForm, ConsumerFile, draft: Draft? = nil)
    case categoryLists

    /// The screen, in its first state.
    func screen(in context: Context) -> any Screen {
        switch self {
        case .welcome: WelcomeScreen()
        case .signUp: SignUpScreen()
        case .menu: MenuScreen()
        case .application(let start): ApplicationScreen(start)
        case .correctionDraft(let record, let draft): ApplicationScreen(correcting: record, draft: draft)
        case .applicationView(let id): ApplicationViewScreen(id: id)
        case .journal(let journal, let filter): context.screens.list(journal, filter)
        case .audit: context.screens.list(context.screens.house.audit)
        case .paymentCase(let id): CaseScreen(id: id)
        case .fact(let kind, let file, let draft): FactScreen(kind: kind, file, draft: draft)
        case .accounting(let employer): AccountingScreen(employerID: employer)
        case .importFile: ImportScreen()
        case .smsDesk: SmsDeskScreen()
        case .picker(let title, let items, let selected):
            PickerScreen(title: title, items: items, selected: selected)
        case .question(let question): QuestionScreen(question)
        case .reason(let title, let basis): AskScreen.reason(title, basis: basis)
        case .day(let title, let basis): AskScreen.day(title, basis: basis)
        case .preview(let request): PreviewScreen(request)
        case .help(let topic, let title, let field): HelpScreen(topic: topic, title: title, field: field)
        case .text(let title, let text): TextScreen(title: title, text: text)
        case .caseDeadlines(let id): CaseScreen(id: id, tab: .deadlines)
        case .deadlineReasons(let id, let kind, let month):
            DeadlineReasonsScreen(caseID: id, kind: kind, month: month)
        case .askOld(let spec, let values): AskScreen(spec, values)
        case .transfer(let draft): TransferScreen(draft)
        case .settings: SettingsScreen()
        case .period: PeriodScreen(.payment)
        case .enrol(let values, let draft): FormScreen(.enrolment, values, draft: draft)
        case .enrolment(let id, let warnings): EnrolmentViewScreen(id, warnings)
        case .fundStream: FundStreamScreen()
        case .insurancePeriod: PeriodScreen(.insurance)
        case .consumer(let id): ConsumerScreen(id: id)
        case .consumerFact(let form, let file, let draft):
            FormScreen(.consumerFact(form, file), draft: draft)
        case .categoryLists: CategoryListsScreen()
        }
    }
}

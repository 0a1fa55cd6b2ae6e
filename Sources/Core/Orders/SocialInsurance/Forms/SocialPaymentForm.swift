/// What an operator writes of a social payment to a recipient (p.10–14), one form for each kind of
/// entry.
public enum SocialPaymentForm: String, Hashable, Sendable, CaseIterable {
    case application, decision, items, changes, paid, returned

    public var code: String { "430/social-\(rawValue)" }

    public static func of(draft: Draft) -> SocialPaymentForm? { allCases.first { $0.code == draft.form } }

    /// The form by which a fact was entered, and is corrected.
    public static func of(_ body: SocialPayment.Fact.Body) -> SocialPaymentForm {
        switch body {
        case .decision: .decision
        case .item(let item, _): RecipientItem.ofApplication.contains(item) ? .changes : .items
        case .paid: .paid
        case .returned: .returned
        }
    }

    static func key(ofItem item: Int) -> String { "item\(item)" }

    public var title: Localized {
        switch self {
        case .application: Localized(ru: "Новое обращение", kk: "Жаңа жүгіну")
        case .decision: Localized(ru: "Решение", kk: "Шешім")
        case .items: Localized(ru: "Сведения о выплате", kk: "Төлем туралы мәліметтер")
        case .changes: Localized(ru: "Изменение данных", kk: "Деректердің өзгеруі")
        case .paid: Localized(ru: "Выплата перечислена", kk: "Төлем аударылды")
        case .returned: Localized(ru: "Возврат выплаты", kk: "Төлемді қайтару")
        }
    }

    public var citation: Citation {
        switch self {
        case .application: .order430("10")
        case .decision: .order430("11")
        case .items: .order430("12")
        case .changes: .order430("6.1")
        case .paid: .order430("12.25")
        case .returned: .order430("6.3")
        }
    }

    /// The form for any kind of payment.
    public var spec: FormSpec { spec(SocialFormSubject()) }

    /// The form over one payment: an item that its kind does not have is refused at its field.
    public func spec(of file: SocialPaymentFile) -> FormSpec { spec(SocialFormSubject(file)) }

    private func spec(_ subject: SocialFormSubject) -> FormSpec {
        FormSpec(
            code: code, title: title, pages: pages, fields: fields, rules: rules(subject),
            edition: SocialInsurance.edition, fills: fills, lookups: lookups)
    }

    private var pages: [Localized] {
        self == .application ? [Localized(ru: "Получатель", kk: "Алушы"), title] : [title]
    }

    private var fields: [FieldSpec] {
        let fields = SocialPaymentFields(citation: citation)
        return switch self {
        case .application: fields.person + fields.application
        case .decision: fields.decision
        case .items: fields.items
        case .changes: fields.changes
        case .paid: fields.paid
        case .returned: fields.returned
        }
    }

    private var fills: [Fill] {
        switch self {
        case .application: Self.identity
        case .decision:
            [
                Fill(after: ["happened_on"]) { filling, _, _ in
                    filling.fill("from", filling.text("happened_on"))
                }
            ]
        case .paid:
            [Fill(after: ["sum"]) { filling, _, _ in filling.fill("total", filling.text("sum")) }]
        case .items, .changes, .returned: []
        }
    }

    private var lookups: [Lookup] { self == .application ? [.personName, Self.recipient] : [] }
}

/// What the rules of a form go by: the payment that it is about.
struct SocialFormSubject {
    /// `nil` where no payment is known yet.
    var kind: SocialPaymentKind?
    var items = Set(1...25)
    var appliedOn: CivilDate?
    /// p.12 (22).
    var size: Tenge?
    /// p.12 (11).
    var riskOn: CivilDate?
    /// Whether a decision to assign is recorded; true where no payment is known yet.
    var isAssigned = true

    init() {}

    init(_ file: SocialPaymentFile) {
        kind = file.record.kind
        items = file.payment.items
        appliedOn = file.record.appliedOn
        if case .item(_, let size)? = file.payment.item(22)?.body { self.size = try? Tenge(size) }
        if case .item(_, let risk)? = file.payment.item(11)?.body { riskOn = CivilDate(iso: risk) }
        isAssigned = file.payment.assignment != nil
    }
}

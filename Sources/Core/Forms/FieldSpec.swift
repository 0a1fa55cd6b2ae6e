/// What was typed into a form: text by the field's key.
///
/// Kept as text until the form is accepted, since that is what a draft restores.
public typealias FormValues = [String: String]

/// One field of an official form.
public struct FieldSpec: Sendable {
    /// What is typed and how it is judged.
    ///
    /// A closed set: a new kind makes the compiler list entry, paper, judging and help.
    public enum Kind: Hashable, Sendable {
        case text(limit: Int)
        /// Letters of names; `withInitials` lets full stops stand too.
        case name(limit: Int, withInitials: Bool)
        case iin
        case employerNumber
        case date(mayBeFuture: Bool)
        /// A day of birth (C-13).
        case birth
        case month
        /// `ЧЧ:ММ`.
        case time
        case money
        case number(upTo: Int)
        case choice([Choice])
        /// A choice among many, by its code or from the list of F4; another text
        /// is refused with this message.
        case listed([Choice], refusal: Message)
        /// A mark that must be set: a consent, a signature.
        case mark(refusal: Message)
        /// A mark that may stay empty.
        case option
        case phone
        case email
        case iban
        case bank
        /// A text with suggestions.
        case suggested([Localized], limit: Int)
    }

    public struct Choice: Hashable, Sendable {
        public let code: String
        public let label: Localized
        /// Whether only those may choose it who may see medical facts.
        public let isMedical: Bool

        public init(_ code: String, _ label: Localized, isMedical: Bool = false) {
            self.code = code
            self.label = label
            self.isMedical = isMedical
        }

        /// Why it may not be chosen, and whom to ask; `nil` where it may.
        public func refusal(_ context: FormContext) -> Message? {
            isMedical && !context.seesMedical ? .medicalAccess(own: context.isAdministrator) : nil
        }
    }

    /// When a field must be filled.
    public enum Requirement: Sendable {
        case always
        case never
        /// Required, and shown, only when this holds.
        case only(when: @Sendable (FormValues) -> Bool)
        /// Always shown, required when this holds.
        case sometimes(when: @Sendable (FormValues) -> Bool)
    }

    public let key: String
    /// The row of the catalogue: `526/A1.f05`; `nil` for a field that the form
    /// has not, but the work needs.
    public let id: String?
    /// The label on the screen.
    public let label: Localized
    public let kind: Kind
    public let requirement: Requirement
    public let page: Int
    /// A heading above this field.
    public let section: Localized?
    /// What F1 says of the field: what it wants and why.
    public let help: Localized
    /// The clause that asks for it; `nil` for a field of the house, which cites nothing.
    public let citation: Citation?
    /// What is said of it where it is required and empty.
    let lack: Message
    /// A text as it is typed, where the kind alone does not show that.
    public let sample: Localized?

    public init(
        _ key: String, id: String?, _ label: Localized, _ kind: Kind, _ requirement: Requirement = .always,
        page: Int, section: Localized? = nil, help: Localized, citation: Citation? = nil,
        lack: Message = .required, sample: Localized? = nil
    ) {
        self.key = key
        self.id = id
        self.label = label
        self.kind = kind
        self.requirement = requirement
        self.page = page
        self.section = section
        self.help = help
        self.citation = citation
        self.lack = lack
        self.sample = sample
    }

    public func isShown(_ values: FormValues) -> Bool {
        if case .only(let holds) = requirement { return holds(values) }
        return true
    }

    public func isRequired(_ values: FormValues) -> Bool {
        switch requirement {
        case .always: true
        case .never: false
        case .only(let holds), .sometimes(let holds): holds(values)
        }
    }
}

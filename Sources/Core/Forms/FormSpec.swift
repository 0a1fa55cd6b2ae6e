/// An official form, declared once: entry, judging, paper, drafts, help and
/// tests all read this.
public struct FormSpec: Sendable {
    /// The name under which drafts and audit know the form.
    public let code: String
    public let title: Localized
    public let pages: [Localized]
    public let fields: [FieldSpec]
    /// Rules over several fields, each beside the clause it comes from.
    public let rules: [CrossRule]
    /// The act and its edition, printed at the foot; `nil` for a form of the house.
    public let edition: Edition?
    /// What follows from a field by itself.
    public let fills: [Fill]
    /// What the store is asked for when a field is left.
    public let lookups: [Lookup]
    /// Whom or what the form is about, as far as it was typed; empty where nothing tells.
    let about: @Sendable (FormValues) -> String

    /// An edition of a form: the act that worded it and the day it is in force from.
    public struct Edition: Hashable, Sendable {
        public let name: Localized
        public let from: CivilDate

        public init(name: Localized, from: CivilDate) {
            self.name = name
            self.from = from
        }
    }

    public init(
        code: String, title: Localized, pages: [Localized], fields: [FieldSpec], rules: [CrossRule] = [],
        edition: Edition? = nil, fills: [Fill] = [], lookups: [Lookup] = [],
        about: @escaping @Sendable (FormValues) -> String = FormSpec.person
    ) {
        precondition(Set(fields.map(\.key)).count == fields.count, "\(code): two fields share a key")
        precondition(
            rules.allSatisfy { rule in fields.contains { $0.key == rule.key } },
            "\(code): a rule without its field")
        self.code = code
        self.title = title
        self.pages = pages
        self.fields = fields
        self.rules = rules
        self.edition = edition
        self.fills = fills
        self.lookups = lookups
        self.about = about
    }

    /// Whom or what an unfinished form is about; `nil` where nothing tells.
    public func subject(of values: FormValues) -> Localized? {
        let text = about(values)
        return text.isEmpty ? nil : .same(text)
    }

    /// The surname, or the IIN where no name was typed yet.
    @Sendable public static func person(_ values: FormValues) -> String {
        let surname = (values["surname"] ?? "").trimmed
        return surname.isEmpty ? (values["iin"] ?? "").trimmed : surname
    }

    public func field(_ key: String) -> FieldSpec? { fields.first { $0.key == key } }
}

/// A rule over the whole form, asked only when its fields are well formed.
public struct CrossRule: Sendable {
    /// The field at which the message stands.
    public let key: String
    public let citation: Citation?
    public let check: @Sendable (FormValues, FormContext) -> Message?

    public init(
        _ key: String, citation: Citation? = nil,
        check: @escaping @Sendable (FormValues, FormContext) -> Message?
    ) {
        self.key = key
        self.citation = citation
        self.check = check
    }
}

extension FormSpec {
    /// Every refusal at once, in the order of the fields.
    ///
    /// Warnings are apart.
    public func problems(in values: FormValues, _ context: FormContext) -> [Problem] {
        messages(in: values, context).filter { !$0.message.isWarning }
    }

    /// What may be confirmed and gone past.
    public func warnings(in values: FormValues, _ context: FormContext) -> [Problem] {
        messages(in: values, context).filter(\.message.isWarning)
    }

    private func messages(in values: FormValues, _ context: FormContext) -> [Problem] {
        var found: [Problem] = []
        for field in fields where field.isShown(values) {
            if let message = field.message(for: values[field.key] ?? "", in: values, context) {
                found.append(Problem(key: field.key, message: message, citation: field.citation))
            }
        }
        let broken = Set(found.filter { !$0.message.isWarning }.map(\.key))
        for rule in rules where !broken.contains(rule.key) && field(rule.key)?.isShown(values) == true {
            if let message = rule.check(values, context) {
                found.append(Problem(key: rule.key, message: message, citation: rule.citation))
            }
        }
        let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.key, $0) })
        return found.sorted { (places[$0.key] ?? 0) < (places[$1.key] ?? 0) }
    }
}

/// The form by which an operator records one kind of fact, and the conversion of its values
/// to the fact.
public struct FactForm: Sendable {
    /// The fact's kind in the store.
    public let kind: String
    public let title: Localized
    public let citation: Citation
    public let spec: FormSpec
    /// The label of the day on which the thing itself happened; `nil` when that
    /// is the moment itself.
    let body: @Sendable (FactValues) throws(Message) -> FactBody

    init(
        _ kind: String, _ title: Localized, clause: String, learned: LearnedDay = .received,
        happened: Localized? = nil, _ own: [FieldSpec] = [],
        _ body: @escaping @Sendable (FactValues) throws(Message) -> FactBody
    ) {
        self.kind = kind
        self.title = title
        let citation = Citation(.order526, clause)
        self.citation = citation
        self.body = body
        let days = happened.map { [FactFields.happened($0, citation)] } ?? []
        spec = FormSpec(
            code: Self.draftCode(kind), title: title, pages: [title],
            fields: days + own + FactFields.learned(learned, citation),
            rules: (happened == nil
                ? [FactFields.notLearnedLater(citation)]
                : [
                    FactFields.notLearnedLater(citation), FactFields.happenedBeforeLearned(citation),
                ])
                + own.map(\.key).filter(["certificate", "number"].contains).map {
                    .documentNumber($0, withDigit: true, citation: citation)
                },
            edition: ProfessionalPayment.edition,
            fills: [FactSource.noted]
                + (own.contains { $0.key == "account" } && own.contains { $0.key == "bank" }
                    ? [.bank(ofAccount: "account", into: "bank")] : []))
    }

    /// The code of the form in drafts.
    public static func draftCode(_ kind: String) -> String { "526/fact/" + kind }

    /// The form that a draft belongs to.
    public static func of(draft: Draft) -> FactForm? { all.first { draftCode($0.kind) == draft.form } }

    public static func of(kind: String) -> FactForm? { all.first { $0.kind == kind } }

    /// In the order of the clauses.
    public static let all: [FactForm] = early + later + money
}

/// A fact about to be recorded.
public struct FactEntry: Hashable, Sendable {
    public let body: FactBody
    public let happenedOn: CivilDate
    public let learnedAt: Moment
    public let source: String
    /// The texts with the languages in which they were typed; empty of what no form was typed for.
    public var typed = FormValues()
}

extension FactForm {
    /// The values that an empty form begins with.
    public func defaults(now: Moment, _ language: Language) -> FormValues {
        var values: FormValues = ["learned_on": now.date.shown, "learned_time": now.time]
        if kind == "resumption" { values["source"] = FactSource.ministrySystem[language] }
        return values
    }

    /// - Throws: ``Refused`` with all problems.
    public func entry(_ typed: FormValues, _ context: FormContext) throws -> FactEntry {
        var values: FormValues = [:]
        for field in spec.fields {
            values[field.key] = field.normalised(typed[field.key] ?? "", context, .russian)
        }
        let shown = values
        for field in spec.fields where !field.isShown(shown) { values[field.key] = nil }
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let read = FactValues(values: values, context: context)
        do {
            let learned = try read.moment("learned_on", "learned_time")
            return FactEntry(
                body: try body(read),
                happenedOn: spec.field("happened_on") == nil ? learned.date : try read.date("happened_on"),
                learnedAt: learned, source: FactSource.stored(read.text("source")), typed: typed)
        } catch {
            throw Refused([Problem(key: place(of: error), message: error, citation: citation)])
        }
    }

    /// The field at which a refusal of the order stands; the first one for a
    /// refusal of the whole fact.
    func place(of message: Message) -> String {
        let keys: [String] =
            switch message {
            case .sum, .sumAbove: ["sum", "count"]
            case .noQuestion: ["clause"]
            case .period: ["month"]
            case .source: ["source"]
            case .phone: ["phone"]
            case .dictionary: ["document", "account"]
            case .of(let own) where own.code == Message.dictionary.code: ["account"]
            case .alternatives, .duplicate: ["ground"]
            case .required: ["measure", "name"]
            case .reason: ["reason"]
            case .order: ["recorded_on", "happened_on", "from", "learned_on"]
            default: []
            }
        return keys.first { spec.field($0) != nil } ?? spec.fields[0].key
    }
}

/// Manual enrolment from supporting documents (қолмен енгізу, p.21 and p.57):
/// M.f1–f10 of the catalogue.
///
/// The document page follows from the category: one block for each document
/// that the clause names, with a choice where it says «либо».
public enum EnrolmentForm {
    public static let code = "333/enrolment"
    public static let title = Localized(ru: "Ручное включение", kk: "Қолмен енгізу")

    /// The form for what is chosen so far.
    public static func spec(for values: FormValues) -> FormSpec {
        let category = category(of: values)
        let citation = citation(of: category)
        let requirements = requirements(values).enumerated()
        let documents = requirements.flatMap { place, requirement in
            EnrolmentDocumentFields.block(place, requirement, citation: citation)
        }
        let documentRules = requirements.flatMap { place, requirement in
            EnrolmentDocumentFields.rules(place, requirement, of: category, citation: citation)
        }
        return FormSpec(
            code: code, title: title,
            pages: [
                Localized(ru: "Человек", kk: "Адам"),
                Localized(ru: "Категория и сроки", kk: "Санат және мерзім"),
                Localized(ru: "Документы", kk: "Құжаттар"),
            ],
            fields: InsuredPersonFields.person + EnrolmentFields.category(citation) + documents,
            rules: EnrolmentFields.rules(citation) + documentRules, edition: edition, fills: fills,
            lookups: lookups)
    }

    /// The form as it is at first, and of every set of documents that a category or a
    /// sub-group of it asks for.
    public static var all: [FormSpec] {
        [spec(for: [:])]
            + categories.filter { $0 != .r7 }.map { spec(for: ["category": $0.code]) }
            + PensionSubgroup.allCases.map {
                spec(for: ["category": InsuranceCategory.r7.code, "subgroup": $0.rawValue])
            }
    }

    public static let edition = FormSpec.Edition(
        name: Localized(
            ru: "Правила, приказ МЗ РК от 29.12.2020 № ҚР ДСМ-333/2020 (в редакции от 21.10.2025 № 111)",
            kk: "Қағидалар, ҚР ДСМ 29.12.2020 № ҚР ДСМ-333/2020 бұйрығы (21.10.2025 № 111 редакциясы)"),
        from: CategoryEntry.edition)

    public static func category(of values: FormValues) -> InsuranceCategory? {
        InsuranceCategory(code: values["category"] ?? "")
    }

    /// The clause of the category: 57 for L1, 21 with its sub-point for others.
    public static func citation(of category: InsuranceCategory?) -> Citation {
        .order333(
            category.map { CategoryEntry.of($0, on: CategoryEntry.edition).manualClause ?? "21" } ?? "21")
    }

    /// The categories that have a document set, in the order of the clause.
    public static let categories: [InsuranceCategory] = InsuranceCategory.allCases.filter {
        CategoryEntry.of($0, on: CategoryEntry.edition).allowsManualEnrolment
    }

    /// What the clause asks for, one after another.
    ///
    /// Of pensioners p.21 (7) asks by sub-group.
    public static func requirements(_ values: FormValues) -> [DocumentRequirement] {
        guard let category = category(of: values) else { return [] }
        if category == .r7 {
            return PensionSubgroup(rawValue: values["subgroup"] ?? "").map { [$0.documents] } ?? []
        }
        return CategoryEntry.of(category, on: CategoryEntry.edition).documents
    }

    /// A line of the check list.
    public struct CheckLine: Hashable, Sendable {
        public let requirement: DocumentRequirement
        /// The document chosen among the alternatives.
        public let kind: DocumentKind?
        /// What is still missing of it: number, day, issuer, day of legal force.
        public let missing: [Localized]

        public var isComplete: Bool { missing.isEmpty }
    }

    /// The submitted and the missing documents, updated while the form is filled in.
    public static func checkList(_ values: FormValues, _ context: FormContext) -> [CheckLine] {
        requirements(values).enumerated().map { place, requirement in
            let kind = EnrolmentDocumentFields.kind(values, place, requirement)
            let block = EnrolmentDocumentFields.block(place, requirement, citation: .order333("21"))
            let missing = block.filter { field in
                guard field.isShown(values) else { return false }
                guard let message = field.message(for: values[field.key] ?? "", in: values, context) else {
                    return false
                }
                return !message.isWarning
            }
            return CheckLine(requirement: requirement, kind: kind, missing: missing.map(\.label))
        }
    }

    /// The documents of a form that has no problems.
    static func documents(_ values: FormValues, _ context: FormContext) throws(Message)
        -> [EnrolmentRecord.Document]
    {
        var documents: [EnrolmentRecord.Document] = []
        for (place, requirement) in requirements(values).enumerated() {
            let document = document(at: place, requirement, values, context)
            guard document.missing.isEmpty else { throw .document(requirement.name) }
            documents.append(document)
        }
        return documents
    }

    /// The state of every document that the clause names, including those not
    /// submitted.
    static func partialDocuments(_ values: FormValues, _ context: FormContext) -> [EnrolmentRecord.Document] {
        requirements(values).enumerated().map { document(at: $0, $1, values, context) }
    }

    private static func document(
        at place: Int, _ requirement: DocumentRequirement, _ values: FormValues, _ context: FormContext
    ) -> EnrolmentRecord.Document {
        let kind = EnrolmentDocumentFields.kind(values, place, requirement)
        func typed(_ name: String) -> String {
            (values[EnrolmentDocumentFields.key(place, name)] ?? "").squeezed
        }
        return EnrolmentRecord.Document(
            kinds: kind.map { [$0] } ?? requirement.alternatives, number: typed("number"),
            issuedOn: try? DateEntry.read(typed("issued_on"), today: context.today),
            issuedBy: typed("issued_by"),
            legalForceOn: kind?.needsLegalForceDate == true
                ? try? DateEntry.read(typed("force"), today: context.today) : nil)
    }

    /// Assigns a refusal of the rules to the field by which it can be corrected.
    static func placed(_ problem: Problem) -> Problem {
        let key =
            switch problem.message {
            case .category: "category"
            case .alreadyActive: "data"
            case .document: EnrolmentDocumentFields.key(0, "number")
            default: "applied_on"
            }
        return Problem(key: key, message: problem.message, citation: problem.citation)
    }
}

/// p.21 (7): pensioners by sub-group, each with documents of its own.
public enum PensionSubgroup: String, Hashable, Sendable, CaseIterable {
    /// Para 1: participants of the Great Patriotic War.
    case participant
    /// Para 2: persons with a disability of the time of the war.
    case disabledInWar = "disabled-in-war"
    /// Para 3: veterans.
    case veteran
    /// Para 4: recipients of pension payments.
    case pensioner

    /// Whether age alone makes one.
    var isByAge: Bool { self == .pensioner || self == .participant }

    public var name: Localized {
        switch self {
        case .participant:
            Localized(ru: "участник Великой Отечественной войны", kk: "Ұлы Отан соғысына қатысушы")
        case .disabledInWar:
            Localized(
                ru: "лицо с инвалидностью периода Великой Отечественной войны",
                kk: "Ұлы Отан соғысы кезеңіндегі мүгедектігі бар адам")
        case .veteran: Localized(ru: "ветеран", kk: "ардагер")
        case .pensioner: Localized(ru: "получатель пенсионных выплат", kk: "зейнетақы төлемдерін алушы")
        }
    }

    public var documents: DocumentRequirement {
        switch self {
        case .participant, .disabledInWar: DocumentRequirement(.d7, .d8)
        case .veteran: DocumentRequirement(.d8)
        case .pensioner: DocumentRequirement(.d9)
        }
    }
}

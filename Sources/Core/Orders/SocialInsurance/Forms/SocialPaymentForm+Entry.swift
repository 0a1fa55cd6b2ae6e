extension SocialPaymentForm {
    /// What the form begins with: what stands, so that only what is otherwise is typed.
    public func values(of file: SocialPaymentFile) -> FormValues {
        var values: FormValues = [:]
        func text(_ item: Int) -> String {
            if case .item(_, let text)? = file.payment.item(item)?.body { text } else { "" }
        }
        switch self {
        case .application, .decision, .returned: break
        case .paid: values["row"] = SocialPayment.RowKind.transferred.rawValue
        case .items:
            for item in [14, 15, 17, 18, 20, 21, 22, 24] {
                let isOwn = file.payment.items.contains(item)
                values[Self.key(ofItem: item)] =
                    isOwn ? Self.typed(item, text(item)) : SocialPaymentFields.none
            }
            if let row = file.item(19) {
                values["item19"] = row.fields["value"]
                values["item19_on"] = row.fields["on"].flatMap { CivilDate(iso: $0) }?.shown
            }
        case .changes:
            for item in [5, 6, 9] { values[Self.key(ofItem: item)] = text(item) }
            values["item11"] = CivilDate(iso: text(11))?.shown
            if let paper = file.item(7)?.paper {
                values["item7"] = paper.kind
                values["document_series"] = paper.series
                values["document_number"] = paper.number
                values["document_on"] = paper.issuedOn.shown
                values["document_by"] = paper.issuedBy
            }
        }
        return values
    }

    /// A stored value as it is typed.
    private static func typed(_ item: Int, _ value: String) -> String {
        [15, 22, 24].contains(item) ? (try? Tenge(value))?.shown ?? value : value
    }

    /// What a correction of a fact begins with.
    public func values(of fact: RecordedSocialFact, in file: SocialPaymentFile) -> FormValues {
        var values = self.values(of: file)
        values["happened_on"] = fact.fact.happenedOn.shown
        values["learned_on"] = fact.fact.learnedAt.date.shown
        for key in ["number", "basis", "document", "knp", "sender", "sender_number", "receiver"] {
            values[key] = fact.fields[key]
        }
        for key in ["sent_on", "dated_on"] {
            values[key] = fact.fields[key].flatMap { CivilDate(iso: $0) }?.shown
        }
        values["total"] = fact.fields["total"].flatMap { try? Tenge($0) }?.shown
        values["months"] = fact.fields["months"].map {
            $0.split(separator: ",").compactMap { YearMonth(iso: $0)?.shown }.joined(separator: ", ")
        }
        switch fact.fact.body {
        case .decision(let decision, let from, let through):
            values["decision"] = decision.rawValue
            values["from"] = from.shown
            values["through"] = through?.shown
        case .paid(_, let sum, let row):
            values["sum"] = sum.shown
            values["row"] = row.rawValue
        case .returned(_, let sum): values["sum"] = sum.shown
        case .item: break
        }
        let keys = Set(spec.fields.map(\.key))
        return values.filter { keys.contains($0.key) }
    }

    /// The values in their one way of writing, what is not shown left out.
    ///
    /// - Throws: ``Refused`` with all problems of the form.
    func checked(_ typed: FormValues, _ context: FormContext, _ spec: FormSpec? = nil) throws -> FormValues {
        let spec = spec ?? self.spec
        var values: FormValues = [:]
        for field in spec.fields {
            values[field.key] = field.normalised(typed[field.key] ?? "", context, .russian)
        }
        let shown = values
        for field in spec.fields where !field.isShown(shown) { values[field.key] = nil }
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        return values
    }

    /// - Parameter correcting: the fact that the entry takes the place of.
    /// - Throws: ``Refused`` with all problems of the form.
    func entry(
        _ typed: FormValues, _ file: SocialPaymentFile, _ context: FormContext,
        correcting fact: RecordedSocialFact? = nil
    ) throws -> SocialEntry {
        let read = FactValues(
            values: try checked(typed, context, spec(of: file)), context: context)
        var parts: [SocialEntryPart]
        switch self {
        case .application: throw Message.dictionary
        case .decision: parts = [try Self.decision(read)]
        case .paid: parts = [try Self.paid(read)]
        case .returned:
            parts = [
                SocialEntryPart(
                    body: .returned(number: read.text("number"), try read.sum("sum")),
                    details: ["document": read.text("document")])
            ]
        case .items: parts = Self.changed(try Self.itemParts(read), in: file)
        case .changes:
            let basis = ["basis": read.text("basis")]
            parts = Self.changed(
                try Self.personParts(read)
                    + [SocialEntryPart(body: .item(11, try read.date("item11").iso))], in: file
            ).map { SocialEntryPart(body: $0.body, details: $0.details.merging(basis) { $1 }) }
        }
        if case .item(let item, _)? = fact?.fact.body {
            let own = parts.filter { if case .item(item, _) = $0.body { true } else { false } }
            parts = own.isEmpty ? [] : own + parts.filter { !own.contains($0) }
        }
        guard !parts.isEmpty else {
            throw Refused([
                Problem(key: spec.fields[1].key, message: .nothingChanged, citation: citation)
            ])
        }
        return SocialEntry(
            parts: parts, happenedOn: try read.date("happened_on"), learnedOn: try read.date("learned_on"),
            citation: citation, typed: typed)
    }

    private static func decision(_ read: FactValues) throws -> SocialEntryPart {
        guard let decision = RecipientDecision(rawValue: read.text("decision")) else {
            throw Message.alternatives
        }
        let through = read.optional("through") == nil ? nil : try read.date("through")
        return SocialEntryPart(
            body: .decision(decision, from: try read.date("from"), through: through),
            details: ["number": read.text("number"), "basis": read.text("basis")])
    }

    private static func paid(_ read: FactValues) throws -> SocialEntryPart {
        guard let row = SocialPayment.RowKind(rawValue: read.text("row")) else { throw Message.alternatives }
        var details: [String: String] = [
            "months": try months(read.text("months"), read.context).map(\.iso).joined(separator: ",")
        ]
        for key in ["knp", "sender", "sender_number", "receiver"] { details[key] = read.text(key) }
        for key in ["sent_on", "dated_on"] where read.optional(key) != nil {
            details[key] = try read.date(key).iso
        }
        if read.optional("total") != nil { details["total"] = try read.sum("total").plain }
        return SocialEntryPart(
            body: .paid(number: read.text("number"), try read.sum("sum"), row), details: details)
    }

    /// p.12 (5)–(7), (9).
    static func personParts(_ read: FactValues) throws -> [SocialEntryPart] {
        let paper = [
            "document": read.text("item7"), "series": read.text("document_series"),
            "number": read.text("document_number"), "issued_on": try read.date("document_on").iso,
            "issued_by": read.text("document_by"),
        ]
        return [5, 6, 9].map {
            SocialEntryPart(body: .item($0, read.text(key(ofItem: $0))))
        } + [
            SocialEntryPart(
                body: .item(
                    7,
                    [paper["series"] ?? "", paper["number"] ?? ""].filter { !$0.isEmpty }
                        .joined(separator: " ")), details: paper)
        ]
    }

    private static func itemParts(_ read: FactValues) throws -> [SocialEntryPart] {
        var parts: [SocialEntryPart] = []
        for item in [14, 15, 17, 18, 20, 21, 22, 24] {
            let value = read.text(key(ofItem: item))
            guard !value.isEmpty, value != SocialPaymentFields.none else { continue }
            let isSum = [15, 22, 24].contains(item)
            let plain = isSum ? try Tenge(value).plain : value.filter { $0 != "%" }.trimmed
            parts.append(SocialEntryPart(body: .item(item, plain)))
        }
        if read.optional("item19") != nil {
            let day = read.text("item19") == "yes" ? try read.date("item19_on").iso : ""
            parts.append(SocialEntryPart(body: .item(19, read.text("item19")), details: ["on": day]))
        }
        return parts
    }

    /// What is otherwise than it stands.
    private static func changed(_ parts: [SocialEntryPart], in file: SocialPaymentFile) -> [SocialEntryPart] {
        parts.filter { part in
            guard case .item(let item, _) = part.body, let standing = file.item(item) else { return true }
            let now = part.details.merging(part.body.fields) { $1 }.filter { !$0.value.isEmpty }
            return now != standing.fields.filter { $0.key != "basis" }
        }
    }
}

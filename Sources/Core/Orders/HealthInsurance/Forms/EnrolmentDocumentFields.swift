/// The fields of one supporting document (M.f6).
enum EnrolmentDocumentFields {
    static func key(_ place: Int, _ name: String) -> String { "d\(place + 1)_\(name)" }

    /// The kind chosen, or the only one there is.
    static func kind(_ values: FormValues, _ place: Int, _ requirement: DocumentRequirement) -> DocumentKind?
    {
        guard requirement.alternatives.count > 1 else { return requirement.alternatives.first }
        return DocumentKind(code: values[key(place, "kind")] ?? "").flatMap { kind in
            requirement.alternatives.contains(kind) ? kind : nil
        }
    }

    static func block(_ place: Int, _ requirement: DocumentRequirement, citation: Citation) -> [FieldSpec] {
        let heading = Localized(
            ru: "\(place + 1). "
                + (requirement.alternatives.count > 1 ? "один из документов" : title(requirement).ru),
            kk: "\(place + 1). "
                + (requirement.alternatives.count > 1 ? "құжаттардың бірі" : title(requirement).kk))
        var fields: [FieldSpec] = []
        if requirement.alternatives.count > 1 {
            fields.append(
                FieldSpec(
                    key(place, "kind"), id: "333/M.f6", Localized(ru: "Документ", kk: "Құжат"),
                    kindOfChoice(requirement), page: 2,
                    section: heading,
                    help: Localized(
                        ru: "Какой из документов принёс человек – из перечня по пункту приказа.",
                        kk: "Адам бұйрық тармағындағы тізбеден қай құжатты әкелді."),
                    citation: citation))
        }
        fields += [
            FieldSpec(
                key(place, "number"), id: "333/M.f6", Localized(ru: "Серия, №", kk: "Сериясы, №"),
                .text(limit: 30), page: 2, section: fields.isEmpty ? heading : nil,
                help: Localized(
                    ru: "Серия и номер документа, как напечатано на нём.",
                    kk: "Құжаттың сериясы мен нөмірі, онда басылғандай."), citation: citation),
            FieldSpec(
                key(place, "issued_on"), id: "333/M.f6", Localized(ru: "Дата выдачи", kk: "Берілген күні"),
                .date(mayBeFuture: false), page: 2,
                help: Localized(ru: "День, когда документ выдан.", kk: "Құжат берілген күн."),
                citation: citation),
            FieldSpec(
                key(place, "issued_by"), id: "333/M.f6", Localized(ru: "Кем выдан", kk: "Кім берді"),
                .text(limit: 150), page: 2,
                help: Localized(
                    ru: "Орган или организация, выдавшая документ.", kk: "Құжатты берген орган немесе ұйым."),
                citation: citation),
        ]
        if requirement.alternatives.contains(where: \.needsLegalForceDate) {
            let kindKey = key(place, "kind")
            fields.append(
                FieldSpec(
                    key(place, "force"), id: "333/M.f6",
                    Localized(ru: "Вступило в силу", kk: "Күшіне енген күні"), .date(mayBeFuture: false),
                    .only(when: { values in
                        DocumentKind(code: values[kindKey] ?? "")?.needsLegalForceDate == true
                    }), page: 2,
                    help: Localized(
                        ru:
                            "Решение суда принимается только вступившим в законную силу: день вступления (подпункт 13) пункта 21).",
                        kk:
                            "Сот шешімі заңды күшіне енген болса ғана қабылданады: күшіне енген күні (21-тармақтың 13) тармақшасы)."
                    ),
                    citation: .order333("21.13")))
        }
        return fields
    }

    /// What the days of a document must agree with: it was issued by the day of
    /// applying, and is in legal force by it.
    static func rules(
        _ place: Int, _ requirement: DocumentRequirement, of category: InsuranceCategory?, citation: Citation
    ) -> [CrossRule] {
        typealias Fields = EnrolmentFields
        let (issued, force) = (key(place, "issued_on"), key(place, "force"))
        var rules = [
            // A paper may have none: «б/н».
            CrossRule.documentNumber(key(place, "number"), withDigit: false, citation: citation),
            Fields.order(issued, Fields.Words.issue, Fields.Words.application, citation) { values, context in
                (Fields.day(issued, values, context), Fields.day("applied_on", values, context))
            },
        ]
        // Of R6 the document is another's: of the person who is cared for.
        if category != .r6 {
            rules.append(
                Fields.order(issued, Fields.Words.birth, Fields.Words.issue, citation) { values, context in
                    (Fields.born(values, context), Fields.day(issued, values, context))
                })
        }
        guard requirement.alternatives.contains(where: \.needsLegalForceDate) else { return rules }
        return rules + [
            Fields.order(force, Fields.Words.issue, Fields.Words.force, citation) { values, context in
                (Fields.day(issued, values, context), Fields.day(force, values, context))
            },
            Fields.order(force, Fields.Words.force, Fields.Words.application, citation) { values, context in
                (Fields.day(force, values, context), Fields.day("applied_on", values, context))
            },
        ]
    }

    /// Two or three are shown with their names; of ten the code or F4.
    private static func kindOfChoice(_ requirement: DocumentRequirement) -> FieldSpec.Kind {
        let choices = requirement.alternatives.map { FieldSpec.Choice($0.code, $0.name) }
        return choices.count > 3 ? .listed(choices, refusal: .dictionary) : .choice(choices)
    }

    private static func title(_ requirement: DocumentRequirement) -> Localized {
        requirement.alternatives.first?.name ?? .same("")
    }
}

extension InsuredPersonTab {
    public func rows(_ card: InsuredPersonCard, _ language: Language) -> [CardRow] {
        switch self {
        case .entitlement, .months: []
        case .categories: card.categories.enumerated().map { Self.row($1, Int64($0), language) }
        case .payments:
            card.file.contributions.enumerated().reversed().map { Self.row($1, Int64($0), card, language) }
        case .family: card.file.family.flatMap { Self.rows($0, card.veil, language) }
        case .manualEnrolments:
            card.manualEnrolments.enumerated().map { index, line in
                CardRow(
                    id: Int64(index),
                    cells: [line.day.shown, line.text[language], line.learned.shown],
                    line.isInForce ? .plain : .past)
            }
        case .requests:
            card.file.requests.map { request in
                CardRow(
                    id: request.id,
                    cells: [
                        request.number, request.at.shown, request.onDay.shown,
                        (request.basis == nil
                            ? Localized(ru: "нет", kk: "жоқ") : Localized(ru: "есть", kk: "бар"))[language],
                        request.askedBy,
                    ])
            }
        }
    }

    private static func row(_ line: CategoryLine, _ id: Int64, _ language: Language) -> CardRow {
        let mark =
            switch line.state {
            case .active: "●"
            case .held: "○"
            case .past: " "
            }
        return CardRow(
            id: id,
            cells: [
                mark + line.code, line.assignedOn.shown, line.source[language],
                line.removedOn?.shown ?? "", line.removalSource[language], line.removalReason[language],
            ], line.state == .past ? .past : .plain)
    }

    private static func row(
        _ record: HealthContribution, _ id: Int64, _ card: InsuredPersonCard, _ language: Language
    ) -> CardRow {
        CardRow(
            id: id,
            cells: [
                record.month.shown, record.kind.label[language], record.paid.receivedOn?.shown ?? "",
                record.paid.sum.shown, record.paid.toldPurpose, record.paid.payer,
                card.file.payers[record.paid.payer] ?? "",
            ])
    }

    /// The three of a link, the child first; ids tell them apart.
    private static func rows(_ link: FamilyLink, _ veil: MedicalVeil, _ language: Language) -> [CardRow] {
        let applications = link.applications.map { category in
            let code = veil.code(category)
            return Localized(ru: "заявл. \(code)", kk: "өтініш \(code)")
        }
        let people: [(Localized, Person, [Localized])] = [
            (Localized(ru: "ребёнок", kk: "бала"), link.child, []),
            (Localized(ru: "мать", kk: "анасы"), link.mother, []),
            (Localized(ru: "отец", kk: "әкесі"), link.father, applications),
        ]
        return people.enumerated().map { place, entry in
            let notes = [entry.1.birthDate.shown] + entry.2.map { $0[language] }
            return CardRow(
                id: link.id * 3 + Int64(place),
                cells: [
                    link.linkedOn.shown, entry.0[language], entry.1.name.full, notes.joined(separator: ", "),
                ])
        }
    }
}

extension InsuredPersonCard {
    /// Whom a row of the family is about.
    public func person(inFamilyRow row: Int64) -> Person? {
        file.family.first { $0.id == row / 3 }.map { [$0.child, $0.mother, $0.father][Int(row % 3)] }
    }
}

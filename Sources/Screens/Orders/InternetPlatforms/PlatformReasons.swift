import Core

/// Why a line of the reconciliation, or an exemption, is as it is.
enum PlatformReasons {
    static func screen(_ record: PlatformLineRecord) -> TextScreen {
        let told = line(record)
        return TextScreen(title: told.title, text: told.text)
    }

    static func screen(_ record: ExemptionRecord) -> TextScreen {
        let told = exemption(record)
        return TextScreen(title: told.title, text: told.text)
    }

    static func line(_ record: PlatformLineRecord) -> (title: Localized, text: Localized) {
        let line = record.line
        var parts: [Localized] = [line.status.label] + line.decision.reasons.map(\.line)
        for transferred in line.transferred {
            parts.append(
                Localized(ru: "Поручение / строка ", kk: "Тапсырма / жол ")
                    + .same("\(record.names[transferred.id] ?? ""): \(transferred.sum.shown) ₸"))
        }
        for fact in record.facts where fact.isInForce {
            parts.append(
                .same("\(fact.learnedAt.shown), \(fact.operatorName): ") + fact.body.label)
        }
        let title =
            .same("\(record.performer) · \(line.month.shown) · ") + line.kind.label
        return (title, parts.joined("\n"))
    }

    static func exemption(_ record: ExemptionRecord) -> (title: Localized, text: Localized) {
        var parts: [Localized] = [
            record.status.label,
            Localized(ru: "ИИН ", kk: "ЖСН ") + .same(record.shownIIN),
            Localized(ru: "Период: ", kk: "Кезең: ") + .same(record.exemption.shownPeriod),
            Localized(ru: "Виды платежа: ", kk: "Төлем түрлері: ") + record.exemption.kinds.said,
        ]
        if !record.category.isEmpty {
            parts.append(Localized(ru: "Категория: ", kk: "Санаты: ") + .same(record.category))
        }
        parts.append(
            Localized(ru: "Записано: ", kk: "Жазылды: ")
                + .same("\(record.exemption.learnedAt.shown), \(record.operatorName)"))
        if let reason = record.reason {
            parts.append(Localized(ru: "Причина отзыва: ", kk: "Кері алу себебі: ") + .same(reason))
        }
        parts.append(
            Localized(
                ru:
                    "Сведения об освобождённых передают в ЦС КГД; права на помощь освобождение само не даёт.",
                kk: "Босатылғандар туралы мәлімет МКК ЦЖ-ға беріледі; босату көмекке құқықты өзі бермейді.")
                + Citation(.order129, "4.3").behind)
        return (.same(record.name), parts.joined("\n"))
    }
}

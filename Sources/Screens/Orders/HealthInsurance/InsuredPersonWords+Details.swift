import Core

/// The texts that Enter and F6 open.
extension InsuredPersonWords {
    /// What Enter opens on a row; `nil` where there is no such row.
    static func opened(_ row: Int64, on tab: InsuredPersonTab, _ card: InsuredPersonCard) -> (
        title: Localized, text: Localized
    )? {
        func line<Line>(_ lines: [Line]) -> Line? {
            lines.indices.contains(Int(row)) ? lines[Int(row)] : nil
        }
        switch tab {
        case .categories:
            return line(card.categories).map { (Localized(ru: "Категория", kk: "Санат"), detail($0, card)) }
        case .payments:
            return line(card.file.contributions).map {
                (Localized(ru: "Платёж (пункт 15)", kk: "Төлем (15-тармақ)"), detail($0, card))
            }
        case .manualEnrolments:
            return line(card.manualEnrolments).map {
                (Localized(ru: "Записано вручную", kk: "Қолмен жазылған"), detail($0))
            }
        case .entitlement, .months, .family, .requests: return nil
        }
    }

    /// F6: each step with its clause, then the facts that were read.
    static func why(_ card: InsuredPersonCard) -> Localized {
        func text(_ language: Language) -> String {
            let facts = card.facts(of: card.reasons).map { $0[language] }
            var parts = [card.answer[language]] + ReasonWords.parts(card.reasons, facts: facts, language)
            let questions = card.openQuestions
            if !questions.isEmpty {
                parts.append(
                    questions.map { question in
                        let mark =
                            question.needsDecision ? OpenQuestionWords.mark : OpenQuestionWords.reading
                        return
                            "\(mark[language]): \(question.text[language])\(clause(question.citations.first, language))"
                    }.joined(separator: "\n"))
            }
            return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// p.18: the six items of a record, with the category's full name.
    static func detail(_ line: CategoryLine, _ card: InsuredPersonCard) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            return [
                line.title[language], "",
                "1. \(say("ИИН", "ЖСН")): \(card.file.person.iin.digits)",
                "2. \(say("Дата присвоения", "Санат берілген күн")): \(line.assignedOn.shown)",
                "3. \(say("Источник присвоения", "Санат беру көзі")): \(line.source[language])",
                "4. \(say("Дата снятия", "Санаттан шығару күні")): \(line.removedOn?.shown ?? "—")",
                "5. \(say("Источник снятия", "Санаттан шығару көзі")): \(dash(line.removalSource[language]))",
                "6. \(say("Причина снятия", "Санаттан шығару себебі")): \(dash(line.removalReason[language]))",
            ].joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// p.15: the nine items of a payment.
    static func detail(_ record: HealthContribution, _ card: InsuredPersonCard) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            return [
                record.kind.label[language], "",
                "1. \(say("ИИН", "ЖСН")): \(card.file.person.iin.digits)",
                "2. \(say("Потребитель", "Тұтынушы")): \(card.file.person.name.full)",
                "3. \(say("БИН (ИИН) плательщика", "Төлеушінің БСН (ЖСН)")): \(dash(record.paid.payer))",
                "4. \(say("Плательщик", "Төлеушінің атауы")): \(dash(card.file.payers[record.paid.payer] ?? ""))",
                "5. \(say("Период уплаты", "Төлеу мерзімі")): \(record.month.said[language])",
                "6. \(say("Поступил в Фонд", "Қорға түскен күні")): \(dash(record.paid.receivedOn?.shown ?? ""))",
                "7. \(say("Референс платежа", "Төлемнің референсі")): \(dash(record.paid.reference))",
                "8. \(say("Сумма", "Төлем сомасы")): \(record.paid.sum.shown)",
                "9. \(say("Код назначения платежа", "Төлем мақсатының коды")): \(dash(record.paid.toldPurpose))",
            ].joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    private static func dash(_ text: String) -> String { text.isEmpty ? "—" : text }

    static func detail(_ line: ManualEnrolmentLine) -> Localized {
        Localized(
            ru: line.details.map(\.ru).joined(separator: "\n"),
            kk: line.details.map(\.kk).joined(separator: "\n"))
    }
}

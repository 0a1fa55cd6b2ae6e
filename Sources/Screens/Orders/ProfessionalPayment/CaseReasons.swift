import Core

/// Why the card shows what it shows.
enum CaseReasons {
    /// An explanation: each step with its clause, and the facts that it read.
    ///
    /// - Parameter next: of the term or the question that stands above the keys.
    static func text(_ reasons: [Reason], next: [Reason] = [], _ facts: [RecordedFact]) -> Localized {
        guard !reasons.isEmpty || !next.isEmpty else {
            return Localized(
                ru: "Фактов для вывода ещё нет.", kk: "Қорытынды жасауға фактілер әлі жоқ.")
        }
        let read = Set((reasons + next).flatMap(\.facts))
        let sources = facts.filter { read.contains($0.id) }
        func text(_ language: Language) -> String {
            ReasonWords.parts(reasons, next: next, facts: sources.map { source($0, language) }, language)
                .joined(separator: "\n\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    private static func source(_ fact: RecordedFact, _ language: Language) -> String {
        "\(FactWords.line(fact)[language]) – \(fact.fact.happenedOn.shown), "
            + (language == .russian ? "сведения поступили " : "мәлімет түскен күн ")
            + fact.fact.learnedAt.shown
            + (fact.source.isEmpty ? "" : " · \(FactSource.said(fact.source)[language])")
            + " · \(fact.operatorName)"
    }

    /// Enter on a fact: all that was recorded, and what followed from it.
    static func detail(_ recorded: RecordedFact, _ file: CaseFile) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            if recorded.isWithdrawal { return withdrawal(recorded, file, language) }
            var lines = [
                FactWords.line(recorded)[language], "",
                "\(say("Дата события", "Оқиға күні")): \(recorded.fact.happenedOn.shown)",
                "\(say("Поступило", "Түскен күні")): \(recorded.fact.learnedAt.shown)",
                "\(say("Записал", "Жазған")): \(recorded.operatorName), \(recorded.enteredAt.shown)",
            ]
            if !recorded.source.isEmpty {
                lines.append("\(say("Источник", "Дереккөз")): \(FactSource.said(recorded.source)[language])")
            }
            if let reason = recorded.reason { lines.append("\(say("Причина", "Себебі")): \(reason)") }
            if let end = file.facts.first(where: { $0.id == recorded.correctedBy }) {
                let isWithdrawn = end.isWithdrawal
                lines.append(
                    (isWithdrawn ? say("Отозвано", "Кері алынды") : say("Исправлено", "Түзетілді"))
                        + ": \(end.enteredAt.shown), \(end.operatorName)")
                if let why = end.reason { lines.append("\(say("Почему", "Неге")): \(why)") }
            }
            if recorded.isInForce {
                lines += [
                    "",
                    Self.text(file.caseState.reasons(after: recorded.fact, on: file.today), file.facts)[
                        language],
                ]
            }
            return lines.joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// Of an entry that takes another back: when and why, then the entry itself with its own days.
    private static func withdrawal(_ entry: RecordedFact, _ file: CaseFile, _ language: Language) -> String {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var lines = [
            FactWords.line(entry)[language], "",
            "\(say("Отозвано", "Кері алынды")): \(entry.enteredAt.shown), \(entry.operatorName)",
        ]
        if let fact = file.facts.first(where: { $0.id == entry.corrects }) {
            lines += [
                "", say("Отозванный факт:", "Кері алынған факт:"), FactWords.line(fact)[language],
                "\(say("Дата события", "Оқиға күні")): \(fact.fact.happenedOn.shown)",
                "\(say("Поступило", "Түскен күні")): \(fact.fact.learnedAt.shown)",
            ]
        }
        return lines.joined(separator: "\n")
    }

    /// F6 on the facts: the status with its reasons, then those of the line above the keys.
    static func whyStatus(_ card: CaseCard) -> (Localized, Localized) {
        let file = card.file
        return (
            Localized(
                ru: "Почему \(card.status.label.ru.quoted)?", kk: "Неге \(card.status.label.kk.quoted)?"),
            text(
                file.caseState.status(on: file.today).reasons, next: card.pressingReasons, file.facts)
        )
    }

    /// F6: the reasons of the row that the cursor stands on; otherwise those of the status.
    static func why(_ card: CaseCard, _ tab: CaseTab, _ row: Int64?) -> (Localized, [Reason]) {
        let file = card.file
        let caseState = file.caseState
        switch tab {
        case .facts: break
        case .months:
            guard let row, let month = card.months.first(where: { Int64($0.month.ordinal) == row })?.month
            else { break }
            return (
                Localized(
                    ru: "Почему столько за \(month.said.ru)?", kk: "\(month.said.kk) үшін неге осындай сома?"),
                caseState.lackReasons(on: file.today) + caseState.amountReasons(month)
            )
        case .deadlines:
            guard let row, card.deadlines.indices.contains(Int(row)) else { break }
            let deadline = card.deadlines[Int(row)]
            return (Localized(ru: "Почему такой срок?", kk: "Неге мұндай мерзім?"), deadline.reasons)
        case .conditions:
            let conditions = card.allConditions
            guard let row, conditions.indices.contains(Int(row)) else { break }
            let condition = conditions[Int(row)]
            return (condition.label, condition.reasons)
        case .questions:
            guard let row, card.questions.indices.contains(Int(row)) else { break }
            let question = card.questions[Int(row)]
            let title =
                question.needsDecision
                ? OpenQuestionWords.mark
                : Localized(ru: "Правилами не урегулировано", kk: "Қағидаларда не айтылмаған")
            return (title, caseState.reasons(of: question))
        }
        let decision = caseState.status(on: file.today)
        return (Localized(ru: "Почему?", kk: "Неге?"), decision.reasons)
    }
}

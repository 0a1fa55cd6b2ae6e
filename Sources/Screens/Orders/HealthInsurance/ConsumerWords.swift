import Core
import TUI

/// What the card of a consumer says in words.
enum ConsumerWords {
    static func header(_ card: ConsumerCard, _ language: Language) -> String {
        let person = card.file.person
        let age = person.birthDate.age(on: card.file.today)
        let years = language == .russian ? ApplicationScreen.years(age) : "жас"
        var parts = [
            "\(language == .russian ? "ИИН" : "ЖСН") \(person.iin.digits)",
            "\(person.sex.label[language]), \(person.birthDate.shown), \(age) \(years)",
            card.file.citizenship.label[language],
        ]
        if card.file.isSecret { parts.append(language == .russian ? "СЕКРЕТНО (п. 5)" : "ҚҰПИЯ (5-т.)") }
        return parts.joined(separator: " · ")
    }

    /// What the right rests on, in a line.
    static func basis(_ card: ConsumerCard) -> Localized {
        guard let basis = card.basis else {
            return Localized(
                ru: "За лицо не платят, и от взносов оно не освобождено (п. 3)",
                kk: "Адам үшін жарна төленбеген және ол босатылмаған (3-т.)")
        }
        guard let behind = card.behind else { return basis }
        let code = card.veil.code(behind)
        return Localized(ru: "\(basis.ru) (\(code))", kk: "\(basis.kk) (\(code))")
    }

    /// Since when, until when, and what else is held.
    static func term(_ card: ConsumerCard) -> Localized {
        let also = card.right.also.map(card.veil.code).joined(separator: ", ")
        let note = card.unpaidNote
        let ru = [card.term.ru, note?.ru, also.isEmpty ? nil : "также \(also)"].compactMap(\.self)
        let kk = [card.term.kk, note?.kk, also.isEmpty ? nil : "тағы \(also)"].compactMap(\.self)
        return Localized(
            ru: ru.filter { !$0.isEmpty }.joined(separator: " · "),
            kk: kk.filter { !$0.isEmpty }.joined(separator: " · "))
    }

    /// The line above the keys.
    static func advice(_ card: ConsumerCard) -> Advice? {
        if let question = card.openQuestions.first(where: \.needsDecision) {
            return .warning(
                Localized(
                    ru: "Требует решения: \(question.text.ru)",
                    kk: "Шешімді қажет етеді: \(question.text.kk)"))
        }
        if card.isFuture {
            return .warning(
                Localized(
                    ru: "День ещё не наступил: показано, что о нём известно сегодня",
                    kk: "Күн әлі келген жоқ: ол туралы бүгін белгілі мәлімет көрсетілген"))
        }
        return nil
    }

    /// The tab «Право»: the answer, what would change it, why.
    static func answer(_ card: ConsumerCard) -> Localized {
        Localized(ru: answer(card, .russian), kk: answer(card, .kazakh))
    }

    private static func answer(_ card: ConsumerCard, _ language: Language) -> String {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var lines: [String] = []
        let needed = card.openQuestions.filter(\.needsDecision)
        lines += needed.map { question in
            "! \(OpenQuestionWords.mark[language]): \(question.text[language])"
                + clause(question.citations.first, language)
        }
        if let basis = card.basis { lines.append("\(say("Основание", "Негізі")): \(basis[language])") }
        if let behind = card.behind {
            lines.append("\(say("Категория", "Санат")): \(card.veil.title(behind)[language])")
        }
        lines += card.right.also.map { "\(say("Также", "Тағы")): \(card.veil.title($0)[language])" }
        if !card.changes.isEmpty {
            lines.append(
                card.right.holds
                    ? say("Что изменит ответ:", "Жауапты не өзгертеді:")
                    : say("Что даст право:", "Құқықты не береді:"))
            lines += card.changes.map { "• \($0.text[language])\(clause($0.citation, language))" }
        }
        lines.append(say("Почему:", "Неге:"))
        lines += card.reasons.filter(\.applied).map {
            "• \($0.text[language])\(clause($0.citation, language))"
        }
        let tried = card.reasons.filter { !$0.applied }
        if !tried.isEmpty {
            lines.append(say("Проверено и не подошло:", "Тексерілді, сәйкес келмеді:"))
            lines += tried.map { "• \($0.text[language])\(clause($0.citation, language))" }
        }
        let readings = card.openQuestions.filter { !$0.needsDecision }
        lines += readings.map { question in
            "\(say("Прочтено так", "Былай оқылды")): \(question.text[language])"
                + clause(question.citations.first, language)
        }
        return lines.joined(separator: "\n")
    }

    private static func clause(_ citation: Citation?, _ language: Language) -> String {
        citation.map { " [\($0.shown[language])]" } ?? ""
    }

    // MARK: Texts that Enter and F6 open

    /// F6: each step with its clause, then the facts that were read.
    static func why(_ card: ConsumerCard) -> Localized {
        func text(_ language: Language) -> String {
            var parts = [card.answer[language]]
            let applied = card.reasons.filter(\.applied)
            let tried = card.reasons.filter { !$0.applied }
            parts.append(applied.map { line($0, language) }.joined(separator: "\n"))
            if !tried.isEmpty {
                parts.append(
                    (language == .russian ? "Проверено и не подошло:\n" : "Тексерілді, сәйкес келмеді:\n")
                        + tried.map { line($0, language) }.joined(separator: "\n"))
            }
            let facts = card.facts(of: card.reasons)
            if !facts.isEmpty {
                parts.append(
                    (language == .russian ? "Факты:\n" : "Фактілер:\n")
                        + facts.map { "• \($0[language])" }.joined(separator: "\n"))
            }
            let questions = card.openQuestions
            if !questions.isEmpty {
                parts.append(
                    questions.map { question in
                        let mark =
                            question.needsDecision
                            ? OpenQuestionWords.mark[language]
                            : language == .russian ? "Прочтено так" : "Былай оқылды"
                        return
                            "\(mark): \(question.text[language])\(clause(question.citations.first, language))"
                    }.joined(separator: "\n"))
            }
            return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    private static func line(_ reason: Reason, _ language: Language) -> String {
        "\(reason.text[language])\n  [\(reason.citation.shown[language])]"
    }

    /// p.18: the six items of a record, with the category's full name.
    static func detail(_ line: CategoryLine, _ card: ConsumerCard) -> Localized {
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
    static func detail(_ record: ContributionRecord, _ card: ConsumerCard) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            return [
                record.kind.label[language], "",
                "1. \(say("ИИН", "ЖСН")): \(card.file.person.iin.digits)",
                "2. \(say("Потребитель", "Тұтынушы")): \(card.file.person.name.full)",
                "3. \(say("БИН (ИИН) плательщика", "Төлеушінің БСН (ЖСН)")): \(dash(record.payer))",
                "4. \(say("Плательщик", "Төлеушінің атауы")): \(dash(card.file.payers[record.payer] ?? ""))",
                "5. \(say("Период уплаты", "Төлеу мерзімі")): \(record.month.said[language])",
                "6. \(say("Поступил в Фонд", "Қорға түскен күні")): \(record.receivedOn.shown)",
                "7. \(say("Референс платежа", "Төлемнің референсі")): \(dash(record.reference))",
                "8. \(say("Сумма", "Төлем сомасы")): \(record.sum.shown)",
                "9. \(say("Код назначения платежа", "Төлем мақсатының коды")): \(dash(record.purpose))",
            ].joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    private static func dash(_ text: String) -> String { text.isEmpty ? "—" : text }

    static func detail(_ line: HandLine) -> Localized {
        Localized(
            ru: line.details.map(\.ru).joined(separator: "\n"),
            kk: line.details.map(\.kk).joined(separator: "\n"))
    }

    /// What others recorded while a form was open, or what the card did not
    /// show yet.
    static func news(_ known: ConsumerFile, _ latest: ConsumerFile, seesMedical: Bool) -> Localized {
        let ids = Set(known.told.map(\.id))
        let card = ConsumerCard(latest, on: latest.today, seesMedical: seesMedical)
        let lines = card.byHand.filter { line in line.factID.map { !ids.contains($0) } ?? false }
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            let news = lines.map { "• \($0.text[language]) – \($0.day.shown), \($0.learned.shown)" }
            let what = news.isEmpty ? [say("• данные обновлены", "• деректер жаңартылды")] : news
            return
                ([
                    say(
                        "Пока вы вводили, о потребителе записано:",
                        "Сіз енгізіп жатқанда тұтынушы туралы жазылды:")
                ] + what + [
                    "",
                    say(
                        "Ваш ввод на экране. Если он по-прежнему верен, нажмите F2 ещё раз.",
                        "Сіз енгізгендер экранда. Әлі де дұрыс болса, F2-ні тағы бір рет басыңыз."),
                ]).joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }
}

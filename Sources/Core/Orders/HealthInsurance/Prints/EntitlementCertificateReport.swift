/// p.14: the certificate of a person's right on a day (анықтама), Kazakh first
/// as the order's original; for a Russian reader the Russian words follow.
public struct EntitlementCertificateReport {
    let card: InsuredPersonCard
    let request: EntitlementRequest
    let language: Language
    let letter: LetterPaper
    /// The languages in which its words were typed.
    let typed: TypedLanguages
    private var paper: Paper { letter.paper }

    /// - Parameter card: of the day that was asked about, as it was known when
    ///   the answer was given.
    public init(
        _ card: InsuredPersonCard, _ request: EntitlementRequest, language: Language, letter: LetterPaper,
        typed: TypedLanguages
    ) {
        self.typed = typed
        self.card = card
        self.request = request
        self.language = language
        self.letter = letter
    }

    public func report() -> Report {
        var rows = part(.kazakh)
        if language == .russian {
            rows += [[""], [String(repeating: "-", count: paper.columns)], [""]] + part(.russian)
        }
        let title = (language == .russian ? "Справка о праве " : "Құқық туралы анықтама ") + request.number
        return Report(
            title: title,
            fileName: FileName(title, on: request.at.date),
            sheets: letter.sheets(rows, heading: title))
    }

    /// The paragraphs of the certificate in a language.
    private func part(_ language: Language) -> [[String]] {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var words = TypedWords(typed: typed, on: language)
        var rows = heading(language).map { paper.centredLines($0) } + [[""]]
        rows += lines(language, &words).map(paper.lines)
        rows += [[""], [say("Почему:", "Неге:")]]
        for reason in card.reasons where reason.applied {
            rows.append(
                paper.wrap(reason.line[language].printable, to: paper.columns - 2).map { "  " + $0 })
        }
        if card.entitlement.basis?.code != request.basis {
            rows.append(
                paper.lines(
                    say(
                        "Сведения, от которых зависел ответ, после выдачи изменены; тогда ответ был: ",
                        "Жауап негізделген мәліметтер берілгеннен кейін өзгерген; сол кездегі жауап: ")
                        + (request.basis == nil
                            ? say("права нет", "құқығы жоқ") : say("право есть", "құқығы бар"))))
        }
        let note = words.note(paper)
        return note.isEmpty ? rows : rows + [[""], note]
    }

    private func heading(_ language: Language) -> [String] {
        switch language {
        case .russian:
            [
                "СПРАВКА № \(request.number)",
                "о праве на медицинскую помощь в системе обязательного социального медицинского страхования",
            ]
        // It ends with the noun.
        case .kazakh:
            [
                "Міндетті әлеуметтік медициналық сақтандыру жүйесінде медициналық көмек алу құқығы туралы",
                "№ \(request.number) АНЫҚТАМА",
            ]
        }
    }

    private func lines(_ language: Language, _ words: inout TypedWords) -> [String] {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        let (person, entitlement) = (card.file.person, card.entitlement)
        var lines = ["\(say("Выдана", "Берілген күні")): \(request.at.shown)"]
        if !request.askedBy.isEmpty {
            lines.append("\(say("По запросу", "Сұрау салған")): \(words.mark(request.askedBy, "asked_by"))")
        }
        lines += [
            "\(say("Потребитель", "Тұтынушы")): \(person.name.full)",
            "\(say("ИИН", "ЖСН")): \(person.iin.digits), \(say("дата рождения", "туған күні")) \(person.birthDate.shown)",
            "\(say("На день", "Қай күнге")): \(request.onDay.shown)",
            entitlement.holds
                ? say("Статус: право на медицинскую помощь ЕСТЬ", "Мәртебесі: медициналық көмекке құқығы БАР")
                : say("Статус: права на медицинскую помощь НЕТ", "Мәртебесі: медициналық көмекке құқығы ЖОҚ"),
        ]
        if let basis = entitlement.basis.map(card.veil.paperTitle) {
            lines.append("\(say("Основание", "Негізі")): \(basis[language])")
        }
        if let behind = card.behind {
            lines.append("\(say("Категория", "Санаты")): \(card.veil.paperTitle(behind)[language])")
        }
        if entitlement.holds { lines.append("\(say("Срок", "Мерзімі")): \(card.term[language])") }
        return lines
    }
}

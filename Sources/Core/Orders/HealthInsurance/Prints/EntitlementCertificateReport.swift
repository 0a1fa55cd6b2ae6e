/// p.14: the certificate of a person's right on a day (анықтама), Kazakh first
/// as the order's original; for a Russian reader the Russian words follow.
public struct EntitlementCertificateReport {
    let card: InsuredPersonCard
    let request: EntitlementRequest
    let language: Language
    let letter: LetterPaper
    private var paper: Paper { letter.paper }

    /// - Parameter card: of the day that was asked about, as it was known when
    ///   the answer was given.
    public init(
        _ card: InsuredPersonCard, _ request: EntitlementRequest, language: Language, letter: LetterPaper
    ) {
        self.card = card
        self.request = request
        self.language = language
        self.letter = letter
    }

    public func report() -> Report {
        var lines = part(.kazakh)
        if language == .russian {
            lines += ["", String(repeating: "-", count: paper.columns), ""] + part(.russian)
        }
        let title = (language == .russian ? "Справка о праве " : "Құқық туралы анықтама ") + request.number
        return Report(
            title: title,
            fileName: FileName(title, on: request.at.date),
            sheets: letter.sheets(lines.map { [$0] }, heading: title))
    }

    private func part(_ language: Language) -> [String] {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        let person = card.file.person
        var lines = paper.centredLines(say("СПРАВКА № \(request.number)", "№ \(request.number) АНЫҚТАМА"))
        lines += paper.centredLines(
            say(
                "о праве на медицинскую помощь в системе обязательного социального медицинского страхования",
                "міндетті әлеуметтік медициналық сақтандыру жүйесінде медициналық көмекке құқық туралы"))
        lines.append("")
        let entitlement = card.entitlement
        lines += [
            "\(say("Выдана", "Берілген күні")): \(request.at.shown)",
            request.askedBy.isEmpty ? "" : "\(say("По запросу", "Сұраған")): \(request.askedBy)",
            "\(say("Потребитель", "Тұтынушы")): \(person.name.full)",
            "\(say("ИИН", "ЖСН")): \(person.iin.digits), \(say("дата рождения", "туған күні")) \(person.birthDate.shown)",
            say("На день: \(request.onDay.shown)", "Күні: \(request.onDay.shown)"),
            entitlement.holds
                ? say("Статус: право на медицинскую помощь ЕСТЬ", "Мәртебесі: медициналық көмекке құқығы БАР")
                : say("Статус: права на медицинскую помощь НЕТ", "Мәртебесі: медициналық көмекке құқығы ЖОҚ"),
        ].filter { !$0.isEmpty }.flatMap(paper.lines)
        if let basis = card.basis {
            lines += paper.lines("\(say("Основание", "Негізі")): \(basis[language])")
        }
        if let behind = card.behind {
            lines += paper.lines("\(say("Категория", "Санат")): \(card.veil.title(behind)[language])")
        }
        if entitlement.holds { lines += paper.lines("\(say("Срок", "Мерзімі")): \(card.term[language])") }
        lines += ["", say("Почему:", "Неге:")]
        for reason in card.reasons where reason.applied {
            lines += paper.wrap(reason.line[language].printable, to: paper.columns - 2).map {
                "  " + $0
            }
        }
        if entitlement.basis?.code != request.basis {
            lines += paper.lines(
                say(
                    "Сведения, от которых зависел ответ, после выдачи изменены; тогда ответ был: ",
                    "Жауап негізделген мәліметтер берілгеннен кейін өзгерген; сол кездегі жауап: ")
                    + (request.basis == nil
                        ? say("права нет", "құқығы жоқ") : say("право есть", "құқығы бар")))
        }
        return lines
    }
}

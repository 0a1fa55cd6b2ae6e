/// p.3, 5–11: what must hold before the payment is offered, as it is on a day.
public struct Conditions: Sendable {
    public enum Name: String, Hashable, Sendable, CaseIterable {
        case age, occupationalContributions = "oppv", employment, phone
        /// p.10: what ИС ГБД ФЛ tells; neither refuses the payment.
        case document, residence

        /// - Parameter required: the age or the months of ОППВ that are required.
        func label(_ required: Int) -> Localized {
            switch self {
            case .age:
                Localized(ru: "Возраст \(Numeral.years(required).ru)", kk: Numeral.years(required).kk)
            case .occupationalContributions:
                Localized(
                    ru: "ОППВ не менее \(required) \(Numeral.form(required, "месяца", "месяцев", "месяцев"))",
                    kk: "МКЗЖ кемінде \(required) ай")
            case .employment:
                Localized(
                    ru: "Акт работодателя (прекращение, перевод)",
                    kk: "Жұмыс берушінің актісі (тоқтату, ауыстыру)")
            case .phone: Localized(ru: "Номер телефона на портале", kk: "Порталдағы телефон нөмірі")
            case .document:
                Localized(ru: "Документ, удостоверяющий личность", kk: "Жеке басты куәландыратын құжат")
            case .residence:
                Localized(ru: "Регистрация по месту жительства", kk: "Тұрғылықты жері бойынша тіркелу")
            }
        }

        /// The same in a column of 19.
        func brief(_ required: Int) -> Localized {
            switch self {
            case .age: label(required)
            case .occupationalContributions:
                Localized(ru: "ОППВ, \(required) мес.", kk: "МКЗЖ, \(required) ай")
            case .employment: Localized(ru: "Акт работодателя", kk: "Жұмыс беруші актісі")
            case .phone: Localized(ru: "Номер телефона", kk: "Телефон нөмірі")
            case .document: Localized(ru: "Документ", kk: "Құжат")
            case .residence: Localized(ru: "Место жительства", kk: "Тұрғылықты жері")
            }
        }
    }

    /// One condition of the card: whether the condition holds, why, and the least
    /// that would make it hold.
    public struct Condition: Sendable {
        public let name: Name
        public let holds: Bool
        /// False while the system that knows has told nothing: then it neither holds nor fails.
        public var isKnown = true
        public let reasons: [Reason]
        /// What is missing, or `nil` when nothing is.
        public let missing: Localized?
        /// The same for a letter, which is true on other days too; `nil` where ``missing``
        /// does not count from a day.
        var missingOnPaper: Localized?
        /// What is known, in as many words as a row of the card has room for; `nil` where the reason
        /// is as short.
        var told: Localized?
        /// The age or the months of ОППВ that are required; 0 for other conditions.
        public var required = 0

        public var label: Localized { name.label(required) }
    }

    public let age: Condition
    public let occupationalContributions: Condition
    public let employment: Condition
    public let phone: Condition

    public var all: [Condition] { [age, occupationalContributions, employment, phone] }

    /// p.11: the conditions of Labour Code art.127-3 p.1 that fail.
    ///
    /// The telephone is not among them.
    public var refused: [Name] {
        [age, occupationalContributions, employment].filter { !$0.holds }.map(\.name)
    }

    /// «Не хватает: …; ….», all of them.
    static func lacking(_ conditions: [Condition]) -> Localized {
        Localized(ru: "Не хватает: ", kk: "Жетпейтіні: ") + list(conditions)
    }

    /// «Ещё неизвестно: …; ….», with who will tell.
    static func awaited(_ conditions: [Condition]) -> Localized {
        Localized(ru: "Ещё неизвестно: ", kk: "Әлі белгісіз: ") + list(conditions)
    }

    private static func list(_ conditions: [Condition]) -> Localized {
        let missing = conditions.compactMap(\.missing)
        return Localized(
            ru: missing.map(\.ru).joined(separator: "; ") + ".",
            kk: missing.map(\.kk).joined(separator: "; ") + ".")
    }
}

extension CaseHistory {
    /// p.10–11 without words: the fast form of ``Conditions/refused``.
    func refusedConditions(_ person: Recipient, _ rules: PaymentRules, on day: CivilDate)
        -> [Conditions.Name]
    {
        var names: [Conditions.Name] = []
        if day < rules.ageDay(of: person) { names.append(.age) }
        if !contributions.isEnough(rules.numbers.on(day).contributionMonths) {
            names.append(.occupationalContributions)
        }
        if act == nil { names.append(.employment) }
        return names
    }

    func conditions(_ person: Recipient, _ rules: PaymentRules, on day: CivilDate) -> Conditions {
        Conditions(
            age: ageCondition(rules.ageDay(of: person), rules, day),
            occupationalContributions: contributionsCondition(rules.numbers.on(day).contributionMonths),
            employment: employmentCondition(),
            phone: phoneCondition())
    }

    /// p.8: the age, true on the birthday itself.
    private func ageCondition(_ date: CivilDate, _ rules: PaymentRules, _ day: CivilDate)
        -> Conditions.Condition
    {
        let age = rules.numbers.on(date).age
        let years = Numeral.years(age)
        let holds = date <= day
        let text =
            holds
            ? Localized(
                ru: "\(years.ru) исполнилось \(date.shown).", kk: "\(years.kk) \(date.shown) күні толды.")
            : Localized(
                ru: "\(years.ru) исполнится \(date.shown), на \(day.shown) этого возраста ещё нет.",
                kk: "\(years.kk) \(date.shown) күні толады, \(day.shown) күні бұл жасқа әлі жетпеген.")
        let days = day.days(to: date)
        let missing = Localized(
            ru: "дождаться \(date.shown): ещё \(days) дн.", kk: "\(date.shown) күнін күту: тағы \(days) күн")
        let onPaper = Localized(
            ru: "возраст \(years.ru) не достигнут (исполнится \(date.shown))",
            kk: "\(years.kk) толмаған (\(date.shown) күні толады)")
        return Conditions.Condition(
            name: .age, holds: holds, reasons: [Reason(.order526("8"), text)],
            missing: holds ? nil : missing, missingOnPaper: holds ? nil : onPaper, required: age)
    }

    /// p.5, 8, 10: ОППВ for so many months in all; gaps are allowed.
    private func contributionsCondition(_ required: Int) -> Conditions.Condition {
        let count = contributions.count
        let lack = required - count
        let holds = contributions.isEnough(required)
        let isKnown = !contributions.facts.isEmpty
        guard isKnown else { return unknownContributions(required) }
        let text =
            holds
            ? Localized(
                ru:
                    "ОППВ уплачены за \(count) мес., нужно не менее \(required). Повторно названный месяц считается "
                    + "один раз.",
                kk:
                    "МКЗЖ \(count) ай үшін төленген, кемінде \(required) ай қажет. Қайталанған ай бір рет есептеледі."
            )
            : Localized(
                ru: "ОППВ уплачены за \(count) мес., нужно не менее \(required): не хватает \(lack) мес. "
                    + "Повторно названный месяц считается один раз.",
                kk: "МКЗЖ \(count) ай үшін төленген, кемінде \(required) ай қажет: \(lack) ай жетпейді. "
                    + "Қайталанған ай бір рет есептеледі.")
        return Conditions.Condition(
            name: .occupationalContributions, holds: holds,
            reasons: [
                Reason(.order526("5.1"), text, facts: contributions.facts),
                Reason(
                    .order526("10.3"),
                    Localized(
                        ru: "Число месяцев подтверждает АИС «ООП».", kk: "Ай санын «ООП» ААЖ растайды."),
                    facts: contributions.facts),
            ],
            missing: holds ? nil : Localized(ru: "ещё \(lack) мес. ОППВ", kk: "тағы \(lack) ай МКЗЖ"),
            missingOnPaper: holds
                ? nil
                : Localized(
                    ru: "ОППВ уплачены за \(count) мес. из \(required)",
                    kk: "МКЗЖ \(required) айдың \(count) айы үшін төленген"),
            told: Localized(ru: "уплачены за \(count) мес.", kk: "\(count) ай үшін төленген"),
            required: required)
    }

    /// p.10: before АИС «ООП» has answered.
    private func unknownContributions(_ required: Int) -> Conditions.Condition {
        let text = Localized(
            ru:
                "За сколько месяцев уплачены ОППВ, ещё неизвестно: ответит АИС «ООП». Нужно не менее \(required).",
            kk:
                "МКЗЖ неше ай үшін төленгені әлі белгісіз: «ООП» ААЖ жауап береді. Кемінде \(required) ай қажет."
        )
        return Conditions.Condition(
            name: .occupationalContributions, holds: false, isKnown: false,
            reasons: [.unknown(.order526("10.3"), text)],
            missing: Localized(
                ru: "сведения АИС «ООП» об ОППВ (не менее \(required) мес.)",
                kk: "«ООП» ААЖ-ның МКЗЖ мәліметі (кемінде \(required) ай)"),
            missingOnPaper: Localized(
                ru: "сведений об уплате ОППВ нет (нужны не менее чем за \(required) мес.)",
                kk: "МКЗЖ төленгені туралы мәлімет жоқ (кемінде \(required) ай үшін қажет)"),
            required: required)
    }

    /// p.6: the day of the employer's act is the day on which the harmful
    /// work ended.
    private func employmentCondition() -> Conditions.Condition {
        guard let act else {
            return Conditions.Condition(
                name: .employment, holds: false, isKnown: false,
                reasons: [
                    .unknown(
                        .order526("6"),
                        Localized(
                            ru:
                                "Издан ли акт работодателя о прекращении работы или переводе, ещё неизвестно: "
                                + "ответит ЕСУТД.",
                            kk:
                                "Жұмыс берушінің жұмысты тоқтату не ауыстыру туралы актісі шыққаны әлі белгісіз: "
                                + "ЕШЕБЖ жауап береді."
                        ))
                ],
                missing: Localized(
                    ru: "сведения ЕСУТД об акте работодателя",
                    kk: "жұмыс берушінің актісі туралы ЕШЕБЖ мәліметі"),
                missingOnPaper: Localized(
                    ru: "в ЕСУТД нет акта работодателя о прекращении работы или переводе",
                    kk: "ЕШЕБЖ-да жұмыс берушінің жұмысты тоқтату не ауыстыру туралы актісі жоқ"))
        }
        var isJobTransfer = false
        if case .employmentEnded(.jobTransfer, _) = act.body { isJobTransfer = true }
        return Conditions.Condition(
            name: .employment, holds: true, reasons: [actReason(act)], missing: nil,
            told: isJobTransfer
                ? Localized(ru: "перевод, \(act.happenedOn.shown)", kk: "ауыстыру, \(act.happenedOn.shown)")
                : Localized(
                    ru: "прекращение, \(act.happenedOn.shown)", kk: "тоқтату, \(act.happenedOn.shown)"))
    }

    func actReason(_ act: Fact) -> Reason {
        var isJobTransfer = false
        if case .employmentEnded(.jobTransfer, _) = act.body { isJobTransfer = true }
        let day = act.happenedOn.shown
        return Reason(
            .order526("6"),
            isJobTransfer
                ? Localized(
                    ru: "Днём прекращения вредной работы считается день акта о переводе: \(day).",
                    kk: "Зиянды жұмысты тоқтатқан күн – ауыстыру туралы акт күні: \(day).")
                : Localized(
                    ru: "Днём прекращения вредной работы считается день акта работодателя: \(day).",
                    kk: "Зиянды жұмысты тоқтатқан күн – жұмыс беруші актісінің күні: \(day)."),
            facts: [act.id])
    }

    /// p.3, 9: the mobile number registered on the portal.
    private func phoneCondition() -> Conditions.Condition {
        if let phone {
            return Conditions.Condition(
                name: .phone, holds: true,
                reasons: [
                    Reason(
                        .order526("9"),
                        Localized(
                            ru: "БМГ подтвердила номер телефона, зарегистрированный на портале.",
                            kk: "МАБ порталда тіркелген телефон нөмірін растады."),
                        facts: [phone.id])
                ],
                missing: nil, told: Localized(ru: "подтверждён БМГ", kk: "МАБ растады"))
        }
        let text =
            noPhone == nil
            ? Localized(
                ru: "Есть ли на портале номер телефона, ещё неизвестно: ответит БМГ.",
                kk: "Порталда телефон нөмірі бар-жоғы әлі белгісіз: МАБ жауап береді.")
            : Localized(
                ru:
                    "По сведениям БМГ, на портале нет номера телефона: услуга начнётся после его "
                    + "регистрации.",
                kk:
                    "МАБ мәліметі бойынша порталда телефон нөмірі жоқ: қызмет ол тіркелгеннен кейін "
                    + "басталады."
            )
        return Conditions.Condition(
            name: .phone, holds: false, isKnown: noPhone != nil,
            reasons: [
                noPhone.map { Reason(.order526("3.1"), text, facts: [$0.id]) }
                    ?? .unknown(.order526("3.1"), text)
            ],
            missing: noPhone == nil
                ? Localized(ru: "ответ БМГ о номере телефона", kk: "телефон нөмірі туралы МАБ жауабы")
                : Localized(
                    ru: "зарегистрировать номер телефона на портале", kk: "телефон нөмірін порталда тіркеу"))
    }
}

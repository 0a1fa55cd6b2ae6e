/// p.3, 5–11: what must hold before the payment is offered, as it is on a day.
public struct Conditions: Sendable {
    public enum Name: String, Hashable, Sendable, CaseIterable {
        case age, oppv, employment, phone
        /// p.10: what ИС ГБД ФЛ tells; neither refuses the payment.
        case document, residence

        public var label: Localized {
            switch self {
            case .age: Localized(ru: "Возраст 55 лет", kk: "55 жас")
            case .oppv: Localized(ru: "ОППВ не менее 84 месяцев", kk: "МКЗЖ кемінде 84 ай")
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
    }

    /// One lamp of the card: whether the condition holds, why, and the least
    /// that would make it hold.
    public struct Lamp: Sendable {
        public let name: Name
        public let holds: Bool
        public let reasons: [Reason]
        /// What is missing, or `nil` when nothing is.
        public let missing: Localized?
    }

    public let age: Lamp
    public let oppv: Lamp
    public let employment: Lamp
    public let phone: Lamp

    public var lamps: [Lamp] { [age, oppv, employment, phone] }

    /// p.11: the conditions of Labour Code art.127-3 p.1 that fail.
    ///
    /// The telephone is not among them.
    public var refused: [Name] { [age, oppv, employment].filter { !$0.holds }.map(\.name) }
}

extension CaseHistory {
    /// p.10–11 without words: the fast form of ``Conditions/refused``.
    func refusedConditions(_ person: Recipient, on day: CivilDate) -> [Conditions.Name] {
        var names: [Conditions.Name] = []
        if day < person.age55 { names.append(.age) }
        if !contributions.isEnough { names.append(.oppv) }
        if act == nil { names.append(.employment) }
        return names
    }

    func conditions(_ person: Recipient, on day: CivilDate) -> Conditions {
        Conditions(
            age: ageLamp(person, day), oppv: oppvLamp(), employment: employmentLamp(), phone: phoneLamp())
    }

    /// p.8: 55 years, true on the birthday itself; 29.02 is reached on 28.02
    /// of a year that is no leap year (C-07, A526-12).
    private func ageLamp(_ person: Recipient, _ day: CivilDate) -> Conditions.Lamp {
        let date = person.age55
        let holds = date <= day
        let text =
            holds
            ? Localized(ru: "55 лет исполнилось \(date.shown).", kk: "55 жас \(date.shown) күні толды.")
            : Localized(
                ru: "55 лет исполнится \(date.shown), на \(day.shown) этого возраста ещё нет.",
                kk: "55 жас \(date.shown) күні толады, \(day.shown) күні бұл жасқа әлі жетпеген.")
        let missing = Localized(
            ru: "дождаться \(date.shown): ещё \(day.days(to: date)) дн.",
            kk: "\(date.shown) күнін күту: тағы \(day.days(to: date)) күн")
        return Conditions.Lamp(
            name: .age, holds: holds, reasons: [Reason(.order526("8"), text)],
            missing: holds ? nil : missing)
    }

    /// p.5, 8, 10: ОППВ for at least 84 months in all; gaps are allowed.
    private func oppvLamp() -> Conditions.Lamp {
        let count = contributions.count
        let lack = ContributionMonths.required - count
        let holds = contributions.isEnough
        let isKnown = !contributions.facts.isEmpty
        let text =
            holds
            ? Localized(
                ru:
                    "ОППВ уплачены за \(count) мес., нужно не менее 84. Повторно названный месяц считается "
                    + "один раз.",
                kk: "МКЗЖ \(count) ай үшін төленген, кемінде 84 ай қажет. Қайталанған ай бір рет есептеледі.")
            : Localized(
                ru: "ОППВ уплачены за \(count) мес., нужно не менее 84: не хватает \(lack) мес. "
                    + "Повторно названный месяц считается один раз.",
                kk: "МКЗЖ \(count) ай үшін төленген, кемінде 84 ай қажет: \(lack) ай жетпейді. "
                    + "Қайталанған ай бір рет есептеледі.")
        return Conditions.Lamp(
            name: .oppv, holds: holds,
            reasons: [
                Reason(.order526("5.1"), text, facts: contributions.facts, applied: isKnown),
                Reason(
                    .order526("10.3"),
                    Localized(
                        ru: "Число месяцев подтверждает АИС \"ООП\".", kk: "Ай санын \"ООП\" ААЖ растайды."),
                    facts: contributions.facts, applied: isKnown),
            ],
            missing: holds ? nil : Localized(ru: "ещё \(lack) мес. ОППВ", kk: "тағы \(lack) ай МКЗЖ"))
    }

    /// p.6: the day of the employer's act is the day on which the harmful
    /// work ended.
    private func employmentLamp() -> Conditions.Lamp {
        guard let act else {
            return Conditions.Lamp(
                name: .employment, holds: false,
                reasons: [
                    Reason(
                        .order526("6"),
                        Localized(
                            ru: "Сведений об акте работодателя о прекращении работы или переводе нет.",
                            kk:
                                "Жұмыс берушінің жұмысты тоқтату не ауыстыру туралы актісі жөнінде мәлімет "
                                + "жоқ."
                        ),
                        applied: false)
                ],
                missing: Localized(
                    ru: "акт работодателя, внесённый в ЕСУТД",
                    kk: "жұмыс берушінің ЕШЕБЖ-ға енгізілген актісі"))
        }
        return Conditions.Lamp(name: .employment, holds: true, reasons: [actReason(act)], missing: nil)
    }

    func actReason(_ act: Fact) -> Reason {
        var isTransfer = false
        if case .employmentEnded(.transfer, _) = act.body { isTransfer = true }
        let day = act.happenedOn.shown
        return Reason(
            .order526("6"),
            isTransfer
                ? Localized(
                    ru: "Днём прекращения вредной работы считается день акта о переводе: \(day).",
                    kk: "Зиянды жұмысты тоқтатқан күн – ауыстыру туралы акт күні: \(day).")
                : Localized(
                    ru: "Днём прекращения вредной работы считается день акта работодателя: \(day).",
                    kk: "Зиянды жұмысты тоқтатқан күн – жұмыс беруші актісінің күні: \(day)."),
            facts: [act.id])
    }

    /// p.3, 9: the mobile number registered on the portal.
    private func phoneLamp() -> Conditions.Lamp {
        if let phone {
            return Conditions.Lamp(
                name: .phone, holds: true,
                reasons: [
                    Reason(
                        .order526("9"),
                        Localized(
                            ru: "БМГ подтвердила номер телефона, зарегистрированный на портале.",
                            kk: "МАБ порталда тіркелген телефон нөмірін растады."),
                        facts: [phone.id])
                ],
                missing: nil)
        }
        let text =
            noPhone == nil
            ? Localized(ru: "Ответа БМГ о номере телефона нет.", kk: "Телефон нөмірі туралы МАБ жауабы жоқ.")
            : Localized(
                ru:
                    "По сведениям БМГ, на портале нет номера телефона: услуга начнётся после его "
                    + "регистрации.",
                kk:
                    "МАБ мәліметі бойынша порталда телефон нөмірі жоқ: қызмет ол тіркелгеннен кейін "
                    + "басталады."
            )
        return Conditions.Lamp(
            name: .phone, holds: false,
            reasons: [
                Reason(.order526("3.1"), text, facts: noPhone.map { [$0.id] } ?? [], applied: noPhone != nil)
            ],
            missing: Localized(
                ru: "зарегистрировать номер телефона на портале", kk: "телефон нөмірін порталда тіркеу"))
    }
}

extension Recipient {
    /// p.8: the day on which 55 years are reached.
    public var age55: CivilDate { born.adding(years: 55) }
}

extension Citation {
    static func order526(_ clause: String) -> Citation { Citation(.order526, clause) }
}

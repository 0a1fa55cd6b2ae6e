/// A manual enrolment with its person and the resulting entitlement.
public struct EnrolmentFile: Sendable {
    public let record: EnrolmentRecord
    public let person: Person
    /// The person's right today.
    public let entitlement: InsuranceEntitlement
    public let today: CivilDate
    /// Over its documents: a category that tells of health is not opened at all.
    public let veil: MedicalVeil

    /// True when its month is over or will not be: nothing is asked of the Fund.
    public var isOver: Bool {
        record.withdrawal != nil || record.lastDay.map { $0 < today } ?? false
    }
}

extension Store {
    /// - Returns: `nil` when there is none under the number.
    /// - Throws: ``Message/access`` when its category tells of health and the
    ///   operator may not see that.
    public func enrolmentFile(id: Int64) throws -> EnrolmentFile? {
        guard let record = try enrolment(id: id), let person = try person(id: record.personID),
            let register = try insuranceRegister(of: record.personID)
        else { return nil }
        try requireSight(of: record.category)
        let today = clock.now().date
        return EnrolmentFile(
            record: record, person: person, entitlement: register.entitlement(of: person.id, on: today),
            today: today,
            veil: MedicalVeil(seesMedical: try requireOperator().seesMedical))
    }
}

/// An enrolment in sentences, for the screen and for paper.
public enum EnrolmentWords {
    public static func lines(_ file: EnrolmentFile, _ language: Language) -> [String] {
        let record = file.record
        let seesMedical = file.veil.seesMedical
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var lines = [
            file.person.name.full,
            "\(say("ИИН", "ЖСН")) \(file.person.iin.digits), \(file.person.birthDate.shown)", "",
            "\(say("Категория", "Санат")): \(record.category.code(seesMedical: seesMedical)) – "
                + record.named(record.category.name(seesMedical: seesMedical))[language],
            "\(say("Обратился в Фонд", "Қорға жүгінген күні")): \(record.appliedOn.shown)",
            "\(looked(record.hasData)[language]): \(record.checkedOn.shown)",
        ]
        if let last = record.lastDay {
            lines.append(
                say(
                    "Срок: с \(record.appliedOn.shown) по \(last.shown) включительно",
                    "Мерзімі: \(record.appliedOn.shown) – \(last.shown), қоса алғанда"))
        }
        if let withdrawal = record.withdrawal {
            lines.append("\(say("Отозвано", "Кері алынды")): \(withdrawal)")
        } else if file.isOver {
            lines.append(say("Срок истёк", "Мерзімі өтті"))
        }
        if let closed = record.closedOn {
            lines.append(
                say(
                    "Закрыто: \(closed.shown), поступили автоматические данные",
                    "Жабылды: \(closed.shown), автоматты деректер түсті"))
        }
        if let refusal = record.refusal { lines.append("\(say("Отказано", "Бас тартылды")): \(refusal)") }
        if record.hasData != true || !record.documents.isEmpty {
            lines += ["", say("Документы:", "Құжаттар:")]
        }
        lines += record.documents.enumerated().map { place, document in
            "\(place + 1). " + self.document(document, language, seesMedical: seesMedical)
        }
        if let remedy = record.remedy {
            lines += ["", "\(say("Как исправить", "Қалай түзетіледі")): \(remedy)"]
        }
        let lacking = self.lacking(record, language, seesMedical: seesMedical)
        if !lacking.isEmpty { lines += ["", say("Не хватает:", "Жетпейді:")] + lacking }
        return lines + ["", "\(record.operatorName), \(record.enteredAt.shown)"]
    }

    private static func looked(_ hasData: Bool?) -> Localized {
        switch hasData {
        case nil: Localized(ru: "ИС Фонда проверена", kk: "Қордың АЖ тексерілген күн")
        case true?:
            Localized(ru: "ИС Фонда проверена, данные есть", kk: "Қордың АЖ тексерілген күн, деректер бар")
        case false?:
            Localized(ru: "ИС Фонда проверена, данных нет", kk: "Қордың АЖ тексерілген күн, деректер жоқ")
        }
    }

    /// What is missing of each document that is not whole.
    public static func lacking(_ record: EnrolmentRecord, _ language: Language, seesMedical: Bool) -> [String]
    {
        record.lacking.map { document in
            guard seesMedical || !document.isMedical else {
                return language == .russian ? "• медицинский документ" : "• медициналық құжат"
            }
            guard document.isBrought else { return "• \(document.name[language])" }
            let missing = document.missing.map { $0[language] }.joined(separator: ", ")
            return "• \(document.name[language]): \(missing)"
        }
    }

    /// - Parameter typed: how what the operator typed is shown.
    public static func document(
        _ document: EnrolmentRecord.Document, _ language: Language, seesMedical: Bool,
        typed: (String) -> String = { $0 }
    ) -> String {
        guard seesMedical || !document.isMedical else {
            return language == .russian ? "медицинский документ" : "медициналық құжат"
        }
        var text = document.name[language]
        // The sign is often typed with the number.
        let number = document.number.drop { $0 == "№" || $0 == "N" || $0.isWhitespace }
        if !number.isEmpty { text += ", \(String(number).numbered)" }
        if let issued = document.issuedOn { text += ", \(issued.shown)" }
        if !document.issuedBy.isEmpty { text += ", \(typed(document.issuedBy))" }
        if let force = document.legalForceOn {
            text +=
                language == .russian ? "; в силе с \(force.shown)" : "; \(force.shown) күнінен бастап күшінде"
        }
        return text
    }
}

extension Store {
    /// The person whom an enrolment is about.
    func personOfEnrolment(_ id: Int64) throws -> InsuredPerson.ID? {
        try database.first("SELECT person_id FROM manual_enrolment WHERE id = ?", [.integer(id)]) {
            $0.integer(0)
        }
    }
}

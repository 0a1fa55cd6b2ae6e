import Core

/// What follows from a field of the application for the others.
enum ApplicationFills {
    /// Fields that a known person or employer fills, and that another one empties again.
    private static let ofPerson = [
        "surname", "given_name", "patronymic", "birth", "f04", "f13", "f14", "f17", "f18",
    ]
    private static let ofEmployer = ["employer_name", "f01", "f02"]

    static func initials(_ form: inout SpecForm) {
        guard
            let name = try? PersonName(
                form.values["surname"] ?? "", form.values["given_name"] ?? "", form.values["patronymic"] ?? ""
            )
        else { return }
        form.fill("f04", name.withInitials)
        form.fill("f14", name.withInitials)
    }

    /// The quiet words beside the IIN: sex, age; and the day of birth.
    static func identity(_ form: inout SpecForm, _ context: Context) {
        guard let iin = try? IIN(form.values["iin"] ?? "") else {
            form.notes["iin"] = nil
            return
        }
        guard let birth = iin.birthDate, let sex = iin.sex else {
            form.notes["iin"] = Localized(ru: "иностранец", kk: "шетелдік")
            return
        }
        form.fill("birth", birth.shown)
        let age = birth.age(on: context.now.date)
        func note(_ language: Language) -> String {
            "\(sex.label[language]), \(birth.shown), \(AgeWords.years(age, language))"
        }
        form.notes["iin"] = Localized(ru: note(.russian), kk: note(.kazakh))
    }

    static func bank(_ form: inout SpecForm, _ context: Context) {
        guard let account = try? IBAN(form.values["f20"] ?? ""), let bank = context.form.bank(of: account)
        else { return }
        form.fill("f19", bank.name[context.language])
    }

    /// What the store knows of the person just named; what it filled in about another one
    /// goes.
    ///
    /// - Returns: what is to be said of it.
    static func person(
        _ known: ProfessionalPayment.PersonOf.Known, _ form: inout SpecForm, _ context: Context
    ) -> Advice? {
        form.unfill(ofPerson)
        identity(&form, context)
        defer {
            initials(&form)
            form.fill("f13", form.values["f17"] ?? "")
            form.fill("f17", form.values["f13"] ?? "")
        }
        guard let person = known.person else { return nil }
        form.fill("surname", person.name.surname.text)
        form.fill("given_name", person.name.givenName.text)
        form.fill("patronymic", person.name.patronymic?.text ?? "")
        form.fill("birth", person.birthDate.shown)
        form.fill("f17", person.phone?.shown ?? "")
        form.fill("f18", person.email?.text ?? "")
        if let open = known.cases.first {
            return .warning(
                Localized(
                    ru: "Человек известен: дело \(open.number), \(open.employer.name)",
                    kk: "Адам белгілі: \(open.number) іс, \(open.employer.name)"))
        }
        return Advice(
            Localized(ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
    }

    /// The same of the employer.
    static func employer(_ employer: Employer?, _ form: inout SpecForm) {
        form.unfill(ofEmployer)
        form.notes["employer"] = employer.map { _ in Localized(ru: "известен", kk: "белгілі") }
        guard let employer else { return }
        form.fill("employer_name", employer.name)
        form.fill("f01", employer.headPosition)
        form.fill("f02", employer.headName)
    }
}

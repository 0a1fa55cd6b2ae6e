/// Who an insured person is: fields that the forms of order ҚР ДСМ-333 share.
enum InsuredPersonFields {
    static let citation = Citation.order333("18")

    static let person: [FieldSpec] = [
        FieldSpec(
            "iin", id: "333/M.f1", Localized(ru: "ИИН", kk: "ЖСН"), .iin, page: 0,
            help: Localized(
                ru:
                    "Двенадцать цифр. Известного человека программа заполнит сама; дату рождения и пол она узнаёт по цифрам.",
                kk:
                    "Он екі цифр. Белгілі адамды бағдарлама өзі толтырады; туған күні мен жынысын цифрлардан біледі."
            ),
            citation: citation),
        FieldSpec(
            "surname", id: "333/M.f2", Localized(ru: "Фамилия", kk: "Тегі"),
            .name(limit: 60, withInitials: false), page: 0,
            help: Localized(ru: "Фамилия по документу.", kk: "Тегі құжаттағыдай."), citation: citation),
        FieldSpec(
            "given_name", id: "333/M.f2", Localized(ru: "Имя", kk: "Аты"),
            .name(limit: 60, withInitials: false), page: 0,
            help: Localized(ru: "Имя по документу.", kk: "Аты құжаттағыдай."), citation: citation),
        FieldSpec(
            "patronymic", id: "333/M.f2", Localized(ru: "Отчество", kk: "Әкесінің аты"),
            .name(limit: 60, withInitials: false), .never, page: 0,
            help: Localized(
                ru: "Если оно есть в документе.", kk: "Егер құжатта болса."), citation: citation),
        FieldSpec(
            "birth", id: "333/M.f3", Localized(ru: "Дата рождения", kk: "Туған күні"),
            .birth, page: 0,
            help: Localized(
                ru: "Заполняется по ИИН; если седьмая цифра – 0, наберите по документу.",
                kk: "ЖСН бойынша толтырылады; жетінші цифр 0 болса, құжат бойынша теріңіз."),
            citation: citation),
        FieldSpec(
            "sex", id: nil, Localized(ru: "Пол", kk: "Жынысы"),
            .choice([
                FieldSpec.Choice(Sex.male.rawValue, Localized(ru: "мужской", kk: "ер")),
                FieldSpec.Choice(Sex.female.rawValue, Localized(ru: "женский", kk: "әйел")),
            ]), .only(when: FormRules.isForeign), page: 0,
            help: Localized(
                ru: "Спрашивается, только если ИИН о поле не говорит.",
                kk: "ЖСН жынысын білдірмесе ғана сұралады."), citation: citation),
        FieldSpec(
            "citizenship", id: nil, Localized(ru: "Гражданство", kk: "Азаматтығы"),
            .choice(Citizenship.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }), page: 0,
            help: Localized(
                ru: "От него зависят категории R8, R9 и F (пункты 40, 42, 61).",
                kk: "R8, R9 және F санаттары осыған байланысты (40, 42, 61-тармақтар)."),
            citation: .order333("7")),
        FieldSpec(
            "phone", id: "333/M.f9", Localized(ru: "Телефон", kk: "Телефон"), .phone, .never, page: 0,
            help: Localized(
                ru: "Чтобы сообщить о решении; можно не указывать.",
                kk: "Шешім туралы хабарлау үшін; көрсетпесе де болады."), citation: citation),
    ]
}

/// The person of a form of this order that has no problems.
struct InsuredPersonParts {
    let iin: IIN
    let name: PersonName
    /// Whether the name takes the place of the known one.
    let isRenamed: Bool
    let birthDate: CivilDate
    let sex: Sex
    let citizenship: Citizenship
    let phone: PhoneNumber?

    init(_ values: FormValues, _ context: FormContext) throws(Message) {
        let iin = try IIN(values["iin"] ?? "")
        self.iin = iin
        name = try PersonName(
            values["surname"] ?? "", values["given_name"] ?? "", values["patronymic"] ?? "")
        isRenamed = values.renames("surname")
        birthDate = try Birth.read(values["birth"] ?? "", today: context.today)
        guard let sex = iin.sex ?? Sex(rawValue: values["sex"] ?? "") else { throw .alternatives }
        self.sex = sex
        citizenship = Citizenship(rawValue: values["citizenship"] ?? "") ?? .kazakhstan
        let number = (values["phone"] ?? "").trimmed
        phone = number.isEmpty ? nil : try PhoneNumber(number)
    }
}

/// S430-1 «Дербес деректерді өзгерту / Изменение персональных данных» (p.6, 14).
public enum PersonChangeForm {
    public static let code = "430/person-change"
    public static let title = Localized(
        ru: "Изменение персональных данных", kk: "Дербес деректерді өзгерту")
    public static let citation = Citation.order430("6.1")

    public static var spec: FormSpec {
        FormSpec(
            code: code, title: title, pages: [title],
            fields: [what] + names + documents + [citizenship] + source,
            rules: [
                .documentNumber("document_number", withDigit: true, citation: citation),
                CrossRule("received_on", citation: .order430("14")) { values, context in
                    guard
                        let happened = try? DateEntry.read(values["happened_on"] ?? "", today: context.today),
                        let received = try? DateEntry.read(values["received_on"] ?? "", today: context.today),
                        received < happened
                    else { return nil }
                    return .basisBeforeChange
                },
            ],
            edition: SocialInsurance.edition, about: { _ in "" })
    }

    private static let what = FieldSpec(
        "field", id: "430/p6.1", Localized(ru: "Что изменилось", kk: "Не өзгерді"),
        .choice(PersonChange.fields.map { FieldSpec.Choice($0.rawValue, $0.label) }), page: 0,
        help: Localized(
            ru:
                "Прежнее значение остаётся: человека находят и по прежней фамилии. Дата рождения и ИИН меняются только вместе с документом в государственной базе данных.",
            kk:
                "Бұрынғы мән сақталады: адам бұрынғы тегі бойынша да табылады. Туған күні мен ЖСН мемлекеттік дерекқордағы құжатпен бірге ғана өзгереді."
        ), citation: citation)

    private static func isOf(_ field: PersonField) -> FieldSpec.Requirement {
        .only { $0["field"] == field.rawValue }
    }

    private static let names: [FieldSpec] = [
        FieldSpec(
            "surname", id: "430/p9.2", Localized(ru: "Новая фамилия", kk: "Жаңа тегі"),
            .name(limit: 60, withInitials: false), isOf(.name), page: 0,
            help: Localized(
                ru: "Как в новом документе. Что не изменилось, оставьте как есть.",
                kk: "Жаңа құжаттағыдай. Өзгермегенін сол күйі қалдырыңыз."), citation: citation),
        FieldSpec(
            "given_name", id: "430/p9.2", Localized(ru: "Имя", kk: "Аты"),
            .name(limit: 60, withInitials: false), isOf(.name), page: 0,
            help: Localized(ru: "Как в новом документе.", kk: "Жаңа құжаттағыдай."), citation: citation),
        FieldSpec(
            "patronymic", id: "430/p9.2",
            Localized(ru: "Отчество", kk: "Әкесінің аты"),
            .name(limit: 60, withInitials: false), .never, page: 0,
            help: Localized(
                ru: "Как в новом документе; если отчества нет, оставьте пустым.",
                kk: "Жаңа құжаттағыдай; әкесінің аты болмаса, бос қалдырыңыз."), citation: citation),
    ]

    private static let documents: [FieldSpec] = [
        FieldSpec(
            "document_number", id: "430/p12.8",
            Localized(ru: "№ нового документа", kk: "Жаңа құжаттың №"), .text(limit: 20), isOf(.document),
            page: 0,
            help: Localized(
                ru: "Серия, если она есть, и номер документа, удостоверяющего личность.",
                kk: "Жеке басын куәландыратын құжаттың сериясы (болса) мен нөмірі."), citation: citation),
        FieldSpec(
            "document_on", id: "430/p12.8", Localized(ru: "Выдан", kk: "Берілген күні"),
            .date(mayBeFuture: false), isOf(.document), page: 0,
            help: Localized(ru: "Дата выдачи документа.", kk: "Құжат берілген күн."), citation: citation),
        FieldSpec(
            "document_by", id: "430/p12.7", Localized(ru: "Кем выдан", kk: "Кім берген"),
            .text(limit: 150), isOf(.document), page: 0,
            help: Localized(
                ru: "Орган, выдавший документ, как в нём самом.",
                kk: "Құжатты берген орган, құжаттың өзіндегідей."), citation: citation),
    ]

    private static let citizenship = FieldSpec(
        "citizenship", id: "430/p12.9", Localized(ru: "Новое гражданство", kk: "Жаңа азаматтығы"),
        .suggested(
            [
                Localized(ru: "Республика Казахстан", kk: "Қазақстан Республикасы"),
                Localized(ru: "без гражданства", kk: "азаматтығы жоқ"),
            ], limit: 60), isOf(.citizenship), page: 0,
        help: Localized(
            ru: "Государство, как в документе, или «без гражданства».",
            kk: "Құжаттағыдай мемлекет, не «азаматтығы жоқ»."), citation: citation)

    private static let source: [FieldSpec] = [
        FieldSpec(
            "happened_on", id: nil, Localized(ru: "Изменилось", kk: "Өзгерген күні"),
            .date(mayBeFuture: false), page: 0,
            help: Localized(
                ru: "День, с которого данные другие: день документа.",
                kk: "Деректер өзгерген күн: құжаттың күні."), citation: citation),
        FieldSpec(
            "received_on", id: nil, Localized(ru: "Основание поступило", kk: "Негізі түскен күн"),
            .date(mayBeFuture: false), page: 0,
            help: Localized(
                ru: "На внесение – один рабочий день после этого дня (пункт 14).",
                kk: "Енгізуге осы күннен кейін бір жұмыс күні беріледі (14-тармақ)."),
            citation: .order430("14")),
        FieldSpec(
            "basis", id: nil, Localized(ru: "Основание", kk: "Негізі"), .text(limit: 200), page: 0,
            help: Localized(
                ru:
                    "Документ, по которому вносится изменение: свидетельство о браке, сведения ГБД ФЛ, его номер и дата.",
                kk: "Өзгеріс енгізілетін құжат: неке туралы куәлік, ЖТ МДҚ мәліметі, оның нөмірі мен күні."),
            citation: citation, lack: .reason),
    ]

    /// What the form says has changed.
    struct Entry {
        let field: PersonField
        let new: String
        /// Of another name.
        let name: PersonName?
        let basis: String
        let happenedOn: CivilDate
        let receivedOn: CivilDate
        let typed: FormValues

        var source: ChangeSource {
            ChangeSource(form: code, basis: basis, happenedOn: happenedOn, receivedOn: receivedOn)
        }
    }

    /// The field of the form at which a refusal of the new value stands.
    static func key(of field: PersonField) -> String {
        switch field {
        case .name, .birth, .address: "surname"
        case .document: "document_number"
        case .citizenship: "citizenship"
        }
    }

    /// - Throws: ``Refused`` with all problems of the form.
    static func entry(_ values: FormValues, _ context: FormContext) throws -> Entry {
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        guard let field = PersonField(rawValue: values["field"] ?? "") else { throw Message.required }
        let happened = try DateEntry.read(values["happened_on"] ?? "", today: context.today)
        let received = try DateEntry.read(values["received_on"] ?? "", today: context.today)
        let basis = (values["basis"] ?? "").squeezed
        var name: PersonName?
        var typed: FormValues = ["basis": basis]
        typed.setLanguage(values.language(of: "basis"), of: "basis")
        let new: String
        switch field {
        case .name:
            let all = try PersonName(
                values["surname"] ?? "", values["given_name"] ?? "", values["patronymic"] ?? "")
            name = all
            new = all.full
        case .document:
            let issued = try DateEntry.read(values["document_on"] ?? "", today: context.today)
            new = IdentityDocument.said(
                values["document_number"] ?? "", issuedOn: issued, issuedBy: values["document_by"] ?? "")
        case .citizenship, .birth, .address: new = (values["citizenship"] ?? "").squeezed
        }
        return Entry(
            field: field, new: new, name: name, basis: basis, happenedOn: happened, receivedOn: received,
            typed: typed)
    }
}

extension Message {
    static let basisBeforeChange = Message.order(
        Localized(ru: "день изменения", kk: "өзгерген күн"),
        Localized(ru: "день, когда поступило основание", kk: "негізі түскен күн"))
}

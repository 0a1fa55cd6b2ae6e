/// What an operator of the office types by order 129 point 6.
public enum PlatformForms {
    /// p.2 (8): the card of an operator of an internet platform.
    public static let platform = FormSpec(
        code: "129/operator",
        title: Localized(ru: "Оператор интернет-платформы", kk: "Интернет-платформа операторы"),
        pages: [Localized(ru: "Оператор", kk: "Оператор")], fields: [number, kind, name, platformName],
        rules: [kindOfNumber], edition: InternetPlatforms.edition,
        fills: [
            Fill(after: ["number"]) { filling, _, _ in
                guard let number = try? EmployerNumber(filling.text("number").trimmed) else { return }
                filling.fill("kind", PlatformOperator.Kind(number).rawValue)
            }
        ],
        lookups: [
            Lookup(after: "number") { values in
                (try? EmployerNumber((values["number"] ?? "").trimmed))?.digits
            } find: { store, digits in
                let known = try store.employer(number: digits)?.name
                return { filling, _, _ in if let known { filling.fill("name", known) } }
            }
        ],
        about: { $0["name"] ?? "" })

    /// Another name or another platform of a known operator.
    public static let change = FormSpec(
        code: "129/operator-change",
        title: Localized(ru: "Изменить карточку оператора", kk: "Оператор карточкасын өзгерту"),
        pages: [Localized(ru: "Оператор", kk: "Оператор")], fields: [name, platformName],
        edition: InternetPlatforms.edition, about: { $0["name"] ?? "" })

    private static let operatorClause = Citation.order129("2.8")

    private static let number = FieldSpec(
        "number", id: "129/R.f1", Localized(ru: "БИН / ИИН", kk: "БСН / ЖСН"), .employerNumber, page: 0,
        help: Localized(
            ru:
                "БИН юридического лица или ИИН предпринимателя. По нему находят платёжные поручения, которые оператор отправил.",
            kk:
                "Заңды тұлғаның БСН-і не кәсіпкердің ЖСН-і. Оператор жіберген төлем тапсырмалары сол арқылы табылады."
        ),
        citation: operatorClause)
    private static let kind = FieldSpec(
        "kind", id: nil, Localized(ru: "Кто это", kk: "Кім"),
        .choice(PlatformOperator.Kind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }), page: 0,
        help: Localized(
            ru:
                "Оператор – индивидуальный предприниматель или юридическое лицо (пункт 2). Следует из номера.",
            kk: "Оператор – жеке кәсіпкер немесе заңды тұлға (2-тармақ). Нөмірден шығады."),
        citation: operatorClause)
    private static let name = FieldSpec(
        "name", id: "129/R.f1", Localized(ru: "Наименование", kk: "Атауы"), .text(limit: 200), page: 0,
        help: Localized(
            ru: "Как в регистрации: ТОО «Пример», ИП «Примеров».",
            kk: "Тіркеудегідей: «Үлгі» ЖШС, «Үлгібаев» ЖК."),
        citation: operatorClause)
    private static let platformName = FieldSpec(
        "platform", id: nil, Localized(ru: "Платформа", kk: "Платформа"), .text(limit: 200), page: 0,
        help: Localized(
            ru: "Название интернет-платформы, на которой исполнители оказывают услуги.",
            kk: "Орындаушылар қызмет көрсететін интернет-платформаның атауы."),
        citation: operatorClause)

    /// p.2 (8): neither an entrepreneur nor a legal entity.
    private static let kindOfNumber = CrossRule("kind", citation: operatorClause) { values, _ in
        guard let number = try? EmployerNumber((values["number"] ?? "").trimmed) else { return nil }
        return PlatformOperator.Kind(number).rawValue == values["kind"] ? nil : .operatorKind
    }
}

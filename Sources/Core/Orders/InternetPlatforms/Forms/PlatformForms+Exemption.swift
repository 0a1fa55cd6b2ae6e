extension PlatformForms {
    private static let clause = Citation.order129("4.3")

    /// p.4 part 3: a performer who is exempt.
    public static let exemption = FormSpec(
        code: "129/exemption",
        title: Localized(ru: "Освобождённый исполнитель", kk: "Босатылған орындаушы"),
        pages: [Localized(ru: "Освобождение", kk: "Босату")], fields: performer + kinds + period,
        rules: [
            CrossRule("opv", citation: clause) { values, _ in
                hasKind(values) ? nil : .noPaymentKind
            },
            .period(citation: clause),
        ],
        edition: InternetPlatforms.edition,
        fills: [.birthOfIIN], lookups: [.personName, .knownPerson])

    private static var performer: [FieldSpec] {
        [
            iin,
            part("surname", Localized(ru: "Фамилия", kk: "Тегі")),
            part("given_name", Localized(ru: "Имя", kk: "Аты")),
            part("patronymic", Localized(ru: "Отчество", kk: "Әкесінің аты"), .never),
            FieldSpec(
                "birth", id: nil, Localized(ru: "Дата рождения", kk: "Туған күні"), .birth, page: 0,
                help: Localized(
                    ru: "Следует из ИИН; у иностранца наберите по документу.",
                    kk: "ЖСН-ден шығады; шетелдіктікін құжат бойынша теріңіз."),
                citation: clause),
        ]
    }

    static let iin = FieldSpec(
        "iin", id: "129/R.f2", Localized(ru: "ИИН исполнителя", kk: "Орындаушы ЖСН-і"), .iin, page: 0,
        help: Localized(
            ru: "Двенадцать цифр ИИН того, кто оказывает услуги на платформе.",
            kk: "Платформада қызмет көрсететін адамның ЖСН-інің он екі цифры."),
        citation: .order129("5.2"))

    private static func part(
        _ key: String, _ label: Localized, _ requirement: FieldSpec.Requirement = .always
    ) -> FieldSpec {
        FieldSpec(
            key, id: "129/R.f2", label, .name(limit: 60, withInitials: false), requirement, page: 0,
            help: Localized(
                ru: "По документу, казахские буквы как в документе.",
                kk: "Құжаттағыдай, қазақ әріптері де құжаттағыдай жазылады."),
            citation: clause)
    }

    @Sendable private static func hasKind(_ values: FormValues) -> Bool {
        PlatformPaymentKind.allCases.contains { values[$0.rawValue] == "yes" }
    }

    /// Four marks: each payment by itself.
    private static var kinds: [FieldSpec] {
        PlatformPaymentKind.allCases.enumerated().map { place, kind in
            FieldSpec(
                kind.rawValue, id: "129/R.f8", kind.label, .option,
                // The first bears the mark while none is chosen.
                place == 0 ? .sometimes { values in !hasKind(values) } : .never, page: 0,
                section: place == 0 ? Localized(ru: "От чего освобождён", kk: "Неден босатылған") : nil,
                help: Localized(
                    ru: "Пробел – отметить. Освобождение действует на каждый вид платежа отдельно (пункт 4).",
                    kk: "Бос орын – белгілеу. Босату әр төлем түріне бөлек қолданылады (4-тармақ)."),
                citation: clause)
        }
    }

    private static var period: [FieldSpec] {
        [
            FieldSpec(
                "from", id: nil, Localized(ru: "С какого дня", kk: "Қай күннен"), .date(mayBeFuture: true),
                page: 0, section: Localized(ru: "Период и категория", kk: "Кезең мен санат"),
                help: Localized(
                    ru: "Первый день освобождения. Месяц освобождён, если он весь внутри периода.",
                    kk: "Босатудың бірінші күні. Ай толығымен кезең ішінде болса ғана босатылады."),
                citation: clause),
            FieldSpec(
                "to", id: nil, Localized(ru: "По какой день", kk: "Қай күнге дейін"),
                .date(mayBeFuture: true), .never, page: 0,
                help: Localized(
                    ru: "Последний день, включительно. Пусто – окончание не названо.",
                    kk: "Соңғы күн, сол күнді қоса алғанда. Бос болса, аяқталуы айтылмаған."),
                citation: clause),
            FieldSpec(
                "category", id: nil, Localized(ru: "Категория", kk: "Санаты"), .text(limit: 200), .never,
                page: 0,
                help: Localized(
                    ru:
                        "К какой категории относится исполнитель и чем это подтверждено: приказ категорий не называет.",
                    kk: "Орындаушы қай санатқа жатады және ол немен расталған: бұйрық санаттарды атамайды."),
                citation: clause),
        ]
    }
}

extension PlatformForms {
    private static let clause = Citation.order129("5.2")

    /// p.5 (2): one sum that the data of an operator tell; files bring them by the thousand.
    public static let declared = FormSpec(
        code: "129/declared",
        title: Localized(ru: "Строка сведений оператора", kk: "Оператор мәліметінің жолы"),
        pages: [Localized(ru: "Сведения", kk: "Мәлімет")],
        fields: [
            FieldSpec(
                "operator", id: "129/R.f1", Localized(ru: "БИН оператора", kk: "Оператор БСН-і"),
                .employerNumber, page: 0,
                help: Localized(
                    ru: "Оператор из списка «Операторы»: его карточку заводят раньше сведений.",
                    kk: "«Операторлар» тізіміндегі оператор: карточкасы мәліметтен бұрын ашылады."),
                citation: clause),
            iin,
            FieldSpec(
                "month", id: "129/R.f3", Localized(ru: "Период", kk: "Кезең"), .month, page: 0,
                help: Localized(
                    ru: "Месяц и год, за которые удержано: 07.2026.",
                    kk: "Ұсталған ай мен жыл: 07.2026."), citation: clause, lack: .period),
            FieldSpec(
                "kind", id: "129/R.f4", Localized(ru: "Вид платежа", kk: "Төлем түрі"),
                .choice(PlatformPaymentKind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }),
                page: 0,
                help: Localized(
                    ru: "ОПВ, ОПВР, СО или взносы ОСМС. ИПН не сверяют.",
                    kk: "МЗЖ, ЖМЗЖ, ӘА не МӘМС жарналары. ЖТС салыстырылмайды."), citation: clause),
            FieldSpec(
                "sum", id: "129/R.f5", Localized(ru: "Сумма сведений", kk: "Мәлімет сомасы"),
                .text(limit: 20), page: 0,
                help: Localized(
                    ru: "Сумма в тенге: 10500 или 10500,50. Ноль – удержания не было.",
                    kk: "Теңгемен: 10500 не 10500,50. Нөл – ұстау болмаған."), citation: clause,
                sample: .same("10500,00")),
            FieldSpec(
                "document", id: nil, Localized(ru: "№ сведений", kk: "Мәлімет №"), .text(limit: 20), .never,
                page: 0,
                help: Localized(
                    ru: "Номер, под которым оператор передал сведения, если он есть.",
                    kk: "Оператор мәліметті берген нөмір, егер болса."), citation: clause),
        ],
        rules: [
            CrossRule("sum", citation: clause) { values, _ in
                do throws(Message) {
                    return try Tenge(values["sum"] ?? "") < .zero ? .sum : nil
                } catch {
                    return error
                }
            }
        ],
        edition: InternetPlatforms.edition, about: { $0["operator"] ?? "" })

    /// What somebody answers to a difference.
    public static let explained = FormSpec(
        code: "129/explained", title: Localized(ru: "Объяснить расхождение", kk: "Айырманы түсіндіру"),
        pages: [Localized(ru: "Пояснение", kk: "Түсініктеме")],
        fields: [
            FieldSpec(
                "explanation", id: "129/R.f9", Localized(ru: "Пояснение", kk: "Түсініктеме"),
                .text(limit: 300), page: 0,
                help: Localized(
                    ru:
                        "Почему суммы не равны и откуда это известно: письмо оператора, опечатка в поручении. Изменятся суммы – строка сверится заново.",
                    kk:
                        "Сомалар неге тең емес және ол қайдан белгілі: оператордың хаты, тапсырмадағы қате. Сомалар өзгерсе, жол қайта салыстырылады."
                ),
                citation: clause, lack: .reason)
        ],
        edition: InternetPlatforms.edition, about: { _ in "" })

    /// What was transferred in excess goes back to the operator.
    public static let returned = FormSpec(
        code: "129/returned", title: Localized(ru: "Возврат оператору", kk: "Операторға қайтару"),
        pages: [Localized(ru: "Возврат", kk: "Қайтару")],
        fields: [
            FieldSpec(
                "number", id: nil, Localized(ru: "№ документа", kk: "Құжат №"), .text(limit: 20), page: 0,
                help: Localized(
                    ru:
                        "Номер документа, которым излишне перечисленное возвращают. Порядок возврата приказ № 129 не меняет.",
                    kk:
                        "Артық аударылған сома қайтарылатын құжаттың нөмірі. Қайтару тәртібін № 129 бұйрық өзгертпейді."
                ),
                citation: clause),
            FieldSpec(
                "happened_on", id: nil, Localized(ru: "Дата", kk: "Күні"), .date(mayBeFuture: false), page: 0,
                help: Localized(ru: "День документа о возврате.", kk: "Қайтару құжатының күні."),
                citation: clause),
        ],
        rules: [
            .documentNumber("number", withDigit: true, citation: clause),
            CrossRule("happened_on", citation: clause) { values, context in
                let day = try? DateEntry.read(values["happened_on"] ?? "", today: context.today)
                guard let day, day < InternetPlatforms.edition.from else { return nil }
                return .edition(day, since: InternetPlatforms.edition.from)
            },
        ],
        edition: InternetPlatforms.edition, about: { $0["number"] ?? "" })

    static let all = [platform, change, exemption, declared, explained, returned]
}

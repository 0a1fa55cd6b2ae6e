import Core

extension FormSpec {
    private static let first = Citation(ReadingRoom.act, "1")

    /// The card of a new reader.
    static let reader = FormSpec(
        code: "900/reader", title: Localized(ru: "Новый читатель", kk: "Жаңа оқырман"),
        pages: [Localized(ru: "Читатель", kk: "Оқырман")],
        fields: [
            FieldSpec(
                "iin", id: nil, Localized(ru: "ИИН", kk: "ЖСН"), .iin, page: 0,
                help: Localized(ru: "12 цифр удостоверения.", kk: "Куәліктің 12 цифры."), citation: first),
            FieldSpec(
                "surname", id: nil, Localized(ru: "Фамилия", kk: "Тегі"),
                .name(limit: 60, withInitials: false), page: 0,
                help: Localized(ru: "Как в документе.", kk: "Құжаттағыдай."), citation: first),
            FieldSpec(
                "given_name", id: nil, Localized(ru: "Имя", kk: "Аты"),
                .name(limit: 60, withInitials: false), page: 0,
                help: Localized(ru: "Как в документе.", kk: "Құжаттағыдай."), citation: first),
            FieldSpec(
                "birth", id: nil, Localized(ru: "Дата рождения", kk: "Туған күні"),
                .date(mayBeFuture: false), page: 0,
                help: Localized(ru: "Следует из ИИН.", kk: "ЖСН-ден шығады."), citation: first),
        ],
        edition: Edition(
            name: Localized(ru: "Порядок № 900", kk: "№ 900 тәртіп"), from: LoanTerms.days.rows[0].from),
        fills: [
            Fill(after: ["iin"]) { filling, _, _ in
                guard let birth = (try? IIN(filling.text("iin")))?.birthDate else { return }
                filling.fill("birth", birth.shown)
            }
        ],
        lookups: [
            Lookup(after: "iin", subject: { values in (try? IIN(values["iin"] ?? ""))?.digits }) {
                store, digits in
                let person = try IIN(digits).birthDate == nil ? nil : store.person(iin: IIN(digits))
                return { filling, _, _ in
                    guard let person else { return }
                    filling.fill("surname", person.name.surname.text)
                    filling.fill("given_name", person.name.givenName.text)
                    filling.remark = .init(Localized(ru: "Человек известен", kk: "Адам белгілі"))
                }
            }
        ])

    static let lending = loan(
        "900/lent", Localized(ru: "Выдача книги", kk: "Кітап беру"), Citation(ReadingRoom.act, "2"))
    static let returning = loan(
        "900/returned", Localized(ru: "Возврат книги", kk: "Кітапты қайтару"),
        Citation(ReadingRoom.act, "4"))

    private static func loan(_ code: String, _ title: Localized, _ citation: Citation) -> FormSpec {
        FormSpec(
            code: code, title: title, pages: [title],
            fields: [
                FieldSpec(
                    "book", id: nil, Localized(ru: "Книга", kk: "Кітап"), .text(limit: 60), page: 0,
                    help: Localized(ru: "Название книги.", kk: "Кітаптың атауы."), citation: citation),
                FieldSpec(
                    "day", id: nil, Localized(ru: "День", kk: "Күні"), .date(mayBeFuture: false), page: 0,
                    help: Localized(ru: "Когда.", kk: "Қашан."), citation: citation),
            ], about: { $0["book"] ?? "" })
    }

    static let sampleReader: FormValues = [
        "iin": "690415399106", "surname": "Жұмабеков", "given_name": "Нұрлан", "birth": "15.04.1969",
    ]
}

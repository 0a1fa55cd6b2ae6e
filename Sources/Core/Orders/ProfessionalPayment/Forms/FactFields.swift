/// Fields that several facts share.
enum FactFields {
    static func happened(_ label: Localized, _ citation: Citation) -> FieldSpec {
        FieldSpec(
            "happened_on", id: nil, label, .date(mayBeFuture: false), page: 0,
            help: Localized(
                ru: "День, когда это случилось на самом деле, по документу или системе.",
                kk: "Құжат немесе жүйе бойынша оқиға іс жүзінде болған күн."), citation: citation)
    }

    /// When the office learned of it, and from where (C-01).
    static func learned(_ day: LearnedDay, _ citation: Citation) -> [FieldSpec] {
        [
            FieldSpec(
                "learned_on", id: nil, day.label, .date(mayBeFuture: false), page: 0,
                section: day.section, help: day.help,
                citation: citation),
            FieldSpec(
                "learned_time", id: nil, Localized(ru: "время", kk: "уақыты"), .time, page: 0,
                help: Localized(
                    ru: "Часы и минуты. По времени ответа решается, в какой день формируется ЭМД (пункт 15).",
                    kk:
                        "Сағат пен минут. Жауап уақыты бойынша ІЭМ қай күні қалыптастырылатыны шешіледі (15-тармақ)."
                ),
                citation: Citation(.order526, "15.1")),
            FieldSpec(
                "source", id: nil, Localized(ru: "Источник", kk: "Дереккөз"),
                .suggested(FactSource.known, limit: 60), .never, page: 0,
                help: Localized(
                    ru:
                        "Откуда известно: система или документ, F4 – список. Чего в списке нет, записывается как «со слов». Возобновление – только по данным ИС МТСЗН (пункт 20).",
                    kk:
                        "Қайдан белгілі: жүйе немесе құжат, F4 – тізім. Тізімде жоғы «сөзіне сүйеніп» деп жазылады. Қайта бастау – тек ҚР Еңбекмині АЖ деректері бойынша (20-тармақ)."
                ),
                citation: Citation(.order526, "20")),
        ]
    }

    static func notLearnedLater(_ citation: Citation) -> CrossRule {
        CrossRule("learned_on", citation: citation) { values, context in
            guard let day = try? DateEntry.read(values["learned_on"] ?? "", today: context.today),
                day > context.today
            else { return nil }
            return .future
        }
    }

    static func happenedBeforeLearned(_ citation: Citation) -> CrossRule {
        CrossRule("happened_on", citation: citation) { values, context in
            guard let happened = try? DateEntry.read(values["happened_on"] ?? "", today: context.today),
                let learned = try? DateEntry.read(values["learned_on"] ?? "", today: context.today),
                happened > learned
            else { return nil }
            return .order(
                Localized(ru: "событие", kk: "оқиға"),
                Localized(ru: "поступление сведений", kk: "мәліметтің түсуі"))
        }
    }

    static func reason(_ help: Localized, _ clause: String) -> FieldSpec {
        FieldSpec(
            "reason", id: nil, Localized(ru: "Причина", kk: "Себебі"), .text(limit: 500), page: 0, help: help,
            citation: Citation(.order526, clause))
    }

    static let paidMonth = Localized(
        ru: "Месяц, за который выплата: 11.2026. Период указывается обязательно (пункты 25 и 31).",
        kk: "Төлем қай ай үшін екені: 11.2026. Кезең міндетті түрде көрсетіледі (25 және 31-тармақтар).")

    static func month(_ label: Localized, _ clause: String, help: Localized = paidMonth) -> FieldSpec {
        FieldSpec(
            "month", id: nil, label, .month, page: 0, help: help,
            citation: Citation(.order526, clause))
    }

    static func sum(_ clause: String) -> FieldSpec {
        FieldSpec(
            "sum", id: nil, Localized(ru: "Сумма, тг", kk: "Сома, тг"), .money, page: 0,
            help: Localized(
                ru: "Сумма в тенге: 50851 или 27120,53.", kk: "Сома теңгемен: 50851 немесе 27120,53."),
            citation: Citation(.order526, clause))
    }

    static func choice(
        _ key: String, _ label: Localized, _ choices: [(String, Localized)], help: Localized, clause: String,
        _ requirement: FieldSpec.Requirement = .always
    ) -> FieldSpec {
        FieldSpec(
            key, id: nil, label, .choice(choices.map { FieldSpec.Choice($0.0, $0.1) }), requirement, page: 0,
            help: help, citation: Citation(.order526, clause))
    }

    static let measures: [(String, Localized)] = [
        (SearchMeasure.search.rawValue, Localized(ru: "розыск", kk: "іздестіру")),
        (SearchMeasure.court.rawValue, Localized(ru: "решение суда", kk: "сот шешімі")),
    ]
}

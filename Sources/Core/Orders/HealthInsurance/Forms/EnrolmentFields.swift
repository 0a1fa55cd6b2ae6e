/// Category and days of a manual enrolment (M.f4, M.f5, M.f7).
enum EnrolmentFields {
    static let absent = "absent"
    static let present = "present"

    /// - Parameter basis: p.57 for the unemployed of L1, p.21 for all others.
    static func category(_ citation: Citation) -> [FieldSpec] {
        [
            FieldSpec(
                "category", id: "333/M.f4", Localized(ru: "Категория", kk: "Санат"),
                .listed(
                    EnrolmentForm.categories.map {
                        FieldSpec.Choice($0.code, $0.name, isMedical: $0.isMedical)
                    }, refusal: .category),
                page: 1,
                help: Localized(
                    ru:
                        "Категории, для которых приказ называет документы (пункты 21 и 57). R8, R9 и L2 вручную не включаются (E-CAT).",
                    kk:
                        "Бұйрықта құжаттары аталған санаттар (21 және 57-тармақтар). R8, R9 және L2 қолмен енгізілмейді (E-CAT)."
                ),
                citation: citation),
            FieldSpec(
                "subgroup", id: nil, Localized(ru: "Кто именно", kk: "Нақты кім"),
                .choice(PensionSubgroup.allCases.map { FieldSpec.Choice($0.rawValue, $0.name) }),
                .only(when: { $0["category"] == InsuranceCategory.r7.code }), page: 1,
                help: Localized(
                    ru: "От этого зависит документ: подпункт 7) пункта 21, абзацы 2–5.",
                    kk: "Құжат осыған байланысты: 21-тармақтың 7) тармақшасы, 2–5-абзацтар."),
                citation: .order333("21.7")),
            FieldSpec(
                "applied_on", id: "333/M.f5", Localized(ru: "Обратился в Фонд", kk: "Қорға жүгінген күні"),
                .date(mayBeFuture: false), page: 1,
                help: Localized(
                    ru:
                        "День обращения в Фонд: с него отсчитывается один месяц (пункты 21 и 57). Последний день – то же число следующего месяца.",
                    kk:
                        "Қорға жүгінген күн: бір ай осы күннен есептеледі (21 және 57-тармақтар). Соңғы күні – келесі айдың сол күні."
                ),
                citation: citation),
            FieldSpec(
                "checked_on", id: "333/M.f7",
                Localized(ru: "ИС Фонда проверена", kk: "АЖ тексерілген күн"),
                .date(mayBeFuture: false), page: 1,
                help: Localized(
                    ru: "День, когда проверено, есть ли в информационной системе Фонда данные о категории.",
                    kk: "Қордың ақпараттық жүйесінде санат туралы деректердің бар-жоғы тексерілген күн."),
                citation: citation),
            FieldSpec(
                "data", id: "333/M.f7", Localized(ru: "Данные в ИС", kk: "АЖ-дағы деректер"),
                .choice([
                    FieldSpec.Choice(absent, Localized(ru: "нет", kk: "жоқ")),
                    FieldSpec.Choice(present, Localized(ru: "есть", kk: "бар")),
                ]), page: 1,
                help: Localized(
                    ru: "Если данные есть, включать вручную нельзя (E-ACT): право уже учтено автоматически.",
                    kk:
                        "Деректер бар болса, қолмен енгізуге болмайды (E-ACT): құқық автоматты түрде есепке алынған."
                ),
                citation: citation),
        ]
    }

    /// Days before the edition came into force are judged by another order.
    static func edition(_ key: String, _ citation: Citation) -> CrossRule {
        CrossRule(key, citation: citation) { values, context in
            guard let day = try? DateEntry.read(values[key] ?? "", today: context.today),
                day < CategoryEntry.edition
            else { return nil }
            return .edition(day, since: CategoryEntry.edition)
        }
    }

    static func rules(_ citation: Citation) -> [CrossRule] {
        [
            CrossRule("data", citation: citation) { values, _ in
                values["data"] == present ? .alreadyActive : nil
            },
            CrossRule("birth", citation: .order333("18")) { values, context in
                guard let iin = try? IIN(values["iin"] ?? ""), let born = born(values, context) else {
                    return nil
                }
                return Birth.doubts(iin, born: born, sex: nil).first
            },
            CrossRule("category", citation: citation) { values, _ in
                guard let category = EnrolmentForm.category(of: values), category == .r2 || category == .r11,
                    let sex = (try? IIN(values["iin"] ?? ""))?.sex ?? Sex(rawValue: values["sex"] ?? "")
                else { return nil }
                return sex == .male ? .womenOnly : nil
            },
            edition("applied_on", citation),
            order("applied_on", Words.birth, Words.application, citation) { values, context in
                (born(values, context), day("applied_on", values, context))
            },
            // An older look says nothing of the data at the day of applying: the
            // month of the clause is as far back as one counts.
            order("checked_on", Words.monthBefore, Words.check, citation) { values, context in
                (day("applied_on", values, context)?.adding(months: -1), day("checked_on", values, context))
            },
            order("checked_on", Words.birth, Words.check, citation) { values, context in
                (born(values, context), day("checked_on", values, context))
            },
        ]
    }

    static func day(_ key: String, _ values: FormValues, _ context: FormContext) -> CivilDate? {
        try? DateEntry.read(values[key] ?? "", today: context.today)
    }

    static func born(_ values: FormValues, _ context: FormContext) -> CivilDate? {
        try? Birth.read(values["birth"] ?? "", today: context.today)
    }

    /// `E-ORD` at the field when the first of two days is the later one.
    static func order(
        _ key: String, _ first: Localized, _ second: Localized, _ citation: Citation,
        _ days: @escaping @Sendable (FormValues, FormContext) -> (CivilDate?, CivilDate?)
    ) -> CrossRule {
        CrossRule(key, citation: citation) { values, context in
            guard case (let earlier?, let later?) = days(values, context), earlier > later else { return nil }
            return .order(first, second)
        }
    }

    /// What the days of an enrolment are called in a refusal.
    enum Words {
        static let birth = Localized(ru: "дата рождения", kk: "туған")
        static let application = Localized(ru: "обращение в Фонд", kk: "Қорға жүгінген")
        static let monthBefore = Localized(
            ru: "день за месяц до обращения в Фонд", kk: "Қорға жүгінуден бір ай бұрынғы")
        static let check = Localized(ru: "проверка ИС Фонда", kk: "Қордың АЖ тексерілген")
        static let issue = Localized(ru: "выдача документа", kk: "құжат берілген")
        static let force = Localized(ru: "вступление в силу", kk: "күшіне енген")
    }
}

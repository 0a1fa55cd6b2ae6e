/// The father's application to the Corporation (әкесінің өтініші, p.30.2 and
/// p.33.2): F.f1–f6 of the catalogue.
///
/// It is opened from a family link, which fills the three persons.
public enum FatherApplicationForm {
    public static let code = "333/father-application"
    private static let citation = Citation.order333("30.2")

    public static let spec = FormSpec(
        code: code, title: Localized(ru: "Заявление отца", kk: "Әкесінің өтініші"),
        pages: [Localized(ru: "Заявление", kk: "Өтініш")],
        fields: [
            iin("father", "333/F.f1", Localized(ru: "ИИН отца", kk: "Әкесінің ЖСН")),
            iin("mother", "333/F.f2", Localized(ru: "ИИН матери", kk: "Анасының ЖСН")),
            iin("child", "333/F.f3", Localized(ru: "ИИН ребёнка", kk: "Баланың ЖСН")),
            FieldSpec(
                "category", id: "333/F.f4", Localized(ru: "Категория", kk: "Санат"),
                .choice(
                    [InsuranceCategory.r3, .r4].map {
                        FieldSpec.Choice($0.code, choice($0), isMedical: $0.isMedical)
                    }), page: 0,
                help: Localized(
                    ru:
                        "R3 – воспитывает ребёнка до трёх лет и не работает (пункт 30). R4 – в отпуске по уходу (пункт 33).",
                    kk:
                        "R3 – үш жасқа дейінгі баланы тәрбиелейді және жұмыс істемейді (30-тармақ). R4 – бала күтімі демалысында (33-тармақ)."
                ),
                citation: citation),
            FieldSpec(
                "applied_on", id: "333/F.f5", Localized(ru: "Дата заявления", kk: "Өтініш күні"),
                .date(mayBeFuture: false), page: 0,
                help: Localized(
                    ru:
                        "Действует со следующей сверки: если платежей нет у обоих родителей, категорию получит отец.",
                    kk:
                        "Келесі салыстырып тексеруден бастап қолданылады: екі ата-анада да төлем болмаса, санат әкесіне беріледі."
                ),
                citation: citation),
        ],
        rules: [], edition: EnrolmentForm.edition)

    private static func iin(_ key: String, _ id: String, _ label: Localized) -> FieldSpec {
        FieldSpec(
            key, id: id, label, .iin, page: 0,
            help: Localized(
                ru:
                    "Из связи родителей с ребёнком (пункт 28): заявление принимается только от отца в этой связи.",
                kk:
                    "Ата-ана мен баланың байланысынан (28-тармақ): өтініш осы байланыстағы әкеден ғана қабылданады."
            ),
            citation: .order333("28"))
    }

    private static func choice(_ category: InsuranceCategory) -> Localized {
        category == .r3
            ? Localized(ru: "R3 – воспитание до трёх лет", kk: "R3 – үш жасқа дейін тәрбиелеу")
            : Localized(ru: "R4 – отпуск по уходу", kk: "R4 – бала күтімі демалысы")
    }
}

extension Store {
    /// Accepts the father's application.
    ///
    /// - Returns: its number.
    /// - Throws: ``Refused`` with `E-SRC` when the applicant is not the father
    ///   of the link, `E-DUP` for a second one, `E-FUT`, `E-ORD` for a child
    ///   of three, `E-ACCESS` for R4 when the operator may not see it.
    public func accept(fatherApplication values: FormValues, draft: Int64 = 0) throws -> String {
        let worker = try requireOperator()
        let context = try formContext()
        let problems = FatherApplicationForm.spec.problems(in: values, context)
        guard problems.isEmpty, let category = InsuranceCategory(code: values["category"] ?? "") else {
            throw Refused(problems)
        }
        try requireSight(of: category)
        let applied = try DateEntry.read(values["applied_on"] ?? "", today: context.today)
        let persons = try ["father", "mother", "child"].map { key in
            guard let person = try person(iin: try IIN(values[key] ?? "")) else {
                throw Refused([Problem(key: key, message: .dictionary, citation: .order333("28"))])
            }
            return person.id
        }
        let draft = DraftKey(FatherApplicationForm.code, draft)
        return try perform("accept", on: "consumer", note: "father-application", ending: draft) {
            database, now in
            let clause = category == .r4 ? "33" : "30"
            let isLinked = try database.first(
                "SELECT 1 FROM family_link WHERE father_id = ? AND mother_id = ? AND child_id = ?",
                persons.map { .integer($0) }
            ) { $0.integer(0) }
            guard isLinked != nil else {
                throw Refused([
                    Problem(key: "father", message: .source(clause), citation: .order333(clause + ".2"))
                ])
            }
            let earlier = try database.first(
                """
                SELECT number FROM father_application a WHERE child_id = ? AND category = ?
                    AND \(FatherApplicationRecord.withdrawal("a")) IS NULL
                """,
                [.integer(persons[2]), .text(category.code)]
            ) { $0.text(0) }
            if let earlier {
                throw Refused([
                    Problem(
                        key: "applied_on", message: .duplicate(earlier), citation: .order333(clause + ".2"))
                ])
            }
            let entry = InsuranceEntry(
                body: .fatherApplication(child: persons[2], category), happenedOn: applied)
            let (fact, _) = try insert(entry, of: persons[0], at: now, by: worker)
            let id = try nextNumber("father-application")
            let number = "ӘӨ-" + padded(Int(id), 6)
            try database.execute(
                """
                INSERT INTO father_application (id, number, father_id, mother_id, child_id, category,
                    applied_on, fact_id, entered_at, operator_id, operator_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(id), .text(number), .integer(persons[0]), .integer(persons[1]),
                    .integer(persons[2]), .text(category.code), .date(applied), .integer(fact),
                    .moment(now), .integer(worker.id), .text(worker.name),
                ])
            try keepFamily(of: persons[0], at: now, by: worker)
            return (number, persons[0])
        }
    }
}

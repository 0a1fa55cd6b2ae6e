/// The facts of an insured person, besides enrolments, that an operator records from paper,
/// each under its clause (p.8).
public struct InsuredPersonFactForm: Sendable {
    /// The fact's kind in the store.
    public let kind: String
    public let title: Localized
    public let citation: Citation
    public let spec: FormSpec
    private let read: @Sendable (FactValues) throws(Message) -> Store.InsuranceEntry

    private init(
        _ kind: String, _ title: Localized, clause: String, _ fields: [FieldSpec], rules: [CrossRule] = [],
        _ read: @escaping @Sendable (FactValues) throws(Message) -> Store.InsuranceEntry
    ) {
        self.kind = kind
        self.title = title
        citation = .order333(clause)
        self.read = read
        spec = FormSpec(
            code: Self.draftCode(kind), title: title, pages: [title], fields: fields,
            rules: rules + Self.editionRules(fields, .order333(clause)),
            edition: EnrolmentForm.edition)
    }

    public static func draftCode(_ kind: String) -> String { "333/fact/" + kind }
    public static func of(draft: Draft) -> InsuredPersonFactForm? {
        all.first { draftCode($0.kind) == draft.form }
    }

    /// Whether only operators who may see medical facts may record it.
    public var isMedical: Bool { kind == "sick-leave" }

    public static func of(kind: String) -> InsuredPersonFactForm? { all.first { $0.kind == kind } }

    /// - Throws: ``Refused`` with all problems of the form.
    public func entry(_ values: FormValues, _ context: FormContext) throws -> Store.InsuranceEntry {
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        return try read(FactValues(values: values, context: context))
    }

    /// A sheet that began before the edition and is still running counts; one that
    /// ended before it does not.
    private static func editionRules(_ fields: [FieldSpec], _ citation: Citation) -> [CrossRule] {
        fields.filter { ["happened_on", "to"].contains($0.key) }.map {
            EnrolmentFields.edition($0.key, citation)
        }
    }

    private static func day(_ label: Localized, _ help: Localized, _ clause: String) -> FieldSpec {
        FieldSpec(
            "happened_on", id: nil, label, .date(mayBeFuture: false), page: 0, help: help,
            citation: .order333(clause))
    }

    /// In the order of the clauses.
    public static let all: [InsuredPersonFactForm] = [
        InsuredPersonFactForm(
            "stopped", Localized(ru: "Уплата прекращена", kk: "Жарна төлеу тоқтатылды"), clause: "9.2",
            [
                day(
                    Localized(ru: "С какого дня", kk: "Қай күннен"),
                    Localized(
                        ru:
                            "День, в который прекратилась уплата взносов: от него отсчитываются три месяца сохранения права (пункты 9 и 10).",
                        kk:
                            "Жарналарды төлеу тоқтатылған күн: құқықты сақтаудың үш айы осы күннен есептеледі (9 және 10-тармақтар)."
                    ),
                    "9.2")
            ]
        ) { values throws(Message) in
            Store.InsuranceEntry(body: .stopped, happenedOn: try values.date("happened_on"))
        },
        InsuredPersonFactForm(
            "state-unpaid", Localized(ru: "Взносы государства не поступили", kk: "Мемлекеттен жарна түспеді"),
            clause: "9.3",
            [
                day(
                    Localized(ru: "С какого дня", kk: "Қай күннен"),
                    Localized(
                        ru:
                            "С этого дня право сохраняется не более трёх месяцев; сама категория остаётся (пункт 9).",
                        kk:
                            "Осы күннен бастап құқық үш айдан аспайтын мерзімге сақталады; санаттың өзі қалады (9-тармақ)."
                    ),
                    "9.3")
            ]
        ) { values throws(Message) in
            Store.InsuranceEntry(body: .stateUnpaid, happenedOn: try values.date("happened_on"))
        },
        InsuredPersonFactForm(
            "state-paid", Localized(ru: "Взносы государства поступили", kk: "Мемлекеттен жарна түсті"),
            clause: "9.3",
            [
                day(
                    Localized(ru: "С какого дня", kk: "Қай күннен"),
                    Localized(
                        ru: "С этого дня право снова опирается на категорию.",
                        kk: "Осы күннен бастап құқық қайтадан санатқа негізделеді."), "9.3")
            ]
        ) { values throws(Message) in
            Store.InsuranceEntry(body: .statePaid, happenedOn: try values.date("happened_on"))
        },
        InsuredPersonFactForm(
            "sick-leave",
            Localized(ru: "Лист нетрудоспособности (R4)", kk: "Еңбекке жарамсыздық парағы (R4)"),
            clause: "32",
            [
                FieldSpec(
                    "number", id: nil, Localized(ru: "№ листа", kk: "Парақ №"), .text(limit: 30), page: 0,
                    help: Localized(
                        ru: "Номер листа о временной нетрудоспособности.",
                        kk: "Еңбекке уақытша жарамсыздық парағының нөмірі."), citation: .order333("32")),
                FieldSpec(
                    "from", id: nil, Localized(ru: "с", kk: "басы"), .date(mayBeFuture: false), page: 0,
                    help: Localized(ru: "Первый день отпуска.", kk: "Демалыстың бірінші күні."),
                    citation: .order333("32")),
                FieldSpec(
                    "to", id: nil, Localized(ru: "по", kk: "соңы"), .date(mayBeFuture: true), page: 0,
                    help: Localized(
                        ru: "Последний день, включительно.", kk: "Соңғы күні, қоса алғанда."),
                    citation: .order333("32")),
            ],
            rules: [.period(citation: .order333("32"))]
        ) { values throws(Message) in
            let from = try values.date("from")
            return Store.InsuranceEntry(
                body: .sickLeave(from: from, to: try values.date("to")), happenedOn: from,
                detail: ["number": values.text("number")])
        },
    ]
}

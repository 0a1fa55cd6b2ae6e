/// What an operator writes of a payment order, one form for each kind of fact.
public enum IncomingForm: String, Hashable, Sendable, CaseIterable {
    case arrived, mismatch, payerReturn = "payer-return", refund

    /// Whether it is about one line of the order.
    public var isOfLine: Bool { self != .arrived }

    public var code: String { "430/\(rawValue)" }

    public static func of(draft: Draft) -> IncomingForm? { allCases.first { $0.code == draft.form } }

    public var title: Localized {
        switch self {
        case .arrived: Localized(ru: "Деньги поступили", kk: "Ақша түсті")
        case .mismatch: Localized(ru: "Не соответствует", kk: "Сәйкес келмейді")
        case .payerReturn: Localized(ru: "Возврат плательщику", kk: "Төлеушіге қайтару")
        case .refund: Localized(ru: "Возврат излишнего (ошибочного)", kk: "Артық (қате) төленгенді қайтару")
        }
    }

    public var citation: Citation {
        switch self {
        case .arrived: .order430("8.1")
        case .mismatch, .payerReturn: .order430("8.2")
        case .refund: .order430("6.2")
        }
    }

    public var spec: FormSpec {
        FormSpec(
            code: code, title: title, pages: [title], fields: fields, rules: rules,
            edition: SocialInsurance.edition,
            about: { $0["sum"] ?? "" })
    }

    private var rules: [CrossRule] {
        self == .payerReturn ? [.documentNumber("number", withDigit: true, citation: citation)] : []
    }

    private var fields: [FieldSpec] {
        switch self {
        case .arrived:
            [
                day(
                    Localized(
                        ru:
                            "День, в который деньги пришли на счет Государственной корпорации. На внесение – один рабочий день после этого дня (пункт 9).",
                        kk:
                            "Ақша Мемлекеттік корпорацияның шотына түскен күн. Енгізуге осы күннен кейін бір жұмыс күні беріледі (9-тармақ)."
                    ))
            ]
        case .mismatch:
            [
                FieldSpec(
                    "field", id: nil, Localized(ru: "Что не соответствует", kk: "Сәйкес келмейтіні"),
                    .choice(MismatchField.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }), page: 0,
                    help: Localized(
                        ru:
                            "Чем строка отличается от данных государственных информационных систем. Такую строку возвращают плательщику (пункт 8).",
                        kk:
                            "Жолдың мемлекеттік ақпараттық жүйелердің деректерінен айырмашылығы неде. Мұндай жол төлеушіге қайтарылады (8-тармақ)."
                    ),
                    citation: citation),
                day(
                    Localized(
                        ru: "День, в который это обнаружено.", kk: "Бұл анықталған күн.")),
            ]
        case .payerReturn:
            [
                FieldSpec(
                    "number", id: nil, Localized(ru: "№ документа", kk: "Құжаттың №"), .text(limit: 20),
                    page: 0,
                    help: Localized(
                        ru: "Номер документа, которым деньги возвращены плательщику.",
                        kk: "Ақша төлеушіге қайтарылған құжаттың нөмірі."),
                    citation: citation),
                day(
                    Localized(
                        ru: "День документа о возврате.", kk: "Қайтару құжатының күні.")),
            ]
        case .refund:
            [
                FieldSpec(
                    "sum", id: nil, Localized(ru: "Сумма, тг", kk: "Сома, тг"), .money, page: 0,
                    help: Localized(
                        ru:
                            "Сколько возвращено из этой строки: не больше того, что от неё осталось (пункт 6).",
                        kk: "Осы жолдан қанша қайтарылды: одан қалғаннан артық емес (6-тармақ)."),
                    citation: citation),
                day(Localized(ru: "День возврата.", kk: "Қайтарылған күн.")),
                FieldSpec(
                    "basis", id: nil, Localized(ru: "Основание", kk: "Негізі"), .text(limit: 200), page: 0,
                    help: Localized(
                        ru:
                            "Документ, которым признано, что уплачено излишне или ошибочно: заявление, решение, его номер и дата.",
                        kk:
                            "Артық не қате төленгенін растайтын құжат: өтініш не шешім, оның нөмірі мен күні."
                    ),
                    citation: citation),
            ]
        }
    }

    private func day(_ help: Localized) -> FieldSpec {
        FieldSpec(
            "happened_on", id: nil, Localized(ru: "Дата", kk: "Күні"), .date(mayBeFuture: false), page: 0,
            help: help, citation: citation)
    }

    /// - Parameter line: of the order, where the form is about one.
    /// - Throws: ``Refused`` with all problems of the form.
    func entry(_ values: FormValues, line: Int64?, _ context: FormContext) throws -> IncomingEntry {
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let day = try DateEntry.read(values["happened_on"] ?? "", today: context.today)
        func known() throws(Message) -> Int64 {
            guard let line else { throw .required }
            return line
        }
        switch self {
        case .arrived: return IncomingEntry(.arrived, on: day)
        case .mismatch:
            guard let field = MismatchField(rawValue: values["field"] ?? "") else {
                throw Message.alternatives
            }
            return IncomingEntry(.mismatch(line: try known(), field), on: day)
        case .payerReturn:
            return IncomingEntry(
                .payerReturned(line: try known(), number: (values["number"] ?? "").squeezed), on: day)
        case .refund:
            var typed: FormValues = ["basis": values["basis"] ?? ""]
            typed.setLanguage(values.language(of: "basis"), of: "basis")
            return IncomingEntry(
                .refunded(line: try known(), try Tenge(values["sum"] ?? "")), on: day,
                basis: (values["basis"] ?? "").squeezed, typed: typed)
        }
    }
}

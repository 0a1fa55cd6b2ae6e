/// p.25, 31: an employer's payment to the Corporation's account, as it is
/// entered: the payment itself, then its lines by recipient.
public enum RemittanceForm {
    private static let citation = Citation(.order526, "25.1")

    public static let spec = FormSpec(
        code: "526/transfer",
        title: Localized(ru: "Перевод работодателя", kk: "Жұмыс берушінің ақша аударуы"),
        pages: [Localized(ru: "Платёж", kk: "Төлем")],
        fields: [
            FieldSpec(
                "employer", id: nil, Localized(ru: "БИН/ИИН", kk: "БСН/ЖСН"), .employerNumber, page: 0,
                section: Localized(ru: "Работодатель", kk: "Жұмыс беруші"),
                help: Localized(
                    ru: "Кто перевёл деньги. F4 – список работодателей.",
                    kk: "Ақшаны кім аударды. F4 – жұмыс берушілер тізімі."),
                citation: citation),
            FieldSpec(
                "number", id: nil, Localized(ru: "№ платежа", kk: "Төлем №"), .text(limit: 30), page: 0,
                section: Localized(ru: "Платёж", kk: "Төлем"),
                help: Localized(
                    ru: "Номер платёжного поручения работодателя.",
                    kk: "Жұмыс берушінің төлем тапсырмасының нөмірі."),
                citation: citation),
            FieldSpec(
                "made_on", id: nil, Localized(ru: "Дата", kk: "Күні"), .date(mayBeFuture: false), page: 0,
                help: Localized(
                    ru:
                        "День, когда деньги поступили на счет. Срок – 5-й рабочий день месяца перед месяцем выплаты (пункт 25).",
                    kk:
                        "Ақша шотқа түскен күн. Мерзімі – төлем айының алдындағы айдың 5-жұмыс күні (25-тармақ)."
                ),
                citation: citation),
            FieldSpec(
                "total", id: nil, Localized(ru: "Сумма всего, тг", kk: "Жалпы сома, тг"), .money, page: 0,
                help: Localized(
                    ru: "Вся сумма платежа. Сумма строк по получателям должна быть ей равна.",
                    kk: "Төлемнің бүкіл сомасы. Алушылар бойынша жолдардың сомасы оған тең болуы керек."),
                citation: citation),
            FieldSpec(
                "from", id: nil, Localized(ru: "с месяца", kk: "бастапқы ай"), .month, page: 0,
                section: Localized(ru: "За какой период", kk: "Қай кезең үшін"),
                help: Localized(
                    ru:
                        "Первый месяц выплаты, за который перевод: 12.2026. Период обязателен (пункты 25 и 31).",
                    kk:
                        "Ақша аударылған төлемнің бірінші айы: 12.2026. Кезең міндетті (25 және 31-тармақтар)."
                ),
                citation: citation, lack: .period),
            FieldSpec(
                "to", id: nil, Localized(ru: "по месяц", kk: "соңғы ай"), .month, page: 0,
                help: Localized(
                    ru:
                        "Последний месяц, включительно. Сумма получателя относится сначала на самый ранний неоплаченный месяц.",
                    kk:
                        "Соңғы ай, қоса алғанда. Алушының сомасы алдымен ең ерте аударылмаған айға жатқызылады."
                ),
                citation: citation, lack: .period),
        ],
        rules: [
            .documentNumber("number", withDigit: true, citation: citation),
            CrossRule("made_on", citation: citation) { values, context in
                guard let made = try? DateEntry.read(values["made_on"] ?? "", today: context.today),
                    made < ProfessionalPayment.edition.from
                else { return nil }
                return .edition(made, since: ProfessionalPayment.edition.from)
            },
            notMonthsAgo,
            CrossRule("to", citation: Citation(.order526, "31")) { values, context in
                guard let from = try? MonthEntry.read(values["from"] ?? "", today: context.today),
                    let to = try? MonthEntry.read(values["to"] ?? "", today: context.today)
                else { return nil }
                return from <= to ? nil : PeriodWords.reversed
            },
        ],
        edition: ProfessionalPayment.edition, fills: fills, lookups: lookups, about: about)

    /// p.25: money comes every month; a day before the month that is past is asked about.
    private static let notMonthsAgo = CrossRule("made_on", citation: citation) { values, context in
        guard let made = try? DateEntry.read(values["made_on"] ?? "", today: context.today),
            ProfessionalPayment.edition.from <= made, made.yearMonth < context.today.yearMonth.previous
        else { return nil }
        let days = made.days(to: context.today)
        return .of(
            OrderMessage(
                "W-PAST",
                Localized(
                    ru:
                        "Деньги поступили \(days) дн. назад? Переводят ежемесячно (ч. 1 п. 25): проверьте дату",
                    kk:
                        "Ақша \(days) күн бұрын түсті ме? Ай сайын аударылады (25-т. 1-бөлігі): күнін тексеріңіз"
                )))
    }

    /// The employer, the number of the payment order and the sum.
    @Sendable private static func about(_ values: FormValues) -> String {
        func typed(_ key: String) -> String { (values[key] ?? "").trimmed }
        let number = typed("number")
        return [typed("employer"), number.isEmpty ? "" : number.numbered, typed("total")]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The values of a form that has no problems.
    struct Header {
        let employerNumber: String
        let number: String
        let madeOn: CivilDate
        let total: Tenge
        let months: ClosedRange<YearMonth>
    }

    /// - Throws: ``Refused`` with all problems of the form.
    static func read(_ values: FormValues, _ context: FormContext) throws -> Header {
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        return Header(
            employerNumber: (values["employer"] ?? "").trimmed, number: (values["number"] ?? "").squeezed,
            madeOn: try DateEntry.read(values["made_on"] ?? "", today: context.today),
            total: try Tenge(values["total"] ?? ""),
            months: try MonthEntry.read(
                values["from"] ?? "", today: context.today)...(try MonthEntry.read(
                    values["to"] ?? "", today: context.today)))
    }
}

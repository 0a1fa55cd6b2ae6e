/// A payment order typed by hand: a correction with its basis, for one person (A430-09).
///
/// Lists come by file.
public enum IncomingPaymentForm {
    public static let code = "430/payment-order"
    public static let title = Localized(ru: "Поручение вручную", kk: "Қолмен енгізілетін тапсырма")
    private static let citation = Citation.order430("9.4")

    public static var spec: FormSpec {
        FormSpec(
            code: code, title: title,
            pages: [
                Localized(ru: "Документ", kk: "Құжат"),
                Localized(ru: "За кого и за что", kk: "Кім үшін және не үшін"),
            ],
            fields: document + line,
            rules: [
                .documentNumber("number", withDigit: true, citation: citation),
                .days(
                    "dated_on", notAfter: "sent_on", at: "sent_on", .documentBeforeSending,
                    citation: citation),
                CrossRule("month_to", citation: citation) { values, context in
                    guard let months = months(values, context) else { return nil }
                    return months.isEmpty ? .period : nil
                },
            ],
            edition: SocialInsurance.edition, fills: fills, lookups: lookups)
    }

    private static func field(
        _ key: String, _ id: String, _ ru: String, _ kk: String, _ kind: FieldSpec.Kind,
        _ requirement: FieldSpec.Requirement = .always, page: Int, help: (ru: String, kk: String),
        lack: Message = .required
    ) -> FieldSpec {
        FieldSpec(
            key, id: "430/" + id, Localized(ru: ru, kk: kk), kind, requirement, page: page,
            help: Localized(ru: help.ru, kk: help.kk), citation: citation, lack: lack)
    }

    private static let document: [FieldSpec] = [
        field(
            "sender", "p9.4g", "БИН/ИИН отправителя", "Жіберуші БСН/ЖСН", .employerNumber, page: 0,
            help: ("Кто заплатил. F4 – список известных.", "Кім төледі. F4 – белгілілердің тізімі.")),
        field(
            "sender_name", "p9.4f", "Отправитель", "Жіберуші", .text(limit: 200), page: 0,
            help: ("Наименование отправителя из документа.", "Құжаттағы жіберушінің атауы.")),
        field(
            "number", "p9.4c", "№ документа", "Құжаттың №", .text(limit: 20), page: 0,
            help: (
                "Отправитель, номер и дата вместе – один документ: второй раз он не принимается.",
                "Жіберуші, нөмір мен күн бірге – бір құжат: ол екінші рет қабылданбайды."
            )),
        field(
            "dated_on", "p9.4d", "Дата документа", "Құжаттың күні", .date(mayBeFuture: false), page: 0,
            help: ("Дата платёжного поручения.", "Төлем тапсырмасының күні.")),
        field(
            "sent_on", "p9.4b", "Дата отправки", "Жіберілген күні", .date(mayBeFuture: false), page: 0,
            help: ("Не раньше даты документа.", "Құжаттың күнінен ерте емес.")),
        field(
            "receiver_name", "p9.4h", "Получатель", "Алушы", .text(limit: 200), page: 0,
            help: (
                "Получатель платёжного документа, как в нём самом.",
                "Төлем құжатының алушысы, құжаттың өзіндегідей."
            )),
        FieldSpec(
            "basis", id: nil, Localized(ru: "Основание", kk: "Негізі"), .text(limit: 200), page: 0,
            help: Localized(
                ru:
                    "Почему документ вводится вручную: учет ведётся автоматически (пункт 5), ручной ввод – исправление.",
                kk:
                    "Құжат неге қолмен енгізіледі: есепке алу автоматты жүргізіледі (5-тармақ), қолмен енгізу – түзету."
            ),
            citation: .order430("5"), lack: .reason),
    ]

    private static let line: [FieldSpec] = [
        field(
            "iin", "p9.1", "ИИН", "ЖСН", .iin, page: 1,
            help: ("За кого заплачено.", "Кім үшін төленді.")),
        field(
            "surname", "p9.2", "Фамилия", "Тегі", .name(limit: 60, withInitials: false), page: 1,
            help: ("Как в поручении.", "Тапсырмадағыдай.")),
        field(
            "given_name", "p9.2", "Имя", "Аты", .name(limit: 60, withInitials: false), page: 1,
            help: ("Как в поручении.", "Тапсырмадағыдай.")),
        field(
            "patronymic", "p9.2", "Отчество", "Әкесінің аты", .name(limit: 60, withInitials: false), .never,
            page: 1, help: ("Если его нет, оставьте пустым.", "Болмаса, бос қалдырыңыз.")),
        field(
            "birth", "p9.3", "Дата рождения", "Туған күні", .birth, page: 1,
            help: ("Как в поручении.", "Тапсырмадағыдай.")),
        field(
            "purpose", "p9.4e", "КНП", "ТТК",
            .listed(
                PaymentPurpose.allCases.filter { $0 != .single }.map { FieldSpec.Choice($0.code, $0.label) },
                refusal: .dictionary), page: 1,
            help: (
                "Код назначения платежа: три цифры, F4 – список.",
                "Төлемді тағайындау коды: үш цифр, F4 – тізім."
            )),
        field(
            "sum", "p9.4i", "Сумма, тг", "Сома, тг", .money, page: 1,
            help: ("Сумма за этого человека; она же общая сумма.", "Осы адам үшін сома; жалпы сома да осы.")),
        field(
            "month_from", "p9.4l", "с месяца", "бастапқы ай", .month, page: 1,
            help: ("Первый месяц, за который заплачено.", "Төленген бірінші ай."), lack: .period),
        field(
            "month_to", "p9.4l", "по месяц", "соңғы ай", .month, page: 1,
            help: (
                "Последний месяц, включительно. Сумма по месяцам не делится.",
                "Соңғы ай, қоса алғанда. Сома айларға бөлінбейді."
            ), lack: .period),
    ]

    private static let fills: [Fill] = [
        Fill(after: ["dated_on"]) { filling, _, _ in filling.fill("sent_on", filling.text("dated_on")) },
        Fill(after: ["month_from"]) { filling, _, _ in filling.fill("month_to", filling.text("month_from")) },
        .birthOfIIN,
    ]

    private static let lookups: [Lookup] = [
        Lookup(after: "sender", name: "sender_name") { values in
            (try? EmployerNumber(values["sender"] ?? ""))?.digits
        } find: { store, digits in
            let known = try store.payerNames([digits])[digits]
            return { filling, _, _ in
                filling.unfill(["sender_name"])
                if let known { filling.fill("sender_name", known) }
            }
        },
        .knownPerson,
    ]

    /// From the first to the last, `nil` while one of them cannot be read; empty where they are
    /// the wrong way round.
    private static func months(_ values: FormValues, _ context: FormContext) -> [YearMonth]? {
        guard let first = try? MonthEntry.read(values["month_from"] ?? "", today: context.today),
            let last = try? MonthEntry.read(values["month_to"] ?? "", today: context.today)
        else { return nil }
        guard first <= last else { return [] }
        return sequence(first: first) { $0 < last ? $0.next : nil }.map(\.self)
    }

    /// What was typed: the head, and the one line.
    struct Entry {
        let new: NewIncomingPayment
        let iin: IIN
        let told: ToldPerson
        let months: [YearMonth]
        let typed: FormValues
    }

    /// - Throws: ``Refused`` with all problems of the form.
    static func entry(_ values: FormValues, _ context: FormContext) throws -> Entry {
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        guard let purpose = PaymentPurpose(code: (values["purpose"] ?? "").trimmed),
            let months = months(values, context)
        else { throw Message.dictionary }
        func text(_ key: String) -> String { (values[key] ?? "").squeezed }
        func day(_ key: String) throws -> CivilDate { try DateEntry.read(text(key), today: context.today) }
        let head = IncomingPayment.Head(
            sender: try EmployerNumber(text("sender")).digits, number: text("number"),
            datedOn: try day("dated_on"), sentOn: try day("sent_on"), purpose: purpose,
            total: try Tenge(text("sum")))
        let name = try PersonName(text("surname"), text("given_name"), text("patronymic"))
        return Entry(
            new: NewIncomingPayment(
                head: head, senderName: text("sender_name"), receiverName: text("receiver_name"),
                lineCount: 1,
                basis: text("basis")),
            iin: try IIN(text("iin")),
            told: ToldPerson(
                surname: name.surname.text, givenName: name.givenName.text,
                patronymic: name.patronymic?.text ?? "", birthDate: try day("birth")),
            months: months, typed: values)
    }
}

extension ImportSource {
    static let paymentOrderTable = ImportSource(
        "payment-order-table", Localized(ru: "Платёжное поручение, таблица", kk: "Төлем тапсырмасы, кесте"),
        act: .order430, language: .kazakh)
}

extension ImportFormat {
    /// A payment order with its list as a table (p.9): what a payer keeps in a spreadsheet.
    ///
    /// The document is told in every row, and is the same in all.
    static let paymentOrderTable = ImportFormat(
        .paymentOrderTable,
        Localized(
            ru: "Одно поручение со списком, целиком или никак",
            kk: "Тізімі бар бір тапсырма, тұтас не мүлде емес"),
        PaymentOrderTable.documentColumns + PaymentOrderTable.lineColumns
    ) { PaymentOrderTable($0) }
}

extension PaymentOrderTable {
    /// Of the document: the same in every row.
    static let documentColumns = [
        column(
            "sender", .employer, "9.4", ru: "ИИН/БИН отправителя", kk: "жіберушінің ЖСН/БСН-і"),
        column(
            "sender_name", .text(limit: 200), "9.4", ru: "наименование отправителя", kk: "жіберушінің атауы"),
        column(
            "sender_account", .account, "9.4", ru: "счет отправителя", kk: "жіберушінің шоты", .never),
        column("document", .text(limit: 20), "9.4", ru: "номер документа", kk: "құжаттың нөмірі"),
        column("dated_on", .date, "9.4", ru: "дата документа", kk: "құжаттың күні"),
        column(
            "sent_on", .date, "9.4", ru: "дата отправки; пусто – дата документа",
            kk: "жіберілген күні; бос болса – құжаттың күні", .never),
        column(
            "receiver", .employer, "9.4", ru: "ИИН/БИН получателя", kk: "алушының ЖСН/БСН-і", .never),
        column(
            "receiver_name", .text(limit: 200), "9.4", ru: "наименование получателя", kk: "алушының атауы"),
        column(
            "receiver_account", .account, "9.4", ru: "счет получателя", kk: "алушының шоты", .never),
        column(
            "total", .sum, "9.4", ru: "общая сумма: равна сумме строк",
            kk: "жалпы сома: жолдардың сомасына тең"),
        column(
            "assignment", .text(limit: 420), "9.4", ru: "назначение платежа", kk: "төлемнің мақсаты", .never),
    ]

    /// Of one person.
    static let lineColumns = [
        column("iin", .iin, "9.1", ru: "ИИН", kk: "ЖСН"),
        column("surname", .name, "9.2", ru: "фамилия", kk: "тегі"),
        column("given_name", .name, "9.2", ru: "имя", kk: "аты"),
        column("patronymic", .name, "9.2", ru: "отчество", kk: "әкесінің аты", .never),
        column(
            "birth", .birth, "9.3", ru: "дата рождения; обязательна, если её не называет ИИН",
            kk: "туған күні; ЖСН оны айтпаса, міндетті", .never),
        column(
            "purpose",
            .code(
                PaymentPurpose.allCases.filter { $0 != .single }.map { ImportCode($0.code, $0.label) }),
            "9.4", ru: "код назначения платежа, три цифры", kk: "төлемді тағайындау коды, үш цифр"),
        column("sum", .sum, "9.4", ru: "сумма за человека", kk: "адам үшін сома"),
        column(
            "months", .text(limit: 400), "9.4",
            ru: "месяц или месяцы через пробел: 2026-10 2026-11; сумма между ними не делится",
            kk: "ай немесе бос орынмен бөлінген айлар: 2026-10 2026-11; сома айларға бөлінбейді"),
    ]

    private static func column(
        _ name: String, _ kind: ImportColumn.Kind, _ clause: String, ru: String, kk: String,
        _ requirement: ImportColumn.Requirement = .always
    ) -> ImportColumn {
        ImportColumn(name, kind, requirement, of: .order430, clause: clause, Localized(ru: ru, kk: kk))
    }
}

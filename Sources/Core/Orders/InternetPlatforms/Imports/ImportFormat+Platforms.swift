extension ImportSource {
    static let platforms = ImportSource(
        "platforms", Localized(ru: "Операторы интернет-платформ", kk: "Интернет-платформа операторлары"),
        act: .order129)
}

extension ImportFormat {
    /// p.5 (2): what operators of internet platforms declared, to be compared with what they
    /// transferred.
    static let platforms = ImportFormat(
        .platforms,
        Localized(
            ru: "Сведения операторов интернет-платформ об удержанных социальных платежах",
            kk: "Интернет-платформа операторларының ұсталған әлеуметтік төлемдер туралы мәліметтері"),
        [
            column(
                "operator", .employer, "2.8",
                Localized(ru: "БИН или ИИН оператора из списка", kk: "тізімдегі оператордың БСН-і не ЖСН-і")),
            column("iin", .iin, "5.2", Localized(ru: "ИИН исполнителя", kk: "орындаушының ЖСН-і")),
            column(
                "month", .month, "5.2", Localized(ru: "месяц, за который удержано", kk: "ұсталған ай")),
            column(
                "kind",
                .code(PlatformPaymentKind.allCases.map { ImportCode($0.rawValue, $0.label) }), "5.2",
                Localized(ru: "вид платежа; ИПН не сверяют", kk: "төлем түрі; ЖТС салыстырылмайды")),
            // A sum of nought is told too: nothing was withheld.
            column(
                "sum", .text(limit: 20), "5.2",
                Localized(ru: "сумма в тенге, ноль тоже", kk: "теңгемен сома, нөл де болады")),
            column(
                "document", .text(limit: 20), "5.2",
                Localized(
                    ru: "номер сведений; различает две одинаковые строки",
                    kk: "мәлімет нөмірі; бірдей екі жолды ажыратады"), .never),
        ]
    ) { try DeclaredSumsImport($0) }

    private static func column(
        _ name: String, _ kind: ImportColumn.Kind, _ clause: String, _ meaning: Localized,
        _ requirement: ImportColumn.Requirement = .always
    ) -> ImportColumn {
        ImportColumn(name, kind, requirement, of: .order129, clause: clause, meaning)
    }
}

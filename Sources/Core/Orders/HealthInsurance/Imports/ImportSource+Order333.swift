extension ImportSource {
    static let insuranceList = order333("insurance-list", Localized(ru: "ОСМС: списки", kk: "МӘМС: тізімдер"))
    static let insuranceRemoval = order333(
        "insurance-removal", Localized(ru: "ОСМС: снятие", kk: "МӘМС: шығару"))
    static let insurancePayments = order333(
        "insurance-payments", Localized(ru: "ОСМС: платежи", kk: "МӘМС: төлемдер"))
    static let unemployed = order333(
        "unemployed", Localized(ru: "ОСМС: безработные", kk: "МӘМС: жұмыссыздар"))
    static let socialCard = order333(
        "social-card", Localized(ru: "«Цифровая карта семьи»", kk: "«Отбасының цифрлық картасы»"))
    static let family = order333("family", Localized(ru: "ЗАГС и опека", kk: "АХАТ және қорғаншылық"))
    static let military = order333("military", authority)
    static let militaryChange = order333("military-change", authority)

    private static let authority = Localized(ru: "Уполномоченный орган", kk: "Уәкілетті орган")

    private static func order333(_ code: String, _ name: Localized) -> ImportSource {
        ImportSource(code, name, act: .order333, language: .kazakh)
    }
}

extension ImportLock {
    /// No facts may be imported while a reconciliation of all is running.
    static let reconciliation = ImportLock(
        Store.reconciliationLock, refusal: Store.runs, whileImporting: .importRuns)
}

extension ImportFormat {
    /// Files of order ҚР ДСМ-333, in the order of the documentation.
    static let all333 = [
        insuranceList, insuranceRemoval, insurancePayments, unemployed, socialCard, family, military,
        militaryChange,
    ]

    /// A format whose rows are validated in the order of the file and inserted in the
    /// order of the table.
    ///
    static func order333<Rows: InsuranceRows & SendableMetatype>(
        _ source: ImportSource, run kind: InsuranceImport.Kind, _ title: Localized,
        _ columns: [ImportColumn],
        rows: @escaping @Sendable (InsuranceImport, ImportFile, UnsafeBufferPointer<UInt8>) throws -> Rows
    ) -> ImportFormat {
        ImportFormat(source, title, columns, lock: .reconciliation) { job in
            let run = try InsuranceImport(store: job.store, kind: kind, rowCount: job.file.rowCount)
            return InsuranceReading(run, job) { try rows(run, job.file, $0) }
        }
    }
}

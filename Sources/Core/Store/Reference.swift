/// A bank, or another body that has accounts (БВУ / ЕДБ).
public struct Bank: Hashable, Sendable {
    public let code: String
    public let bic: String
    public let name: Localized
    public let isCurrent: Bool
    public let kind: String
    /// What people call it.
    public var brands: [String] { BankBrands.of(bic: bic) }
    /// All that it is found by and that is not its code.
    public var words: String { ([bic, name.ru, name.kk] + brands).joined(separator: " ") }

    public init(code: String, bic: String, name: Localized, isCurrent: Bool, kind: String) {
        self.code = code
        self.bic = bic
        self.name = name
        self.isCurrent = isCurrent
        self.kind = kind
    }
}

/// The table of banks, as every judging of a form asks for it.
private struct KnownBanks {
    let all: [Bank]
    let current: [Bank]

    init(all: [Bank]) {
        self.all = all
        current = all.filter(\.isCurrent)
    }
}

extension Store {
    /// Loads `assets/reference` into an empty store.
    ///
    /// Later changes by an administrator are kept: the files are not read again.
    func loadReferenceOnce(_ declared: DeclaredParameters) throws {
        guard try setting("reference.loaded") == nil else { return }
        let parameters = try CSV(try assets.text("reference/parameters.csv")).records
        let days = try CSV(try assets.text("reference/holidays_kz.csv")).records
        let banks = try CSV(try assets.text("reference/banks_kz.csv")).records
        let purposes = try CSV(try assets.text("reference/knp_kz.csv")).records
        try perform("load", on: "reference") { database, _ in
            guard try setting("reference.loaded") == nil else { return ((), nil) }
            for row in parameters {
                try database.execute(
                    """
                    INSERT INTO parameter (id, name, effective_from, value, source, confidence, version)
                    VALUES (NULL, ?, ?, ?, ?, ?, 1)
                    """,
                    ["name", "effective_from", "value", "source", "confidence"].map { .text(row[$0] ?? "") })
            }
            try addMissingRows(of: declared)
            for row in days where row["kind"] != "not_a_holiday" {
                try database.execute(
                    """
                    INSERT OR REPLACE INTO calendar_day (id, date, kind, six_day_week, name_ru, name_kk,
                        source, version)
                    VALUES (NULL, ?, ?, ?, ?, ?, ?, 1)
                    """,
                    [
                        .text(row["date"] ?? ""), .text(row["kind"] ?? ""),
                        .flag(row["applies_to_six_day_week"] == "yes"), .text(row["name_ru"] ?? ""),
                        .text(row["name_kk"] ?? ""), .text(row["source"] ?? ""),
                    ])
            }
            for row in banks {
                try database.execute(
                    """
                    INSERT INTO bank (id, code, bic, name_ru, name_kk, kind, status, source, version)
                    VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, 1)
                    """,
                    ["bank_code", "bic", "name_ru", "name_kk", "type", "status", "source"].map {
                        .text(row[$0] ?? "")
                    })
            }
            for row in purposes {
                try database.execute(
                    """
                    INSERT INTO payment_purpose (code, name_ru, category, confidence, source, version)
                    VALUES (?, ?, ?, ?, ?, 1)
                    """,
                    ["knp", "name_ru", "group", "confidence", "source"].map { .text(row[$0] ?? "") })
            }
            try database.execute(
                """
                INSERT INTO setting (name, value, version)
                VALUES ('reference.loaded', '1', 1)
                """)
            return ((), nil)
        }
    }

    /// Adds the rows that the orders declare and the store lacks: an older store
    /// learns the numbers of a newer program, an administrator's row stays.
    func addMissing(_ declared: DeclaredParameters, _ whenTheyChange: (Store) throws -> Void) throws {
        guard try !missingRows(of: declared).isEmpty else { return }
        try perform("load", on: "reference") { _, _ in
            try addMissingRows(of: declared)
            try whenTheyChange(self)
            return ((), nil)
        }
    }

    /// Runs inside a transaction.
    private func addMissingRows(of declared: DeclaredParameters) throws {
        for (spec, row) in try missingRows(of: declared) {
            try database.execute(
                """
                INSERT INTO parameter (name, effective_from, value, source, confidence)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    .text(spec.name), .date(row.from), .text(row.value), .text(spec.source),
                    .text(spec.isReading ? "likely" : "certain"),
                ])
        }
    }

    private func missingRows(
        of declared: DeclaredParameters
    ) throws -> [(ParameterSpec, ParameterSpec.Row)] {
        let stored = try parameters()
        return declared.all.flatMap { spec in
            let known = Set(stored.history(spec.name).map(\.from))
            return spec.rows.filter { !known.contains($0.from) }.map { (spec, $0) }
        }
    }

    public func parameters() throws -> Parameters { try Parameters(database) }

    public func workCalendar(_ week: WorkCalendar.Week = .fiveDays) throws -> WorkCalendar {
        let days = try database.rows("SELECT date, kind, six_day_week, name_ru, name_kk FROM calendar_day") {
            row in
            row.date(0).flatMap { date in
                CalendarDay.Kind(rawValue: row.text(1)).map { kind in
                    CalendarDay(
                        date: date, kind: kind, holdsInSixDayWeek: row.integer(2) == 1,
                        name: Localized(ru: row.text(3), kk: row.text(4)))
                }
            }
        }
        return WorkCalendar(days: days.compactMap(\.self), week: week)
    }

    /// Banks in the order of their names; historical codes only when asked.
    public func banks(withHistorical: Bool = false) throws -> [Bank] {
        let known = try database.remembered { KnownBanks(all: try readBanks()) }
        return withHistorical ? known.all : known.current
    }

    private func readBanks() throws -> [Bank] {
        try database.rows("SELECT code, bic, name_ru, name_kk, status, kind FROM bank ORDER BY name_ru") {
            row in
            Bank(
                code: row.text(0), bic: row.text(1),
                name: Localized(ru: row.text(2), kk: row.text(3).isEmpty ? row.text(2) : row.text(3)),
                isCurrent: row.text(4) == "current", kind: row.text(5))
        }
    }
}

extension Parameters {
    /// All rows of a store.
    /// - Parameter prefix: of the names that are read; all where it is empty. Rules of one
    ///   order are read for each person who is asked about.
    init(_ database: Database, _ prefix: String = "") throws {
        var rows: [String: [Row]] = [:]
        var name = ""
        var history: [Row] = []
        try database.each(
            """
            SELECT name, effective_from, value, source FROM parameter
            WHERE name >= ?1 AND name < ?1 || char(0x10FFFF) ORDER BY name, effective_from
            """,
            [.text(prefix)]
        ) { row in
            guard let from = row.date(1) else { return }
            let next = row.text(0)
            if next != name {
                if !history.isEmpty { rows[name] = history }
                name = next
                history = []
            }
            history.append(Row(from: from, value: row.text(2), source: row.text(3)))
        }
        if !history.isEmpty { rows[name] = history }
        self.init(rows)
    }
}

/// What payment orders need beside the lines themselves.
extension Store {
    /// The settings without which no payment order of a batch can be written.
    func missingPaymentSettings(batchID: Int64) throws -> [SettingSpec] {
        let names = Dictionary(
            try banks(withHistorical: true).map { ($0.bic, $0.name) }, uniquingKeysWith: { first, _ in first }
        )
        let banks = try database.rows(
            "SELECT DISTINCT bic FROM payout_line WHERE batch_id = ? AND sum > 0 AND bic IS NOT NULL ORDER BY bic",
            [.integer(batchID)]
        ) { $0.text(0) }
        let needed: [SettingSpec] =
            [.paymentAccount, .purposeCode, .sender, .chief]
            + banks.map { .bank($0, names[$0] ?? .same($0)) }
        return try needed.filter { (try setting($0.name) ?? "").isEmpty }
    }

    /// - Throws: `E-EXT` naming every setting that lacks, and where they are set.
    func requirePaymentSettings(batchID: Int64) throws {
        let missing = try missingPaymentSettings(batchID: batchID)
        guard missing.isEmpty else { throw Message.paymentSettings(missing.map(\.label)) }
    }
}

extension InternetPlatforms {
    /// p.4 part 3: writes the exemptions that ЦС КГД was not told of into a file, and marks them.
    public struct SendExemptions: Command {
        /// The file has whole numbers of persons.
        public var access: Access { .holders(of: .cards) }

        public init() {}

        public static let nothing = Localized(
            ru: "Передавать нечего: всё уже передано в ЦС КГД",
            kk: "Берілмегені жоқ: бәрі МКК ЦЖ-ға жеткен")

        static let header = ["change", "iin", "opv", "opvr", "so", "msi", "from", "to"]

        /// - Returns: the path to show, and how many it holds; `nil` when nothing is to be told.
        public func perform(in workplace: Workplace) throws -> (path: String, count: Int)? {
            let store = workplace.store
            let code = ExemptionListPrint.spec.code
            // The file is seen once the marks stand: of what was not marked nothing may be sent.
            let written = try store.perform("send", on: PlatformUpkeep.exemption) {
                database, now -> ((file: OutgoingFile, count: Int)?, Int64?) in
                let rows = try store.unsentExemptions()
                guard !rows.isEmpty else { return (nil, nil) }
                let table = try store.spreadsheetFile()
                let text =
                    SpreadsheetFile.mark + table.line(Self.header)
                    + rows.map { table.line(Self.cells($0)) }.joined()
                // Other systems read no Cyrillic names.
                let name = try store.outgoingName("exemptions-\(now.date.iso).csv", nil)
                try TextFile.makeDirectory(workplace.outbox)
                let file = try OutgoingFile(text, in: workplace.outbox, name: name)
                let (taken, new) = (
                    rows.filter { $0.status == .unsaid }, rows.filter { $0.status == .entered }
                )
                for (column, records) in [("sent_at", new), ("unsent_at", taken)] {
                    try database.execute(
                        """
                        UPDATE platform_exemption SET \(column) = ?
                        WHERE id IN (SELECT value FROM json_each(?))
                        """, [.moment(now), .list(records.map(\.id))])
                }
                return ((file, rows.count), nil)
            }
            guard let written else { return nil }
            try written.file.place()
            try workplace.noteFile(written.file.path, of: code, "export", about: nil)
            return (written.file.path, written.count)
        }

        private static func cells(_ record: ExemptionRecord) -> [String] {
            [record.status == .unsaid ? "withdrawn" : "exempt", record.iin.digits]
                + PlatformPaymentKind.allCases.map { record.exemption.kinds.contains($0) ? "1" : "0" }
                + [record.exemption.from.iso, record.exemption.to?.iso ?? ""]
        }
    }
}

/// What came of reading a file.
public struct ImportReport: Hashable, Sendable {
    public let source: ImportSource
    public let encoding: TextEncoding
    /// `,` or `;`.
    public let separator: Character
    /// Rows below the header.
    public let total: Int
    public internal(set) var accepted = 0
    /// Rows that say what was accepted before.
    public internal(set) var repeated = 0
    public internal(set) var refused = 0
    /// The file with the refused rows; `nil` when there are none.
    public internal(set) var refusedFile: String?
    /// True when the reading was stopped before the last row.
    public internal(set) var isStopped = false
    /// Codes of warnings on accepted rows, with their number.
    ///
    /// `E-STATE` here is a resumption that waits for its suspension.
    public internal(set) var warnings: [String: Int] = [:]
    /// Numbers of cases being paid whose new months of ОППВ lie after the
    /// employer's act: p.22 (3).
    public internal(set) var toConsider: [String] = []
    /// True when a batch of the same data had been read the same day: `E-DUP`
    /// of order ҚР ДСМ-333, p.6; nothing is refused for it.
    public internal(set) var isSecondOfDay = false
    /// Persons whose kept right waits to be brought up to new facts.
    public internal(set) var waiting = 0

    init(_ file: ImportFile, _ source: ImportSource) {
        self.source = source
        encoding = file.encoding
        separator = Character(Unicode.Scalar(file.separator))
        total = file.rowCount
    }

    /// Rows that have their verdict.
    public var done: Int { accepted + repeated + refused }

    /// Whether every row has its verdict and none was refused.
    public var isClean: Bool { refused == 0 && !isStopped }

    /// The lines for the operator.
    public var lines: [Localized] {
        var lines = [
            source.name + Localized(ru: ": строк \(total)", kk: ": жол саны \(total)")
                + .same(" (\(encoding.rawValue), «\(separator)»)"),
            Localized(ru: "принято:    \(accepted)", kk: "қабылданды:   \(accepted)"),
            Localized(ru: "повторно:   \(repeated)", kk: "қайталанды:   \(repeated)"),
            Localized(ru: "отказано:   \(refused)", kk: "бас тартылды: \(refused)"),
        ]
        if let refusedFile {
            lines.append(
                Localized(
                    ru: "отказанные строки: \(refusedFile)", kk: "бас тартылған жолдар: \(refusedFile)"))
        }
        for (code, count) in warnings.sorted(by: { $0.key < $1.key }) {
            lines.append(
                Localized(ru: "предупреждения ", kk: "ескертулер ") + .same("\(code) (")
                    + CodeWords.said(code) + .same("): \(count)"))
        }
        if isSecondOfDay {
            lines.append(
                Localized(
                    ru: "предупреждение E-DUP: за этот день такие сведения уже загружены (п. 6)",
                    kk: "E-DUP ескертуі: бұл күнгі осындай мәліметтер жүктелген (6-т.)"))
        }
        if waiting > 0 {
            lines.append(
                Localized(
                    ru: "ждут пересчёта права: \(waiting)", kk: "құқығы қайта есептелуін күтеді: \(waiting)"))
        }
        if !toConsider.isEmpty {
            let cases = toConsider.joined(separator: ", ")
            lines.append(
                Localized(
                    ru: "ОППВ после прекращения работы – рассмотрите п. 22 (3): \(cases)",
                    kk: "жұмыс тоқтағаннан кейінгі МКЗЖ – 22-т. (3) қараңыз: \(cases)"))
        }
        if isStopped {
            lines.append(
                Localized(
                    ru: "остановлено после \(done) строк; следующая загрузка продолжит",
                    kk: "\(done) жолдан кейін тоқтатылды; келесі жүктеу жалғастырады"))
        }
        return lines
    }
}

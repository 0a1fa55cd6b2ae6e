/// The result of an import.
public struct ImportReport: Hashable, Sendable {
    public let source: ImportSource
    public let encoding: TextEncoding
    /// `,` or `;`, a tab too; `nil` of a file that is no table.
    public let separator: Character?
    /// Rows below the header, or lines of a document.
    public let total: Int
    public var accepted = 0
    /// Rows that were accepted before and change nothing.
    public var repeated = 0
    public var refused = 0
    /// The file with the refused rows; `nil` when there are none.
    public internal(set) var refusedFile: String?
    /// The first of the refused rows.
    public internal(set) var refusedRows: [RefusedRow] = []
    /// True when the reading was stopped before the last row.
    public var isStopped = false
    /// What broke the reading off after rows had been recorded.
    public internal(set) var fault: Localized?
    /// True when the refused rows could not be written into their file.
    public internal(set) var isReportLost = false
    public var warnings = ImportWarnings()
    /// What the order adds to the counts.
    public var notes: [Localized] = []
    /// The record that the file became, if it is one.
    public var record: RecordLink?

    init(_ file: ImportFile, _ source: ImportSource) {
        self.source = source
        encoding = file.encoding
        separator = Character(Unicode.Scalar(file.separator))
        total = file.rowCount
    }

    /// Of a document.
    init(_ source: ImportSource, _ encoding: TextEncoding, total: Int) {
        self.source = source
        self.encoding = encoding
        separator = nil
        self.total = total
    }

    /// Rows that have their verdict.
    public var done: Int { accepted + repeated + refused }

    /// Whether every row was judged and none was refused.
    public var isClean: Bool { refused == 0 && !isStopped }

    /// Whether nothing in the file is new.
    public var isRepeat: Bool { isClean && accepted == 0 }

    /// What became of the file, in a line.
    public var outcome: Localized {
        if isStopped, refused == 0 {
            return Localized(
                ru: "Чтение прервано: загружено не всё", kk: "Оқу үзілді: бәрі жүктелген жоқ")
        }
        if !isClean {
            return Localized(
                ru: "Загружено не всё: смотрите отклонённые строки",
                kk: "Бәрі жүктелген жоқ: қабылданбаған жолдарды қараңыз")
        }
        guard isRepeat else { return Localized(ru: "Загружено", kk: "Жүктелді") }
        return repeated == 0
            ? Localized(ru: "В файле нет ни одной строки", kk: "Файлда бірде-бір жол жоқ")
            : Localized(
                ru: "Этот файл уже загружали: нового в нём нет",
                kk: "Бұл файл бұрын жүктелген: жаңа дерек жоқ")
    }

    private var shape: String {
        guard let separator else { return encoding.rawValue }
        return "\(encoding.rawValue), «\(separator == "\t" ? "Tab" : String(separator))»"
    }

    /// The lines for the operator.
    public var lines: [Localized] {
        var lines = [
            source.name + Localized(ru: ": строк \(total)", kk: ": жол саны \(total)")
                + .same(" (\(shape))"),
            Localized(ru: "принято:    \(accepted)", kk: "қабылданды:   \(accepted)"),
            Localized(ru: "повторно:   \(repeated)", kk: "қайталанды:   \(repeated)"),
            Localized(ru: "отклонено:  \(refused)", kk: "қабылданбады: \(refused)"),
        ]
        if let refusedFile {
            lines.append(
                Localized(
                    ru: "отклонённые строки: \(refusedFile)", kk: "қабылданбаған жолдар: \(refusedFile)"))
        }
        if isReportLost {
            lines.append(
                Localized(
                    ru: "отклонённые строки не записаны в файл: нет места или права; загрузите файл ещё раз",
                    kk: "қабылданбаған жолдар файлға жазылмады: орын не құқық жоқ; файлды қайта жүктеңіз"))
        }
        lines += warnings.lines
        lines += notes
        if let fault { lines.append(Localized(ru: "прервано: ", kk: "үзілді: ") + fault) }
        if isStopped, accepted + repeated == 0 {
            lines.append(
                Localized(
                    ru: "остановлено: ничего не записано; загрузите файл ещё раз",
                    kk: "тоқтатылды: ештеңе жазылған жоқ; файлды қайта жүктеңіз"))
        } else if isStopped {
            lines.append(
                Localized(
                    ru: "остановлено после \(done) строк; следующая загрузка продолжит",
                    kk: "\(done) жолдан кейін тоқтатылды; келесі жүктеу жалғастырады"))
        }
        return lines
    }
}

/// Warnings on accepted rows, by their codes.
public struct ImportWarnings: Hashable, Sendable {
    public private(set) var counts: [String: Int] = [:]
    private var briefs: [String: Localized] = [:]

    public init() {}

    public mutating func add(_ message: Message) {
        counts[message.code, default: 0] += 1
        briefs[message.code] = message.brief
    }

    var lines: [Localized] {
        counts.sorted { $0.key < $1.key }.map { code, count in
            Localized(ru: "предупреждения ", kk: "ескертулер ") + .same("\(code) (")
                + (briefs[code] ?? .same(code)) + .same("): \(count)")
        }
    }
}

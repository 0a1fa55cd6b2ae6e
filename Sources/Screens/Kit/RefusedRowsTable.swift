import Core
import TUI

extension TableTask where Subject == ImportReport {
    /// The rows of a file that were refused; Enter shows one, as the file has it, and why.
    static func refusedRows(_ report: ImportReport) -> TableTask {
        TableTask(
            help: "import",
            place: { _ in
                Localized(ru: "Загрузка файла › отклонённые строки", kk: "Файл жүктеу › қабылданбаған жолдар")
            },
            start: report,
            columns: [
                Column(
                    "line", Localized(ru: "Строка", kk: "Жол"), width: 7, isFrozen: true, isAtRight: true),
                Column("column", Localized(ru: "Столбец", kk: "Баған"), width: 16),
                Column("reason", Localized(ru: "Почему отклонена", kk: "Неге қабылданбады"), width: 49),
            ],
            rows: { report, language in
                report.refusedRows.enumerated().map { index, row in
                    TableRow(
                        id: Int64(index),
                        cells: [String(row.line), row.refusal.column ?? "", row.refusal.text[language]])
                }
            },
            empty: .same(""),
            keys: { context in
                [
                    .help, .language(context.language), .back, .open,
                ]
            },
            advice: { screen, _ in advice(screen.subject) },
            appear: { _, _ in [] }, open: { screen, _ in open(screen) })
    }

    private static func advice(_ report: ImportReport) -> Advice {
        let counts = Localized(ru: "Отклонено: \(report.refused)", kk: "Қабылданбады: \(report.refused)")
        var more: [Localized] = []
        if report.refused > report.refusedRows.count {
            let count = report.refusedRows.count
            more.append(Localized(ru: " · здесь первые \(count)", kk: " · мұнда алғашқы \(count)"))
        }
        if let name = report.refusedFile?.split(separator: "/").last {
            more.append(Localized(ru: " · файл \(name)", kk: " · файл \(name)"))
        }
        return Advice(counts, more: more)
    }

    private static func open(_ screen: TableScreen<ImportReport>) -> [Effect] {
        guard let id = screen.row else { return [.bell] }
        let row = screen.subject.refusedRows[Int(id)]
        let at = row.refusal.column.map { " · " + $0 } ?? ""
        let cells = row.cells.filter { !$0.text.trimmed.isEmpty || $0.column == row.refusal.column }
            .map { "\($0.column): \($0.text.printable)" }.joined(separator: "\n")
        let reason = row.refusal.text
        let text = Localized(
            ru: reason.ru + " (\(row.refusal.code)\(at))", kk: reason.kk + " (\(row.refusal.code)\(at))")
        let title = Localized(ru: "Строка \(row.line)", kk: "\(row.line)-жол")
        return [.open(TextScreen(title: title, text: text + .same("\n\n" + cells)))]
    }
}

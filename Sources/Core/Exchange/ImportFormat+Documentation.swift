extension ImportFormat {
    /// The tables of `docs/exchange.md`, in Markdown: every source, every
    /// column, every word that may stand in it.
    public static var documentation: String { all.map(\.section).joined(separator: "\n") }

    private var section: String {
        var lines = [
            "### \(source.rawValue) — \(source.name.ru) / \(source.name.kk)",
            "",
            "\(title.ru) / \(title.kk).",
            "",
            "| Столбец / Баған | Тип / Түрі | Обязателен / Міндетті | Что это / Бұл не | Пункт / Тармақ |",
            "|---|---|---|---|---|",
        ]
        for column in columns {
            lines.append(
                "| `\(column.name)` | \(column.kind.label.both) | \(column.requirement.label.both) | "
                    + "\(column.meaning.both) | \(column.basis.clause) |")
        }
        for column in columns {
            guard case .code(let codes) = column.kind else { continue }
            lines += ["", "Значения / Мәндері `\(column.name)`:", ""]
            lines += codes.map { code in
                "* `\(code.code)` — \(code.meaning.both)" + (code.clause.map { " (п. \($0))" } ?? "")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Localized {
    /// Both languages, the second only where it differs.
    fileprivate var both: String { ru == kk ? ru : "\(ru) / \(kk)" }
}

extension ImportColumn.Kind {
    var label: Localized {
        switch self {
        case .iin: Localized(ru: "ИИН, 12 цифр", kk: "ЖСН, 12 цифр")
        case .employer: Localized(ru: "БИН или ИИН, 12 цифр", kk: "БСН немесе ЖСН, 12 цифр")
        case .date: .same("2026-11-21, 21.11.2026")
        case .moment: .same("2026-11-21, 2026-11-21T10:12")
        case .month: .same("2026-11, 11.2026")
        case .sum: .same("12500, 12500.50, 12500,50")
        case .phone: .same("+77011234567, 87011234567")
        case .account: .same("KZ + 18")
        case .code: Localized(ru: "слово из списка", kk: "тізімдегі сөз")
        case .text(let limit): Localized(ru: "текст до \(limit) знаков", kk: "\(limit) таңбаға дейінгі мәтін")
        }
    }
}

extension ImportColumn.Requirement {
    var label: Localized {
        switch self {
        case .always: Localized(ru: "да", kk: "иә")
        case .never: Localized(ru: "нет", kk: "жоқ")
        case .events(let events):
            Localized(
                ru: "только при \(events.map { "`\($0)`" }.joined(separator: ", "))",
                kk: "тек \(events.map { "`\($0)`" }.joined(separator: ", ")) кезінде")
        }
    }
}

extension ImportFormat {
    /// The tables of `docs/exchange.md`, in Markdown: every source, every
    /// column, every word that may stand in it.
    public static func documentation(of formats: [ImportFormat]) -> String {
        formats.map(\.section).joined(separator: "\n")
    }

    private var section: String {
        let heading = ["### \(source.code) — \(both(source.name))", "", "\(both(title)).", ""]
        if case .document(let document) = content {
            let rows = document.fields.map {
                "| `\($0.name)` | \(both($0.meaning)) | \($0.citation.point.ru) |"
            }
            let head = ["| Поле / Өріс | Что это / Бұл не | Пункт / Тармақ |", "|---|---|---|"]
            return (heading + head + rows).joined(separator: "\n") + "\n"
        }
        var lines =
            heading + [
                "| Столбец / Баған | Тип / Түрі | Обязателен / Міндетті | Что это / Бұл не | Пункт / Тармақ |",
                "|---|---|---|---|---|",
            ]
        for column in columns {
            lines.append(
                "| `\(column.name)` | \(both(column.kind.label)) | \(both(column.requirement.label)) | "
                    + "\(both(column.meaning)) | \(column.citation.point.ru) |")
        }
        for column in columns {
            guard case .code(let codes) = column.kind else { continue }
            lines += ["", "Значения / Мәндері `\(column.name)`:", ""]
            lines += codes.map { code in
                "* `\(code.code)` — \(both(code.meaning))"
                    + (code.clause.map { " (\(Citation(source.act, $0).point.ru))" } ?? "")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Both languages, that of the act first, the second only where it differs.
    private func both(_ text: Localized) -> String {
        guard text.ru != text.kk else { return text.ru }
        return source.language == .kazakh ? "\(text.kk) / \(text.ru)" : "\(text.ru) / \(text.kk)"
    }
}

extension ImportColumn.Kind {
    var label: Localized {
        switch self {
        case .iin: Localized(ru: "ИИН, 12 цифр", kk: "ЖСН, 12 цифр")
        case .employer: Localized(ru: "БИН или ИИН, 12 цифр", kk: "БСН немесе ЖСН, 12 цифр")
        case .date, .birth: .same("2026-11-21, 21.11.2026")
        case .moment: .same("2026-11-21, 2026-11-21T10:12")
        case .month: .same("2026-11, 11.2026")
        case .sum: .same("12500, 12500.50, 12500,50")
        case .phone: .same("+77011234567, 87011234567")
        case .account: .same("KZ + 18")
        case .code: Localized(ru: "слово из списка", kk: "тізімдегі сөз")
        case .name: Localized(ru: "буквы, до 60 знаков", kk: "әріптер, 60 таңбаға дейін")
        case .text(let limit): Localized(ru: "текст до \(limit) знаков", kk: "\(limit) таңбаға дейінгі мәтін")
        }
    }
}

extension ImportColumn.Requirement {
    var label: Localized {
        switch self {
        case .always: Localized(ru: "да", kk: "иә")
        case .never: Localized(ru: "нет", kk: "жоқ")
        case .when(let column, let words, true, false): Self.condition(column, words)
        case .when(let column, let words, true, true):
            Localized(ru: "обязателен ", kk: "міндетті: ") + Self.condition(column, words)
        case .when(let column, let words, false, _):
            Self.condition(column, words) + Localized(ru: ", можно пустой", kk: ", бос болуы мүмкін")
        }
    }

    private static func condition(_ column: String, _ words: [String]) -> Localized {
        // The column of events needs no name: there is one in most files.
        let listed = words.map { "`\($0)`" }.joined(separator: ", ")
        let said = column == "event" ? listed : "`\(column)` = \(listed)"
        return Localized(ru: "только при \(said)", kk: "тек \(said) кезінде")
    }
}

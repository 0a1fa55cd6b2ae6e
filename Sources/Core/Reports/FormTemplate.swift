/// The official text of a form with blanks, and what is put into them.
///
/// A line of the file begins with its place: `>` right column, `^` centred,
/// `=` paragraph, `-` as it is; `[key=value]` before it keeps the line for one
/// choice only; `#` is a remark; three blanks in a `-` line begin its second
/// column. `{key}` is a value, `{key.date}` a date as
/// forms write it: `"14" марта 2019`; `{key.date.locative}` and `{key.date.ablative}` its
/// Kazakh cases.
public struct FormTemplate: Sendable {
    private let lines: [String]

    public init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
            .filter { !$0.hasPrefix("#") }
    }

    /// The blanks of the form, by their keys.
    public var blanks: Set<String> {
        var keys: Set<String> = []
        for line in lines {
            for piece in line.split(separator: "{").dropFirst() {
                guard let end = piece.firstIndex(of: "}"),
                    let key = piece[..<end].split(separator: ".").first
                else { continue }
                keys.insert(String(key))
            }
        }
        return keys
    }

    /// The form with the values in the blanks, a paragraph a row; an empty blank is a
    /// line to write on.
    public func filled(
        _ values: FormValues, language: Language, paper: Paper
    ) -> [[String]] {
        var filled: [[String]] = []
        for line in lines {
            guard let (kind, text) = wanted(line, values) else { continue }
            let shown = fill(text, values, language)
            switch kind {
            case ">":
                let width = 40
                let margin = String(repeating: " ", count: max(0, paper.columns - width))
                filled.append(paper.wrap(shown, to: width).map { $0.isEmpty ? "" : margin + $0 })
            case "^": filled.append(paper.wrap(shown, to: paper.columns - 8).map(paper.centred))
            case "=":
                // The first line of a paragraph is set in by two.
                filled.append(paper.wrap("\u{A0}\u{A0}" + shown, to: paper.columns))
            default: filled.append(paper.wrap(inColumns(shown, paper), to: paper.columns))
            }
        }
        return filled.map { row in row.map { $0.replacing("\u{A0}", with: " ") } }
    }

    /// Three blanks part the columns of a line, the second one 28 from the left: a
    /// caption stands under what it names.
    ///
    /// No-break blanks outlive the wrapping.
    private func inColumns(_ line: String, _ paper: Paper) -> String {
        let parts = line.split(separator: "   ").map(\.trimmed)
        guard parts.count == 2 else { return line }
        let gap = String(repeating: "\u{A0}", count: max(2, 28 - paper.width(parts[0])))
        return parts[0] + gap + parts[1]
    }

    private func wanted(_ line: String, _ values: FormValues) -> (kind: Character, text: Substring)? {
        var rest = line[...]
        if rest.first == "[", let end = rest.firstIndex(of: "]") {
            let parts = rest[rest.index(after: rest.startIndex)..<end].split(separator: "=", maxSplits: 1)
            guard parts.count == 2, values[String(parts[0])] == String(parts[1]) else { return nil }
            rest = rest[rest.index(after: end)...]
        }
        guard let kind = rest.first else { return nil }
        return (kind, rest.dropFirst())
    }

    private func fill(_ text: Substring, _ values: FormValues, _ language: Language) -> String {
        var filled = ""
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = rest[rest.index(after: open)..<close].split(separator: ".")
            let value = values[name.first.map(String.init) ?? ""] ?? ""
            if name.count > 1 {
                let form = name.count > 2 ? KazakhDateCase(rawValue: String(name[2])) : nil
                filled += Self.written(value, language, form ?? .nominative)
            } else {
                filled += value.isEmpty ? "____________" : value
            }
            rest = rest[rest.index(after: close)...]
            // A sentence that was typed with its full stop ends with one.
            if filled.hasSuffix("."), rest.hasPrefix(".") { filled.removeLast() }
        }
        return filled + rest
    }

    /// `"14" марта 2019`, `2019 жылғы "14" наурыз`, `2019 жылғы "14" наурыздан`.
    static func written(
        _ value: String, _ language: Language, _ form: KazakhDateCase = .nominative
    ) -> String {
        let parts = value.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3, let date = CivilDate(parts[2], parts[1], parts[0]) else {
            return language == .russian ? "\"____\" ________ 20__" : "20__ жылғы \"____\" ________"
        }
        return switch language {
        case .russian: "\"\(padded(date.day, 2))\" \(YearMonth.genitives[date.month - 1].ru) \(date.year)"
        case .kazakh: "\(date.year) жылғы \"\(padded(date.day, 2))\" \(form.month(date.month))"
        }
    }
}

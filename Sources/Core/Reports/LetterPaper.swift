/// The words of a letterhead and of the signatures under a letter.
public struct LetterDetails: Sendable {
    let office: Office
    let letterhead: Localized
    let headPosition: Localized
    let headName: String
    let phone: String
    /// Where a refusal can be appealed; empty where that is not set.
    let appeal: Localized
    /// The specialist who is signed in.
    let operatorName: String
}

extension Store {
    public func letterDetails() throws -> LetterDetails {
        func pair(_ spec: (Language) -> SettingSpec) throws -> Localized {
            Localized(
                ru: try setting(spec(.russian).name) ?? "", kk: try setting(spec(.kazakh).name) ?? "")
        }
        return LetterDetails(
            office: try office() ?? Office(code: "", name: .same(""), kind: .ordinary),
            letterhead: try pair(SettingSpec.letterhead),
            headPosition: try pair(SettingSpec.headPosition),
            headName: try setting(SettingSpec.headName.name) ?? "",
            phone: try setting(SettingSpec.phone.name) ?? "", appeal: try pair(SettingSpec.appeal),
            operatorName: currentOperator?.name ?? "")
    }
}

/// A letter of the office on its sheets, as the rules of documentation lay it out (order of
/// the Minister of Culture and Sport № 236 of 25.08.2023).
///
/// The name of the organisation in Kazakh at the left and in Russian at the right, the date
/// and the number, the text, the signatures, who carried it out.
public struct LetterPaper {
    let details: LetterDetails
    /// `nil` until it is written: then the number has its blank.
    let letter: Letter?
    let language: Language
    let paper: Paper

    public init(_ details: LetterDetails, _ letter: Letter?, _ language: Language, on paper: Paper) {
        self.details = details
        self.letter = letter
        self.language = language
        self.paper = paper
    }

    /// - Parameters:
    ///   - heading: what the letter is called on its further sheets.
    ///   - text: the addressee, the heading and the paragraphs, each a row.
    public func sheets(_ text: [[String]], heading: String) -> Sheets {
        paper.sheets(
            [.lines(head), SheetBlock(text)], under: paper.lines(heading) + [reference, ""], foot: foot,
            language)
    }

    /// The number as the letter bears it: the office's code and the place in its register.
    public static func number(_ number: Int64, office: String) -> String {
        office.isEmpty ? "\(number)" : "\(office)/\(number)"
    }

    /// The same of a row of the register, in a list: an office's code holds no blank.
    static func numberInSQL(_ id: String) -> String {
        "coalesce((SELECT replace(code, ' ', '') || '/' FROM office WHERE id = 1), '') || \(id)"
    }

    private var number: String? { letter.map { Self.number($0.number, office: details.office.code) } }

    private var reference: String {
        guard let letter, let number else { return "____________ № ____________" }
        return "\(letter.day.shown) № \(number)"
    }

    private var head: [String] {
        let gap = 4
        let width = (paper.columns - gap) / 2
        func column(_ language: Language) -> [String] {
            [
                Words.fullCorporation[language], details.office.name[language], details.letterhead[language],
            ].filter { !$0.isEmpty }.flatMap { paper.wrap($0.printable, to: width) }
        }
        let (left, right) = (column(.kazakh), column(.russian))
        let lines = (0..<max(left.count, right.count)).map { line in
            paper.padded(line < left.count ? left[line] : "", to: width + gap)
                + (line < right.count ? right[line] : "")
        }
        return lines + [String(repeating: "-", count: paper.columns), reference, ""]
    }

    private var foot: [String] {
        let blank = String(repeating: "_", count: 20)
        let position = details.headPosition[language]
        let worker = letter?.operatorName ?? details.operatorName
        let phone = details.phone.isEmpty ? blank : details.phone
        return [""]
            + signature(
                position.isEmpty ? Words.head[language] : position,
                details.headName.isEmpty ? blank : details.headName)
            + [""] + signature(Words.specialist[language], worker) + [""]
            + paper.lines("Орындаушы / Исполнитель: \(worker), тел. \(phone)")
    }

    private func signature(_ position: String, _ name: String) -> [String] {
        var lines = paper.wrap(position.printable, to: 26)
        let last = lines.removeLast()
        return lines
            + paper.lines(
                (paper.padded(last, to: 28) + "______________  ").replacing(" ", with: "\u{A0}") + name)
    }
}

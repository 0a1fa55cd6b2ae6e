/// A row that was refused, for the screen: what the file itself says, and why it is refused.
public struct RefusedRow: Hashable, Sendable {
    /// A cell with the name of its column, as the file has them.
    public struct Cell: Hashable, Sendable {
        public let column: String
        public let text: String
    }

    public let line: Int
    public let refusal: RowRefusal
    public let cells: [Cell]
}

/// Why a row was refused: the order's code, the column if it is one cell's
/// fault, and the sentence in both languages.
public struct RowRefusal: Error, Hashable, Sendable {
    public let code: String
    public let column: String?
    public let text: Localized

    public init(code: String, column: String?, text: Localized) {
        self.code = code
        self.column = column
        self.text = text
    }

    public init(_ message: Message, column: String? = nil) {
        self.init(code: message.code, column: column, text: message.text)
    }

    static let unknownPerson = RowRefusal(
        code: "E-DICT", column: "iin",
        text: Localized(
            ru: "Человека с таким ИИН в базе данных нет", kk: "Мұндай ЖСН-і бар адам дерекқорда жоқ"))

    static let mustBeEmpty = Localized(
        ru: "Для этого события ячейка должна быть пустой", kk: "Бұл оқиға үшін ұяшық бос болуы керек")
}

/// How roles look.
public enum Theme: String, CaseIterable, Sendable {
    case colour
    case mono
    case highContrast
}

/// The look of a run of cells; the background is always the operator's own.
public struct Style: Hashable, Sendable {
    public enum Colour: Int16, CaseIterable, Sendable {
        case standard = -1
        case red = 1
        case green = 2
        case yellow = 3
        case cyan = 6
    }

    public var colour: Colour = .standard
    public var isBold = false
    public var isUnderlined = false
    public var isReversed = false
    public var isDim = false

    public static let normal = Style()
}

extension Theme {
    /// The look of a role.
    ///
    /// A reversed run has no colour: red on a reversed ground cannot be read on
    /// every palette. What must be told apart differs by more than colour, and
    /// the words or marks say it once more.
    public func style(of role: Role) -> Style {
        switch role {
        case .focus, .selected: Style(isReversed: true)
        case .text, .label: .normal
        case .field: Style(isUnderlined: true)
        case .title: self == .highContrast ? Style(isBold: true, isUnderlined: true) : Style(isBold: true)
        case .value, .key: Style(isBold: true)
        case .heading: Style(isBold: true, isUnderlined: self != .colour)
        case .error:
            self == .colour
                ? Style(colour: .red, isBold: true) : Style(isBold: true, isUnderlined: true)
        case .warning: self == .colour ? Style(colour: .yellow, isBold: true) : Style(isBold: true)
        case .success: self == .colour ? Style(colour: .green) : .normal
        case .hint: self == .colour ? Style(colour: .cyan) : .normal
        case .disabled: self == .colour ? Style(isDim: true) : .normal
        case .border: .normal
        }
    }
}

extension Theme {
    /// The look of the cells of a row.
    ///
    /// A blank shows nothing of bold or colour: between words it looks like them
    /// and elsewhere it is plain, so that neither costs bytes on a slow line.
    func styles(of canvas: Canvas, row: Int, columns: Int) -> [Style] {
        var styles = (0..<columns).map { style(of: canvas[Point(row: row, column: $0)].role) }
        var lastWord: Int?
        for column in 0..<columns {
            let cell = canvas[Point(row: row, column: column)]
            guard cell.character == " ", !styles[column].isReversed, !styles[column].isUnderlined else {
                if let word = lastWord, word + 1 < column, styles[word] == styles[column],
                    (word + 1..<column).allSatisfy({
                        canvas[Point(row: row, column: $0)].role == cell.role
                    })
                {
                    for blank in word + 1..<column { styles[blank] = styles[column] }
                }
                lastWord = column
                continue
            }
            styles[column] = .normal
        }
        return styles
    }
}

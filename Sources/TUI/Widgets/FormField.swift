/// How a field is filled in.
public enum FieldKind: Hashable, Sendable {
    /// A line of at most `limit` characters, seen through `width` columns.
    case line(CharacterClass, limit: Int, width: Int)
    /// Several lines; as wide as the form allows.
    case area(rows: Int, limit: Int)
    /// One of the codes; a row each, or all on one row if they fit.
    case choice([String])
    /// Yes or no; the value is `yes` or empty.
    case check
    /// Any of the codes; the value is the chosen ones in declared order, joined by `,`.
    case list([String])
    /// A line that has a list to choose from (F4).
    case lookup(CharacterClass, limit: Int, width: Int)
    /// Shown, never edited.
    case fixed
}

/// A field of a form: what it is called in the values and how it is filled in.
public struct FormField: Hashable, Sendable {
    public var key: String
    public var kind: FieldKind
    /// Fields with an equal number share a page; pages come in the order of their numbers.
    public var page: Int
    public var isRequired: Bool

    public init(_ key: String, _ kind: FieldKind, page: Int = 0, isRequired: Bool = false) {
        self.key = key
        self.kind = kind
        self.page = page
        self.isRequired = isRequired
    }
}

/// The words around a field, in the language of the moment.
public struct FieldTexts: Hashable, Sendable {
    public var label: String
    /// A heading above the field.
    public var section: String?
    /// What each code is called; a code without a text is shown itself.
    public var choices: [String: String]
    /// A quiet text beside the editor; gives way to a problem.
    public var note: String?
    /// Why the value is refused.
    public var problem: String?
    /// What to look at, although the value is taken.
    public var warning: String?

    public init(
        _ label: String, section: String? = nil, choices: [String: String] = [:], note: String? = nil,
        problem: String? = nil, warning: String? = nil
    ) {
        self.label = label
        self.section = section
        self.choices = choices
        self.note = note
        self.problem = problem
        self.warning = warning
    }
}

/// What became of an event in a form.
public enum FormOutcome: Hashable, Sendable {
    /// Not for a form: the screen may use it.
    case ignored
    case handled
    /// Not allowed here: the screen rings.
    case refused
    /// The value of this field changed.
    case edited(String)
    /// The focus went from one field to another.
    case left(String, to: String)
    /// F4 in this field.
    case listWanted(String)
    /// Enter in the last field.
    case finished
}

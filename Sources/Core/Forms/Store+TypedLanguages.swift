extension Store {
    /// Writes down in which language each text of a record was typed; nothing where nobody
    /// types, such as in an import.
    ///
    /// Must be called in the transaction that inserts the record.
    func keepTypedLanguages(of subject: String, _ id: Int64, _ values: FormValues) throws {
        for (field, language) in values.languages.sorted(by: { $0.key < $1.key })
        where !(values[field] ?? "").isEmpty {
            try database.execute(
                "INSERT INTO typed_field (subject, subject_id, field, language) VALUES (?, ?, ?, ?)",
                [.text(subject), .integer(id), .text(field), .text(language.rawValue)])
        }
    }

    /// In which language the texts of a record were typed.
    public func typedLanguages(of subject: String, _ id: Int64) throws -> TypedLanguages {
        let record: [SQLValue] = [.text(subject), .integer(id)]
        let fields = try database.rows(
            "SELECT field, language FROM typed_field WHERE subject = ? AND subject_id = ?", record
        ) { ($0.text(0), Language(rawValue: $0.text(1))) }
        let whole =
            try database.first(
                "SELECT language FROM typed_language WHERE subject = ? AND subject_id = ?", record
            ) { Language(rawValue: $0.text(0)) } ?? nil
        var byField: [String: Language] = [:]
        for (field, language) in fields { byField[field] = language }
        return TypedLanguages(byField, whole: whole)
    }
}

/// The languages of the texts of one record, by the keys of its form.
public struct TypedLanguages: Hashable, Sendable {
    private let byField: [String: Language]
    private let whole: Language?

    /// - Parameter whole: of a record that knows one language for all its texts.
    public init(_ byField: [String: Language] = [:], whole: Language? = nil) {
        self.byField = byField
        self.whole = whole
    }

    /// `nil` where it is not known.
    public subscript(_ field: String) -> Language? { byField[field] ?? whole }

    /// Of the texts that a form takes up again.
    func marking(_ values: FormValues, of spec: FormSpec) -> FormValues {
        var values = values
        for field in spec.fields where field.kind.holdsWords {
            values.setLanguage(self[field.key], of: field.key)
        }
        return values
    }
}

extension Store {
    /// Writes down in which language the words of a record were typed; nothing where nobody
    /// types, such as in an import.
    ///
    /// Must be called in the transaction that inserts the record.
    func keepTypedLanguage(of subject: String, _ id: Int64) throws {
        guard let typedLanguage else { return }
        try database.execute(
            "INSERT INTO typed_language (subject, subject_id, language) VALUES (?, ?, ?)",
            [.text(subject), .integer(id), .text(typedLanguage.rawValue)])
    }

    /// In which language the words of a record were typed; `nil` when it is not known.
    public func typedLanguage(of subject: String, _ id: Int64) throws -> Language? {
        try database.first(
            "SELECT language FROM typed_language WHERE subject = ? AND subject_id = ?",
            [.text(subject), .integer(id)]
        ) { Language(rawValue: $0.text(0)) } ?? nil
    }
}

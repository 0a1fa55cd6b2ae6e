import Core

extension SpecForm {
    /// Lets what the store knows take the place of what was typed.
    mutating func giveUp(_ key: String) { filled.insert(key) }

    /// The first name that is known otherwise and is not among those answered.
    func rename(besides answered: some Sequence<String>) -> (key: String, question: Filling.Rename)? {
        let answered = Set(answered)
        return spec.fields.lazy.filter { $0.isShown(values) && !answered.contains($0.key) }
            .compactMap { field in renames[field.key].map { (field.key, $0) } }.first
    }
}

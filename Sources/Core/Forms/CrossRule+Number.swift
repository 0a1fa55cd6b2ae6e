extension CrossRule {
    /// A number that a document, a certificate or a payment may bear.
    ///
    /// - Parameter withDigit: true where the document always has one.
    public static func documentNumber(_ key: String, withDigit: Bool, citation: Citation) -> CrossRule {
        CrossRule(key, citation: citation) { values, _ in
            let text = (values[key] ?? "").trimmed
            return text.isEmpty ? nil : Message.refusal(ofDocumentNumber: text, withDigit: withDigit)
        }
    }
}

extension Message {
    /// What keeps a text from being the number of a document, typed or in a file: letters and
    /// digits with the signs that stand between them; «!!!» is none, «б/н» is one.
    ///
    /// - Parameter withDigit: true where the document always has one.
    public static func refusal(ofDocumentNumber text: String, withDigit: Bool) -> Message? {
        let isWritten = text.allSatisfy { $0.isLetter || $0.isNumber || " -–/\\.,:№()_".contains($0) }
        let isOne = text.contains { withDigit ? $0.isNumber : $0.isLetter || $0.isNumber }
        return isWritten && isOne ? nil : withDigit ? .noDigit : .characters
    }
}

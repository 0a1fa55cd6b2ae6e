import Core

extension Advice {
    /// What became of a fact: recorded, and what is to be watched.
    static func recorded(_ warnings: [Message]) -> Advice {
        guard let first = warnings.first else { return .success(Localized(ru: "Записано", kk: "Жазылды")) }
        return .warning(Localized(ru: "Записано. \(first.text.ru)", kk: "Жазылды. \(first.text.kk)"))
    }
}

import Core

extension Advice {
    static let recorded = Localized(ru: "Записано", kk: "Жазылды")
    static let takenBack = Localized(ru: "Отозвано", kk: "Кері алынды")

    /// What became of an act: what is to be watched, what it changed, what comes next.
    ///
    /// - Parameter act: what was done, in a word.
    static func recorded(_ outcome: ActOutcome, _ act: Localized = Advice.recorded) -> Advice {
        let next = outcome.next.enumerated().map { place, text in
            place == 0 ? Localized(ru: " · дальше: ", kk: " · әрі қарай: ") + text : .same(", ") + text
        }
        guard let warning = outcome.warnings.first else {
            return Advice(
                outcome.change.map { act + .same(": ") + $0 } ?? act, .success, more: next)
        }
        return Advice(
            act + .same(". ") + warning.text, .warning,
            more: [outcome.act, outcome.change == outcome.act ? nil : outcome.change].compactMap(\.self)
                .map { .same(" · ") + $0 } + next)
    }
}

import Core

extension CardScreen {
    /// Asks for a reason, carries out what it is for, and says what became of it.
    ///
    /// - Parameters:
    ///   - act: what was done, in a word.
    ///   - command: made of what was typed and of the card as it is then.
    public mutating func ask<Done: Command>(
        _ question: AskScreen, thenSay act: Localized,
        _ command: @escaping @Sendable (FormValues, Card) -> Done
    ) -> [Effect] where Done.Outcome == ActOutcome {
        ask(question) { screen, answer, card, _ in
            guard case .typed(let values) = answer else { return [screen.read] }
            return [
                .perform(command(values, card), in: CardScreen<Card>.self) { screen, outcome, _ in
                    screen.recorded(.recorded(outcome, act))
                }
            ]
        }
    }
}

import Core

/// A screen that says above the keys what became of an act.
protocol SayingScreen: Screen {
    var said: Advice? { get set }
}

extension SayingScreen {
    /// Says why something is not done, with a bell.
    mutating func refuse(_ text: Localized) -> [Effect] {
        said = .error(text)
        return [.bell]
    }
}

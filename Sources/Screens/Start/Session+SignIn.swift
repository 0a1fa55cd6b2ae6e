import Core
import TUI

extension Session {
    /// Opens the session of whoever the account is: the menu for a known operator.
    public convenience init(
        terminal: any Terminal, desk: Desk, language: Language, frame: FrameStyle = .unicode
    ) throws {
        try self.init(terminal: terminal, desk: desk, language: language, frame: frame) { desk in
            try desk.signIn()
        }
    }
}

extension Desk {
    /// The first screen: the menu for a known operator.
    func signIn() throws -> any Screen {
        guard try store.office() != nil else { return WelcomeScreen() }
        guard let worker = try store.operator(login: workplace.login) else { return SignUpScreen() }
        store.signIn(worker)
        try store.refreshOperator()
        guard try !store.awaitsSampleAnswer else { return SamplesScreen() }
        return MenuScreen(screens, try store.warning().map { .error($0.text) })
    }
}

import Core
import TUI
import Testing

@testable import Screens

/// What an act said, and everything else on the screen, stands until the next key: nothing
/// moves by a timer.
struct StandingTests {
    /// Pauses of the session in two seconds.
    private static let pauses = 4
    private static let acts = ["F2", "F3", "F4", "F5", "F6", "F7", "F8", "Enter", "Insert", "Delete"]

    @Test(arguments: Scene.all)
    func `what an act leaves on the screen stands while no key is pressed`(scene: Scene) throws {
        let hints = try Self.hints(scene)
        for (key, code) in try Self.acts.filter({ hints.contains($0) || $0 == "Enter" })
            .flatMap({ key in try Self.offered(scene, key).map { (key, $0) } })
        {
            let pilot = try scene.pilot(.russian)
            if let code { pilot.act(code) } else { pilot.press(key) }
            // A question is answered, so that the act is done.
            if pilot.top == "QuestionScreen" { pilot.press("Enter") }
            if pilot.top == "AskScreen" { pilot.press("F2") }
            try Self.expectStanding(pilot, "\(scene.name), \(key)")
        }
    }

    /// What a key offers to choose from; one `nil` where it acts at once.
    ///
    /// Of the many facts of a case the last are enough: all forms of facts are scenes.
    private static func offered(_ scene: Scene, _ key: String) throws -> [String?] {
        guard key == "F2" else { return [nil] }
        let pilot = try scene.pilot(.russian)
        let depth = pilot.session.shell.depth
        pilot.press(key)
        guard let list = pilot.session.shell.top as? PickerScreen, pilot.session.shell.depth > depth else {
            return [nil]
        }
        return list.items.suffix(4).map(\.code)
    }

    private static func hints(_ scene: Scene) throws -> Set<String> {
        let shell = try scene.pilot(.russian).session.shell
        return Set(shell.top.keys(shell.context).map(\.key))
    }

    /// Lets the session itself wait, and looks at every frame that it shows meanwhile.
    private static func expectStanding(_ pilot: Pilot, _ act: String) throws {
        guard !pilot.session.isOver else { return }
        let (text, cursor) = (pilot.text, pilot.cursor)
        let shown = pilot.terminal.frames.count
        pilot.terminal.pause(times: pauses)
        pilot.session.run()
        let frames = pilot.terminal.frames.dropFirst(shown)
        #expect(frames.count == pauses + 1, "\(act)")
        for frame in frames {
            #expect(frame.canvas.text == text, "\(act)")
            #expect(frame.cursor == cursor, "\(act)")
        }
    }

    /// The sentences that an operator reads after the acts of the lists and cards that the
    /// review found mute.
    @Test(arguments: Language.allCases)
    func `an act on a list says what it did, and goes on saying it`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.fundingRequests)
        pilot.press("F2", "F2")
        #expect(pilot.advice.contains("№ 1"), "\(pilot.advice)")
        try Self.expectStanding(pilot, "need")
    }
}

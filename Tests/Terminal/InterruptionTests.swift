import Core
import Foundation
import Testing

extension TerminalSuite {
    /// What an operator loses when something breaks: nothing.
    @MainActor @Suite struct InterruptionTests {
        /// Types the first fields, the last of them without leaving it.
        private func begun(_ workplace: Workplace) throws -> TerminalRobot {
            let application = InventedApplication()
            let robot = try TerminalRobot(workplace)
            try robot.openApplication()
            try robot.fill(application.iin, application.surname, application.givenName)
            try robot.type("Өмір")
            try robot.wait(for: "Өмір")
            return robot
        }

        private func expectRestored(_ workplace: Workplace, _ texts: [String]) throws {
            let next = try TerminalRobot(workplace)
            try next.wait(for: "Неоконченный ввод", "Продолжить", "Әбілқасымов")
            try next.press("Enter")
            try next.wait(for: "ИИН", "возвращён")
            for text in ["700514391004", "Әбілқасымов", "Ғани"] + texts { try next.wait(for: text) }
        }

        @Test func `a killed program's draft comes back`() throws {
            let workplace = try Workplace(.office)
            let robot = try begun(workplace)
            try robot.signal(SIGKILL)
            try robot.wait(until: "the program has ended") { !robot.isRunning }
            // Killed without warning: the field being typed may be lost, no other.
            try expectRestored(workplace, [])
        }

        @Test(arguments: [SIGHUP, SIGTERM])
        func `a signal to leave keeps every letter`(signal: Int32) throws {
            let workplace = try Workplace(.office)
            let robot = try begun(workplace)
            try robot.signal(signal)
            try robot.wait(for: "ended:0")
            try expectRestored(workplace, ["Өмір"])
        }

        @Test func `a dropped line keeps every letter`() throws {
            let workplace = try Workplace(.office)
            let robot = try begun(workplace)
            try robot.hangUp()
            try expectRestored(workplace, ["Өмір"])
        }

        @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGABRT, SIGFPE])
        func `a crash gives the line back and shows no debugger`(signal: Int32) throws {
            let workplace = try Workplace(.office)
            let robot = try begun(workplace)
            try robot.signal(signal)
            try robot.wait(for: "ended:70", "prompt>")
            let screen = try robot.screen
            for word in ["Thread", "Crash", "Backtrace", "backtrace", "Fatal", "Press space", "0x"] {
                #expect(!screen.contains(word), "«\(word)» on\n\(screen)")
            }
            try robot.shell(
                "stty -a | tr ' ' '\\n' | grep -E '^-?(icanon|echo|isig|onlcr|icrnl);?$' | tr '\\n' ,")
            try robot.wait(for: "icanon,")
            let line = try robot.screen
            for setting in ["icanon", "echo", "isig", "onlcr", "icrnl"] {
                #expect(!line.contains("-\(setting)"), "-\(setting) after a crash")
            }
            // The application's screen is gone: the shell's own is back.
            #expect(!line.contains("ИИН"))
            try expectRestored(workplace, [])
        }

        @Test func `a window is enlarged, made too small, and comes back with what was typed`() throws {
            let robot = try begun(try Workplace(.office))
            try robot.resize(to: .wide)
            try robot.wait(until: "the frame has 43 rows") {
                try robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[39].contains("───")
            }
            try robot.wait(for: "Әбілқасымов", "Өмір")
            try robot.resize(to: TerminalRobot.Size(columns: 60, rows: 20))
            try robot.wait(for: "80×24", "60×20", without: "Әбілқасымов")
            // Keys typed blind go nowhere.
            try robot.type("щщщ")
            try robot.resize(to: .home)
            try robot.wait(for: "Әбілқасымов", "Өмір", without: "щщщ")
            try robot.type("ұлы")
            try robot.wait(for: "Өмірұлы")
        }

        @Test func `the keys that stop other programs do nothing bad`() throws {
            let robot = try begun(try Workplace(.office))
            try robot.press("C-s", "C-q")
            // Ctrl+Q is the way out: it asks.
            try robot.wait(for: "Вернуться")
            try robot.press("Escape")
            try robot.wait(for: "Өмір", without: "Вернуться")
            try robot.press("C-c", "C-z", "C-\\", "C-d", "C-s")
            try robot.type("Асан")
            try robot.wait(for: "Асан")
            #expect(robot.isRunning)
        }
    }
}

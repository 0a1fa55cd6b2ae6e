import Foundation
import Testing

extension TerminalSuite {
    /// Terminals, locales and lines as they are found in offices.
    @MainActor @Suite struct SurroundingsTests {
        nonisolated static let terminals = [
            "xterm-256color", "linux", "vt220", "screen-256color", "xterm", "vt100",
        ]

        @Test(arguments: terminals, [TerminalRobot.Size.home, .wide])
        func `the main path works on every terminal`(terminal: String, size: TerminalRobot.Size) throws {
            let workplace = try Workplace(.samples)
            let robot = try TerminalRobot(workplace, size: size, terminal: terminal)
            var application = InventedApplication()
            // Nobody else's among the samples: the path has no question.
            application.phone = "87779990011"
            try robot.openApplication()
            try robot.fillPeople(application)
            try robot.fillRequest(application)
            try robot.fillContacts(application)
            try robot.press("F2")
            try robot.wait(for: "З-000006", "принято", "Әбілқасымов")
            try robot.press("F10")
            try robot.wait(for: "Новое заявление")
            try robot.type("абилк")
            try robot.press("Enter")
            try robot.wait(for: "Әбілқасымов", "700514391004")
            try robot.press("F10")
            try robot.quit()
        }

        @Test(arguments: ["xterm-ghostty", "no-such-terminal", ""])
        func `an unknown terminal is worked on as a known one`(terminal: String) throws {
            let robot = try TerminalRobot(try Workplace(.office), terminal: terminal)
            try robot.wait(for: "Новое заявление")
            try robot.press("F9")
            try robot.wait(for: "Жаңа өтініш")
        }

        @Test(arguments: [
            ["LC_ALL": "C", "LANG": ""], ["LANG": ""], ["LANG": "kk_KZ.UTF-8"],
            ["LC_CTYPE": "UTF-8", "LANG": ""],
            ["LANG": "ru_RU.KOI8-R"],
        ])
        func `Kazakh letters stand whole whatever locale the client sends`(locale: [String: String]) throws {
            let robot = try TerminalRobot(
                try Workplace(.office), variables: locale.merging(["TEREZE_LANG": "ru"]) { $1 })
            try robot.wait(for: "Новое заявление")
            try robot.type("әғқңөұүһі")
            try robot.wait(for: "фамилию: әғқңөұүһі_")
        }

        @Test(arguments: ["mono", "highContrast", "colour"])
        func `every theme shows the same words`(theme: String) throws {
            let robot = try TerminalRobot(try Workplace(.office), variables: ["TEREZE_THEME": theme])
            try robot.wait(for: "Новое заявление", "0112")
        }

        @Test func `frames are drawn in ASCII where asked`() throws {
            let robot = try TerminalRobot(try Workplace(.office), variables: ["TEREZE_ASCII": "1"])
            try robot.wait(for: "Новое заявление", "----", without: "─")
        }

        @Test(arguments: ["</dev/null", ">out", "2>err"])
        func `without a terminal it says so and ends with 69`(redirection: String) throws {
            let workplace = try Workplace(.office)
            let robot = try TerminalRobot(workplace, arguments: redirection, starts: false)
            try robot.start()
            guard redirection != "2>err" else {
                // Complaints may go elsewhere: that is still a terminal.
                try robot.wait(for: "Новое заявление")
                return
            }
            try robot.wait(for: "нужен терминал", "терминал керек", "ended:69")
        }

        @Test(arguments: [
            ("--version", "tereze 0.1.0", 0), ("--help", "TEREZE_DATA", 0),
            ("nonsense", "tereze scenario", 2),
        ])
        func `arguments are answered without opening a screen`(argument: String, seen: String, status: Int)
            throws
        {
            let robot = try TerminalRobot(try Workplace(.office), arguments: argument)
            try robot.wait(for: seen, "ended:\(status)")
        }

        @Test func `a store that cannot be opened is told in words and ends with 74`() throws {
            let workplace = try Workplace(.nothing)
            try FileManager.default.createDirectory(at: workplace.data, withIntermediateDirectories: true)
            try Data("no database at all, and long enough to be looked at".utf8).write(
                to: workplace.data.appending(path: "tereze.db"))
            let robot = try TerminalRobot(workplace)
            try robot.wait(for: "этот файл – не хранилище", "ended:74")
        }
    }
}

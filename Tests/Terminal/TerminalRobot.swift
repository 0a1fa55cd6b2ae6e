import Foundation
import Testing

/// An operator made of patience: types into the real program in a real
/// terminal, and looks at the screen until it shows what should be there.
final class TerminalRobot {
    struct Size: Sendable, CustomStringConvertible {
        let columns, rows: Int
        var description: String { "\(columns)×\(rows)" }
        static let home = Size(columns: 80, rows: 24)
        static let wide = Size(columns: 132, rows: 43)
    }

    /// Long for a machine that does other work; nothing waits longer than it must.
    private static let patience: TimeInterval = 20
    private static let glance: UInt32 = 15_000

    let workplace: Workplace
    private let tmux: Tmux
    private let directory: URL

    /// Opens a terminal and starts the program in it.
    ///
    /// - Parameters:
    ///   - variables: of the environment; nothing else is in it. An empty value takes one away.
    ///   - arguments: shell words after the program's name.
    init(
        _ workplace: Workplace, size: Size = .home, terminal: String = "xterm-256color",
        variables: [String: String] = [:], arguments: String = "", starts: Bool = true
    ) throws {
        self.workplace = workplace
        directory = workplace.directory.appending(path: UUID().uuidString.prefix(4).description)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        tmux = try Tmux(in: directory)
        var environment = [
            "PATH": Tmux.path, "HOME": workplace.directory.path(), "TERM": terminal, "LANG": "C.UTF-8",
            "TEREZE_DATA": workplace.data.path(), "TEREZE_OUTBOX": workplace.outbox.path(),
            "TEREZE_NOW": Workplace.now, "PS1": "prompt> ",
        ]
        environment.merge(variables) { $1 }
        let words = environment.filter { !$0.value.isEmpty }.map { "'\($0.key)=\($0.value)'" }.sorted()
        try "echo $$ > pid; exec '\(Workplace.program)' \(arguments)\n".write(
            to: directory.appending(path: "start"), atomically: true, encoding: .utf8)
        try tmux.run(
            "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "-c", directory.path(),
            "exec env -i \(words.joined(separator: " ")) sh")
        try wait(for: "prompt>")
        if starts { try start() }
    }

    deinit {
        _ = try? tmux.run("kill-server")
        if let programID { kill(programID, SIGKILL) }
    }

    /// Starts the program from the shell of the pane, as a login does.
    func start() throws {
        try tmux.run("clear-history")
        try type("clear; sh start; echo \"ended:$?\"")
        try press("Enter")
    }

    // MARK: Hands

    /// Presses keys by the names tmux gives them: `F2`, `Enter`, `Tab`, `BTab`, `Escape`, `C-s`, `M-2`.
    func press(_ keys: String...) throws { try tmux.run(["send-keys"] + keys) }

    func press(_ key: String, times: Int) throws {
        try tmux.run(["send-keys"] + Array(repeating: key, count: times))
    }

    func type(_ text: String) throws { try tmux.run("send-keys", "-l", "--", text) }

    /// Types a field's text and goes on to the next field.
    func fill(_ texts: String...) throws {
        for text in texts {
            if !text.isEmpty { try type(text) }
            try press("Tab")
        }
    }

    /// Sends bytes as a terminal of another make would.
    func send(_ bytes: String) throws {
        try tmux.run(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
    }

    /// Pastes; in brackets if the program asked the terminal for them.
    func paste(_ text: String) throws {
        try tmux.run("load-buffer", "-", input: text)
        try tmux.run("paste-buffer", "-p", "-r")
    }

    func resize(to size: Size) throws {
        try tmux.run("resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)")
    }

    /// Runs a command in the shell once the program has ended.
    func shell(_ line: String) throws {
        try type(line)
        try press("Enter")
    }

    // MARK: Eyes

    /// What stands on the screen; a blank that does not break is a blank to the eye.
    var screen: String {
        get throws { try tmux.run("capture-pane", "-p").replacing("\u{A0}", with: " ") }
    }

    /// The screen once it stays as it is for a while.
    private var quietScreen: String {
        get throws {
            var last = ""
            var latest = try screen
            while last != latest {
                last = latest
                usleep(4 * Self.glance)
                latest = try screen
            }
            return latest
        }
    }

    /// Goes down a list from its top until the cursor stands on the line with the text.
    func goDown(to text: String, at location: SourceLocation = #_sourceLocation) throws {
        try press("Home")
        for _ in 0..<60 {
            let lines = try quietScreen.split(separator: "\n")
            if lines.contains(where: { $0.dropFirst().hasPrefix("›") && $0.contains(text) }) { return }
            try press("Down")
        }
        try fail("no line of the list has «\(text)» on\n\(try screen)", location)
    }

    func wait(
        for texts: String..., without absent: String? = nil, at location: SourceLocation = #_sourceLocation
    ) throws {
        var last = ""
        let deadline = Date(timeIntervalSinceNow: Self.patience)
        repeat {
            last = try screen
            if texts.allSatisfy({ last.contains($0) }), absent.map({ !last.contains($0) }) ?? true { return }
            usleep(Self.glance)
        } while Date.now < deadline
        let words = texts.map { "«\($0)»" }.joined(separator: ", ")
        try fail("never saw \(words)\(absent.map { " without «\($0)»" } ?? "") on\n\(last)", location)
    }

    /// Waits until something outside the screen is so.
    func wait(
        until what: String, at location: SourceLocation = #_sourceLocation, _ isSo: () throws -> Bool
    ) throws {
        let deadline = Date(timeIntervalSinceNow: Self.patience)
        repeat {
            if try isSo() { return }
            usleep(Self.glance)
        } while Date.now < deadline
        try fail("never so: \(what)", location)
    }

    private func fail(_ text: String, _ location: SourceLocation) throws -> Never {
        Issue.record("\(text)", sourceLocation: location)
        throw Lost()
    }

    /// The robot does not see what it should: the test cannot go on.
    struct Lost: Error {}

    // MARK: The program

    private var programID: pid_t? {
        (try? String(contentsOf: directory.appending(path: "pid"), encoding: .utf8))
            .flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// An ended process that nobody has asked after yet is not running.
    var isRunning: Bool {
        guard let programID, let status = FileHandle(forReadingAtPath: "/proc/\(programID)/status"),
            let text = try? status.read(upToCount: 512)
        else { return false }
        return !String(decoding: text, as: UTF8.self).contains("State:\tZ")
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) throws {
        guard let programID else { throw Lost() }
        kill(programID, number)
    }

    /// Takes the terminal away from under the program: a line that drops.
    func hangUp() throws {
        try tmux.run("kill-server")
        try wait(until: "the program has ended") { !isRunning }
    }

    /// Leaves by the menu's own way out.
    func quit() throws {
        try press("F10")
        try wait(for: "Закончить")
        try press("Left", "Enter")
        try wait(for: "ended:0")
    }
}

import Core
import Glibc

/// What the program says outside of its terminal UI.
///
/// Lines are shown, never obeyed: a name in the store may hold an escape sequence. What cannot
/// be written ends the program with 74: nobody takes half of it for the whole.
enum Output {
    /// One line.
    static func line(_ text: String) { say(text.printable + "\n") }

    /// Lines, the last one with or without its end.
    static func text(_ text: String) {
        let whole = text.hasSuffix("\n") ? text.dropLast() : text[...]
        say(
            whole.split(separator: "\n", omittingEmptySubsequences: false)
                .map { String($0).printable + "\n" }.joined())
    }

    /// A sentence to the person who started the program.
    static func complain(_ text: String) { _ = write(text.printable + "\n", to: STDERR_FILENO) }

    /// What drives the line of a terminal: progress.
    static func draw(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    private static func say(_ text: String) {
        guard !write(text, to: STDOUT_FILENO) else { return }
        complain("tereze: вывод не записан / шығыс жазылмады")
        exit(74)
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        (try? TextFile.put(Array(text.utf8), into: descriptor)) != nil
    }
}

extension Localized {
    /// Both languages, for whoever keeps the machine.
    var both: String { ru == kk ? ru : "\(ru) / \(kk)" }
}

/// Why work could not be done, in words; of the store also what SQLite says, without a
/// statement.
func reason(_ error: any Error) -> Localized {
    let words = FailureWords.text(error)
    guard let error = error as? StoreError else { return words }
    return words + .same(" (\(error.brief))")
}

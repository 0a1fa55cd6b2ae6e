import Core
import Foundation
import Testing

extension TerminalSuite {
    /// Signals, whatever the line does.
    @MainActor @Suite struct SignalTests {
        /// An application in which a number is typed.
        private func begun(_ workplace: Workplace) throws -> UnreadLine {
            let line = try UnreadLine(workplace)
            line.drain()
            line.send("\r")
            line.drain()
            line.send("710228")
            line.drain()
            return line
        }

        private func keptDraft(_ workplace: Workplace) throws -> String {
            let store = try workplace.openStore()
            return try store.database.first("SELECT fields FROM draft") { $0.text(0) } ?? ""
        }

        /// Draws until the line takes no more.
        private func freeze(_ line: UnreadLine) {
            for _ in 0..<40 {
                line.send(String(repeating: "\u{0C}", count: 50))
                usleep(20_000)
            }
        }

        // Not a goal of speed: before, the session never ended.
        @Test(arguments: [SIGTERM, SIGHUP])
        func `a session ends though nobody reads its line, and keeps every letter`(signal: Int32) throws {
            let workplace = try Workplace(.office)
            let line = try begun(workplace)
            freeze(line)
            kill(line.process, signal)
            var status: Int32?
            #expect(
                line.waits(atMost: 10) {
                    status = line.status
                    return status != nil
                })
            #expect(status == 0)
            #expect(line.isCooked)
            #expect(try keptDraft(workplace).contains("710228"))
        }

        @Test func `keys typed ahead do not hold up the end`() throws {
            let workplace = try Workplace(.office)
            let line = try begun(workplace)
            // Each is read by the program once it goes on.
            kill(line.process, SIGSTOP)
            line.send(String(repeating: "\u{1B}[Z", count: 1_000))
            kill(line.process, SIGTERM)
            kill(line.process, SIGCONT)
            #expect(line.waits(atMost: 10) { line.status != nil })
        }

        @Test(arguments: [SIGSTOP, SIGTSTP])
        func `who goes on after a stop takes the line again`(signal: Int32) throws {
            let workplace = try Workplace(.office)
            let line = try begun(workplace)
            #expect(!line.isCooked)
            kill(line.process, signal)
            if signal == SIGTSTP { #expect(line.waits(atMost: 10) { line.isCooked }) }
            usleep(300_000)
            line.isCooked = true
            kill(line.process, SIGCONT)
            #expect(line.waits(atMost: 10) { !line.isCooked })
            line.send("4994")
            line.drain()
            kill(line.process, SIGTERM)
            #expect(line.waits(atMost: 10) { line.status != nil })
            #expect(try keptDraft(workplace).contains("7102284994"))
        }

        @Test(arguments: [SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE])
        func `signals that mean nothing here change nothing`(signal: Int32) throws {
            let workplace = try Workplace(.office)
            let line = try begun(workplace)
            kill(line.process, signal)
            usleep(200_000)
            #expect(line.status == nil)
            #expect(!line.isCooked)
        }
    }
}

import Core
import Glibc
import TUI

/// `tereze import SOURCE FILE` and the subcommands of orders: exchange with other
/// systems from the command line and from cron.
@MainActor
enum Exchange {
    /// - Returns: 0 every row accepted or repeated, all done; 1 some refused or left
    ///   undone, the reading stopped, nobody signed up; 2 the file
    ///   refused whole or wrong arguments; 74 no store; 75 other work is in the way, and
    ///   the same call will do later.
    static func run(_ arguments: [String]) -> Int32 {
        switch (arguments.first, arguments.dropFirst().first, arguments.count) {
        case ("import", "--columns", 2):
            Output.text(ImportFormat.documentation(of: Program.house.imports))
            return 0
        case ("import", let source?, 3):
            guard let format = Program.house.importFormat(source) else { break }
            return withStore { store in try load(arguments[2], format, into: store) }
        case (let name?, let word?, 2):
            let own = Program.house.subcommands.first { $0.name == name }
            guard let verb = own?.verbs.first(where: { $0.word == word }) else { break }
            return withStore { store in try run(verb, in: store) }
        default: break
        }
        Usage.complain()
        return 2
    }

    private static let language = Places().language

    private static func load(_ path: String, _ format: ImportFormat, into store: Store) throws -> Int32 {
        let interrupt = Interrupt()
        let isWatched = isatty(STDERR_FILENO) == 1
        do {
            let progress = WorkProgress { step, done, total in
                if isWatched {
                    let said = step == .reading ? "" : step.label[language] + ": "
                    Output.draw("\r\(said)\(step.share(done, of: total)[language])\u{1B}[K")
                }
                return !interrupt.isPending
            }
            defer { if isWatched { Output.draw("\r\u{1B}[K") } }
            let report = try Program.house.load(path, as: format, into: store, progress)
            for line in report.lines { Output.line(line[language]) }
            return report.isClean ? 0 : 1
        } catch let flaw as FileFlaw {
            Output.complain("tereze: " + flaw.text[language])
            return 2
        } catch let failure as TextFile.Failure {
            Output.complain("tereze: " + reason(failure)[language] + " (\(failure))")
            return 2
        } catch let message as Message where message.code == "E-STATE" {
            // Only the lock of the format says so.
            Output.complain("tereze: \(message.code) " + message.text[language])
            return 75
        }
    }

    private static func run(_ verb: Subcommand.Verb, in store: Store) throws -> Int32 {
        let places = Places()
        let workplace = Workplace(
            store: store, house: Program.house, inbox: places.inbox, outbox: places.outbox,
            login: Account.login, widthOf: { DisplayWidth.of($0) })
        let outcome = try verb.run(workplace)
        for line in outcome.lines { Output.line(line[language]) }
        return outcome.exitStatus
    }

    /// The store, with the account of the session signed in.
    private static func withStore(_ body: (Store) throws -> Int32) -> Int32 {
        let places = Places()
        do {
            let store = try places.openStore()
            guard let worker = try store.operator(login: Account.login) else {
                let words = Localized(
                    ru:
                        "учётной записи \(Account.login) нет среди специалистов: сначала запустите tereze и представьтесь",
                    kk:
                        "\(Account.login) есептік жазбасы мамандар арасында жоқ: алдымен tereze іске қосып, өзіңізді таныстырыңыз"
                )
                Output.complain("tereze: " + words[language])
                return 1
            }
            store.signIn(worker)
            try store.refreshOperator()
            return try body(store)
        } catch let reason as StoreUnavailable {
            Output.complain(Usage.sentence(reason, places.store))
            return 74
        } catch let message as Message {
            Output.complain("tereze: \(message.code) " + message.text[language])
            return 1
        } catch is Stopped {
            Output.complain("tereze: " + Stopped.text[language])
            return 1
        } catch {
            Output.complain("tereze: " + reason(error)[language])
            return 74
        }
    }
}

/// Ctrl+C and an end asked for by the system, noticed between two rows instead
/// of in the middle of one.
@MainActor
struct Interrupt {
    init() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    var isPending: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
    }
}

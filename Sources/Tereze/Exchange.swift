import Core
import Glibc

/// `tereze import SOURCE FILE`, `tereze sms send|read`: exchange with other
/// systems from the command line and from cron.
@MainActor
enum Exchange {
    /// - Returns: 0 every row accepted or repeated, every sms on its way; 1 some
    ///   refused, the reading stopped, nobody signed up, no spool; 2 the file
    ///   refused whole or wrong arguments; 74 no store.
    static func run(_ arguments: [String]) -> Int32 {
        switch (arguments.first, arguments.dropFirst().first, arguments.count) {
        case ("import", "--columns", 2):
            print(ImportFormat.documentation(of: Program.house.imports), terminator: "")
            return 0
        case ("import", let source?, 3):
            guard let format = Program.house.importFormat(source) else { break }
            return withStore { store in try load(arguments[2], format, into: store) }
        case ("sms", "send", 2): return withStore(sendSms)
        case ("sms", "read", 2): return withStore(readSms)
        default: break
        }
        complain(Usage.text)
        return 2
    }

    private static let language = Places().language

    private static func load(_ path: String, _ format: ImportFormat, into store: Store) throws -> Int32 {
        let interrupt = Interrupt()
        let isWatched = isatty(STDERR_FILENO) == 1
        do {
            let progress = WorkProgress { _, done, total in
                if isWatched { complain("\r\(done) / \(total)", terminator: "") }
                return !interrupt.isPending
            }
            let report = try Importer(store: store).run(path: path, format: format, progress: progress)
            if isWatched { complain("\r", terminator: "") }
            for line in report.lines { print(line[language]) }
            return report.isClean ? 0 : 1
        } catch let flaw as FileFlaw {
            complain("tereze: " + flaw.text[language])
            return 2
        } catch let failure as TextFile.Failure {
            complain("tereze: \(failure)")
            return 2
        }
    }

    private static func sendSms(_ store: Store) throws -> Int32 {
        let report = try SmsSender(store: store, spool: try SmsSender.spool(of: store)).send()
        say(ru: "в очередь: \(report.spooled)", kk: "кезекке қойылды: \(report.spooled)")
        say(ru: "отправлено: \(report.sent)", kk: "жіберілді: \(report.sent)")
        for number in report.failed { say(ru: "не отправлено: \(number)", kk: "жіберілмеді: \(number)") }
        for (number, code) in report.notAsked.sorted(by: { $0.key < $1.key }) {
            say(ru: "нельзя отправить: \(number), \(code)", kk: "жіберуге болмайды: \(number), \(code)")
        }
        return report.failed.isEmpty && report.notAsked.isEmpty ? 0 : 1
    }

    /// The texts of replies are personal data: the list is on the screen, here
    /// are only the numbers of the cases.
    private static func readSms(_ store: Store) throws -> Int32 {
        let report = try SmsReader(store: store, spool: try SmsSender.spool(of: store)).read()
        for number in report.registered { say(ru: "зарегистрировано: \(number)", kk: "тіркелді: \(number)") }
        for reply in report.open {
            let number = reply.caseID == nil ? "—" : reply.caseNumber
            say(
                ru: "ждёт специалиста: \(number), \(reply.receivedAt.shown)",
                kk: "маманды күтуде: \(number), \(reply.receivedAt.shown)")
        }
        return 0
    }

    private static func say(ru: String, kk: String) { print(Localized(ru: ru, kk: kk)[language]) }

    /// The store, with the account of the session signed in.
    private static func withStore(_ body: (Store) throws -> Int32) -> Int32 {
        let places = Places()
        do {
            let store = try Store(
                path: places.store, assets: Assets(root: places.assets), clock: places.clock)
            guard let worker = try store.operator(login: places.login) else {
                complain(
                    "tereze: "
                        + Localized(
                            ru:
                                "учётной записи \(places.login) нет среди специалистов: сначала запустите tereze и представьтесь",
                            kk:
                                "\(places.login) есептік жазбасы мамандар арасында жоқ: алдымен tereze іске қосып, өзіңізді таныстырыңыз"
                        )[language])
                return 1
            }
            store.signIn(worker)
            return try body(store)
        } catch let message as Message {
            complain("tereze: \(message.code) " + message.text[language])
            return 1
        } catch {
            complain("tereze: \(error)")
            return 74
        }
    }

    private static func complain(_ text: String, terminator: String = "\n") {
        let line = text + terminator
        _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
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

import Core
import Glibc
import Screens
import TUI

/// The program: without arguments the terminal UI, with a subcommand a piece of
/// an administrator's or a methodologist's work.
@MainActor
enum Program {
    /// The orders that the program carries out.
    nonisolated static let house = House(Orders.all, planned: Orders.planned)

    /// - Returns: the exit status: 0 done, 1 not done, 2 wrong arguments,
    ///   69 no terminal, 74 no store.
    static func run(_ arguments: [String]) -> Int32 {
        Places.forbidCoreFiles()
        switch arguments.first {
        case nil: return openTerminal()
        case "--version", "version":
            Output.line("tereze 0.1.0")
            return 0
        case "verify": return Verify.run(Array(arguments.dropFirst()))
        case "restore": return Restoring.run(Array(arguments.dropFirst()))
        case "upkeep": return Upkeeping.run(Array(arguments.dropFirst()))
        case "scenario": return Scenarios.run(Array(arguments.dropFirst()))
        case "import": return Exchange.run(arguments)
        case "--help", "help", "-h":
            Output.text(Usage.text)
            return 0
        case let name? where house.subcommands.contains { $0.name == name }: return Exchange.run(arguments)
        default:
            Usage.complain()
            return 2
        }
    }

    private static func openTerminal() -> Int32 {
        let places = Places()
        let store: Store
        do {
            store = try places.openStore(creating: true)
        } catch let reason as StoreUnavailable {
            complain(Usage.sentence(reason, places.store))
            return 74
        } catch let error as StoreError where error.isDamage {
            complain(Usage.sentence(.damaged, places.store))
            return 74
        } catch {
            complain("tereze: хранилище не открывается / қойма ашылмайды: \(reason(error).both)")
            return 74
        }
        places.redirectErrors()
        do {
            let terminal = try NcursesTerminal.open(theme: places.theme)
            let desk = Desk(
                store: store, screens: ScreenHouse(OrderScreens.all), inbox: places.inbox,
                outbox: places.outbox,
                login: Account.login)
            let session = try Session(
                terminal: terminal, desk: desk, language: places.language,
                frame: places.wantsASCII ? .ascii : .unicode)
            session.run()
            terminal.close()
            return session.wasStopped ? 74 : 0
        } catch let error as TerminalError {
            complain(Usage.sentence(error))
            return 69
        } catch {
            complain("tereze: \(reason(error).both)")
            return 74
        }
    }

    /// A sentence to the person who started the program.
    private static func complain(_ text: String) {
        let line = text.printable + "\n"
        _ = line.withCString { write(Places.originalErrors, $0, strlen($0)) }
    }
}

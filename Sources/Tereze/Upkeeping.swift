import Core
import Glibc

/// `tereze upkeep`: brings what every order keeps beside its facts to today, for cron after
/// midnight.
@MainActor
enum Upkeeping {
    /// - Returns: 0 when nothing waits any more, 1 when it was stopped: the next time goes
    ///   on from there; 74 no store.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.isEmpty else {
            Output.text(Usage.text)
            return 2
        }
        return run { store, progress in
            for upkeep in Program.house.upkeep {
                let count = try upkeep.refreshAll(in: store, progress)
                Output.line("\(upkeep.words.ru) / \(upkeep.words.kk): \(count)")
            }
            return 0
        }
    }

    /// Opens the store and works on it; Ctrl+C stops it between two pieces.
    static func run(_ work: (Store, WorkProgress) throws -> Int32) -> Int32 {
        let places = Places()
        do {
            return try work(try places.openStore(), progress)
        } catch let reason as StoreUnavailable {
            Output.complain(Usage.sentence(reason, places.store))
            return 74
        } catch let error as StoreError where error.isDamage {
            Output.complain(Usage.sentence(.damaged, places.store))
            return 74
        } catch is Stopped {
            Output.line("tereze: остановлено / тоқтатылды")
            return 1
        } catch {
            Output.line("tereze: хранилище не читается / қойма оқылмайды: \(reason(error).both)")
            return 74
        }
    }

    /// A percent on the line of the terminal where the program was called.
    ///
    /// Nothing into a file.
    private static var progress: WorkProgress {
        let interrupt = Interrupt()
        guard isatty(STDERR_FILENO) == 1 else { return WorkProgress { _, _, _ in !interrupt.isPending } }
        var shown = ""
        return WorkProgress { step, done, total in
            let percent = total > 0 ? done * 100 / total : 100
            let text = "\r\(step.label.ru) / \(step.label.kk): \(percent) %\u{1B}[K"
            guard text != shown else { return !interrupt.isPending }
            shown = text
            Output.draw(done == total ? "\r\u{1B}[K" : text)
            return !interrupt.isPending
        }
    }
}

import Core
import Glibc

/// `tereze restore FILE`: puts a copy of the store back.
@MainActor
enum Restoring {
    /// - Returns: 0 done; 74 the file is no whole copy, nothing was changed; 75 somebody has the store open.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.count == 1, let copy = arguments.first else {
            Usage.complain()
            return 2
        }
        let places = Places()
        do {
            let old = try StoreRestore.run(
                copy, to: places.store, Assets(root: places.assets), places.clock)
            Output.line("Копия возвращена / Көшірме қайтарылды: \(places.store)")
            if let old { Output.line("Прежнее хранилище / Бұрынғы қойма: \(old)") }
            return 0
        } catch let flaw as CopyFlaw {
            Output.complain("tereze: \(copy.printable): \(flaw.text.both)")
            return 74
        } catch let reason as StoreUnavailable {
            Output.complain(Usage.sentence(reason, places.store))
            return reason == .inUse ? 75 : 74
        } catch {
            Output.complain("tereze: \(copy): \(FailureWords.text(error).both)")
            return 74
        }
    }
}

import Core
import Glibc

/// `tereze verify`: computes what is kept beside the facts and compares.
@MainActor
enum Verify {
    /// - Returns: 0 when nothing differs, 1 when something does, 74 no store.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.allSatisfy({ $0 == "--rebuild" }) else {
            print(Usage.text)
            return 2
        }
        let places = Places()
        do {
            let store = try Store(
                path: places.store, assets: Assets(root: places.assets), clock: places.clock)
            // A month that began since the last session is not a fault of the store.
            try store.refreshStatuses(progress)
            if !arguments.isEmpty { try store.rebuildDerived(progress) }
            var differences = 0
            let count = try store.verify(progress) { difference in
                differences += 1
                print(difference.text)
            }
            print("дел / іс: \(count), расхождений / айырмашылық: \(differences)")
            return differences == 0 ? 0 : 1
        } catch {
            print("tereze: хранилище не читается / қойма оқылмайды: \(error)")
            return 74
        }
    }

    /// A percent on the line of the terminal where the program was called.
    ///
    /// Nothing into a file. Ctrl+C stops the work with everything as it was.
    private static var progress: WorkProgress {
        guard isatty(STDERR_FILENO) == 1 else { return .unheard }
        var shown = ""
        return WorkProgress { step, done, total in
            let percent = total > 0 ? done * 100 / total : 100
            let text = "\r\(step.label.ru) / \(step.label.kk): \(percent) %\u{1B}[K"
            guard text != shown else { return true }
            shown = text
            let bytes = Array((done == total ? "\r\u{1B}[K" : text).utf8)
            _ = write(STDERR_FILENO, bytes, bytes.count)
            return true
        }
    }
}

import Core
import Glibc

/// `tereze verify`: computes what every order keeps beside its facts and compares.
@MainActor
enum Verify {
    /// - Returns: 0 when nothing differs, 1 when something does or the work was stopped,
    ///   74 no store.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.allSatisfy({ $0 == "--rebuild" }) else {
            Output.text(Usage.text)
            return 2
        }
        return Upkeeping.run { store, progress in
            // What SQLite cannot read is not compared.
            let damages = try store.database.damages()
            try store.noteDamage(!damages.isEmpty)
            guard damages.isEmpty else {
                for damage in damages { Output.line(damage) }
                Output.line(StoreUnavailable.damaged.text.ru + " / " + StoreUnavailable.damaged.text.kk)
                return 1
            }
            if !arguments.isEmpty { try store.noteRebuild() }
            var differences = 0
            var counts: [String] = []
            for upkeep in House(Orders.all).upkeep {
                // A day that began since the last session is not a fault of the store.
                try upkeep.refreshAll(in: store, progress)
                if !arguments.isEmpty { try upkeep.rebuild(in: store, progress) }
                let count = try upkeep.verify(in: store, progress) { difference in
                    differences += 1
                    Output.line(difference.text)
                }
                counts.append("\(upkeep.words.ru) / \(upkeep.words.kk): \(count)")
            }
            let missing = try store.missingLetters()
            for number in missing {
                Output.line("Исходящие письма / Шығыс хаттар: № \(number) -> 0")
            }
            differences += missing.count
            Output.line(counts.joined(separator: ", ") + ", расхождений / айырмашылық: \(differences)")
            return differences == 0 ? 0 : 1
        }
    }
}

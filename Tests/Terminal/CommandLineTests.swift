import Core
import Foundation
import Testing

extension TerminalSuite {
    /// The subcommands as cron and an administrator call them.
    @MainActor @Suite struct CommandLineTests {
        /// What a script printed; `$T` is the program.
        private func sh(_ script: String, in place: Workplace? = nil) throws -> String {
            var environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "T": Workplace.program]
            if let place {
                environment["TEREZE_DATA"] = place.data.path()
                environment["TEREZE_OUTBOX"] = place.outbox.path()
                environment["TEREZE_NOW"] = Workplace.now
                environment["D"] = place.directory.path()
                environment["TEREZE_ASSETS"] = Workplace.checkout.appending(path: "assets").path()
            }
            return try Command.run(["/bin/sh", "-c", script + "\ntrue"], environment: environment)
        }

        @Test(arguments: ["import --columns", "--help", "--version", "scenario --words"])
        func `what a full disk does not take is no success`(call: String) throws {
            #expect(try sh("$T \(call) > /dev/full 2>/dev/null; echo $?") == "74\n")
            #expect(try sh("$T \(call) > /dev/null; echo $?") == "0\n")
        }

        /// Without a terminal the program ends with 69, after it has made or opened its store.
        @Test func `of first starts at one moment one makes the store and all have it`() throws {
            let place = try Workplace(.nothing)
            let output = try sh(
                """
                cd $D
                for round in 1 2 3 4 5 6; do
                  for i in 1 2 3 4; do
                    (TEREZE_DATA=$D/$round $T > out.$round.$i 2>&1; echo $? >> statuses) &
                  done; wait
                  ls $round
                done | sort | uniq -c | tr -s ' '; sort statuses | uniq -c | tr -s ' '
                grep -L 'терминал' out.*
                """, in: place)
            #expect(output == " 6 tereze.db\n 6 tereze.db.queue\n 6 tereze.log\n 24 69\n", "\(output)")
        }

        @Test func `an import that is killed says so in the journal, and is gone on with`() throws {
            let place = try Workplace(.samples)
            let format = try #require(House(Orders.all).importFormat("insurance-list"))
            let header = format.columns.map(\.name).joined(separator: ",")
            let people = [
                "710228499403", "671231399125", "660314399002", "640229399156", "690415399106",
                "700729399069",
                "700514391004",
            ].compactMap { try? IIN($0) }
            let start = try #require(CivilDate(iso: "1995-01-01"))
            // Each row six times: long enough to be met in the middle.
            let rows = (0..<420_000).map { index in
                let iin = people[index % people.count]
                let (born, sex) = (iin.birthDate?.iso ?? "", iin.sex == .female ? "f" : "m")
                let day = start.adding(days: index / people.count % 10_000)
                return "\(iin.digits),Үлгі,Үлгі,,\(born),\(sex),,R12,\(day.iso),labour,,,,,,,,"
            }
            let file = place.directory.appending(path: "list.csv")
            try ([header] + rows).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
            let store = try place.openStore()
            func last() throws -> (state: String, accepted: Int) {
                let query = JournalQuery(.insuranceImports, edge: .last, count: 1)
                try store.bringToToday(for: query, .page)
                let row = try #require(try store.page(query).rows.last)
                let spec = JournalSpec.insuranceImports
                return (spec.value("state", row), try #require(Int(spec.value("accepted", row))))
            }
            func wait(_ what: String, until isSo: () throws -> Bool) throws {
                for _ in 0..<20_000 where try !isSo() { usleep(3_000) }
                #expect(try isSo(), "\(what)")
            }
            _ = try sh("$T import insurance-list $D/list.csv > /dev/null 2>&1 & echo $! > $D/pid", in: place)
            try wait("rows are taken") {
                try store.database.first(
                    "SELECT 1 FROM insurance_batch WHERE state = 'open' AND accepted > 0"
                ) { $0.integer(0) } != nil
            }
            _ = try sh("kill -9 $(cat $D/pid)", in: place)
            try wait("the list says that it was stopped") { try last().state == "stopped" }
            let taken = try last().accepted
            #expect(taken > 0 && taken < 70_000)
            #expect(try sh("$T import insurance-list $D/list.csv > /dev/null; echo $?", in: place) == "0\n")
            let next = try last()
            #expect(next.state == "done" && taken + next.accepted == 70_000)
        }

        @Test func `nothing of the store commands the terminal`() throws {
            let place = try Workplace(.samples)
            let store = try place.openStore()
            try store.database.execute(
                "UPDATE payment_case SET status = 'x' || char(27) || ']0;x' || char(7) || char(155) WHERE id = 1"
            )
            let output = try sh("$T verify 2>&1", in: place)
            #expect(output.contains("x·]0;x"))
            #expect(
                !output.unicodeScalars.contains {
                    $0.value < 32 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
                })
        }

        @Test func `an import that waits for another leaves no core, hears an end, and is then read`() throws
        {
            let place = try Workplace(.samples)
            let output = try sh(
                """
                cd $D; echo iin,category,removed_on,source,reason > a.csv
                printf import > data/tereze.db.check
                flock data/tereze.db.check sleep 2 &
                sleep 0.3; ulimit -c unlimited 2>/dev/null
                $T import insurance-removal a.csv > first.txt 2>&1 &
                sleep 0.7; grep 'core file' /proc/$!/limits | tr -s ' ' | cut -d' ' -f5
                kill -TERM $!; wait $!; echo $?
                $T import insurance-removal a.csv > second.txt 2>&1; echo $?
                printf check > data/tereze.db.check; flock data/tereze.db.check sleep 1 & sleep 0.3
                $T import insurance-removal a.csv > third.txt 2>&1; echo $?
                grep -c 'сверка' third.txt
                """, in: place)
            #expect(output == "0\n1\n0\n75\n1\n")
        }

        @Test func `an import of a pipe or a device is refused at once`() throws {
            let place = try Workplace(.samples)
            let output = try sh(
                "mkfifo $D/p; for f in $D/p /dev/zero $D; do timeout 5 $T import oop $f 2>/dev/null; echo $?; done",
                in: place)
            #expect(output == "2\n2\n2\n")
        }

        @Test func `sms of two processes at once go out once`() throws {
            let place = try Workplace(.samples)
            let store = try place.openStore()
            for name in ["outgoing", "checked", "sent", "failed", "incoming"] {
                try FileManager.default.createDirectory(
                    at: place.directory.appending(path: "spool/" + name), withIntermediateDirectories: true)
            }
            store.signIn(try #require(try store.operator(login: NSUserName())))
            try store.set("sms.spool", to: place.directory.appending(path: "spool").path())
            let output = try sh(
                """
                cd $D; printf 'iin,event,account\n710228499403,account,KZ29856C000000000002\n' > b.csv
                $T import bank b.csv > /dev/null
                for i in 1 2 3 4; do $T sms send >> out.txt 2>> errors.txt & done; wait
                ls spool/outgoing | wc -l; grep -c 'в очередь: 1' out.txt; cat errors.txt
                """, in: place)
            #expect(output == "1\n1\n")
        }
    }
}

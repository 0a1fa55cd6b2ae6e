import Foundation
import Testing

@testable import Core

/// Another process on the store's file, killed in the middle of its work.
///
/// The `sqlite3` tool stands in for a second workstation.
@Suite(
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3"),
        "the sqlite3 tool is not installed"))
struct CrashTests {
    private func start(_ file: String) throws -> (process: Process, input: FileHandle, output: FileHandle) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sqlite3")
        process.arguments = ["-batch", file]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, input.fileHandleForWriting, output.fileHandleForReading)
    }

    /// Two rows a transaction, and a word once they are committed.
    private static func script(_ count: Int) -> String {
        "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL;\n"
            + (1...count).map {
                """
                BEGIN IMMEDIATE;
                INSERT INTO setting VALUES ('kill.\($0).a', 'x', 1);
                INSERT INTO setting VALUES ('kill.\($0).b', 'x', 1);
                COMMIT;
                SELECT 'acknowledged \($0)';

                """
            }.joined()
    }

    @Test(arguments: [1, 7, 40, 150, 400])
    func `nothing acknowledged is lost by a kill, and nothing is there by half`(heard: Int) throws {
        let place = try TemporaryPlace()
        let fixture = try StoreFixture(path: place.file)
        let (process, input, output) = try start(place.file)
        let script = Data(Self.script(5_000).utf8)
        DispatchQueue.global().async {
            signal(SIGPIPE, SIG_IGN)
            try? input.write(contentsOf: script)
        }
        var said = Data()
        while said.count(where: { $0 == 10 }) <= heard {
            let part = output.availableData
            if part.isEmpty { break }
            said.append(part)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        said.append(output.readDataToEndOfFile())
        let last = String(decoding: said, as: UTF8.self).split(separator: "\n").last {
            $0.hasPrefix("acknowledged")
        }
        let acknowledged = try #require(last.flatMap { Int64($0.split(separator: " ")[1]) })
        #expect(process.terminationReason == .uncaughtSignal)

        for database in [fixture.database, try Database(path: place.file)] {
            let rows = try #require(
                try database.first("SELECT count(*) FROM setting WHERE name LIKE 'kill.%'") { $0.integer(0) })
            #expect(rows.isMultiple(of: 2))
            #expect(rows / 2 >= acknowledged)
            #expect(try database.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
        }
        try fixture.accept()
    }

    @Test func `a write that is killed before its commit leaves no trace and no lock`() throws {
        let place = try TemporaryPlace()
        let fixture = try StoreFixture(path: place.file)
        let (process, input, output) = try start(place.file)
        try input.write(
            contentsOf: Data(
                """
                BEGIN IMMEDIATE;
                DELETE FROM parameter;
                INSERT INTO counter VALUES ('application', 500);
                SELECT 'begun';

                """.utf8))
        #expect(String(decoding: output.availableData, as: UTF8.self).hasPrefix("begun"))
        let impatient = try Database(path: place.file, busyMilliseconds: 50)
        let error = #expect(throws: StoreError.self) { try impatient.write { _ in } }
        #expect(error?.isBusy == true)

        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try fixture.accept().number == "З-000001")
        #expect(try fixture.number("SELECT count(*) FROM parameter") > 0)
        #expect(try fixture.text("PRAGMA integrity_check") == "ok")
    }

    @Test func `two processes share one file and their numbers never meet`() throws {
        let place = try TemporaryPlace()
        let fixture = try StoreFixture(path: place.file)
        let (process, input, output) = try start(place.file)
        let next =
            "INSERT INTO counter VALUES ('sms', 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value;\n"
        try input.write(
            contentsOf: Data(("PRAGMA busy_timeout = 5000;\n" + String(repeating: next, count: 60)).utf8))
        try input.close()
        var mine: [Int64] = []
        for _ in 0..<60 {
            mine.append(try fixture.database.write { _ in try fixture.store.nextNumber("sms") })
        }
        let theirs = String(decoding: output.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n")
            .dropFirst()
            .compactMap { Int64($0) }
        process.waitUntilExit()
        #expect((mine + theirs).sorted() == Array(1...120))
    }
}

import Core
import Foundation
import Testing

extension TerminalSuite {
    /// Operators with accounts of their own on one store, in a directory of their group.
    @MainActor @Suite struct AccountTests {
        /// Two accounts that every Debian has, and a group.
        private static let accounts = (first: "games", second: "man")
        private static let group = "users"

        private func run(as account: String) -> [String] {
            (getuid() == 0 ? [] : ["sudo", "-n"])
                + ["setpriv", "--reuid=\(account)", "--regid=\(account)", "--groups=\(Self.group)"]
        }

        /// A directory as README describes it.
        private func workplace() throws -> Workplace {
            let workplace = try Workplace(.nothing)
            try FileManager.default.createDirectory(at: workplace.data, withIntermediateDirectories: true)
            let steps = [
                ["chgrp", Self.group, workplace.data.path()], ["chmod", "2770", workplace.data.path()],
                ["chmod", "0755", workplace.directory.path()],
            ]
            for step in steps {
                let command = Process()
                command.executableURL = URL(filePath: "/usr/bin/env")
                command.arguments = (getuid() == 0 ? [] : ["sudo", "-n"]) + step
                try command.run()
                command.waitUntilExit()
                #expect(command.terminationStatus == 0)
            }
            // A checkout may lie where no other account may look.
            try FileManager.default.copyItem(
                atPath: Workplace.program, toPath: Self.program(workplace))
            try FileManager.default.copyItem(
                at: Workplace.checkout.appending(path: "assets"),
                to: workplace.directory.appending(path: "assets"))
            return workplace
        }

        private static func program(_ workplace: Workplace) -> String {
            workplace.directory.appending(path: "tereze").path()
        }

        private func start(
            _ workplace: Workplace, as account: String, _ more: [String: String] = [:]
        ) throws -> UnreadLine {
            let assets = workplace.directory.appending(path: "assets").path()
            return try UnreadLine(
                workplace, behind: run(as: account), more.merging(["TEREZE_ASSETS": assets]) { $1 },
                program: Self.program(workplace))
        }

        private static let save = "\u{1B}OQ"

        @Test func `two accounts work on one store at once, each under their own name`() throws {
            let workplace = try workplace()
            let first = try start(workplace, as: Self.accounts.first)
            first.drain()
            first.send("0112\tОтдел\tБөлім\t\tСерікова А.\t" + Self.save)
            first.drain()
            first.send("\r")
            first.drain()
            let second = try start(workplace, as: Self.accounts.second)
            second.drain()
            second.send("Омаров Б." + Self.save)
            second.drain()
            for line in [first, second] {
                line.send("\r")
                line.drain()
                line.send("710228499403\t")
                line.drain()
                #expect(line.status == nil)
            }
            let store = try workplace.openStore()
            #expect(
                try store.operators().map(\.login).sorted() == [Self.accounts.first, Self.accounts.second])
            #expect(try store.database.first("SELECT count(*) FROM draft") { $0.integer(0) } == 2)
        }

        @Test func `nobody comes in under the name of another by a variable`() throws {
            let workplace = try workplace()
            let first = try start(workplace, as: Self.accounts.first)
            first.drain()
            first.send("0112\tОтдел\tБөлім\t\tСерікова А.\t" + Self.save)
            first.drain()
            let other = getpwnam(Self.accounts.first)?.pointee.pw_uid ?? 0
            for more in [["SUDO_USER": Self.accounts.first], ["USER": Self.accounts.first], [:]] {
                let variables = more.merging(["SUDO_UID": String(other), "LOGNAME": Self.accounts.first]) {
                    $1
                }
                let second = try start(workplace, as: Self.accounts.second, variables)
                second.drain()
                // Who is known comes to the menu, and Enter begins an application there.
                second.send("\r")
                second.drain()
                second.send("710228499403\t")
                second.drain()
                let store = try workplace.openStore()
                #expect(try store.database.first("SELECT count(*) FROM draft") { $0.integer(0) } == 0)
            }
        }
    }
}

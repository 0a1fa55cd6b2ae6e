import Core
import Foundation
import Testing

/// An office over some months: one operator, one store, an inbox and a spool; the clock
/// stands where it is put.
final class WorkingDay {
    let workplace: Workplace
    let inbox: URL
    let spool: URL
    /// `2026-10-05T10:12`.
    var now: String

    init(now: String) throws {
        workplace = try Workplace(.office)
        self.now = now
        inbox = workplace.directory.appending(path: "inbox")
        spool = workplace.directory.appending(path: "sms")
        let files = FileManager.default
        try files.copyItem(at: Workplace.checkout.appending(path: "assets/samples"), to: inbox)
        for name in ["outgoing", "incoming"] {
            try files.createDirectory(
                at: spool.appending(path: name), withIntermediateDirectories: true)
        }
    }

    private var variables: [String: String] { ["TEREZE_NOW": now, "TEREZE_INBOX": inbox.path()] }

    /// The operator signs in at a moment.
    func begin(_ moment: String) throws -> TerminalRobot {
        now = moment
        let robot = try TerminalRobot(workplace, variables: variables)
        try robot.wait(for: "Новое заявление")
        return robot
    }

    /// `tereze import`, `tereze sms`, `tereze verify`, as cron or an administrator runs them.
    @discardableResult
    func command(_ words: String...) throws -> String {
        let environment = [
            "PATH": Tmux.path, "HOME": workplace.directory.path(), "LANG": "C.UTF-8", "TEREZE_LANG": "ru",
            "TEREZE_DATA": workplace.data.path(),
        ]
        return try Command.run(
            [Workplace.program] + words, environment: environment.merging(variables) { $1 })
    }

    /// A file of another system arrives.
    func receive(_ name: String, _ text: String) throws {
        try text.write(to: inbox.appending(path: name), atomically: true, encoding: .utf8)
    }

    /// The rows of a table on paper, the heading first; a row of several lines is made one.
    func table(of file: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        let text = try workplace.printed(file).replacing("\u{A0}", with: " ")
        for line in text.split(separator: "\n") {
            if line.hasPrefix("+") {
                if !row.isEmpty { rows.append(row) }
                row = []
            } else if line.hasPrefix("|") {
                let cells = line.dropFirst().dropLast().split(
                    separator: "|", omittingEmptySubsequences: false
                )
                .map { $0.trimmingCharacters(in: .whitespaces) }
                row = row.isEmpty ? cells : zip(row, cells).map { $1.isEmpty ? $0 : "\($0) \($1)" }
            }
        }
        return rows
    }

    /// The text of a message that waits in the spool, with its header.
    func outgoing(_ name: String) throws -> (header: String, text: String) {
        let bytes = try Data(contentsOf: spool.appending(path: "outgoing/\(name)"))
        let end = try #require(bytes.range(of: Data("\n\n".utf8)))
        return (
            String(decoding: bytes[..<end.lowerBound], as: UTF8.self),
            try #require(String(data: bytes[end.upperBound...], encoding: .utf16BigEndian))
        )
    }

    /// A message arrives, as smsd writes it on a machine in UTC.
    func reply(_ name: String, from phone: String, at moment: String, _ text: String) throws {
        var bytes = Data("From: \(phone)\nReceived: \(moment)\nAlphabet: UCS2\n\n".utf8)
        bytes.append(try #require(text.data(using: .utf16BigEndian)))
        try bytes.write(to: spool.appending(path: "incoming/\(name)"))
    }
}

extension TerminalRobot {
    /// From the menu to the screen that a part of its name finds.
    func choose(_ part: String, _ title: String) throws {
        try wait(for: "Наберите часть названия")
        try type(part)
        try wait(for: "\(part)_")
        try press("Enter")
        try wait(for: title, without: "Наберите часть названия")
    }

    /// One of what F2 offers, found by the beginning of its title.
    func choose(act: String) throws {
        try press("F2")
        try wait(for: "Что сделать")
        try type(act)
        try wait(for: "› " + act)
        try press("Enter")
    }

    /// Back to the menu, so many screens.
    func goHome(_ screens: Int = 1) throws {
        for _ in 0..<screens { try press("F10") }
        try wait(for: "Наберите часть названия")
    }

    /// Types over what a field holds, and goes on to the next.
    func retype(_ texts: String...) throws {
        for text in texts {
            try press("C-u")
            try fill(text)
        }
    }

    /// On the list of settings: one of them.
    func set(_ setting: String, to value: String) throws {
        try goDown(to: setting)
        try press("Enter")
        try wait(for: "Значение", "Готово")
        try type(value)
        try press("F2")
        try wait(for: "Записано", without: "Готово")
    }

    /// Reads a file from the inbox: the system by its place on the list.
    func load(_ file: String, ofSystem place: Int) throws {
        try choose("загрузка", "Откуда")
        try type(file)
        try press("Tab", "Home")
        try press("Down", times: place)
        try press("F2")
    }

    /// A remittance up to its recipients, from the list of remittances.
    func openRemittance(_ number: String, on day: String, _ total: String, months: (String, String)) throws {
        try choose("переводы", "Переводы работодателей")
        try press("F2")
        try wait(for: "шаг 1 из 2")
        try fill("050140990004", number)
        try retype(day, total, months.0, months.1)
        try press("F2")
        try wait(for: "шаг 2 из 2")
    }

    /// Forms the disbursements of the month that is proposed and opens their list.
    func openDisbursements() throws {
        try choose("выплаты", "Выплаты по месяцам")
        try press("F2")
        try wait(for: "Составить список выплат")
        try press("F2")
        try wait(for: "Черновик за")
        try press("Enter")
        try wait(for: "Выплата: список")
    }

    /// Records the disbursements of the open list and writes their orders.
    func recordDisbursements() throws {
        try choose(act: "Записать выплату")
        try wait(for: "только отозвать в деле")
        try press("Left", "Enter")
        try wait(for: "записана", without: "Записать выплату")
        try choose(act: "Платёжные")
        try wait(for: "Прочитаны и сверены")
    }
}

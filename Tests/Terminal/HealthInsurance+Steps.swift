import Foundation
import Testing

extension WorkingDay {
    /// A list of categories: rows after the name of the columns that are used.
    func receiveList(_ name: String, _ rows: String...) throws {
        let head = "iin,surname,given_name,patronymic,birth_date,sex,category,assigned_on,source,study"
        try receive(name, ([head] + rows).joined(separator: "\n") + "\n")
        try load("insurance-list", name)
    }

    /// Spouses with a child: the mother, the father and the child as the file's columns.
    func receiveFamily(_ name: String, _ rows: String...) throws {
        let columns = ["mother", "father", "child"].flatMap { who in
            ["iin", "surname", "given_name"].map { "\(who)_\($0)" }
        }
        let head = (["relation", "linked_on"] + columns + ["child_birth_date"]).joined(separator: ",")
        try receive(name, ([head] + rows).joined(separator: "\n") + "\n")
        try load("family", name)
    }

    func load(_ source: String, _ name: String) throws {
        try command("import", source, inbox.appending(path: name).path())
    }

    /// The printed file whose name holds this; on one line, whatever the paper's width.
    func words(of part: String) throws -> String {
        try workplace.printed(part).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension TerminalRobot {
    /// From the menu to the card of the insured person whose surname begins so.
    func openInsuredPerson(_ surname: String) throws {
        try choose("потребители", "ОСМС › Потребители")
        try type(surname)
        try wait(for: "«\(surname)»", "записей: 1")
        try press("Enter")
        try wait(for: "Потребитель ›", "›Право", " ПРАВ")
    }

    /// On the card: reconciles this one person with the payments.
    func reconcile() throws {
        try choose(act: "Сверить")
        try wait(for: "Сверено")
    }

    /// A lone escape: a key sent with it would be taken for one with Alt.
    func closeReasons() throws {
        try press("Escape")
        try wait(for: "Потребитель ›", without: "Почему?")
    }

    /// Writes the paper that is shown in both languages and leaves it.
    func printInBothLanguages() throws {
        try press("F2")
        try wait(for: "Записано:")
        try press("F9")
        try wait(for: "Басып шығару ›")
        try press("F2")
        try wait(for: "Жазылды:")
        try press("F9")
        try wait(for: "Печать ›")
        try press("F10")
    }
}

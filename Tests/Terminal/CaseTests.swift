import Core
import Testing

extension TerminalRobot {
    /// From the menu to the card of the one person whose surname begins so.
    func openCase(_ surname: String) throws {
        try wait(for: "10Выход")
        try type(surname)
        try press("Enter")
        try wait(for: "Отбор: «\(surname)»")
        try press("Enter")
        try wait(for: "Получатель ›")
    }

    /// On the card: chooses the fact to record, leaves its form open.
    func openFact(_ name: String, _ title: String) throws {
        try press("F2")
        try wait(for: "Что записать")
        try type(name)
        try wait(for: title)
        try press("Enter")
        try wait(for: "Поступление сведений", without: "Что записать")
    }
}

extension TerminalSuite {
    @MainActor @Suite struct CaseTests {
        @Test func `an sms and its reply from the card become rows of Appendices 2 and 3`() throws {
            let workplace = try Workplace(.samples)
            let robot = try TerminalRobot(workplace)
            try robot.openCase("касым")
            try robot.openFact("sms о выборе", "Sms о выборе счета")
            try robot.press("F2")
            try robot.wait(for: "Получатель ›", "Sms о выборе счета")
            try robot.openFact("ответ", "Ответ с согласием")
            try robot.fill(InventedApplication().account)
            try robot.press("F2")
            try robot.wait(for: "Получатель ›", "Ответ с согласием")
            try robot.press("F10")
            try robot.press("F10")
            try robot.wait(for: "Наберите часть названия")
            try robot.type("sms")
            try robot.press("Enter")
            try robot.wait(for: "Приложение 2", "Қасымова Гүлнар")
            try robot.press("F10")
            try robot.wait(for: "Наберите часть названия")
            try robot.type("электронный")
            try robot.press("Enter")
            try robot.wait(for: "Приложение 3", "Қасымова")
            let store = try workplace.openStore()
            let sms = try store.page(JournalQuery(.sms, edge: .last, count: 1)).rows
            #expect(sms.first?.values.contains("710228499403") == true)
            let registrations = try store.page(JournalQuery(.registrations, edge: .last, count: 1)).rows
            #expect(registrations.first?.values.contains("Қасымова") == true)
        }

        @Test func `why is answered with the clause`() throws {
            let robot = try TerminalRobot(try Workplace(.samples))
            try robot.openCase("ғабд")
            try robot.press("F6")
            try robot.wait(for: "526")
            try robot.press("Escape")
            try robot.wait(for: "Получатель ›")
        }

        @Test func `two operators meet in one case: the second sees it and loses nothing`() throws {
            let workplace = try Workplace(.samples)
            let first = try TerminalRobot(workplace)
            let second = try TerminalRobot(workplace)
            try first.openCase("касым")
            try second.openCase("касым")
            try second.openFact("несоотв", "Несоответствие")
            try second.type("нет согласия")
            try second.wait(for: "нет согласия")
            try first.openFact("sms о выборе", "Sms о выборе счета")
            try first.press("F2")
            try first.wait(for: "Получатель ›", "Sms о выборе счета")
            try second.press("F2")
            try second.wait(for: "Запись изменена другим специалистом")
            try second.press("Escape")
            try second.wait(for: "нет согласия")
            let store = try workplace.openStore()
            #expect(try store.count(.sms, .all, limit: 100) == 4)
        }
    }
}

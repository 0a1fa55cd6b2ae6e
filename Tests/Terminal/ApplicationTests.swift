import Core
import Foundation
import Testing

extension TerminalSuite {
    /// The day's main path, key by key.
    @MainActor @Suite struct ApplicationTests {
        @Test(arguments: [TerminalRobot.Size.home, .wide])
        func `an application is typed, refused, put right, saved, found and printed`(size: TerminalRobot.Size)
            throws
        {
            let workplace = try Workplace(.office)
            let robot = try TerminalRobot(workplace, size: size)
            var application = InventedApplication()
            application.iin = "700514391005"
            try robot.openApplication()
            try robot.fillPeople(application)
            try robot.fillRequest(application)
            try robot.fillContacts(application)
            try robot.press("F2")
            try robot.wait(for: "ИИН/БИН набран с ошибкой", "Исправьте отмеченное")
            // The cursor stands on the refused number.
            try robot.press("BSpace")
            try robot.type("4")
            try robot.press("Tab")
            try robot.wait(for: "муж.", "14.05.1970", without: "Неверный контрольный")
            try robot.press("F2")
            try robot.wait(for: "З-000001", "принято")
            try robot.press("F7")
            try robot.wait(for: "Печать", "Әбілқасымов")
            try robot.press("F2")
            try robot.wait(for: "Записано")
            let paper = try workplace.printed("Заявление-")
            for text in [
                "Заявление", "Әбілқасымов Ғ. Ө.", "плавильщик", "17/2019", "KZ26 722C 0000 0000 9001",
                "З-000001",
            ] {
                #expect(paper.contains(text))
            }
            try robot.press("F10")
            try robot.wait(for: "принято")
            try robot.press("F10")
            try robot.wait(for: "Новое заявление")
            // Қ finds К: the folded beginning of the surname.
            try robot.type("абилк")
            try robot.press("Enter")
            try robot.wait(for: "Получатели", "Әбілқасымов", "«абилк»")
            try robot.press("F10")
            try robot.wait(for: "Новое заявление")
            try robot.type("заявления")
            try robot.press("Enter")
            try robot.wait(for: "З-000001", "Әбілқасымов", "записей: 1")
            try robot.press("F10")
            try robot.quit()
        }

        @Test func `an application begun in Russian is finished in Kazakh`() throws {
            let workplace = try Workplace(.office)
            let robot = try TerminalRobot(workplace)
            let application = InventedApplication.kazakh
            try robot.openApplication()
            try robot.fillPeople(application)
            try robot.wait(for: "Просьба")
            try robot.press("F9")
            try robot.wait(for: "Сұраймын", without: "Просьба")
            try robot.fillRequest(application)
            try robot.fillContacts(application)
            try robot.press("F2")
            // She is 54: it is asked whether that is meant (p.8).
            try robot.wait(for: "54 жас", "(8-т.)")
            try robot.press("Right", "Enter")
            try robot.wait(for: "З-000001", "қабылданды", "Құрманғазина")
            try robot.press("F7")
            try robot.wait(for: "Басып шығару")
            try robot.press("F2")
            try robot.wait(for: "Жазылды")
            let paper = try workplace.printed("Өтініш-")
            #expect(paper.contains("Құрманғазина І. Һ."))
            #expect(paper.contains("аппаратшы"))
            // The language is the operator's: it is still Kazakh at the next start.
            try robot.hangUp()
            try TerminalRobot(workplace).wait(for: "Жаңа өтініш")
        }

        @Test func `a correction names its reason and the first entry stays`() throws {
            let workplace = try Workplace(.samples)
            let robot = try TerminalRobot(workplace)
            try robot.wait(for: "Новое заявление")
            try robot.type("заявления")
            try robot.press("Enter")
            try robot.wait(for: "Петров", "записей: 5")
            try robot.press("End", "Enter")
            try robot.wait(for: "принято", "Петров")
            try robot.choose(act: "Исправить")
            try robot.wait(for: "Исправление З-000005", "электросварщик")
            try robot.press("Tab", times: 5)
            try robot.press("C-u")
            try robot.type("слесарь")
            try robot.press("F2")
            try robot.wait(for: "Почему исправляется")
            try robot.press("F2")
            try robot.wait(for: "Не указана причина")
            try robot.type("описка")
            try robot.press("F2")
            try robot.wait(for: "З-000005", "слесарь", "принято")
            let store = try workplace.openStore()
            let corrected = try #require(try store.application(id: 6))
            #expect(corrected.revision == 2)
            #expect(corrected.reason == "описка")
            #expect(corrected.values["f03"] == "слесарь")
            #expect(try store.application(id: 5)?.values["f03"] == "электросварщик")
        }

        @Test func `a list is written to a file with the words of the screen`() throws {
            let workplace = try Workplace(.samples)
            let robot = try TerminalRobot(workplace)
            try robot.wait(for: "Новое заявление")
            try robot.type("sms")
            try robot.press("Enter")
            try robot.wait(for: "Приложение 2", "записей: 3")
            try robot.press("F8")
            try robot.wait(for: "Записано")
            let table = try workplace.printed(".csv")
            #expect(table.contains("Ғабдуллин Бауыржан Үсенұлы"))
            try robot.press("F7")
            try robot.wait(for: "Печать")
            try robot.press("F2")
            try robot.wait(for: "Записано")
        }
    }
}

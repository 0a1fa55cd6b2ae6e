import Core
import Testing

extension TerminalSuite {
    @MainActor @Suite struct FirstStartTests {
        @Test(arguments: [(answer: "Н", people: 0), (answer: "Д", people: 5)])
        func `the first start asks once for the office and the operator`(answer: String, people: Int) throws {
            let workplace = try Workplace(.nothing)
            let robot = try TerminalRobot(workplace)
            try robot.wait(for: "Первый запуск", "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі")
            try robot.fill("0112", "Отделение Сынақ", "Сынақ бөлімшесі", "", "Серікова А.")
            try robot.press("F2")
            try robot.wait(for: "Учебные данные", "Загрузить")
            try robot.type(answer)
            try robot.wait(for: "Новое заявление", "Серікова А.")
            #expect(try robot.screen.contains("УЧЕБНЫЙ") == (people > 0))
            let store = try workplace.openStore()
            #expect(try store.office()?.name == Localized(ru: "Отделение Сынақ", kk: "Сынақ бөлімшесі"))
            #expect(try store.operators().map(\.name) == ["Серікова А."])
            #expect(try store.count(.cases, .all, limit: 100) == people)
            try robot.quit()

            let again = try TerminalRobot(workplace)
            try again.wait(for: "Новое заявление", "0112", without: "Первый запуск")
        }

        @Test func `a set-up that lacks a name is refused at the field`() throws {
            let robot = try TerminalRobot(try Workplace(.nothing))
            try robot.wait(for: "Первый запуск")
            try robot.fill("0112")
            try robot.press("F2")
            try robot.wait(for: "Поле обязательно", "Исправьте отмеченное: 3")
        }
    }
}

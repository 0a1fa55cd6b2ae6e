import Core
import Foundation
import Testing

extension TerminalSuite {
    /// Order № 129 point 6 by keys: what was declared, what came, what was answered.
    @MainActor @Suite struct InternetPlatformTests {
        /// p.5 (2): one line differs and is explained; the report says so in both languages.
        @Test func `a reconciliation with a difference that is explained, printed in both languages`() throws
        {
            let day = try WorkingDay(now: "2026-11-20T10:12")
            try day.receive(
                "77.txt",
                try PaymentOrderText.order(
                    PaymentOrderText.three, number: "77", on: #require(CivilDate(2026, 11, 20))))
            try day.command("import", "payment-orders", day.inbox.appending(path: "77.txt").path())
            let robot = try day.begin("2026-11-20T11:00")
            try robot.choose("новый оп", "БИН / ИИН")
            try robot.type("050140990004")
            try robot.press("Tab")
            try robot.wait(for: "юридическое лицо")
            try robot.press("Tab")
            try robot.type("ТОО «Қызмет»")
            try robot.press("Tab")
            try robot.type("Жұмысшы")
            try robot.press("F2")
            try robot.wait(for: "Оператор › ТОО «Қызмет»", "050140990004")
            try robot.goHome()
            // The samples of the checkout lie in the inbox.
            try robot.choose("загрузка", "Откуда")
            try robot.type("platforms.csv")
            try robot.press("Tab", "F2")
            try robot.wait(for: "принято: 5", "Загружено")
            try robot.press("F10")
            try robot.choose("платёжные", "Платёжные поручения")
            try robot.press("Enter")
            try robot.wait(for: "Поручение › № 77", "Ожидается")
            try robot.choose(act: "Деньги")
            try robot.wait(for: "› Дата", "20.11.2026")
            try robot.press("F2")
            try robot.wait(for: "Записано: Поступило")
            try robot.choose(act: "Внести")
            try robot.wait(for: "Записано: Внесено")
            try robot.goHome(2)
            try robot.choose("операторами", "Сверка с операторами платформ")
            try robot.wait(for: "4 250,00", "Разница", "500,00")
            try robot.type("681102499308")
            try robot.wait(for: "записей: 2", "12 000,00", "12 500,00")
            try robot.press("Home", "F6")
            try robot.wait(for: "расхождение 500,00 ₸", "77/2")
            try robot.press("F10")
            try robot.choose(act: "Объяснить")
            try robot.wait(for: "Пояснение")
            try robot.type("письмо оператора № 14")
            try robot.press("F2")
            try robot.wait(for: "Записано: Объяснено")
            try robot.goHome()
            try robot.choose("отчет о", "с даты")
            try robot.type("01.10.2026")
            try robot.press("F7")
            try robot.wait(for: "Печать ›")
            try robot.printInBothLanguages()
            let ru = try day.words(of: "Сверка")
            let kk = try day.words(of: "салыстырып")
            for (text, words) in [
                (ru, ["Объяснено", "500,00", "Расхождение", "Все операторы", "050140990004"]),
                (kk, ["Түсіндірілді", "500,00", "Айырма бар", "Барлық операторлар", "050140990004"]),
            ] {
                for word in words { #expect(text.contains(word), "\(word) in \(text)") }
            }
            #expect(try day.command("verify").contains("0"))
        }
    }
}

import Core
import Foundation
import Testing

extension TerminalSuite {
    /// Order № 430 by keys: a recipient of a social payment (p.10–14).
    @MainActor @Suite struct RecipientTests {
        @Test func `a recipient from the application to the end of the term, printed in both languages`()
            throws
        {
            let day = try WorkingDay(now: "2026-11-20T10:12")
            let robot = try day.begin("2026-11-20T11:00")
            try robot.choose("новое обр", "Новое обращение")
            try robot.fill(
                "660314399002", "Примеров", "Образец", "Тестович", "", "", "г. Примерный, ул. Учебная, д. 1",
                "100008", "", "", "041234567", "14052019", "МВД РК")
            try robot.wait(for: "Вид выплаты", "стр. 2 из 2")
            // By the loss of work.
            try robot.type("3")
            try robot.press("Tab")
            try robot.retype("19112026")
            try robot.fill("10112026")
            try robot.press("F2")
            try robot.wait(for: "Получатель › Примеров", "СВ-000001", "Обратился")
            try robot.choose(act: "Решение: назначение")
            try robot.wait(for: "№ решения")
            try robot.press("Tab")
            try robot.retype("20112026")
            try robot.fill("57")
            try robot.retype("20112026", "30112026")
            try robot.press("F2")
            try robot.wait(for: "Записано: Назначена", "внести подпункты 14), 15), 22) по 23.11.2026")
            try robot.choose(act: "Сведения")
            try robot.wait(for: "14 Стаж, мес.")
            try robot.press("Tab")
            try robot.fill("36", "180000", "72000")
            try robot.press("F2")
            try robot.wait(for: "Записано", "месяцев с отчислениями: 0")
            try robot.press("F7")
            try robot.wait(for: "Печать ›")
            try robot.printInBothLanguages()
            let ru = try day.words(of: "Карточка-получателя-социальной")
            let kk = try day.words(of: "алушының-картасы")
            for word in ["СВ-000001", "Примеров Образец Тестович", "660314399002", "30.11.2026", "72 000,00"]
            {
                #expect(ru.contains(word), "\(word) in \(ru)")
                #expect(kk.contains(word), "\(word) in \(kk)")
            }
            try robot.goHome()
            try robot.quit()
            // The calendar alone ends it.
            let later = try day.begin("2026-12-01T09:00")
            try later.choose("соцвыплат", "Получатели социальных выплат")
            try later.wait(for: "Получателей нет")
            try later.press("F10")
            try later.choose("новое обр", "Новое обращение")
            try later.fill("660314399002")
            try later.wait(for: "последняя выплата СВ-000001")
            try later.press("F10")
            #expect(try day.command("verify").contains("айырмашылық: 0"))
            let kept = try day.workplace.openStore().socialPayment(id: 1)?.kept
            #expect(kept?.status == .terminated)
        }
    }
}

import Foundation
import Testing

/// p.18–32: money, a departure, a death, and what they change.
extension WorkingDay {
    /// p.25: 200000,00 of 237304,67 comes; 37304,67 is lacking.
    func remittanceTooLittle() throws {
        let robot = try begin("2026-11-05T15:00")
        try robot.openRemittance("77", on: "05112026", "200000", months: ("092026", "112026"))
        try robot.wait(for: "распределено 237 304,67", "разница -37 304,67", "135 602,67")
        // The operator leaves the lack to Петров: 135602,67 − 37304,67 = 98298,00.
        try robot.goDown(to: "Петров")
        try robot.press("Enter")
        try robot.wait(for: "Сумма получателя · Петров")
        try robot.retype("98298")
        try robot.press("F2")
        try robot.wait(for: "Платёж 200 000,00 распределён по получателям")
        try robot.press("F2")
        try robot.wait(for: "Записано", "77")
        try robot.goHome()
        // The earliest months first: all of the lack is November's.
        try robot.choose("сверка", "Сверка с работодателями")
        try robot.goDown(to: "11.2026")
        try robot.wait(for: "37 304,67")
        try robot.press("Enter")
        try robot.wait(for: "Сверка: получатели", "Петров", "37 304,67")
        try robot.goHome(2)
        try robot.quit()
    }

    /// p.26: 33900,67 + 50851 + 13546,33 = 98298,00 to Петров and 2 × 50851 = 101702,00 to Тілеубаев.
    func payNovember() throws {
        let robot = try begin("2026-11-10T10:00")
        try robot.openDisbursements()
        try robot.wait(for: "33 900,67", "13 546,33", "переведено не полн", "записей: 5")
        try robot.recordDisbursements()
        try robot.wait(for: "(2): mt102-000001-CASPKZKA.txt, mt102-000002-KSNVKZKA.txt")
        try robot.goHome(2)
        try robot.openCase("петров")
        try robot.wait(for: "Осуществляется")
        try robot.press("Right")
        // 50851,00 − 13546,33 = 37304,67 is owed for November.
        try robot.wait(for: "20 из 30 дней", "33 900,67", "-37 304,67")
        try robot.goHome(2)
        try robot.quit()
        let kaspi = try workplace.printed("mt102-000001")
        for sum in ["33900,67", "50851,00", "13546,33"] { #expect(kaspi.contains(":32B:KZT\(sum)")) }
        #expect(kaspi.contains("98298,00"))
        #expect(kaspi.contains("KZ14722C000000000002"))
        #expect(kaspi.contains("660314399002"))
        let freedom = try workplace.printed("mt102-000002")
        #expect(freedom.split(separator: ":32B:KZT50851,00").count == 3)
        #expect(freedom.contains("101702,00"))
    }

    /// p.18.2, 32: Петров left on 12.10, the office learns of it on 20.11: suspended from
    /// 01.12, nothing is owed after October, so that November's 13546,33 are too much.
    func learnOfDeparture() throws {
        try receive(
            "departure.csv",
            "iin,event,happened_on,document,received_at\n660314399002,departure,2026-10-12,,2026-11-20T09:00\n"
        )
        let robot = try begin("2026-11-20T10:00")
        try robot.load("departure.csv", ofSystem: 4)
        try robot.wait(for: "принято: 1", "Загружено")
        try robot.goHome()
        try robot.openCase("петров")
        try robot.wait(for: "Осуществляется", "с 01.12.2026 – приостановлена")
        try robot.press("Right")
        try robot.wait(for: "+13 546,33", "не выплачивается")
        try robot.goHome(2)
        try robot.choose("излишки", "записей: 1")
        try robot.wait(for: "Петров", "11.2026", "13 546,33")
        try robot.goHome()
        // December is Тілеубаев's alone.
        try robot.choose("потребность", "Потребность")
        try robot.press("F2")
        try robot.wait(for: "Составить потребность", "12.2026")
        try robot.press("F2")
        try robot.wait(for: "Потребность № 2 за 12.2026: получателей – 1, сумма – 50 851,00")
        try robot.goHome()
        try robot.quit()
    }

    func payDecember() throws {
        var robot = try begin("2026-12-03T11:00")
        try robot.openRemittance("78", on: "03122026", "50851", months: ("122026", "122026"))
        try robot.wait(for: "Платёж 50 851,00 распределён по получателям")
        try robot.press("F2")
        try robot.wait(for: "Записано", "78")
        try robot.goHome()
        try robot.openCase("петров")
        try robot.wait(for: "Приостановлена")
        try robot.goHome(2)
        try robot.quit()
        robot = try begin("2026-12-10T10:00")
        try robot.openDisbursements()
        try robot.wait(for: "50 851,00", "приостановлена (п. 18)")
        try robot.recordDisbursements()
        try robot.wait(for: "(1): mt102-000003-KSNVKZKA.txt")
        try robot.goHome(2)
        try robot.quit()
    }

    /// p.22.1, 32, 29: Тілеубаев died on 10.10, the office learns of it on 11.12: the payment
    /// ends on 01.01.2027, October is the last month owed, and November and December,
    /// 2 × 50851 = 101702,00, go back to the employer.
    func learnOfDeath() throws {
        let robot = try begin("2026-12-11T09:00")
        try robot.openCase("тілеу")
        try robot.openFact("основание прек", "Основание прекращения")
        try robot.fill("10102026", " ")
        try robot.press("F2")
        try robot.wait(for: "Записано", "Осуществляется")
        try robot.press("Right")
        try robot.wait(for: "с 01.01.2027 – прекращена", "+50 851,00", "не выплачивается")
        try robot.goHome(2)
        try robot.choose("излишки", "записей: 3")
        for left in [2, 1] {
            try robot.goDown(to: "Тілеубаев")
            try robot.press("F2")
            try robot.wait(for: "Возврат работодателю · Тілеубаев", "50 851,00")
            try robot.press("F2")
            try robot.wait(for: "записей: \(left)", without: "Возврат работодателю ·")
        }
        // Петров's own is not touched.
        try robot.wait(for: "Петров", "13 546,33", without: "Тілеубаев")
        try robot.goHome()
        try robot.choose("реестр возвр", "записей: 2")
        try robot.wait(for: "11.2026", "12.2026", "50 851,00")
        try robot.goHome()
        // p.23: the employer is told, not later than the next day.
        try robot.choose("уведомления", "Уведомления")
        try robot.goDown(to: "прекращ")
        try robot.press("F2")
        try robot.wait(for: "Отметить отправку")
        try robot.press("F2")
        try robot.wait(for: "Записано", without: "Отметить отправку")
        try robot.goHome()
        try robot.quit()
    }

    /// p.18.2, 20: Петров is back on 15.12.
    ///
    /// Resumed that day, 17 of 31 days of December, 50851 × 17 ÷ 31 = 27886,03. With the arrival November is owed again and 37304,67 of
    /// it are lacking: together 65190,70.
    func resume() throws {
        now = "2026-12-18T09:00"
        try receive(
            "arrival.csv",
            "iin,event,happened_on,document,received_at\n660314399002,arrival,2026-12-15,,2026-12-17T10:00\n")
        #expect(
            try command("import", "mtszn", inbox.appending(path: "arrival.csv").path())
                .contains("принято:    1"))
        let robot = try begin("2026-12-18T09:10")
        try robot.openCase("петров")
        try robot.wait(for: "Осуществляется", "Вопросы 1")
        try robot.press("Right")
        try robot.wait(for: "17 из 31 дней", "27 886,03", "-37 304,67")
        // p.32 and p.18.2 say nothing of the days between: the operator decides.
        try robot.openFact("решение", "Решение по открытому вопросу")
        try robot.fill("1", "1", "ноябрь выплачивается: приостановления в нём не было")
        try robot.press("F2")
        try robot.wait(for: "Записано")
        try robot.goHome(2)
        try robot.choose("излишки", "записей: 0")
        try robot.goHome()
        try robot.choose("потребность", "Потребность")
        try robot.press("F2")
        try robot.wait(for: "Составить потребность")
        try robot.retype("122026")
        try robot.press("F2")
        // Another stands for the month: it was made when Петров was suspended.
        try robot.wait(for: "уже есть", "новая строка, 65 190,70", "больше нет, было 50 851,00")
        try robot.press("Right", "Enter")
        try robot.wait(for: "Потребность № 3 за 12.2026: получателей – 1, сумма – 65 190,70")
        try robot.goHome()
        try robot.openRemittance("79", on: "18122026", "65190,70", months: ("112026", "122026"))
        try robot.wait(for: "Платёж 65 190,70 распределён по получателям")
        try robot.press("F2")
        try robot.wait(for: "Записано", "79")
        try robot.goHome()
        try robot.openDisbursements()
        try robot.wait(for: "37 304,67", "27 886,03")
        try robot.recordDisbursements()
        try robot.wait(for: "(1): mt102-000004-CASPKZKA.txt")
        try robot.goHome(2)
        try robot.quit()
        let order = try workplace.printed("mt102-000004")
        #expect(order.contains("65190,70"))
        #expect(order.contains(":32B:KZT37304,67"))
        #expect(order.contains(":32B:KZT27886,03"))
    }

    /// p.17, 31: Appendix 4 and the sums of the year on paper.
    func printAccounts() throws {
        let robot = try begin("2026-12-18T17:00")
        try robot.choose("учет", "Учет")
        try robot.goDown(to: "050140990004")
        try robot.press("Enter")
        try robot.wait(for: "Учет (Приложение 4) › ТОО «Пример»", "Петров", "Тілеубаев")
        try robot.press("F7")
        try robot.wait(for: "Печать")
        try robot.press("F2")
        try robot.wait(for: "Записано")
        try robot.goHome(3)
        try robot.choose("отчеты", "с даты")
        try robot.retype("01092026", "31122026")
        try robot.press("F7")
        try robot.wait(for: "Печать")
        try robot.press("F2")
        try robot.wait(for: "Записано")
        try robot.goHome(2)
        try robot.quit()
        let accounts = try table(of: "Учет-Приложение-4")
        #expect(
            accounts.dropFirst() == [
                [
                    "Петров", "Игорь", "Семёнович", "660314399002",
                    "осуществляется с 05.10.2026; приостановлена с 01.12.2026 (подп. 2) п. 18); "
                        + "возобновлена с 15.12.2026 (п. 20)",
                ],
                [
                    "Тілеубаев", "Ғани", "Өмірұлы", "640229399156",
                    "осуществляется с 05.10.2026; будет прекращена с 01.01.2027 (подп. 1) п. 22)",
                ],
            ])
        // Owed, transferred, paid, returned. November: Петров's 50851,00 is owed; the deceased's
        // 50851,00 came, went and came back. December likewise beside Петров's 27886,03.
        let employer = ["ТОО «Пример»", "050140990004"]
        #expect(
            try table(of: "по-профессиональной-выплате").dropFirst() == [
                employer + ["09.2026", "33 900,67", "33 900,67", "33 900,67", "0,00"],
                employer + ["10.2026", "101 702,00", "101 702,00", "101 702,00", "0,00"],
                employer + ["11.2026", "50 851,00", "101 702,00", "101 702,00", "50 851,00"],
                employer + ["12.2026", "27 886,03", "78 737,03", "78 737,03", "50 851,00"],
                ["Итого", "", "", "214 339,70", "316 041,70", "316 041,70", "101 702,00"],
            ])
        let verified = try command("verify")
        for count in [
            "дел / іс: 2", "потребителей / тұтынушы: 0", "платёжных поручений / төлем тапсырмасы: 0",
            "имён людей / адам есімдері: ",
        ] { #expect(verified.contains(count), "\(verified)") }
        #expect(verified.contains(", расхождений / айырмашылық: 0"))
    }
}

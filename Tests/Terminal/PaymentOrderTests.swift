import Foundation
import Testing

extension TerminalSuite {
    /// Order № 430 by keys: what a payment order brings, and what comes of it elsewhere.
    @MainActor @Suite struct PaymentOrderTests {
        /// p.8, 9: one line does not match and is returned, the others are entered; the statement.
        @Test func `an order is imported, one line returned, the statement printed in both languages`() throws
        {
            let day = try WorkingDay(now: "2026-11-20T10:12")
            try day.receive("77.txt", PaymentOrderText.order(PaymentOrderText.three, number: "77"))
            // The office knows somebody else by the second number.
            try day.receiveList(
                "known.csv", "681102499308,Мұратова,Айгүл,,1968-11-02,f,R7,2026-11-19,labour,")
            let robot = try day.begin("2026-11-20T11:00")
            try robot.choose("загрузка", "Откуда")
            try robot.type("77.txt")
            try robot.press("Tab", "F2")
            try robot.wait(for: "Загружено", "24 083,33", "отметить поступление денег")
            try robot.press("F10")
            try robot.choose("платёжные", "Платёжные поручения")
            try robot.press("Enter")
            try robot.wait(for: "Поручение › № 77", "Ожидается")
            try robot.choose(act: "Деньги")
            try robot.wait(for: "› Дата", "20.11.2026")
            try robot.press("F2")
            try robot.wait(for: "Записано: Поступило", "внести данные до 23.11.2026")
            try robot.choose(act: "Внести")
            try robot.wait(for: "Не соответствуют данным учета: строк 1")
            try robot.press("Right", "Enter")
            try robot.wait(for: "Внесено, к возврату: 1", "дальше: вернуть плательщику: 1")
            try robot.goHome(2)
            try robot.choose("несоотв", "Несоответствия")
            try robot.wait(for: "ОБРАЗЦОВА", "Мұратова")
            try robot.press("F2")
            try robot.wait(for: "№ документа")
            try robot.type("В-17")
            try robot.press("F2")
            try robot.wait(for: "Записано", "Возвращать плательщикам нечего")
            try robot.goHome()
            try robot.choose("участ", "Участники")
            try robot.type("пример")
            try robot.wait(for: "записей: 1")
            try robot.press("Enter")
            try robot.wait(for: "Участник › ПРИМЕРОВ", "█", "месяцев: 1")
            try robot.press("F7")
            try robot.wait(for: "Печать ›")
            try robot.printInBothLanguages()
            let ru = try day.words(of: "Выписка")
            let kk = try day.words(of: "үзінді")
            for word in [
                "ПРИМЕРОВ ОБРАЗЕЦ ТЕСТОВИЧ, ИИН 660314399002", "4 250,00", "10.2026", "050140990004",
            ] {
                #expect(ru.contains(word), "\(word) in \(ru)")
                let kazakh = word.replacing("ИИН", with: "ЖСН")
                #expect(kk.contains(kazakh), "\(kazakh) in \(kk)")
            }
            #expect(try day.command("verify").contains("0"))
        }

        /// p.26, 30 of order ҚР ДСМ-333: months entered here are what its payment tests read.
        @Test func `an order changes the right of a mother at the next reconciliation`() throws {
            let day = try WorkingDay(now: "2026-10-05T10:12")
            try day.receiveFamily(
                "families.csv",
                "parents,2026-10-01,960817499204,Жүнісова,Мадина,940203399206,Жүнісов,Арман,"
                    + "250405699209,Жүнісова,Аяна,2025-04-05")
            try day.receive(
                "31.txt", PaymentOrderText.order(PaymentOrderText.mother, number: "31", day: "261002"))
            let robot = try day.begin("2026-10-05T11:00")
            try robot.openInsuredPerson("жүнісова м")
            try robot.reconcile()
            try robot.wait(for: "● ПРАВО ЕСТЬ – сегодня, 05.10.2026", "R3 – ")
            try robot.goHome(2)
            try robot.quit()
            day.now = "2026-10-06T09:00"
            try day.command("import", "payment-orders", day.inbox.appending(path: "31.txt").path())
            let later = try day.begin("2026-10-06T09:00")
            try later.choose("платёжные", "Платёжные поручения")
            try later.press("Enter")
            try later.choose(act: "Деньги")
            try later.wait(for: "› Дата", "06.10.2026")
            try later.press("F2")
            try later.wait(for: "Записано: Поступило")
            try later.choose(act: "Внести")
            try later.wait(for: "Записано: Внесено")
            try later.goHome(2)
            try later.openInsuredPerson("жүнісова м")
            // What was decided before stands until the next reconciliation.
            try later.wait(for: "● ПРАВО ЕСТЬ", "R3 – ")
            try later.reconcile()
            // The category is gone; what is left is the retention of p.9.
            try later.wait(for: "период сохранения права", "последний день 06.01.2027")
            // From the payment on her card to the line of the order.
            try later.press("Right", "Right", "Right")
            try later.wait(for: "08.2026", "09.2026")
            try later.press("Enter")
            try later.wait(for: "Поручение › № 31", "Жүнісова Мадина")
        }
    }
}

/// Payment orders of invented persons, as a bank writes them.
enum PaymentOrderText {
    struct Line {
        let surname, given, patronymic, born, iin, sum: String
        var period: String?
    }

    static let three = [
        Line(
            surname: "ПРИМЕРОВ", given: "ОБРАЗЕЦ", patronymic: "ТЕСТОВИЧ", born: "19660314",
            iin: "660314399002", sum: "4250,00"),
        Line(
            surname: "ОБРАЗЦОВА", given: "АЙГҮЛ", patronymic: "", born: "19681102", iin: "681102499308",
            sum: "12500,00"),
        Line(
            surname: "ТЕСТБАЕВ", given: "НҰРЛАН", patronymic: "ҚҰРМАНҰЛЫ", born: "19700729",
            iin: "700729399069", sum: "7333,33"),
    ]

    static let mother = ["082026", "092026"].map { month in
        Line(
            surname: "ЖҮНІСОВА", given: "МАДИНА", patronymic: "", born: "19960817", iin: "960817499204",
            sum: "8500,00", period: month)
    }

    /// - Parameter day: of the document, `261120`.
    static func order(_ lines: [Line], number: String, day: String = "261120") -> String {
        let tiyn = lines.compactMap { Int($0.sum.replacing(",", with: "")) }.reduce(0, +)
        let total = "\(tiyn / 100),\(tiyn % 100 < 10 ? "0" : "")\(tiyn % 100)"
        let head = """
            {1:F01K054700000000001000001}
            {2:I102SGROSS000000U3003}
            {4:
            :20:UCHEBNY-\(number)
            :50:/D/KZ456010000000000001
            /NAME/ТОО "ПРИМЕР"
            /IDN/050140990004
            /IRS/1
            /SECO/7
            :52B:HSBKKZKX
            :57B:GCVPKZ2A
            :59:KZ67009SS00368609110
            /NAME/НАО ГК Правительство для граждан
            /IDN/160440007161
            /IRS/1
            /SECO/1
            :70:/NUM/\(number)
            /DATE/\(day)
            /SEND/07
            /VO/01
            /KNP/012
            /PSO/01
            /PRT/05
            /PERIOD/102026
            /ASSIGN/Социальные отчисления
            """
        let persons = lines.enumerated().map { place, line in
            """
            :21:\(place + 1)
            :32B:KZT\(line.sum)
            :70:/OPV/S
            //FM/\(line.surname)
            //NM/\(line.given)
            //FT/\(line.patronymic)
            //DT/\(line.born)
            //IDN/\(line.iin)
            """ + (line.period.map { "\n/PERIOD/\($0)" } ?? "")
        }
        return ([head] + persons + [":32A:\(day)KZT\(total)", "-}"]).joined(separator: "\n") + "\n"
    }
}

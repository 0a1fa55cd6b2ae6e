import Core
import Foundation
import Testing

extension TerminalSuite {
    /// Order № 430 by keys: what a payment order brings, and what comes of it elsewhere.
    @MainActor @Suite struct PaymentOrderTests {
        /// p.8, 9: one line does not match and is returned, the others are entered; the statement.
        @Test func `an order is imported, one line returned, the statement printed in both languages`() throws
        {
            let day = try WorkingDay(now: "2026-11-20T10:12")
            try day.receive(
                "77.txt",
                try PaymentOrderText.order(
                    PaymentOrderText.three, number: "77", on: #require(CivilDate(2026, 11, 20))))
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
            try robot.wait(for: "Записано: Поступило", "внести данные не позднее 23.11.2026")
            try robot.choose(act: "Внести")
            try robot.wait(for: "Не соответствуют данным учета: строк 1")
            try robot.press("Right", "Enter")
            try robot.wait(for: "Внесено, строк к возврату: 1", "дальше: вернуть плательщику")
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
                "31.txt",
                PaymentOrderText.order(
                    PaymentOrderText.mother, number: "31", on: #require(CivilDate(2026, 10, 2))))
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

        /// A batch holds the store for pieces of a tenth of a second: the window goes on.
        @Test func `an operator types, records and finds while large orders are imported`() throws {
            let place = try Workplace(.office)
            let order = try PaymentOrderText.order(
                PaymentOrderText.many(20_000), number: "1", on: #require(CivilDate(2026, 11, 20)))
            try order.write(
                to: place.directory.appending(path: "order.txt"), atomically: true, encoding: .utf8)
            // One order after another until the operator is ready, however fast the machine is.
            let script = """
                cd \(place.directory.path())
                (number=1
                while [ ! -e enough ]; do
                    sed "s#/NUM/1#/NUM/$number#" order.txt > next.txt
                    \(Workplace.program) import payment-orders next.txt >> log.txt 2>&1 || touch enough
                    number=$((number + 1))
                done
                touch over) > /dev/null 2>&1 &
                """
            _ = try Command.run(
                ["/bin/sh", "-c", script],
                environment: [
                    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TEREZE_DATA": place.data.path(),
                    "TEREZE_NOW": Workplace.now,
                    "TEREZE_ASSETS": Workplace.checkout.appending(path: "assets").path(),
                ])
            let robot = try TerminalRobot(place)
            let application = InventedApplication()
            try robot.openApplication()
            try robot.fillPeople(application)
            try robot.fillRequest(application)
            try robot.fillContacts(application)
            try robot.press("F2")
            try robot.wait(for: "З-000001", "принято")
            try robot.press("F10")
            try robot.wait(for: "Новое заявление")
            try robot.type("абилк")
            try robot.press("Enter")
            try robot.wait(for: "Получатели", "Әбілқасымов", "«абилк»")
            #expect(!place.has("enough"), "an import failed: \(place.text(of: "log.txt"))")
            try "".write(
                to: place.directory.appending(path: "enough"), atomically: true, encoding: .utf8)
            try robot.wait(until: "the last import is over") { place.has("over") }
            // What came is whole.
            let store = try place.openStore()
            let orders = try store.database.rows(
                """
                SELECT i.line_count, (SELECT count(*) FROM incoming_line l WHERE l.payment_id = i.id)
                FROM incoming_payment i WHERE i.learned_at IS NOT NULL
                """
            ) { ($0.integer(0), $0.integer(1)) }
            #expect(!orders.isEmpty && orders.allSatisfy { $0 == (20_000, 20_000) }, "\(orders)")
        }
    }
}

extension Workplace {
    fileprivate func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: directory.appending(path: name).path())
    }

    fileprivate func text(of name: String) -> String {
        (try? String(contentsOf: directory.appending(path: name), encoding: .utf8)) ?? ""
    }
}

/// Payment orders of invented persons, as a bank writes them.
enum PaymentOrderText {
    static let three = [
        item("ПРИМЕРОВ", "ОБРАЗЕЦ", "ТЕСТОВИЧ", CivilDate(1966, 3, 14), "660314399002", tiyn: 425_000),
        item("ОБРАЗЦОВА", "АЙГҮЛ", "", CivilDate(1968, 11, 2), "681102499308", tiyn: 1_250_000),
        item("ТЕСТБАЕВ", "НҰРЛАН", "ҚҰРМАНҰЛЫ", CivilDate(1970, 7, 29), "700729399069", tiyn: 733_333),
    ]

    static let mother = [8, 9].map { month in
        var line = item("ЖҮНІСОВА", "МАДИНА", "", CivilDate(1996, 8, 17), "960817499204", tiyn: 850_000)
        line.period = YearMonth(2026, month)
        return line
    }

    /// So many persons, each of a number of their own.
    static func many(_ count: Int) throws -> [PaymentItem] {
        guard let first = CivilDate(1950, 1, 1) else { return [] }
        var items: [PaymentItem] = []
        var place = 0
        while items.count < count {
            defer { place += 1 }
            let born = first.adding(days: place % 15_000)
            let serial = String(3_000 + place / 15_000)
            let digits = born.iso.dropFirst(2).filter { $0 != "-" } + "3" + serial
            // Of some numbers no digit is the check digit.
            guard let iin = (0...9).lazy.compactMap({ try? IIN(digits + String($0)) }).first else { continue }
            items.append(item("ПРИМЕРОВ", "ОБРАЗЕЦ", "", born, iin.digits, tiyn: 425_000))
        }
        return items
    }

    private static func item(
        _ surname: String, _ given: String, _ patronymic: String, _ born: CivilDate?, _ iin: String,
        tiyn: Int64
    ) -> PaymentItem {
        PaymentItem(
            number: 0, sum: Tenge(tiyn: tiyn), contribution: "S", surname: surname, givenName: given,
            patronymic: patronymic, birthDate: born, iin: iin)
    }

    /// - Parameter day: of the document.
    static func order(_ items: [PaymentItem], number: String, on day: CivilDate) throws -> String {
        let order = PaymentOrder(
            sender: "F01K054700000000001000001", receiver: "I102SGROSS000000U3003",
            reference: "UCHEBNY-\(number)",
            payer: .init(
                name: "ТОО \"ПРИМЕР\"", number: "050140990004", account: "KZ456010000000000001", sector: 7),
            payerBank: "HSBKKZKX", beneficiaryBank: "GCVPKZ2A",
            beneficiary: .init(
                name: "НАО ГК Правительство для граждан", number: "160440007161",
                account: "KZ67009SS00368609110", sector: 1),
            number: number, date: day, purposeCode: "012", priority: "05", period: YearMonth(2026, 10),
            assignment: "Социальные отчисления")
        let numbered = items.enumerated().map { place, item in
            var item = item
            item.number = place + 1
            return item
        }
        return try MT102.text(order, numbered, .two)
    }
}

import Foundation
import Testing

/// p.4–17: from the application to the employer's consent.
extension WorkingDay {
    private static let petrov = InventedApplication(
        iin: "660314399002", surname: "Петров", givenName: "Игорь", patronymic: "Семёнович",
        position: "электросварщик", employer: "050140990004", employerName: "ТОО «Пример»",
        phone: "87775678901", account: "")
    /// The employer's name is known by then.
    private static let tileubayev = InventedApplication(
        iin: "640229399156", surname: "Тілеубаев", employer: "050140990004", employerName: "",
        phone: "87012223344")

    /// Settings, two applications, and the files that tell of both people.
    func takeApplications() throws {
        let robot = try begin("2026-10-05T10:12")
        try robot.choose("настройки", "Счет Государственной корпорации")
        for (setting, value) in [
            ("Счет Государственной корпорации", "KZ92009MEDS368609103"), ("КНП", "026"),
            ("Код отправителя", "F01K0"),
            ("Руководитель", "Сынақов С. С."), ("Папка шлюза sms", spool.path()),
            ("CASPKZKA", "KZ41722C000000000001 050140990004"),
            ("KSNVKZKA", "KZ81551C000000000002 050140990004"),
        ] { try robot.set(setting, to: value) }
        try robot.goHome()
        for (number, application) in [(1, Self.petrov), (2, Self.tileubayev)] {
            try robot.openApplication()
            try robot.fillPeople(application)
            try robot.fillRequest(application)
            try robot.fillContacts(application)
            try robot.press("F2")
            try robot.wait(for: "З-00000\(number)", "принято", application.surname)
            try robot.goHome()
        }
        // Six rows of seven have mistakes; a hundred months of each of the two have none.
        try robot.load("oop-with-mistakes.csv", ofSystem: 1)
        try robot.wait(for: "отклонённые строки", "Отклонено: 6")
        try robot.goHome(2)
        try robot.load("oop.csv", ofSystem: 1)
        try robot.wait(for: "строк 200", "принято: 200", "отклонено: 0")
        try robot.goHome()
        for source in ["esutd", "bmg", "gbdfl"] {
            try command("import", source, inbox.appending(path: "\(source).csv").path())
        }
        // Born 29.02.1964: 55 on 28.02.2019 (C-07). The act came from ЕСУТД.
        try robot.openCase("тілеу")
        try robot.wait(for: "● 55 лет с 28.02.2019", "● ОППВ 84 мес.", "● акт", "● телефон")
        try robot.wait(for: "Проверка условий")
        try robot.goHome(2)
        // Born 14.03.1966: 55 on 14.03.2021. Nobody told of the act: it comes on paper.
        try robot.openCase("петров")
        try robot.wait(for: "● 55 лет с 14.03.2021", "? акт", "Не хватает: сведения ЕСУТД")
        try robot.openFact("акт", "Акт работодателя")
        try robot.fill("10092026", " ", "11092026")
        try robot.press("F2")
        // The application asks for 01.10.2026.
        try robot.wait(for: "Не так, как в заявлении")
        try robot.press("Right")
        try robot.press("Enter")
        try robot.wait(for: "● акт", "Проверка условий", "Записано")
        try robot.goHome(2)
        try robot.quit()
    }

    /// p.12–15: the sms, the replies, the electronic case files.
    func askForAccounts() throws {
        now = "2026-10-05T10:40"
        // A row of a person whom the office does not know is refused: the command says so by its status.
        #expect(throws: Command.Failure.self) {
            try command("import", "bank", inbox.appending(path: "bank.csv").path())
        }
        #expect(try command("sms", "send").contains("в очередь: 2"))
        let petrov = try outgoing("PV-000001-1")
        #expect(petrov.header.contains("To: 77775678901"))
        let tileubayev = try outgoing("PV-000002-2")
        #expect(tileubayev.header.contains("To: 77012223344"))
        let chosen = try #require(petrov.text.firstMatch(of: /(\d{5}) - [^\n]*KASPI[^\n]*\*0002/)).1
        let offered = try #require(tileubayev.text.firstMatch(of: /(\d{5}) - [^\n]*Фридом[^\n]*\*0002/)).1
        try reply("GSM1.a", from: "77775678901", at: "26-10-05 06:20:00", String(chosen))
        // Words beside the code are for a person to read (p.14).
        try reply("GSM1.b", from: "77012223344", at: "26-10-05 06:25:00", "Согласен, \(offered)")
        now = "2026-10-05T11:30"
        let read = try command("sms", "read")
        #expect(read.contains("зарегистрировано: ПВ-000001"))
        #expect(read.contains("ждёт специалиста: ПВ-000002, 05.10.2026 11:25"))

        let robot = try begin("2026-10-05T11:30")
        try robot.choose("sms и", "ответов: 1")
        try robot.wait(for: "Согласен")
        try robot.press("Enter")
        try robot.wait(for: "Получатель › Тілеубаев", "Sms направлено")
        try robot.openFact("ответ", "Ответ с согласием")
        try robot.fill("KZ81551C000000000002", "", "")
        try robot.retype("11:25")
        try robot.press("F2")
        // Another account than in the application.
        try robot.wait(for: "Не так, как в заявлении")
        try robot.press("Right")
        try robot.press("Enter")
        try robot.wait(for: "Записано", "Зарегистрировано")
        try robot.press("F10")
        try robot.wait(for: "Sms и ответы")
        try robot.choose(act: "Убрать")
        try robot.wait(for: "Убрать ответ из списка")
        try robot.type("д")
        try robot.wait(for: "ответов: 0")
        try robot.goHome()
        for (surname, number) in [("петров", "ЭМД-1"), ("тілеу", "ЭМД-2")] {
            try robot.openCase(surname)
            try robot.wait(for: "Зарегистрировано")
            try robot.openFact("ЭМД", "ЭМД сформирован")
            try robot.fill(number)
            try robot.press("F2")
            try robot.wait(for: "На подтверждении у работодателя")
            try robot.goHome(2)
        }
        try robot.choose("электронный", "записей: 2")
        try robot.wait(for: "Петров", "Тілеубаев")
        try robot.goHome()
        try robot.quit()
    }

    /// p.16, 25: the employer's consent and the funding request of the first month.
    func agree() throws {
        let robot = try begin("2026-10-06T09:30")
        for surname in ["петров", "тілеу"] {
            try robot.openCase(surname)
            try robot.openFact("согласие работ", "Согласие работодателя")
            try robot.fill("0A1B2C3D")
            try robot.press("F2")
            try robot.wait(for: "Передано в АИС")
            try robot.goHome(2)
        }
        // For November. Петров, act 10.09: September 20 of 30 days, 50851 × 20 ÷ 30 = 33900,67;
        // October 50851; November 50851: 135602,67. Тілеубаев, act 30.09: October and
        // November, 101702,00. Together 237304,67.
        try robot.choose("потребность", "Потребность")
        try robot.press("F2")
        try robot.wait(for: "Составить потребность", "11.2026")
        try robot.press("F2")
        try robot.wait(for: "Потребность № 1 за 11.2026: получателей – 2, сумма – 237 304,67")
        try robot.press("Enter")
        try robot.wait(for: "135 602,67", "84 751,67", "101 702,00", "50 851,00")
        try robot.goHome(2)
        try robot.quit()
    }
}

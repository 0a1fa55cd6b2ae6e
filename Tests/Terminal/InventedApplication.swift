import Testing

/// What a robot types into Appendix 1.
///
/// Nobody of this name and number exists.
struct InventedApplication: Sendable {
    var iin = "700514391004"
    var surname = "Әбілқасымов"
    var givenName = "Ғани"
    var patronymic = "Өмірұлы"
    var position = "плавильщик"
    var employer = "190240990006"
    var employerName = "ТОО «Үлгі Сынақ»"
    var headPosition = "директору"
    var headName = "Тестова Ұ. Һ."
    /// «Today» as the language of the screen types it.
    var today = "т"
    var phone = "87011234567"
    var account = "KZ26722C000000009001"

    static let kazakh = InventedApplication(
        iin: "720308491004", surname: "Құрманғазина", givenName: "Іңкәр", patronymic: "Һамитқызы",
        position: "аппаратшы", headPosition: "директорға", today: "б", phone: "87052345678")
}

extension TerminalRobot {
    /// From the menu to the first field of a new application.
    func openApplication(_ title: String = "Новое заявление") throws {
        // The menu may stand on another sheet.
        try wait(for: title == "Новое заявление" ? "Выход" : "Шығу")
        try press("Home")
        try wait(for: title)
        try press("Enter")
        try wait(for: "1", title == "Новое заявление" ? "ИИН" : "ЖСН")
    }

    /// Page 1, from its first field.
    func fillPeople(_ application: InventedApplication) throws {
        try fill(application.iin, application.surname, application.givenName, application.patronymic)
        // The birth date follows from the IIN, the initials from the name.
        try press("Tab")
        try fill(application.position)
        try press("Tab")
        try fill(
            application.employer, application.employerName, application.headPosition, application.headName)
    }

    /// Page 2, from its first field.
    func fillRequest(_ application: InventedApplication) throws {
        try fill(" ", "17/2019", "14032019", "01102026", " ", " ", " ", "")
    }

    /// Page 3, from its first field to its last, unsaved.
    func fillContacts(_ application: InventedApplication) throws {
        try fill("", " ", application.today, application.phone, "", "", application.account)
    }
}

import Testing

@testable import Core

/// One name of an employer in many spellings is asked about by none of them.
@Suite struct EmployerNameTests {
    @Test(arguments: [
        ("ТОО «Пример»", "Товарищество с ограниченной ответственностью \"Пример\""),
        ("ТОО «Пример»", "тоо  пример"), ("«Үлгі» ЖШС", "Жауапкершілігі шектеулі серіктестігі «Үлгі»"),
        ("АО «Берёзовая роща»", "АО «Березовая роща»"), ("ТОО «Рудник № 5»", "ТОО «Рудник №5»"),
        ("ТОО «Сары-Арка»", "ТОО «Сары – Арка»"), ("ИП Ким А. Б.", "ИП Ким А.Б."),
        ("НАО «Образец»", "Некоммерческое акционерное общество Образец"),
    ])
    func `another spelling is the same name`(known: String, typed: String) {
        #expect(Employer.ownName(known) == Employer.ownName(typed), "\(Employer.ownName(known))")
    }

    @Test(arguments: [
        ("ТОО «Пример»", "ТОО «Примера»"), ("ТОО «Рудник № 5»", "ТОО «Рудник № 6»"),
        ("АО «Қарағанды»", "АО «Караганды»"), ("ТОО «ТОО»", "ТОО «Пример»"),
    ])
    func `another name is another`(known: String, typed: String) {
        #expect(Employer.ownName(known) != Employer.ownName(typed))
    }

    /// A spelling that the operator did not mean to change stays as it is on papers.
    @Test func `the long form changes no paper`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        _ = try world.store.database.write { _ in
            try world.store.rememberEmployer(
                number: try EmployerNumber(MoneyWorld.employers[0]),
                name: "Товарищество с ограниченной ответственностью «Пример»", headPosition: "", headName: "")
        }
        #expect(try world.store.employer(number: MoneyWorld.employers[0])?.name == "ТОО «Пример»")
    }
}

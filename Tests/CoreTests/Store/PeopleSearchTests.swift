import Testing

@testable import Core

@Suite struct PeopleSearchTests {
    private func remembered(_ names: [(String, String, String)]) throws -> StoreFixture {
        let fixture = try StoreFixture()
        for (index, name) in names.enumerated() {
            let born = day("1970-01-01").adding(days: index)
            try fixture.database.write { _ in
                _ = try fixture.store.rememberPerson(
                    iin: IIN(StoreFixture.iin(born: born, serial: index)),
                    name: PersonName(name.0, name.1, name.2),
                    birthDate: born, sex: .male, phone: nil, email: nil)
            }
        }
        return fixture
    }

    private func found(_ fixture: StoreFixture, _ typed: String, limit: Int = 20) throws -> [String] {
        try fixture.store.people(matching: typed, limit: limit).map(\.name.full)
    }

    private static let names = [
        ("Канатов", "Ерлан", ""), ("Қанатов", "Айдос", ""), ("Ким", "Алиса", "Сергеевна"),
        ("Ким", "Борис", ""),
        ("Кимов", "Алихан", ""), ("Әлиев", "Ғани", ""), ("Алиева", "Асель", ""), ("Ёлкин", "Пётр", ""),
        ("Нұр-Сұлтан", "Үміт", ""), ("О’Коннор", "Шон", ""),
    ]

    @Test(
        arguments: [
            ("қанат", ["Қанатов Айдос", "Канатов Ерлан"]), ("Канат", ["Канатов Ерлан", "Қанатов Айдос"]),
            ("алие", ["Алиева Асель", "Әлиев Ғани"]),
            ("ким", ["Ким Алиса Сергеевна", "Ким Борис", "Кимов Алихан"]),
            ("ким а", ["Ким Алиса Сергеевна", "Кимов Алихан"]), ("борис", ["Ким Борис"]),
            ("алиса ким", ["Ким Алиса Сергеевна"]),
            ("серг", ["Ким Алиса Сергеевна"]), ("султан", ["Нұр-Сұлтан Үміт"]),
            ("али", ["Алиева Асель", "Әлиев Ғани", "Ким Алиса Сергеевна", "Кимов Алихан"]),
            ("КИМ  БОРИС", ["Ким Борис"]), ("Елкин", ["Ёлкин Пётр"]),
            ("нур султан", ["Нұр-Сұлтан Үміт"]), ("оконнор", ["О’Коннор Шон"]), ("Zz", []), ("", []),
            ("   ", []),
            ("%", []), ("' OR 1=1 --", []), ("к_м", []),
        ] as [(String, [String])])
    func `a name is found by its beginning, the spelling as typed first`(typed: String, names: [String])
        throws
    {
        #expect(try found(remembered(Self.names), typed) == names)
    }

    @Test func `a changed name is found by its words, and by those it had`() throws {
        let fixture = try remembered([("Ким", "Борис", "Сергеевич")])
        let person = try #require(try fixture.store.people(matching: "сергеевич", limit: 1).first)
        try fixture.database.write { _ in
            _ = try fixture.store.rememberPerson(
                iin: person.iin, name: PersonName("Ким", "Барыс", "Серікұлы"), renaming: true,
                birthDate: person.birthDate, sex: person.sex, phone: nil, email: nil)
        }
        for (typed, count) in [
            ("борис", 1), ("сергеевич", 1), ("ким бор", 1), ("барыс", 1), ("серику", 1), ("ким бар", 1),
            ("олег", 0),
        ] {
            #expect(try found(fixture, typed).count == count, "\(typed)")
        }
    }

    @Test func `the exact spelling is first however many others there are`() throws {
        let fixture = try remembered(
            Array(repeating: ("Канатов", "Ерлан", ""), count: 30) + [("Қанатов", "Айдос", "")])
        #expect(try found(fixture, "қанатов", limit: 5).first == "Қанатов Айдос")
        #expect(try found(fixture, "қанатов", limit: 5).count == 5)
    }

    @Test func `digits are the beginning of a number`() throws {
        let fixture = try remembered(Self.names)
        let numbers = try fixture.store.people(matching: "700101", limit: 5).map(\.iin.digits)
        #expect(numbers.count == 1 && numbers[0].hasPrefix("700101"))
        #expect(try fixture.store.people(matching: "7001", limit: 50).count == 10)
        #expect(try fixture.store.people(matching: "7001", limit: 3).count == 3)
        #expect(try fixture.store.people(matching: "9", limit: 3).isEmpty)
    }

    @Test(
        arguments: [
            ("050140990004", ["ТОО «Пример»"]), ("1512", ["АО «Қарағанды үлгі»"]),
            ("тоо «прим", ["ТОО «Пример»"]),
            ("ТОО Прим", ["ТОО «Пример»"]), ("пример", ["ТОО «Пример»"]),
            ("Караганды", ["АО «Қарағанды үлгі»"]),
            ("қарағанды ұ", ["АО «Қарағанды үлгі»"]), ("нет", []),
            ("тоо", ["АО «Қарағанды үлгі»", "ТОО «Пример»"]),
            ("", ["АО «Қарағанды үлгі»", "ТОО «Пример»"]),
        ] as [(String, [String])])
    func `an employer is found by number or by name, without form and quotes too`(
        typed: String, names: [String]
    ) throws {
        let fixture = try StoreFixture()
        try fixture.accept()
        try fixture.accept(["employer": "151241990007", "employer_name": "АО «Қарағанды үлгі»"])
        #expect(try fixture.store.employers(matching: typed, limit: 9).map(\.name) == names)
    }

    @Test func `what was just said of a person or an employer takes the place of what was known`() throws {
        let fixture = try StoreFixture()
        try fixture.accept(["f18": "a@b.kz"])
        var said: FormValues = [
            "employer": "151241990007", "surname": "Әбдірахманов-Үлгі", "f17": "87052345678",
            "f02": "Ким А.",
        ]
        said.rename(["surname"])
        try fixture.accept(said)
        let person = try #require(try fixture.store.person(iin: IIN(StoreFixture.iin)))
        #expect(person.name.surname.text == "Әбдірахманов-Үлгі" && person.phone?.text == "+77052345678")
        #expect(person.email?.text == "a@b.kz", "what was not said stays")
        #expect(try found(fixture, "абдирахманов улги").count == 1)
    }
}

import Core
import Testing

/// facts.md §9.
@Suite struct SearchKeyTests {
    @Test(arguments: [
        ("Қанат", "Канат"), ("Әсел", "Асел"), ("Ғани", "Гани"), ("Наңыз", "Наныз"), ("Өмір", "Омир"),
        ("Ұлан", "Улан"), ("Үміт", "Умит"), ("Жаһан", "Жахан"), ("Іңкәр", "Инкар"), ("Семёнов", "Семенов"),
        ("СЕМЁНОВ", "семенов"), ("Нұр-Сұлтан", "Нур Султан"), ("О’Коннор", "О'Коннор"), ("Маʼруф", "Маруф"),
        ("  Ким   Алиса ", "Ким Алиса"), ("Андреи\u{306}", "Андрей"), ("Семе\u{308}нов", "Семенов"),
        ("Сақ\u{A0}ұлы", "сак улы"), ("Наталья", "Наталя"), ("Нұр‑Сұлтан", "Нур–Султан"), ("SMITH", "smith"),
        ("José", "jose"), ("Jose\u{301}", "JOSE"), ("Müller", "Muller"), ("Nguyễn", "nguyen"),
        ("Łódź", "lodz"),
        ("Şahin", "sahin"), ("Ångström", "angstrom"), ("Straße", "strasse"), ("Їжак", "Ижак"),
        ("Ива\u{200B}нов", "Иванов"), ("\u{FEFF}Иванов\u{200E}", "иванов"), ("Ива\u{301}нов", "иванов"),
        ("О‘Коннор", "ОКоннор"), ("Ким\u{2003}Алиса", "ким алиса"), ("Ҳасан", "хасан"),
    ])
    func `two spellings of one name share a key`(left: String, right: String) {
        #expect(SearchKey.fold(left) == SearchKey.fold(right))
        #expect(!SearchKey.fold(left).isEmpty)
        #expect(SearchKey.fold(SearchKey.fold(left)) == SearchKey.fold(left))
    }

    @Test(arguments: [("Канат", "Кайрат"), ("Улан", "Ула"), ("Ким Алиса", "КимАлиса"), ("Ким", "Kim")])
    func `different names have different keys`(left: String, right: String) {
        #expect(SearchKey.fold(left) != SearchKey.fold(right))
    }

    @Test func `a search by prefix finds all that begins with it, and nothing else`() {
        let keys = ["ка", "каи", "канат", "канатов", "кая", "кб", "к", "л"]
        let found = keys.filter { $0 >= "кан" && $0 < SearchKey.end(of: "кан") }
        #expect(found == ["канат", "канатов"])
    }

    private func isBefore(_ left: String, _ right: String) -> Bool {
        SearchKey.order(left).lexicographicallyPrecedes(SearchKey.order(right))
    }

    @Test func `letters are ordered as the Kazakh alphabet is`() {
        let letters = PersonNameTests.alphabet.map(String.init)
        for (first, second) in zip(letters, letters.dropFirst()) {
            #expect(isBefore(first, second), "\(first) before \(second)")
            #expect(isBefore(first.lowercased(), second), "\(first) before \(second)")
            #expect(SearchKey.order(first) == SearchKey.order(first.lowercased()))
        }
    }

    /// The chains of facts.md §9.
    @Test(arguments: [
        ["Гани", "Ғани"], ["Кайрат", "Қанат"], ["Улан", "Ұлан", "Үміт", "Іңкәр"],
        ["Елена", "Ёлкин", "Жанар"],
        ["Ким", "Ким Алиса", "Кима"], ["Нұр Әсел", "Нұрлан"], ["Smith", "Абай"], ["Ибраев", "Йошкар"],
        ["О'Бали", "Обали"], ["О’Бали", "Обали"], ["Оʼбали", "Обали"], ["Ким\u{A0}Алиса", "Кима"],
    ])
    func `names stand in the order of a Kazakh register`(names: [String]) {
        for (first, second) in zip(names, names.dropFirst()) {
            #expect(isBefore(first, second), "\(first) before \(second)")
            #expect(!isBefore(second, first), "\(second) not before \(first)")
        }
    }

    @Test func `a letter in two pieces is ordered as one`() {
        #expect(SearchKey.order("Андреи\u{306}") == SearchKey.order("Андрей"))
        #expect(SearchKey.order("О'Бали") == SearchKey.order("О’Бали"))
    }
}

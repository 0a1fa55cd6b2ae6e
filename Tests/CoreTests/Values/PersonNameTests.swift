import Core
import Testing

/// C-12; facts.md §9.
@Suite struct PersonNameTests {
    /// The alphabet as ICU orders it (facts.md §9), written out here on its own.
    static let alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"

    @Test func `every letter of the Kazakh alphabet may stand in a name`() throws {
        #expect(Self.alphabet.count == 42)
        #expect(Set(Self.alphabet).count == 42)
        for letter in Self.alphabet {
            #expect(try NamePart(String(letter)).text == String(letter))
            #expect(try NamePart(letter.lowercased()).text == letter.lowercased())
        }
    }

    @Test(arguments: [
        ("Әбдірахманов", "Әбдірахманов"), ("  Ким  ", "Ким"), ("Нұр-Сұлтан", "Нұр-Сұлтан"),
        ("Сақ   ұлы", "Сақ ұлы"), ("О'Коннор", "О'Коннор"), ("Д’Артаньян", "Д’Артаньян"),
        ("Маʼруф", "Маʼруф"),
        ("Müller", "Müller"), ("van der Berg", "van der Berg"), ("Сүлейменов\u{A0}", "Сүлейменов"),
        ("МакДоналд", "МакДоналд"), ("Я", "Я"),
    ])
    func `a name is kept as it is written, blanks aside`(typed: String, kept: String) throws {
        #expect(try NamePart(typed).text == kept)
    }

    /// Text pasted from other systems has й and ё in two pieces.
    @Test(arguments: [
        ("Андреи\u{306}", "Андрей"), ("И\u{306}ошкар", "Йошкар"), ("Семе\u{308}нов", "Семёнов"),
        ("Е\u{308}лкин", "Ёлкин"),
    ])
    func `a letter in two pieces is put together`(typed: String, kept: String) throws {
        let text = try NamePart(typed).text
        #expect(Array(text.unicodeScalars) == Array(kept.unicodeScalars))
        #expect(Letters.precomposed(typed).unicodeScalars.count == kept.unicodeScalars.count)
    }

    @Test func `a part has from 1 to 60 characters`() throws {
        #expect(try NamePart(String(repeating: "Ә", count: 60)).text.count == 60)
        #expect(try NamePart(String(repeating: "и\u{306}", count: 60)).text.count == 60)
        #expect(try NamePart("  " + String(repeating: "Ә", count: 60) + "  ").text.count == 60)
        #expect(
            refusal { () throws(Message) in try NamePart(String(repeating: "Ә", count: 61)) } == .tooLong(60))
        #expect(refusal { () throws(Message) in try NamePart("") } == .required)
        #expect(refusal { () throws(Message) in try NamePart(" \t\u{A0}") } == .required)
    }

    @Test(arguments: [
        "Иванов2", "2", "Иван٣", "Иванов,", "Иванов.", "-", "'", " - ", "Иван_ов", "Иван\u{1B}[4i",
        "И\u{0}ван",
        "Иванов😀", "李", "Ιωάννης", "Ива\u{200B}нов", "Иванов\u{301}", "Иван/Пётр", "½", "¼а",
        "a\u{301}\u{302}\u{303}",
    ])
    func `digits, signs and other scripts are refused`(typed: String) {
        #expect(refusal { () throws(Message) in try NamePart(typed) } == .characters)
    }

    @Test func `a patronymic is never demanded`() throws {
        let short = try PersonName("Ким", "Алиса")
        #expect(short.patronymic == nil)
        #expect(short.full == "Ким Алиса")
        #expect(short.withInitials == "Ким А.")
        #expect(try PersonName("Ким", "Алиса", "   ").patronymic == nil)
        let long = try PersonName("Әбдірахманов", "Ерлан", "Серікұлы")
        #expect(long.full == "Әбдірахманов Ерлан Серікұлы")
        #expect(long.withInitials == "Әбдірахманов Е. С.")
        #expect(refusal { () throws(Message) in try PersonName("", "Ерлан") } == .required)
        #expect(refusal { () throws(Message) in try PersonName("Ким", "") } == .required)
        #expect(refusal { () throws(Message) in try PersonName("Ким", "А", "1") } == .characters)
    }

    @Test(arguments: [("Әбдірахманов", "Ерлан", "Серікұлы"), ("Іңкәр", "Үміт", ""), ("Müller", "Jörg", "")])
    func `a name is never described`(surname: String, given: String, patronymic: String) throws {
        let name = try PersonName(surname, given, patronymic)
        let said = [
            "\(name)", String(reflecting: name), "\([name])", "\(name.surname)", "\(Optional(name) as Any)",
        ]
        for text in said {
            for part in [surname, given, patronymic] where !part.isEmpty { #expect(!text.contains(part)) }
        }
        let long = refusal { () throws(Message) in try NamePart(String(repeating: surname, count: 10)) }
        let bad = refusal { () throws(Message) in try NamePart(surname + "7") }
        for problem in [long, bad].compactMap(\.self) {
            for text in ["\(problem)", problem.text.ru, problem.text.kk] { #expect(!text.contains(surname)) }
        }
    }
}

/// Latin letters that look like Cyrillic ones (facts.md §9, decisions.md).
@Suite struct LettersTests {
    @Test(arguments: [
        ("Cерик", "Серик", Character("C"), Character("С")), ("Iлияс", "Ілияс", "I", "І"),
        ("Тұрap", "Тұрар", "a", "а"), ("Hұрлан", "Нұрлан", "H", "Н"), ("Жаhан", "Жаһан", "h", "һ"),
        ("МАКСИМOB", "МАКСИМОВ", "O", "О"), ("Серiк", "Серік", "i", "і"),
        ("Xалел-Ахмет", "Халел-Ахмет", "X", "Х"),
    ])
    func `a look-alike in a Cyrillic word is healed and named`(
        typed: String, healed: String, latin: Character, cyrillic: Character
    ) {
        let result = Letters.heal(typed)
        #expect(result.text == healed)
        #expect(result.warning == .healed(latin, cyrillic))
        #expect(!result.text.contains { $0.isASCII && $0.isLetter })
        #expect(Letters.heal(result.text).warning == nil)
    }

    @Test(arguments: ["Серик", "Smith", "Ким", "", "123", "Әбдірахманов-Ким", "COX", "О'Коннор"])
    func `a text in one alphabet is left alone`(text: String) {
        let result = Letters.heal(text)
        #expect(result.text == text)
        #expect(result.warning == nil)
    }

    @Test(arguments: ["Иванoff", "Серик John", "Zейнолла", "Cерик Smith", "Нurlan"])
    func `what cannot be healed is left as typed, with a warning`(text: String) {
        let result = Letters.heal(text)
        #expect(result.text == text)
        #expect(result.warning == .mixedAlphabet)
        #expect(result.warning?.isWarning == true)
    }
}

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
        "Иванов2", "2", "Иванов,", "Иванов.", "-", "'", " - ", "Иван_ов", "Иван/Пётр",
    ])
    func `digits and signs of a keyboard are refused`(typed: String) {
        #expect(refusal { () throws(Message) in try NamePart(typed) } == .characters)
    }

    @Test(arguments: [
        ("Иван٣", "U+0663"), ("Иванов😀", "U+1F600"), ("李", "U+674E"), ("Ιωάννης", "U+0399"), ("½", "U+00BD"),
        ("¼а", "U+00BC"), ("Иванов\u{301}", "U+0432 U+0301"), ("Ива—нов", "U+2014"),
        ("Иван\u{1B}[4i", "U+001B"),
        ("И\u{0}ван", "U+0000"), ("Ива\u{200B}нов", "U+200B"), ("Иванов\u{200E}", "U+200E"),
        ("\u{FEFF}Иванов", "U+FEFF"), ("Иван\u{AD}ов", "U+00AD"), ("Ив\u{61C}анов", "U+061C"),
        ("Иван\u{E000}", "U+E000"), ("Ivanov\u{2060}", "U+2060"), ("Ѕуслов", "U+0405"), ("Ｉvan", "U+FF29"),
        ("Ив\u{3164}ан", "U+3164"),
    ])
    func `what is on no keyboard is refused and named by its code`(typed: String, code: String) throws {
        let message = try #require(refusal { () throws(Message) in try NamePart(typed) })
        #expect(message.code == "E-CHR")
        #expect(message.text.ru.contains(code) && message.text.kk.contains(code), "\(message.text.ru)")
    }

    @Test(arguments: [
        ("Jose\u{301}", "José"), ("Mu\u{308}ller", "Müller"), ("Nguye\u{302}\u{303}n", "Nguyễn"),
        ("A\u{30A}ngstro\u{308}m", "Ångström"), ("\u{212B}ngstrom", "Ångstrom"),
        ("Dvor\u{30C}a\u{301}k", "Dvořák"),
        ("S\u{327}ahin", "Şahin"), ("\u{212A}im", "Kim"),
    ])
    func `letters of every alphabet are put together`(typed: String, kept: String) throws {
        #expect(Array(try NamePart(typed).text.unicodeScalars) == Array(kept.unicodeScalars))
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

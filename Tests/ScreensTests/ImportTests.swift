import Core
import Foundation
import TUI
import Testing

@testable import Screens

/// The loading screen: the header tells the source, refused rows are at hand.
struct ImportTests {
    private func source(_ pilot: Pilot) -> String? {
        (pilot.session.shell.top as? ImportScreen)?.form.values["source"]
    }

    @Test(arguments: [
        ("oop.csv", "oop"), ("insurance-list.csv", "osms-list"), ("esutd.csv", "esutd"),
        ("family.csv", "family"),
    ])
    func `the columns of a chosen file tell its source`(name: String, code: String) throws {
        let pilot = try Pilot()
        try pilot.chooseFile(name)
        #expect(pilot.top == "ImportScreen")
        let said = try #require(source(pilot))
        let format = try #require(House(Orders.all).importFormat(said))
        #expect(pilot.advice.contains("По содержанию файла это \(format.source.name.ru.quoted)"))
        #expect(pilot.shows("(•) \(format.source.name.ru)") || pilot.shows("(*) \(format.source.name.ru)"))
    }

    @Test func `a typed file is loaded without a word of its source`() throws {
        let pilot = try Pilot()
        try pilot.chooseFile("oop.csv")
        pilot.write("oop.csv")
        #expect(source(pilot) == "", "of the file before")
        pilot.press("F2")
        #expect(source(pilot) == "oop")
        #expect(pilot.advice.contains("Загружено"))
        #expect(pilot.shows("принято: 200"))
    }

    @Test(arguments: Language.allCases)
    func `a file that is read again is said to bring nothing new`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        try pilot.chooseFile("oop.csv")
        pilot.press("F2", "F2")
        let words = Localized(ru: "Этот файл уже загружали", kk: "Бұл файл бұрын жүктелген")
        #expect(pilot.advice.contains(words[language]), "\(pilot.text)")
        #expect(!pilot.advice.hasPrefix(language == .russian ? "Загружено" : "Жүктелді"))
    }

    @Test func `a source that was chosen stays, and a file of another is refused by name`() throws {
        let pilot = try Pilot()
        try pilot.chooseFile("oop.csv", of: "esutd")
        #expect(source(pilot) == "esutd")
        pilot.press("F2")
        #expect(pilot.advice == "! Столбцы похожи на «АИС „ООП“», а выбрано «ЕСУТД»")
        pilot.press("F9")
        #expect(pilot.shows("файлына ұқсайды"))
    }

    @Test func `a file of no known columns fills no source, and the load says what lacks`() throws {
        let pilot = try Pilot()
        try "a,b\n1,2\n".write(
            to: pilot.outbox.appending(path: "x.csv"), atomically: true, encoding: .utf8)
        pilot.choose(.importFile)
        pilot.type("x.csv")
        pilot.press("F2")
        #expect(source(pilot) ?? "" == "")
        #expect(pilot.advice.contains("Выберите, откуда файл"))
        pilot.press("Space", "F2")
        #expect(pilot.advice.contains("Неизвестный столбец «a»"))
    }

    @Test func `refused rows are a list, each with its reason and its cells`() throws {
        let pilot = try Pilot()
        try pilot.chooseFile("oop-with-mistakes.csv")
        pilot.press("F2")
        #expect(pilot.top == "TableScreen")
        #expect(pilot.advice.contains("Отклонено: 6"))
        #expect(pilot.advice.contains("oop-with-mistakes.refused-1.csv"))
        #expect(pilot.cursorLine.contains("2"))
        pilot.press("Down", "Enter")
        #expect(pilot.top == "TextScreen")
        for text in ["Строка 3", "E-IIN · iin", "iin: 66031439900", "payer_bin: 050140990004", "sum: 14050"] {
            #expect(pilot.shows(text), "\(text)")
        }
        pilot.press("Esc", "F10")
        #expect(pilot.top == "ImportScreen")
        #expect(pilot.shows("отклонено: 6") && pilot.shows("отклонённые строки: /"), "the path stays said")
        #expect(pilot.advice.contains("Загружено не всё"))
        pilot.press("F6")
        #expect(pilot.top == "TableScreen")
    }

    @Test(arguments: Language.allCases)
    func `the list of files has what can be read, refused rows last, and nothing hidden`(
        language: Language
    ) throws {
        let pilot = try Pilot(.samples, language)
        let long = String(repeating: "ұзын-ат-", count: 17) + ".csv"
        for name in [".hidden.csv", "b.csv", "a.refused-1.csv", "a\nb.csv", "c.doc", long] {
            try "iin,event\n".write(
                to: pilot.outbox.appending(path: name), atomically: true, encoding: .utf8)
        }
        #expect(long.utf8.count > 220)
        pilot.choose(.importFile)
        pilot.press("F4")
        let list = try #require(pilot.session.shell.top as? PickerScreen)
        #expect(list.items.map(\.code) == ["b.csv", long, "a.refused-1.csv"])
        #expect(pilot.shows(language == .russian ? "отклонённые строки" : "қабылданбаған жолдар"))
        #expect(pilot.lines.allSatisfy { DisplayWidth.of($0) <= 80 })
        pilot.press("Down", "Enter")
        #expect((pilot.session.shell.top as? ImportScreen)?.form.values["file"] == long)
        #expect(pilot.lines.allSatisfy { DisplayWidth.of($0) <= 80 })
        pilot.press("F4", "Esc")
        #expect(
            pilot.advice.contains(
                language == .russian ? "В именах есть невидимые знаки" : "Аттарында көрінбейтін таңба"))
    }

    @Test func `an empty inbox says what fills it`() throws {
        let pilot = try Pilot()
        pilot.choose(.importFile)
        pilot.press("F4")
        #expect(pilot.top == "ImportScreen")
        #expect(pilot.shows("В папке входящих нет файлов CSV и поручений MT102"))
    }

    @Test(arguments: Language.allCases)
    func `a file in the place of the outbox is told as such`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        try FileManager.default.removeItem(at: pilot.outbox)
        try Data().write(to: pilot.outbox)
        pilot.choose(.cases)
        pilot.press("F8")
        #expect(
            pilot.advice.hasPrefix(
                language == .russian ? "! На месте папки, куда пишут" : "! Файлдар жазылатын қалтаның"),
            "\(pilot.text)")
    }

    @Test func `where nothing was refused there is no list`() throws {
        let pilot = try Pilot()
        try pilot.chooseFile("oop.csv")
        pilot.press("F2")
        #expect(pilot.top == "ImportScreen")
        let bells = pilot.bells
        pilot.press("F6")
        #expect(pilot.top == "ImportScreen" && pilot.bells == bells + 1)
        #expect(!pilot.keyLine.contains("Почему"))
    }

    @Test(arguments: Language.allCases)
    func `the file is what one begins with, and a load without it says what to do`(language: Language)
        throws
    {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.importFile)
        #expect((pilot.session.shell.top as? ImportScreen)?.form.focus == "file")
        pilot.press("F2")
        #expect(
            pilot.advice
                == (language == .russian
                    ? "! Укажите файл: F4 – список файлов в папке входящих"
                    : "! Файлды көрсетіңіз: F4 – кіріс қалтасындағы файлдар тізімі"))
    }
}

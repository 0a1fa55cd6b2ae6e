import TUI
import Testing

@testable import Core
@testable import Screens

/// What the application does for the operator while it is typed.
struct EntryTests {
    private static func typing(_ iin: String) throws -> Pilot {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type(iin)
        pilot.press("Tab")
        return pilot
    }

    private static func values(_ pilot: Pilot) -> FormValues {
        (pilot.session.shell.top as? FormScreen)?.form.values ?? [:]
    }

    @Test(arguments: [
        (Language.russian, "! Не более 200 знаков"), (.kazakh, "! 200 таңбадан аспауы керек"),
    ])
    func `a text too long for its field is said to be so, and what stood there stays`(
        language: Language, words: String
    ) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        pilot.openFact("penal-institution")
        let bells = pilot.bells
        // A paste comes in whole or not at all.
        pilot.paste(String(repeating: "Ұ", count: 201))
        #expect(pilot.shows(words) && pilot.bells == bells + 1)
        pilot.paste(String(repeating: "Ұ", count: 200))
        #expect(!pilot.shows(words), "a good value takes the message away")
        pilot.type("Ә")
        #expect(pilot.shows(words))
        pilot.press("Backspace")
        pilot.type("Ә")
        #expect(!pilot.shows(words))
        let values = (pilot.session.shell.top as? FormScreen)?.form.values
        #expect(values?["name"] == String(repeating: "Ұ", count: 199) + "Ә")
    }

    @Test(arguments: [
        ("690415399106", "15.04.1969", "муж., 15.04.1969, 57 лет"),
        ("850610300121", "10.06.1985", "муж., 10.06.1985, 41 год"),
        ("710228499403", "28.02.1971", "жен., 28.02.1971, 55 лет"),
    ])
    func `twelve digits tell birth, sex and age`(iin: String, birth: String, note: String) throws {
        let pilot = try Self.typing(iin)
        #expect(Self.values(pilot)["birth"] == birth)
        #expect(pilot.shows(note))
        #expect(!pilot.shows("Пол"))
    }

    @Test func `a foreigner's sex and birth are asked, since the number does not tell them`() throws {
        let pilot = try Self.typing("700729020035")
        #expect(pilot.shows("иностранец"))
        #expect(pilot.shows("Пол"))
        #expect((Self.values(pilot)["birth"] ?? "").isEmpty)
    }

    @Test func `a known person is filled in, with the case that they have`() throws {
        let pilot = try Self.typing("700729399069")
        let values = Self.values(pilot)
        #expect(values["surname"] == "Әбдірахманов")
        #expect(values["given_name"] == "Ерлан")
        #expect(values["patronymic"] == "Серікұлы")
        #expect(values["f04"] == "Әбдірахманов Е. С.")
        #expect(values["f14"] == "Әбдірахманов Е. С.")
        #expect(values["f17"] == "+7 701 123 45 67")
        #expect(pilot.advice == "Человек известен: дело ПВ-000001, ТОО «Пример»")
    }

    @Test func `a known employer is filled in by the number, typed or chosen`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
        #expect(pilot.cursorLine.contains("БИН / ИИН"))
        pilot.type("050140990004")
        pilot.press("Tab")
        #expect(Self.values(pilot)["employer_name"] == "ТОО «Пример»")
        #expect(Self.values(pilot)["f01"] == "директору")
        #expect(Self.values(pilot)["f02"] == "Үсеновой Г. Т.")
        pilot.press("Up")
        pilot.press("Ctrl+U", "F4")
        #expect(pilot.top == "PickerScreen")
        pilot.type("үлгі")
        pilot.press("Enter")
        #expect(Self.values(pilot)["employer"] == "151241990007")
        #expect(Self.values(pilot)["employer_name"] == "АО «Қарағанды үлгі»")
        #expect(Self.values(pilot)["f02"] == "Сейітқали Д. Б.")
    }

    /// The names of the first person stayed under the IIN of the second, and
    /// the patronymic stayed even when the second one has none.
    @Test func `another IIN takes the first person's data away`() throws {
        let pilot = try Self.typing("700729399069")
        pilot.press("Up")
        pilot.write("710228499403")
        pilot.press("Tab")
        #expect(Self.values(pilot)["surname"] == "Қасымова")
        #expect(Self.values(pilot)["patronymic"] == "")
        #expect(Self.values(pilot)["f04"] == "Қасымова Г.")
        pilot.press("Up")
        pilot.write("690415399106")
        pilot.press("Tab")
        for key in ["surname", "given_name", "f04", "f13", "f14", "f17"] {
            #expect((Self.values(pilot)[key] ?? "").isEmpty, "\(key)")
        }
        #expect(Self.values(pilot)["birth"] == "15.04.1969")
    }

    @Test func `another IIN leaves what the operator typed`() throws {
        let pilot = try Self.typing("690415399106")
        pilot.type("Жұмабеков")
        pilot.press("Tab")
        pilot.type("Нұрлан")
        pilot.press("Up", "Up")
        pilot.write("700101399004")
        pilot.press("Tab", "Up", "Tab")
        #expect(Self.values(pilot)["surname"] == "Жұмабеков")
        #expect(Self.values(pilot)["f04"] == "Жұмабеков Н.")
    }

    /// The screen asked for the person again whenever it came to the top, and
    /// filled what had been emptied on purpose.
    @Test func `a field that was emptied stays empty when a help page closes`() throws {
        let pilot = try Self.typing("700729399069")
        pilot.press("Tab", "Tab", "Ctrl+U")
        #expect(Self.values(pilot)["patronymic"] == "")
        pilot.press("F1", "Esc")
        #expect(Self.values(pilot)["patronymic"] == "")
        pilot.press("Up", "Up", "Up", "Tab")
        #expect(Self.values(pilot)["patronymic"] == "")
    }

    @Test func `what is asked hides and shows its fields`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("PgDn")
        #expect(!pilot.text.contains("расторгнуть с"))
        pilot.type("1")
        #expect(pilot.text.contains("Договор №") && pilot.text.contains("расторгнуть с"))
        #expect(!pilot.text.contains("перевести с "))
        pilot.press("Tab")
        pilot.type("17/2019")
        pilot.press("Up")
        pilot.type("2")
        #expect(!pilot.text.contains("Договор №"))
        #expect(pilot.text.contains("перевести с "))
        pilot.type("1")
        #expect(pilot.text.contains("17/2019"))
    }

    /// The marks were settled once, when the form was still empty.
    @Test func `a field that shows only when it is required wears the mark`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("PgDn")
        pilot.type("1")
        for label in ["Договор №", "расторгнуть с"] {
            #expect(pilot.lines.contains { $0.contains(label) && $0.contains("*") }, "\(label)")
        }
    }

    @Test(arguments: Language.allCases)
    func `an account names its bank, and a list gives it in the operator's language`(language: Language)
        throws
    {
        let pilot = try Pilot.application(GoodApplication.values, focus: "f20", language)
        pilot.type("kz41722c000000000001")
        pilot.press("Tab")
        #expect(Self.values(pilot)["f20"] == "KZ41 722C 0000 0000 0001")
        let banks = pilot.session.shell.context.banks
        #expect(Self.values(pilot)["f19"] == banks.first { $0.code == "722" }?.name[language])
        pilot.press("F4", "Enter")
        #expect(Self.values(pilot)["f21"] == (language == .russian ? "текущий" : "ағымдағы"))
        // By every form that has both, also where F2 follows the last letter at once.
        pilot.goHome()
        pilot.openCase("ПВ-000004")
        pilot.openFact("reply")
        pilot.type("kz41722c000000000001")
        pilot.press("Enter")
        #expect(Self.values(pilot)["bank"] == banks.first { $0.code == "722" }?.name[language])
    }

    /// The Kazakh digit row types letters; the IIN reads the keys.
    @Test func `the digit row of the Kazakh layout types digits`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type("7ққ.әұіұұқ6ұ")
        #expect(Self.values(pilot)["iin"] == "700729399069")
    }

    @Test func `an application typed from the first key to the last is taken`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.fill(.application, GoodApplication.values)
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        let record = try #require(try pilot.store.application(id: 6))
        for (key, value) in GoodApplication.values where !["f13", "f17"].contains(key) {
            #expect(record.values[key] == value, "\(key)")
        }
        #expect(record.operatorName == World.worker)
        #expect(try pilot.store.drafts().isEmpty)
    }

    @Test func `dates are typed as the operator likes`() throws {
        for (typed, shown) in [
            ("14032019", "14.03.2019"), ("14.03.19", "14.03.2019"), ("т", "21.11.2026"),
            ("-1м", "21.10.2026"), ("б", "21.11.2026"),
        ] {
            let pilot = try Pilot.application(GoodApplication.values, focus: "f07")
            pilot.write(typed)
            pilot.press("Tab")
            #expect(Self.values(pilot)["f07"] == shown)
        }
    }

    @Test(arguments: Language.allCases)
    func `every form says in the same words which page it is`(language: Language) throws {
        let words = language == .russian ? "стр. 1 из 3" : "3 беттің 1-беті"
        for item in [MenuCode.application, .enrol] {
            let pilot = try Pilot(.samples, language)
            pilot.choose(item)
            #expect(pilot.heading.contains(words), "\(pilot.heading)")
        }
    }
}

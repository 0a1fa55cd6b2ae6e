import Synchronization
import TUI
import Testing

@testable import Core
@testable import Screens

/// The first start, the menu, the day.
struct StartTests {
    @Test(arguments: Language.allCases)
    func `the first start asks for the office and opens the menu`(language: Language) throws {
        let pilot = try Pilot(.nothing, language)
        pilot.fill(WelcomeScreen.spec, Scene.welcome)
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen")
        // Enter means no: training data never come by accident.
        pilot.press("Enter")
        #expect(pilot.top == "MenuScreen")
        #expect(pilot.heading.contains("0112 · Серікова А."))
        #expect(pilot.language == language)
        #expect(try pilot.store.count(.cases, .all, limit: 9) == 0)
    }

    @Test func `training data mark every screen`() throws {
        let pilot = try Pilot(.nothing)
        pilot.fill(WelcomeScreen.spec, Scene.welcome)
        pilot.press("F2")
        pilot.type("д")
        #expect(pilot.top == "MenuScreen")
        #expect(pilot.heading.contains("УЧЕБНЫЙ · "))
        pilot.choose(.cases)
        #expect(pilot.heading.contains("УЧЕБНЫЙ · "))
    }

    @Test func `samples that do not load are asked about again, and the operator stays who she is`() throws {
        let pilot = try Pilot(.nothing)
        pilot.fill(WelcomeScreen.spec, Scene.welcome)
        pilot.press("F2")
        try pilot.store.database.execute("PRAGMA query_only = ON")
        pilot.type("д")
        #expect(pilot.top == "QuestionScreen")
        #expect(pilot.shows("Диск не принимает запись") && pilot.shows("Отделение и вы записаны"))
        try pilot.store.database.execute("PRAGMA query_only = OFF")
        pilot.press("Enter")
        #expect(pilot.top == "MenuScreen")
        #expect(pilot.heading.contains("УЧЕБНЫЙ · ") && pilot.heading.contains("Серікова А."))
    }

    @Test func `samples that do not load may be done without`() throws {
        let pilot = try Pilot(.nothing)
        pilot.fill(WelcomeScreen.spec, Scene.welcome)
        pilot.press("F2")
        try pilot.store.database.execute("PRAGMA query_only = ON")
        pilot.type("д")
        try pilot.store.database.execute("PRAGMA query_only = OFF")
        pilot.press("Right", "Enter")
        #expect(pilot.top == "MenuScreen")
        #expect(try !pilot.store.isTraining)
    }

    /// Whose line dropped had answered nothing, and was never asked again.
    @Test(arguments: Language.allCases)
    func `the question about samples is asked at every start until somebody answers it`(
        language: Language
    ) throws {
        let first = try Pilot(.nothing, language)
        first.fill(WelcomeScreen.spec, Scene.welcome)
        first.press("F2")
        #expect(first.top == "QuestionScreen")
        first.press("F10")
        #expect(first.top == "SamplesScreen" && first.shows("F2"))
        first.press("F2")
        #expect(first.top == "QuestionScreen")
        first.hangUp()
        let again = try Pilot(.nothing, language, store: first.store)
        #expect(again.top == "QuestionScreen" && again.shows("Серікова А."))
        #expect(again.shows(language == .russian ? "Загрузить вымышленных людей" : "ойдан шығарылған"))
        again.press("F10", "F10")
        #expect(again.session.isOver)
        let other = try Pilot(.nothing, language, store: first.store, login: "omarov")
        other.type("Омаров Б.")
        other.press("Enter")
        #expect(other.top == "QuestionScreen")
        other.press("Enter")
        #expect(other.top == "MenuScreen")
        #expect(try Pilot(.nothing, language, store: first.store).top == "MenuScreen")
        #expect(try !first.store.isTraining)
    }

    @Test func `who still has the question before them brings nothing that another declined`() throws {
        let first = try Pilot(.nothing)
        first.fill(WelcomeScreen.spec, Scene.welcome)
        first.press("F2")
        let other = try Pilot(.nothing, store: first.store)
        other.press("Enter")
        #expect(other.top == "MenuScreen")
        first.type("д")
        #expect(first.top == "QuestionScreen" && first.shows("Другой специалист уже ответил «Нет»"))
        first.press("Right", "Enter")
        #expect(try first.top == "MenuScreen" && !first.store.isTraining)
    }

    /// One person with two windows.
    @Test func `who signed up in another window is not signed up twice`() throws {
        let first = try Pilot(.office)
        let other = try Pilot(.office, store: first.store)
        other.type("Омаров Б.")
        other.press("Enter")
        first.type("Омаров Б.")
        first.press("Enter")
        #expect(first.top == "MenuScreen" && first.heading.contains("Омаров Б."))
        #expect(try first.store.operators().count == 1)
    }

    @Test func `samples of a later start are loaded as those of the first`() throws {
        let first = try Pilot(.nothing)
        first.fill(WelcomeScreen.spec, Scene.welcome)
        first.press("F2")
        first.hangUp()
        let again = try Pilot(.nothing, store: first.store)
        again.type("д")
        #expect(again.top == "MenuScreen" && again.heading.contains("УЧЕБНЫЙ · "))
    }

    @Test func `a store where work began is not asked about samples`() throws {
        let first = try Pilot(.nothing)
        first.fill(WelcomeScreen.spec, Scene.welcome)
        first.press("F2")
        try first.store.perform("accept", on: "application") { _, _ in ((), nil) }
        #expect(try Pilot(.nothing, store: first.store).top == "MenuScreen")
    }

    @Test func `the language of the first start is the field and the key alike`() throws {
        let pilot = try Pilot(.nothing)
        pilot.press("F9")
        #expect(pilot.heading.contains("Алғашқы іске қосу"))
        pilot.press("Tab", "Tab", "Tab", "Tab", "Tab")
        pilot.type("1")
        #expect(pilot.language == .russian)
        #expect(pilot.heading.contains("Первый запуск"))
    }

    @Test func `a new operator of a known office gives only the name`() throws {
        let pilot = try Pilot(.office)
        pilot.press("F2")
        #expect(pilot.showsAtCursor(Message.required.text.ru))
        pilot.type("Омаров Б.")
        pilot.press("Enter")
        #expect(pilot.top == "MenuScreen")
        #expect(pilot.heading.contains("Омаров Б."))
    }

    @Test func `the menu finds its items in either layout and a person by name or IIN`() throws {
        let pilot = try Pilot()
        pilot.type("ptkj")  // «зело» of nothing
        pilot.press("Ctrl+U")
        pilot.type("банк")
        pilot.press("Enter")
        #expect(pilot.heading.contains("Банки"))
        pilot.press("F10")
        pilot.type(",fyr")
        pilot.press("Enter")
        #expect(pilot.heading.contains("Банки"))
        pilot.press("F10")
        pilot.type("700729399069")
        pilot.press("Enter")
        #expect(pilot.heading.contains("Получатели и дела"))
        #expect(pilot.shows("Әбдірахманов Ерлан"))
        #expect(!pilot.shows("Қасымова"))
    }

    /// One left by accident: what is typed in a question is lost, and Enter answers it.
    @Test func `F10 on the menu asks, and Enter stays`() throws {
        let pilot = try Pilot()
        pilot.press("F10", "Esc")
        #expect(!pilot.session.isOver)
        pilot.press("Esc", "Enter")
        #expect(!pilot.session.isOver)
        pilot.press("F10", "Left", "Enter")
        #expect(pilot.session.isOver)
    }

    @Test func `a line of the menu is found by its name in either language`() throws {
        let pilot = try Pilot(.samples, .kazakh)
        pilot.type("получ")
        pilot.press("Enter")
        #expect(pilot.top == "JournalScreen" && !pilot.heading.contains("іріктеу"))
    }

    @Test func `the day is counted on the menu`() throws {
        let pilot = try Pilot()
        #expect(pilot.shows("Сегодня, 21 ноября, суббота"))
        #expect(pilot.shows("принято заявлений: 5"))
        #expect(pilot.shows("sms без ответа дольше трёх дней:") && pilot.shows("1 (п. 13)"))
        pilot.press("F9")
        #expect(pilot.shows("Бүгін, 21 қараша, сенбі"))
    }

    /// «Today» was that of the morning on which the operator had signed in.
    @Test func `a session that goes past midnight knows the new day`() throws {
        let minutes = Mutex<Int64>(0)
        let clock = Clock { World.now.adding(seconds: minutes.withLock { $0 } * 60) }
        let store = try World.store(.samples, path: ":memory:", login: World.login, clock: clock)
        let pilot = try Pilot(store: store)
        pilot.choose(.application)
        pilot.press("PgDn", "PgDn", "Tab", "Tab")
        minutes.withLock { $0 = 14 * 60 }
        pilot.type("т")
        pilot.press("Tab")
        #expect((pilot.session.shell.top as? FormScreen)?.form.values["f16"] == "22.11.2026")
        #expect(pilot.heading.contains("22.11 00:12") || pilot.heading.contains("00:12"))
    }

    @Test func `a store that fails says so and never a path or a value`() throws {
        let pilot = try Pilot()
        try pilot.store.database.execute("DROP TABLE sms_journal", [])
        pilot.choose(.sms)
        #expect(pilot.advice.hasPrefix("! Не получилось: сообщите администратору"))
        #expect(!pilot.text.contains("sms_journal"))
        pilot.press("F10")
        #expect(pilot.top == "MenuScreen")
    }

    @Test func `an entry that cannot be read can still be left`() throws {
        for key in ["Esc", "F10"] {
            let pilot = try Pilot()
            pilot.choose(.applications)
            try pilot.store.database.execute("ALTER TABLE application RENAME COLUMN fields TO gone", [])
            pilot.press("Enter")
            pilot.press(key)
            #expect(pilot.top == "JournalScreen")
        }
    }

    /// A Kazakh operator tried the program with «ТОО» and «председателю правления».
    @Test(arguments: Language.allCases)
    func `training data are in the language of who tries the program`(language: Language) throws {
        let pilot = try Pilot(.nothing, language)
        pilot.fill(WelcomeScreen.spec, Scene.welcome)
        pilot.press("F2")
        pilot.type("д")
        #expect(pilot.top == "MenuScreen")
        let application = try #require(try pilot.store.application(id: 3))
        #expect(
            application.values["f01"]
                == (language == .russian ? "председателю правления" : "басқарма төрағасына"))
        #expect(application.values.language(of: "f01") == language)
        pilot.choose(.employers)
        #expect(pilot.shows(language == .russian ? "ТОО «Пример»" : "«Үлгі» ЖШС"), "\(pilot.text)")
        #expect(pilot.shows("ТОО") == (language == .russian))
    }
}

import TUI
import Testing

@testable import Core
@testable import Screens

/// One wrong value in a form that is right otherwise, and what is said at its
/// field (order 526 §0.4).
struct BadInput: Sendable, CustomTestStringConvertible {
    let code: String
    let key: String
    /// Typed into the field; a mark is pressed off, a choice is taken back.
    let typed: String
    let message: Message
    /// Other fields of the form that the case needs.
    var others: FormValues = [:]
    /// The fact whose form it is; `nil` for the application.
    var kind: String?
    var caseNumber = "ПВ-000003"

    var testDescription: String { "\(code) \(kind ?? "526/A1").\(key) «\(typed)»" }
}

extension BadInput {
    private static let post = "АО «КАЗПОЧТА»"
    private static let kaspi = Bank(
        code: "722", bic: "CASPKZKA", name: Localized(ru: "АО «KASPI BANK»", kk: "«Kaspi Bank» АҚ"),
        isCurrent: true, kind: "bank")
    private static let contract = Localized(ru: "договор", kk: "шарт")
    private static let end = Localized(ru: "расторжение", kk: "бұзу")

    static let inApplication: [BadInput] = [
        BadInput(code: "E-REQ", key: "surname", typed: "", message: .required),
        BadInput(code: "E-REQ", key: "f06", typed: "", message: .required),
        BadInput(code: "E-REQ", key: "f15", typed: "", message: .required),
        BadInput(code: "E-CHR", key: "surname", typed: "Жұмаб3ков", message: .characters),
        BadInput(
            code: "E-CHR", key: "f20", typed: "KZ41722С000000000001", message: .lookalike("С"),
            others: ["f19": post]),
        BadInput(code: "E-IIN", key: "iin", typed: "69041539910", message: .iinLength),
        BadInput(code: "E-IIN-CHK", key: "iin", typed: "690415399107", message: .checkDigit),
        BadInput(code: "E-BIN", key: "employer", typed: "05014099000", message: .binLength),
        BadInput(code: "E-IIN-CHK", key: "employer", typed: "050140990005", message: .checkDigit),
        BadInput(
            code: "E-DATE", key: "f07", typed: "31022019", message: .noSuchDay(day: 31, month: 2, year: 2019)),
        BadInput(code: "E-DATE", key: "f16", typed: "99.99.2026", message: .date),
        BadInput(code: "E-FUT", key: "f07", typed: "22112026", message: .future),
        BadInput(code: "E-FUT", key: "f16", typed: "+1", message: .future),
        BadInput(code: "E-ORD", key: "f08", typed: "13032019", message: .order(contract, end)),
        BadInput(code: "E-ALT", key: "f05", typed: "", message: .alternatives),
        BadInput(code: "E-CONSENT", key: "f10", typed: "", message: .consent),
        BadInput(code: "E-CONSENT", key: "f11", typed: "", message: .consent),
        BadInput(code: "E-CONSENT", key: "f12", typed: "", message: .consent),
        BadInput(code: "E-PHONE", key: "f17", typed: "123", message: .phone),
        BadInput(code: "E-MAIL", key: "f18", typed: "nurlan.example.kz", message: .email),
        BadInput(
            code: "E-IBAN", key: "f20", typed: "KZ00", message: IBAN.flaw(of: "KZ00"), others: ["f19": post]),
        BadInput(
            code: "E-DICT", key: "f20", typed: "KZ41722C000000000001", message: .otherBank(kaspi),
            others: ["f19": post]),
        BadInput(
            code: "E-DICT", key: "f19", typed: "Банк на углу", message: .dictionary,
            others: ["f20": "KZ41 722C 0000 0000 0001"]),
        BadInput(
            code: "E-EDIT", key: "f16", typed: "31122023",
            message: .edition(day("2023-12-31"), since: day("2024-01-01"))),
    ]

    private static let times: FormValues = [
        "learned_on": "20.11.2026", "learned_time": "10:00", "source": "ЭБТ",
    ]

    static let inFacts: [BadInput] = [
        fact("E-SUM", "transfer", "sum", "0", .sum, ["month": "11.2026", "sum": "1"]),
        fact(
            "E-PERIOD", "payout", "month", "13.2026", .noSuchMonth("13.2026"),
            ["month": "11.2026", "sum": "1"]),
        fact("E-DATE", "push", "learned_time", "25:00", .time, [:]),
        fact("E-FUT", "push", "learned_on", "22112026", .future, [:]),
        fact("E-ALT", "suspension", "ground", "", .alternatives, ["happened_on": "01.11.2026"]),
        fact(
            "E-ORD", "suspension", "happened_on", "21.11.2026",
            .order(
                Localized(ru: "событие", kk: "оқиға"),
                Localized(ru: "поступление сведений", kk: "мәліметтің түсуі")),
            ["happened_on": "01.11.2026", "ground": "2"]),
        fact("E-ALT", "ruling", "clause", "", .alternatives, ["reason": "решено письмом"]),
        fact("E-REQ", "termination-notice", "reason", "", .required, [:]),
        fact(
            "E-IBAN", "reply", "account", "KZ41722C000000000002",
            IBAN.flaw(of: "KZ41722C000000000002"), [:], "ПВ-000004"),
        // Judged by the order and not by the form: they stand at the field that they are about.
        fact(
            "E-SRC", "resumption", "source", "документ на бумаге", .source("20"),
            ["happened_on": "01.11.2026", "ground": "2"]),
        fact("E-DICT", "reply", "account", "KZ870010000000000000", .unknownBank("001"), [:], "ПВ-000004"),
        fact(
            "E-SUM", "refund", "sum", "999 999",
            .sumAbove(
                Localized(ru: "осталось вернуть за этот месяц", kk: "осы ай үшін қайтарылуға тиіс сома")),
            ["month": "11.2026"]),
        fact(
            "E-EDIT", "employment-ended", "happened_on", "31.12.2023",
            .edition(day("2023-12-31"), since: day("2024-01-01")),
            ["end": "termination"]),
    ]

    private static func fact(
        _ code: String, _ kind: String, _ key: String, _ typed: String, _ message: Message,
        _ others: FormValues,
        _ caseNumber: String = "ПВ-000003"
    ) -> BadInput {
        BadInput(
            code: code, key: key, typed: typed, message: message, others: times.merging(others) { $1 },
            kind: kind,
            caseNumber: caseNumber)
    }
}

struct RefusalTests {
    @Test(arguments: BadInput.inApplication, Language.allCases)
    func `bad input is refused at its field, in words`(input: BadInput, language: Language) throws {
        let pilot = try Pilot.application(GoodApplication.with(input.others), focus: input.key, language)
        switch try #require(FormSpec.application.field(input.key)).kind {
        case .mark, .option: pilot.press("Space")
        case .choice: pilot.press("Backspace")
        default:
            pilot.write(input.typed)
            pilot.press("Tab")
            // What was typed is judged as soon as the cursor leaves.
            if !input.typed.isEmpty { #expect(pilot.shows(input.message.text[language])) }
        }
        let bells = pilot.bells
        pilot.press("F2")
        #expect(pilot.top == "FormScreen")
        #expect(pilot.showsAtCursor("! " + input.message.text[language]), "\(pilot.text)")
        #expect(pilot.bells > bells)
        #expect(input.message.code == input.code)
        #expect(try pilot.store.page(JournalQuery(.applications, edge: .last, count: 9)).rows.count == 5)
    }

    @Test(arguments: BadInput.inFacts, Language.allCases)
    func `a bad fact is refused at its field, in words`(input: BadInput, language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase(input.caseNumber)
        pilot.openFact(try #require(input.kind))
        let spec = try #require(FactForm.of(kind: input.kind ?? "")).spec
        pilot.fill(spec, input.others.merging([input.key: input.typed]) { $1 })
        pilot.press("F2")
        #expect(pilot.top == "FormScreen")
        #expect(pilot.showsAtCursor(input.message.text[language]), "\(pilot.text)")
        #expect((pilot.session.shell.top as? FormScreen)?.form.focus == input.key)
        #expect(input.message.code == input.code)
    }

    @Test(arguments: Language.allCases)
    func `a second application with the same employer names the first one`(language: Language) throws {
        let twin = GoodApplication.with([
            "iin": "700729399069", "birth": "29.07.1970", "surname": "Әбдірахманов", "given_name": "Ерлан",
            "patronymic": "Серікұлы",
        ])
        let pilot = try Pilot.application(twin, focus: "iin", language)
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen" && pilot.shows("ПВ-000001"))
        pilot.press("Esc")
        #expect(pilot.top == "FormScreen")
        #expect(try pilot.store.drafts().count == 1)
    }

    @Test func `a form full of gaps counts them, marks each and goes to the first`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab", "Tab", "F2")
        let gaps = FormSpec.application.problems(in: [:], FormContext(today: World.now.date, banks: [])).count
        #expect(pilot.advice == "! Не записано. Исправьте отмеченное: \(gaps)")
        #expect(pilot.cursorLine.contains("ИИН"))
        #expect(pilot.lines.filter { $0.contains("! Поле обязательно") }.count >= 8)
    }

    @Test func `a warning stands at its field and asks before the form is taken`() throws {
        let pilot = try Pilot.application(GoodApplication.values, focus: "birth")
        pilot.write("16041969")
        pilot.press("Tab")
        #expect(pilot.shows("Дата рождения не совпадает с ИИН"))
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen")
        #expect(pilot.shows("Дата рождения: Дата рождения не совпадает с ИИН"))
        // Enter means no: nothing is taken by a second key pressed too soon.
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen")
        pilot.press("F2")
        pilot.type("д")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.shows("Заявление З-000006 принято 21.11.2026 10:12, дело ПВ-000006"))
        #expect(try pilot.store.drafts().isEmpty)
    }

    @Test(
        arguments: [
            ("f14", "Қасымова Г.", Message.signatureDiffers), ("f17", "87771234567", nil),
            ("f17", "87111234567", .phoneUnknownCode), ("surname", "Жұмaбеков", .healed("a", "а")),
        ] as [(String, String, Message?)])
    func `doubtful input is taken with a word, good input without`(
        key: String, typed: String, message: Message?
    ) throws {
        let pilot = try Pilot.application(GoodApplication.values, focus: key)
        pilot.write(typed)
        pilot.press("Tab")
        if let message {
            #expect(pilot.shows(message.text.ru))
            #expect(message.isWarning)
        } else {
            #expect(!pilot.text.contains("! "))
        }
    }

    /// A count with two signs is the smallest whole number's way into an
    /// overflow.
    @Test(arguments: ["--9999999", "+-9999999", "-999999999", "+1200", "99.9999", "00.0000", "0", "-"])
    func `no way of writing a month stops the program`(typed: String) throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000003")
        pilot.openFact("payout")
        pilot.write(typed)
        pilot.press("Tab")
        pilot.write("1")
        pilot.press("F2")
        #expect(!pilot.session.isOver)
        #expect(["FormScreen", "CardScreen"].contains(pilot.top))
    }

    @Test(arguments: [
        "+36500", "-36500", "-1200м", "+100г", "-100г", "31129999", "01010001", "+99999999", "-0", "29022100",
    ])
    func `no way of writing a date stops the program`(typed: String) throws {
        for focus in ["f07", "f08", "f16", "birth"] {
            let pilot = try Pilot.application(GoodApplication.values, focus: focus)
            pilot.write(typed)
            pilot.press("Tab", "F2")
            #expect(!pilot.session.isOver)
        }
    }

    @Test func `a key that has no place in a field rings and changes nothing`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type("7007")
        let (before, bells) = (pilot.cursorLine.trimmed, pilot.bells)
        pilot.type("ы")
        pilot.paste("нет цифр")
        #expect(pilot.cursorLine.trimmed.hasPrefix(before))
        #expect(pilot.cursorLine.contains("! Здесь только цифры"))
        #expect(pilot.bells == bells + 2)
    }

    @Test(arguments: Language.allCases)
    func `a correction without a reason is refused`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.applications)
        pilot.press("Enter")
        pilot.act("correct")
        pilot.press("F2")
        #expect(pilot.top == "AskScreen")
        pilot.press("Enter")
        #expect(pilot.top == "AskScreen")
        #expect(pilot.showsAtCursor(Message.reason.text[language]))
        pilot.type("опечатка в должности")
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.text.contains("опечатка в должности") || pilot.shows("З-000005"))
        #expect(try pilot.store.application(id: 6)?.reason == "опечатка в должности")
    }

    @Test(arguments: Language.allCases)
    func `a correction that moves a case with facts to another person is refused`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.applications)
        pilot.press("Enter")
        pilot.act("correct")
        pilot.write("690415399106")
        pilot.press("Tab", "Tab", "Tab", "Tab")
        pilot.write("15041969")
        pilot.press("F2")
        // The phone is of the person before: that is asked first.
        #expect(pilot.top == "QuestionScreen" && pilot.shows("*"), "\(pilot.text)")
        pilot.press("Right", "Enter")
        pilot.type("не тот человек")
        pilot.press("Enter")
        #expect(pilot.showsAtCursor(Message.caseHasFacts.text[language]), "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `an entry that was corrected is not corrected again`(language: Language) throws {
        let store = try World.store(.samples)
        _ = try store.correct(
            application: 5, with: try #require(try store.application(id: 5)).values, reason: "проверка")
        let pilot = try Pilot(.samples, language, store: store)
        let screen = Pilot.Opened(pilot, CardScreen(.application(5)))
        for key in ["F2", "End", "Enter"] { screen.press(key) }
        #expect(screen.advice == "! " + Message.immutable.text[language])
    }
}

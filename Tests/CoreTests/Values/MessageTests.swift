import Testing

@testable import Core

/// Order 526 §0.4 and decisions.md.
@Suite struct MessageTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let message: Message
        let code: String
        let ru: String
        let kk: String
        init(_ message: Message, _ code: String, _ ru: String, _ kk: String) {
            self.message = message
            self.code = code
            self.ru = ru
            self.kk = kk
        }
        var testDescription: String { code }
    }

    static let name = Localized(ru: "А", kk: "Ә")
    static let other = Localized(ru: "Б", kk: "Ғ")

    /// The catalogue word for word, its blanks filled in.
    static let catalogue: [Line] = [
        Line(.required, "E-REQ", "Поле обязательно для заполнения", "Өріс міндетті түрде толтырылады"),
        Line(.tooLong(60), "E-LEN", "Не более 60 знаков", "60 таңбадан аспауы керек"),
        Line(.characters, "E-CHR", "Недопустимые символы", "Рұқсат етілмеген таңбалар"),
        Line(.iinLength, "E-IIN", "ИИН должен состоять из 12 цифр", "ЖСН 12 цифрдан тұруы керек"),
        Line(.binLength, "E-BIN", "ИИН (БИН) должен состоять из 12 цифр", "ЖСН (БСН) 12 цифрдан тұруы керек"),
        Line(
            .checkDigit, "E-IIN-CHK", "ИИН/БИН набран с ошибкой: проверьте цифры",
            "ЖСН/БСН қате терілген: цифрларын тексеріңіз"),
        Line(
            .birthDiffersFromIIN, "W-IIN-DOB", "Дата рождения не совпадает с ИИН",
            "Туған күні ЖСН-ге сәйкес келмейді"),
        Line(.date, "E-DATE", "Недействительная дата", "Күні жарамсыз"),
        Line(.future, "E-FUT", "Дата не может быть в будущем", "Күн болашақта болмауы керек"),
        Line(
            .order(name, other), "E-ORD", "Нарушена последовательность дат: «А» – позже, чем «Б»",
            "Күндер реті бұзылған: «Ә» – «Ғ» күнінен кейін"),
        Line(
            .alternatives, "E-ALT", "Укажите ровно один вариант (нужное указать)",
            "Дәл бір нұсқаны көрсетіңіз (қажеттісін көрсету)"),
        Line(
            .consent, "E-CONSENT", "Нет согласия: регистрация невозможна", "Келісім жоқ: тіркеу мүмкін емес"),
        Line(.phone, "E-PHONE", "Неверный формат телефона", "Телефон пішімі қате"),
        Line(.email, "E-MAIL", "Неверный формат e-mail", "E-mail пішімі қате"),
        Line(.iban, "E-IBAN", "Неверный формат счета", "Шот пішімі қате"),
        Line(.sum, "E-SUM", "Сумма должна быть больше нуля", "Сома нөлден артық болуы керек"),
        Line(
            .period, "E-PERIOD", "Не указан период выплаты (год, месяц)",
            "Төлем кезеңі (жылы, айы) көрсетілмеген"),
        Line(
            .state(name), "E-STATE", "Действие недоступно в статусе «А»",
            "«Ә» мәртебесінде бұл әрекет қолжетімсіз"),
        Line(
            .source("20"), "E-SRC", "Источник сведений не допускается (пункт 20)",
            "Мәлімет көзіне жол берілмейді (20-тармақ)"),
        Line(.duplicate("7"), "E-DUP", "Такая запись уже есть: № 7", "Мұндай жазба бар: № 7"),
        Line(.dictionary, "E-DICT", "Значения нет в справочнике", "Мән анықтамалықта жоқ"),
        Line(
            .noCalendar(year: 2028), "E-CAL", "Нет календаря рабочих дней на 2028 год",
            "2028 жылға жұмыс күндерінің күнтізбесі жоқ"),
        Line(
            .external(name), "E-EXT", "Не задан параметр «А»: сообщите администратору",
            "«Ә» параметрі берілмеген: әкімшіге хабарлаңыз"),
        Line(
            .edition(day("2019-11-21"), since: day("2024-01-01")), "E-EDIT",
            "Эти правила – с 01.01.2024: на 21.11.2019 формы нет, проверьте дату",
            "Бұл қағидалар 01.01.2024 күнінен: 21.11.2019 күніне нысан жоқ, күнін тексеріңіз"),
        Line(.document(name), "E-DOC", "Не представлен документ: А", "Құжат ұсынылмаған: Ә"),
        Line(
            .documentExpired(name), "E-DOC-EXP", "Истёк срок действия документа: А",
            "Құжаттың қолданылу мерзімі өткен: Ә"),
        Line(
            .total, "E-TOTAL", "Сумма строк не равна общей сумме платежа",
            "Жолдар сомасы төлемнің жалпы сомасына тең емес"),
        Line(
            .category, "E-CAT", "Для категории ручное включение не предусмотрено",
            "Бұл санат бойынша қолмен енгізу көзделмеген"),
        Line(
            .alreadyActive, "E-ACT", "Сведения по категории уже имеются; ручное включение не требуется",
            "Санат бойынша деректер бар; қолмен енгізу қажет емес"),
        Line(
            .frozen, "E-FRZ", "Технический сбой ИС: снятие категории отложено (пункт 13)",
            "АЖ техникалық ақауы: алып тастау кейінге қалдырылды (13-тармақ)"),
        Line(.reason, "E-REASON", "Не указана причина", "Себебі көрсетілмеген"),
        Line(.access, "E-ACCESS", "Нет права доступа", "Қолжеткізу құқығы жоқ"),
        Line(.conflict, "E-CONF", "Запись изменена другим специалистом", "Жазбаны басқа маман өзгертті"),
        Line(.immutable, "E-IMMUT", "Запись журнала не изменяется", "Журнал жазбасы өзгертілмейді"),
        Line(
            .late(Citation(.order526, "25").point, day("2026-11-21"), days: 3), "W-LATE",
            "Срок (п. 25) истёк 21.11.2026; просрочка 3 дн.",
            "Мерзім (25-т.) 21.11.2026 күні өтті; кешігу 3 күн"),
        Line(
            .lastDayOff, "W-NWD", "Последний день срока – нерабочий", "Мерзімнің соңғы күні – жұмыс күні емес"
        ),
    ]

    /// Codes of §0.4 as the catalogue lists them.
    static let codes = """
        E-REQ E-LEN E-CHR E-IIN E-BIN E-IIN-CHK W-IIN-DOB E-DATE E-FUT E-ORD E-ALT E-CONSENT E-PHONE E-MAIL E-IBAN \
        E-SUM E-PERIOD E-STATE E-SRC E-DUP E-DICT E-CAL E-EXT E-EDIT E-DOC E-DOC-EXP E-TOTAL E-CAT E-ACT E-FRZ \
        E-REASON E-ACCESS E-CONF E-IMMUT W-LATE W-NWD
        """.split(separator: " ").map(String.init)

    /// What decisions.md and the entry of values add to the catalogue.
    static let additions: [(Message, String)] = [
        (.noSuchDay(day: 31, month: 2, year: 2026), "E-DATE"), (.outsideHours, "W-HOURS"),
        (.binAttribute, "W-BIN"),
        (.phoneUnknownCode, "W-PHONE"), (.healed("A", "А"), "W-CHR"), (.mixedAlphabet, "W-CHR"),
        (.latinName, "W-CHR"), (.noSuchMonth("13.2026"), "E-PERIOD"),
        (.lookalike("А"), "E-CHR"), (.time, "E-DATE"), (.listChanged, "E-CONF"),
        (.unprintable(Localized(ru: "нет нормы", kk: "норма жоқ")), "E-PAPER"),
        (.sumAbove(Localized(ru: "остаток", kk: "қалдық")), "E-SUM"),
        (.medicalAccess(own: false), "E-ACCESS"), (.cardAccess(own: false), "E-ACCESS"),
        (.sumForm, "E-SUM"), (.count(999), "E-SUM"), (.unseen("\u{200B}"), "E-CHR"), (.sign("李"), "E-CHR"),
        (.foreignLetter("a"), "W-CHR"), (.capitals, "W-CHR"), (.noDigit, "E-CHR"),
        (.sexDiffersFromIIN, "W-IIN-SEX"), (.phoneShort, "W-PHONE"),
    ]

    /// What one order alone says, with the codes that it has.
    static let own: [Message] = House.all.orders.flatMap { $0.messages() }
    static let all = catalogue.map(\.message) + additions.map(\.0) + own

    @Test func `every code of the catalogue has its message`() {
        #expect(Self.catalogue.map(\.code) == Self.codes)
    }

    @Test(arguments: catalogue)
    func `a message says the catalogue's words`(line: Line) {
        #expect(line.message.code == line.code)
        #expect(line.message.text.ru == line.ru)
        #expect(line.message.text.kk == line.kk)
    }

    @Test func `every message speaks both languages`() {
        for message in Self.all {
            let text = message.text
            #expect(!text.ru.trimmed.isEmpty && !text.kk.trimmed.isEmpty, "\(message.code)")
            #expect(text.ru != text.kk, "\(message.code)")
            #expect(text.ru != message.code && text.kk != message.code)
            #expect(text[.russian] == text.ru && text[.kazakh] == text.kk)
        }
    }

    @Test func `a warning may be gone past, an error may not`() {
        for (message, code) in Self.additions { #expect(message.code == code) }
        for message in Self.all {
            #expect(message.isWarning == message.code.hasPrefix("W-"))
        }
        #expect(Message.lastDayOff.isWarning && !Message.required.isWarning)
    }

    @Test func `what one order alone says is told apart by code and text`() {
        let codes = Dictionary(grouping: Self.own, by: \.code).mapValues(\.count)
        #expect(
            codes == [
                "E-STATE": 12, "E-CONF": 1, "E-DUP": 1, "E-SAME": 1, "E-SELF": 1, "W-RISK": 2, "W-PAID": 1,
                "W-MONTHS": 1,
                "E-REQ": 1, "W-AGE": 2, "W-NAME": 1, "W-NEED": 1, "E-CAT": 1, "E-ACT": 1,
                "E-FRZ": 1,
                "W-SEX": 1,
                "W-DUP": 2, "W-PERIOD": 1, "E-TOTAL": 1, "E-DICT": 2, "E-ALT": 1,
            ])
        #expect(Set(Self.all.map(\.text)).count == Set(Self.all).count)
        for message in Self.own {
            guard case .of = message else {
                Issue.record("\(message.code) is of any order")
                continue
            }
            #expect(!message.brief.ru.isEmpty && !message.brief.kk.isEmpty)
        }
    }

    /// A new common case does not compile here until it is given a place in a list.
    @Test func `no message of any order is left out of these lists`() {
        func place(_ message: Message) -> Int {
            switch message {
            case .required: 0
            case .tooLong: 1
            case .characters: 2
            case .iinLength: 3
            case .binLength: 4
            case .checkDigit: 5
            case .birthDiffersFromIIN: 6
            case .date: 7
            case .noSuchDay: 8
            case .future: 9
            case .order: 10
            case .alternatives: 11
            case .consent: 12
            case .phone: 13
            case .email: 14
            case .iban: 15
            case .sum: 16
            case .period: 17
            case .state: 18
            case .source: 19
            case .duplicate: 20
            case .dictionary: 21
            case .noCalendar: 22
            case .external: 23
            case .edition: 24
            case .document: 25
            case .documentExpired: 26
            case .total: 27
            case .reason: 28
            case .access: 29
            case .conflict: 30
            case .immutable: 31
            case .late: 32
            case .lastDayOff: 33
            case .outsideHours: 34
            case .binAttribute: 35
            case .phoneUnknownCode: 36
            case .healed: 37
            case .mixedAlphabet: 38
            case .lookalike: 39
            case .time: 40
            case .listChanged: 41
            case .sumAbove: 42
            case .unprintable: 43
            case .medicalAccess: 44
            case .sumForm: 45
            case .cardAccess: 56
            case .count: 46
            case .unseen: 47
            case .sign: 48
            case .foreignLetter: 49
            case .sexDiffersFromIIN: 50
            case .phoneShort: 51
            case .capitals: 52
            case .noDigit: 53
            case .latinName: 54
            case .noSuchMonth: 55
            case .of: -1
            }
        }
        let places = Self.all.map(place).filter { $0 >= 0 }
        #expect(places.sorted() == Array(0...56))
    }
}

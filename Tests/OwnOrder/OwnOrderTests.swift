import Catalogue
import Core
import Foundation
import Screens
import Testing

/// A third order, made by plain `import` in this folder alone: what an order brings is
/// entered, listed, printed, imported, verified, rebuilt and explained without a mechanism
/// knowing of it.
@Suite struct OwnOrderTests {
    private let iin = FormSpec.sampleReader["iin"] ?? ""

    // MARK: The catalogue

    @Test func `its texts are there in both languages, and its screens have pages of help`() throws {
        let hall = try Hall()
        let catalogue = Catalogue(Hall.screens, settings: try Hall.house.settings(in: hall.store))
        #expect(catalogue.flaws == [])
        #expect(catalogue.formCodes.isSuperset(of: ["900/reader", "900/lent", "900/returned", "setting"]))
        #expect(catalogue.journalCodes.isSuperset(of: ["readers", "loans"]))
        #expect(catalogue.printCodes.contains("reader") && catalogue.importCodes.contains("library"))
        let topics = catalogue.topics(hall.session.shell.context)
        #expect(topics.isSuperset(of: ["reader", "journal-readers", "journal-loans", "preview"]))
        #expect(catalogue.missingPages(of: topics.union(["loan"]), in: Hall.assets) == [])
        for topic in topics.union(["loan"]) {
            let page = try HelpPage(topic).answer(in: hall.workplace)
            #expect(page.ru != page.kk && !page.kk.isEmpty, "\(topic)")
        }
    }

    // MARK: On the screen

    @Test func `a form is typed, fills what follows, and ends in a record and its paper`() throws {
        let hall = try Hall()
        hall.choose("Новый читатель")
        hall.press(iin, "Enter")
        #expect(hall.shows("15.04.1969"), "the birth day follows from the IIN")
        hall.press("Жұмабеков", "Enter", "Нұрлан", "F2")
        #expect(hall.shows("ЧИТАТЕЛЬСКИЙ БИЛЕТ № Б-000001"))
        #expect(hall.shows("на руках нет книг (Порядок № 900, пункт 4)"))
        #expect(try hall.store.drafts().isEmpty)
        hall.press("F9")
        #expect(hall.shows("№ Б-000001 ОҚЫРМАН БИЛЕТІ"))
        hall.press("F2")
        let files = try FileManager.default.contentsOfDirectory(atPath: hall.outbox.path)
        #expect(files.count == 1 && files[0].hasPrefix("Оқырман-билеті-Б-000001-"), "\(files)")
    }

    @Test func `what is wrong is said at its field, and nothing typed is lost`() throws {
        let hall = try Hall()
        hall.choose("Новый читатель")
        hall.press("690415399107", "F2")
        #expect(hall.shows(Message.checkDigit.text.ru))
        hall.press("Esc", "Enter")
        let draft = try #require(try hall.store.drafts().first)
        #expect(draft.form == "900/reader" && draft.values["iin"] == "690415399107")
        #expect(hall.shows("Новый читатель"), "the menu tells of the unfinished form")
        hall.press("F2")
        hall.press("Enter", "Enter")
        #expect(hall.shows("690415399107"))
    }

    @Test func `a fact is recorded from a list, which says what became of it, and why`() throws {
        let hall = try Hall()
        _ = try hall.reader()
        hall.choose("Читатели")
        #expect(hall.shows("Б-000001") && hall.shows("книг нет") && hall.shows("2Выдать"))
        hall.press("F2", "Абай жолы", "F2")
        #expect(hall.shows("Записано: на руках книг: 1"))
        hall.press("F6")
        #expect(hall.shows("«Абай жолы» – вернуть до 05.12.2026 – Порядок № 900, п. 2"))
        hall.press("Esc", "F1")
        #expect(hall.shows("F6 – почему такой статус"))
        hall.choose("Выдачи")
        hall.press("F2", "F2")
        #expect(try hall.store.database.first("SELECT returned_on FROM loan") { $0.text(0) } == "2026-11-21")
        #expect(hall.shows("Записано"))
        #expect(try hall.ids(.loans) == [1])
        #expect(try hall.differences().isEmpty)
    }

    @Test func `a refusal of its own keeps the form open`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        for book in ["Первая", "Вторая", "Третья"] { try hall.lend(book, on: "20.11.2026", to: reader) }
        hall.choose("Читатели")
        hall.press("F2", "Четвёртая", "F2")
        #expect(hall.shows("На руках уже 3 книги") && hall.shows("Четвёртая"))
        #expect(try hall.ids(.loans).count == 3)
    }

    @Test func `its lists are searched, narrowed, printed and written to a file`() throws {
        let hall = try Hall()
        _ = try hall.reader()
        hall.choose("Читатели")
        hall.press("жұм")
        #expect(hall.shows("Б-000001"))
        hall.press("Backspace", "Backspace", "Backspace", "б1")
        #expect(hall.shows("Б-000001"))
        hall.press("F7")
        #expect(hall.shows("Читатели"))
        hall.press("Esc", "F8")
        let files = try FileManager.default.contentsOfDirectory(atPath: hall.outbox.path)
        let csv = try String(
            contentsOf: hall.outbox.appending(path: try #require(files.first)), encoding: .utf8)
        #expect(csv.contains("книг нет") && csv.contains(iin))
    }

    @Test func `the day says what waits, and the sheet stands on the menu`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        try hall.lend("Абай жолы", on: "20.11.2026", to: reader)
        #expect(!hall.shows("книги не возвращены"))
        try hall.wait(until: "2026-12-05T09:00")
        hall.choose("Читатели")
        hall.press("Esc")
        #expect(hall.shows("книги не возвращены: 1"))
        #expect(hall.shows("! просрочено 1 – F2"))
    }

    @Test(arguments: Language.allCases)
    func `its official form of a refusal stays literal, and a second sheet says the rest`(language: Language)
        throws
    {
        let hall = try Hall()
        let print = LoanRefusalPrint(reader: try hall.reader())
        #expect(throws: Message.self) { try print.report(in: hall.workplace, language) }
        try hall.store.set("office.appeal.\(language.rawValue)", to: "Комитет")
        let pages = try print.report(in: hall.workplace, language).pages.map { $0.joined(separator: "\n") }
        #expect(pages.count == 2)
        #expect(pages[0].contains("Б-000001") && !pages[0].contains("Комитет"))
        #expect(pages[0].contains("900") && !pages[1].contains("900"))
        for words in ["Комитет", language == .russian ? "вернуть одну из книг" : "кітаптардың бірін қайтару"]
        {
            #expect(pages[1].contains(words))
        }
    }

    // MARK: The calendar

    @Test func `what its list shows, filters and counts is of today`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        try hall.lend("Абай жолы", on: "20.11.2026", to: reader)
        #expect(try hall.ids(.readers, JournalFilter(kind: "holds")) == [reader])
        try hall.wait(until: "2026-12-05T00:00")
        #expect(try hall.ids(.readers, JournalFilter(kind: "holds")).isEmpty)
        #expect(try hall.ids(.readers, JournalFilter(kind: "overdue")) == [reader])
        #expect(try hall.differences().isEmpty)
    }

    @Test func `the first key after midnight meets today`() throws {
        let hall = try Hall(at: "2026-12-04T23:59")
        let reader = try hall.reader()
        try hall.lend("Абай жолы", on: "20.11.2026", to: reader)
        hall.choose("Читатели")
        #expect(hall.shows("на руках"))
        try hall.wait(until: "2026-12-05T00:01")
        hall.press("Down")
        #expect(hall.shows("не вернул") && !hall.shows("на руках"))
    }

    @Test func `what is kept is found damaged, and rebuilt`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        try hall.lend("Абай жолы", on: "20.11.2026", to: reader)
        for damage in [
            "UPDATE reader SET status = 'free'", "UPDATE reader SET held = 7",
            "UPDATE reader SET next_change = NULL", "UPDATE loan SET due_on = '2027-01-01'",
            "DELETE FROM loan",
        ] {
            try hall.store.database.execute(damage)
            #expect(try hall.differences().map(\.number) == ["Б-000001"], "\(damage)")
            for upkeep in Hall.house.upkeep { try upkeep.rebuild(in: hall.store, .unobserved) }
            #expect(try hall.differences().isEmpty, "\(damage)")
        }
    }

    // MARK: Facts

    @Test func `a fact is corrected with a reason, taken back, and kept from two at once`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        let law = ReaderLaw(store: hall.store)
        let lent = LoanFact(.lent, book: "Абай жолы", on: try #require(CivilDate(iso: "2026-11-20")))
        _ = try hall.store.record(lent, of: reader, version: 1, by: law)
        #expect(throws: Conflict.self) {
            _ = try hall.store.record(lent, of: reader, version: 1, by: law)
        }
        #expect(throws: Refused.self) {
            _ = try hall.store.record(lent, of: reader, version: 2, by: law, correcting: 1)
        }
        let right = LoanFact(.lent, book: "Көшпенділер", on: lent.happenedOn)
        _ = try hall.store.record(
            right, of: reader, version: 2, by: law, correcting: 1, reason: "другая книга")
        #expect(try law.recorded(of: reader).map(\.isInForce) == [false, true])
        try hall.store.withdraw(2, of: reader, version: 3, by: law, reason: "не выдавали")
        #expect(try hall.ids(.loans).isEmpty)
        #expect(try hall.differences().isEmpty)
    }

    @Test func `the draft ends with the act, and stays where the act is refused`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        let values = ["book": "Абай жолы", "day": "21.11.2026"]
        try hall.store.keepDraft(form: "900/lent", subjectID: reader, values: values, focus: "book")
        #expect(throws: Refused.self) {
            _ = try RecordLoan(reader: reader, kind: .lent, values: ["book": "", "day": "21.11.2026"])
                .perform(in: hall.workplace)
        }
        #expect(try hall.store.drafts().count == 1)
        _ = try RecordLoan(reader: reader, kind: .lent, values: values).perform(in: hall.workplace)
        #expect(try hall.store.drafts().isEmpty)
    }

    // MARK: Files, long work, the command line

    @Test func `a file is read row by row, refused rows beside it, the same twice is once`() throws {
        let hall = try Hall()
        _ = try hall.reader()
        let path = hall.outbox.appending(path: "library.csv").path
        try """
        iin,event,book,happened_on
        \(iin),lent,Абай жолы,2026-11-10
        \(iin),returned,Көшпенділер,2026-11-11
        \(iin),lent,Көшпенділер,2026-11-12

        """.write(toFile: path, atomically: true, encoding: .utf8)
        let format = try #require(Hall.house.importFormat("library"))
        let first = try Importer(store: hall.store).run(path: path, format: format)
        #expect((first.accepted, first.repeated, first.refused) == (2, 0, 1))
        let refused = try String(contentsOfFile: try #require(first.refusedFile), encoding: .utf8)
        #expect(refused.contains("E-STATE"))
        let again = try Importer(store: hall.store).run(path: path, format: format)
        #expect((again.accepted, again.repeated, again.refused) == (0, 2, 1))
        #expect(try hall.ids(.loans).count == 2)
        #expect(ImportFormat.documentation(of: Hall.house.imports).contains("Библиотека"))
    }

    @Test func `its long work is told step by step, and stopped with nothing done`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        try hall.lend("Абай жолы", on: "20.10.2026", to: reader)
        let workplace = hall.workplace
        var steps: [WorkStep] = []
        workplace.progress = WorkProgress { step, _, _ in
            steps.append(step)
            return true
        }
        let verb = try #require(Hall.house.subcommands.first { $0.name == "readers" }?.verbs.first)
        #expect(try verb.run(workplace).lines.map(\.ru) == ["напоминаний: 1"])
        #expect(steps.contains(.reminding))
        workplace.progress = WorkProgress { step, _, _ in step != .reminding }
        #expect(throws: Stopped.self) { _ = try RemindReaders().perform(in: workplace) }
        let count = "SELECT count(*) FROM audit WHERE action = 'remind'"
        #expect(try hall.store.database.first(count) { $0.integer(0) } == 1)
    }

    // MARK: News

    @Test func `what one record tells of a person another judges, and the judgement can be taken back`()
        throws
    {
        let hall = try Hall()
        let (left, other) = (try hall.reader(), try hall.reader())
        try hall.lend("Абай жолы", on: "20.11.2026", to: other)
        #expect(try ReaderNews.news(of: other, in: hall.store).questions.isEmpty)
        try hall.lend("Выезд на постоянное место жительства", on: "19.11.2026", to: left)
        #expect(try ReaderNews.news(of: left, in: hall.store).questions.isEmpty)
        let question = try #require(try ReaderNews.news(of: other, in: hall.store).open.first)
        #expect(question.news.source == RecordLink("reader", left))
        #expect(question.concern.form == "900/returned" && question.what.ru.hasSuffix("19.11.2026"))
        let link = RecordLink("reader", other)
        let person = try ReaderNews.news(of: other, in: hall.store).person
        func judge() throws {
            _ = try JudgeNews(
                question.news, for: link, ofPerson: person, reason: "книги возвращает брат",
                access: .operators
            ).perform(in: hall.workplace)
        }
        try judge()
        let judged = try ReaderNews.news(of: other, in: hall.store)
        #expect(judged.open.isEmpty && judged.judgements.map(\.reason) == ["книги возвращает брат"])
        #expect(throws: Conflict.self) { try judge() }
        _ = try WithdrawNewsJudgement(
            try #require(judged.judgements.first).id, of: link, reason: "брат не вернул", access: .operators
        ).perform(in: hall.workplace)
        #expect(try ReaderNews.news(of: other, in: hall.store).open.count == 1)
        try hall.lend("Абай жолы", .returned, on: "21.11.2026", to: other)
        #expect(
            try ReaderNews.news(of: other, in: hall.store).questions.isEmpty, "no book is left to ask for")
    }

    // MARK: Numbers of the law

    @Test func `its numbers are rows of the store, each by the day it applies to`() throws {
        let hall = try Hall()
        let reader = try hall.reader()
        try hall.store.database.execute(
            """
            INSERT INTO parameter (name, effective_from, value, source, confidence)
            VALUES ('900.loan-days', '2026-11-15', '30', 'order900 2', 'certain')
            """)
        try hall.lend("Первая", on: "14.11.2026", to: reader)
        try hall.lend("Вторая", on: "15.11.2026", to: reader)
        let due = try hall.store.database.rows("SELECT due_on FROM loan ORDER BY lent_on") { $0.text(0) }
        #expect(due == ["2026-11-28", "2026-12-15"])
        hall.choose("Показатели с источниками")
        hall.press("читальный зал")
        #expect(hall.shows("30 кал. дн.") && hall.shows("14 кал. дн."))
    }

    // MARK: Scenarios, the audit, samples

    @Test func `its words tell a story`() throws {
        let story = """
            scenario "A book is late from the day after"
            law 900
            set 900.loan-days 10
            person Aliya born=1990-01-01 sex=f
            2026-11-01T10:00 lent book=A
            expect status holds as-of=2026-11-11
            expect status overdue as-of=2026-11-12
            2026-11-12T10:00 returned book=A
            expect status free
            2026-11-12T10:00 lent book=A
            2026-11-12T10:00 lent book=B
            2026-11-12T10:00 lent book=C
            2026-11-12T10:00 lent book=D
            expect error E-BOOKS
            """
        let reference = try ReferenceData(
            Hall.house.parameters, parameters: Hall.assets.text("reference/parameters.csv"),
            holidays: Hall.assets.text("reference/holidays_kz.csv"),
            banks: Hall.assets.text("reference/banks_kz.csv"))
        let result = ScenarioCommand.run(
            files: [("900.txt", story)], laws: Hall.house.laws, explain: true,
            defaults: ScenarioDefaults(reference))
        #expect(result.exitStatus == 0, "\(result.output)")
        #expect(result.output.contains("«A» – вернуть до 11.11.2026"))
        #expect(ScenarioCommand.words(of: Hall.house.laws).contains("lent [book=TEXT]"))
    }

    @Test func `the audit says its words and opens its records`() throws {
        let hall = try Hall()
        _ = try hall.reader()
        _ = try hall.workplace.answered(OpenReaderFile(reader: 1))
        hall.choose("Журнал действий")
        hall.press("б1")
        #expect(hall.shows("читатель") && hall.shows("принял"))
        hall.press("Enter")
        #expect(hall.shows("ЧИТАТЕЛЬСКИЙ БИЛЕТ № Б-000001"))
    }

    @Test func `its samples are loaded with those of the others`() throws {
        let hall = try Hall(samples: true)
        #expect(try hall.ids(.readers) == [1])
        #expect(try hall.ids(.loans) == [1])
        #expect(try hall.differences().isEmpty)
    }

    @Test func `an upgraded store gets its tables after those of the program`() throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "hall-\(UUID().uuidString).db")
        defer { try? FileManager.default.removeItem(at: place) }
        let clock = Clock.fixed(try #require(Moment(iso: "2026-11-21T10:12")))
        let before = try House(Orders.all).openStore(
            path: place.path, assets: Assets(root: Hall.assets.root), clock: clock)
        let steps = try before.database.schemaVersion()
        let after = try Hall.house.openStore(path: place.path, assets: Hall.assets, clock: clock)
        #expect(try after.database.schemaVersion() == steps + 1)
        #expect(try after.parameters().history("900.books").map(\.value) == ["3"])
    }
}

extension Workplace {
    /// As the desk carries a query out.
    fileprivate func answered<Asked: Query>(_ query: Asked) throws -> Asked.Answer {
        let answer = try query.answer(in: self)
        if let reading = query.reading(of: answer) { try store.noteReading(of: reading.kind, id: reading.id) }
        return answer
    }
}

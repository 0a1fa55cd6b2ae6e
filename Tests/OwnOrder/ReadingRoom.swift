import Core

/// An order that only these tests know: a reading room lends books.
///
/// It is made of what Core shows to everybody, and lies beside its own schema, help and
/// templates: the proof that an order is one folder and one line.
enum ReadingRoom {
    static let act = Act("order900", .order, Localized(ru: "Порядок № 900", kk: "№ 900 тәртіп"))

    static let number = RecordNumber("Б", leadsTo: "reader", "(SELECT id FROM reader WHERE number = ?)")

    static let order = Order(act: act, name: Localized(ru: "Читальный зал", kk: "Оқу залы")) { order in
        order.parameters = { LoanTerms.parameters }
        order.forms = { [.reader, .lending, .returning] }
        order.journals = { [.readers, .loans] }
        order.prints = { [ReaderPrint.spec, LoanRefusalPrint.spec] }
        order.numbers = [number]
        order.auditWords = [
            "reader": Localized(ru: "читатель", kk: "оқырман"),
            "remind": Localized(ru: "напомнил", kk: "еске салды"),
            "loans": Localized(ru: "выдачи", kk: "берілгендер"),
        ]
        order.imports = { [.library] }
        order.today = { store in
            let late =
                try store.database.first(
                    "SELECT count(*) FROM reader WHERE status = 'overdue'"
                ) { Int($0.integer(0)) } ?? 0
            guard late > 0 else { return [] }
            return [
                DayLine(
                    Localized(ru: "книги не возвращены: \(late)", kk: "қайтарылмаған кітап: \(late)"),
                    mark: "!", isWaiting: true)
            ]
        }
        order.due = {
            DueList(.readers) { store in
                let late = try store.database.first(
                    "SELECT count(*) FROM reader WHERE status = 'overdue'"
                ) { Int($0.integer(0)) }
                return DueList.Count(overdue: late ?? 0, today: 0)
            }
        }
        order.prepareToday = { _ = try ReaderUpkeep().refreshAll(in: $0, .unobserved) }
        order.upkeep = [ReaderUpkeep()]
        order.tellsOfPerson = { try ReaderNews.told(ofPerson: $1, in: $0) }
        order.judgesNews = ReaderNews.concerns
        order.settings = { _ in
            [
                SettingSpec(
                    "900.hall", Localized(ru: "Читальный зал", kk: "Оқу залы"),
                    help: Localized(ru: "Номер зала на билете.", kk: "Билеттегі зал нөмірі."),
                    sample: .same("12"),
                    SettingSpec.plain(40))
            ]
        }
        order.samples = { store, _ in
            let reader = try OpenReader(FormSpec.sampleReader, draft: 0).open(in: store)
            _ = try store.record(
                LoanFact(.lent, book: "Абай жолы", on: store.clock.now().date), of: reader, version: 1,
                by: ReaderLaw(store: store))
        }
        order.subcommands = {
            [
                Subcommand(
                    "readers", Localized(ru: "читальный зал", kk: "оқу залы"),
                    [
                        .init("remind") { workplace in
                            let count = try RemindReaders().perform(in: workplace)
                            return .init([Localized(ru: "напоминаний: \(count)", kk: "еске салу: \(count)")])
                        }
                    ])
            ]
        }
        order.messages = { [.tooManyBooks(3)] }
        order.steps = { [.reminding] }
        order.story = { .readingRoom }
    }
}

extension Message {
    static func tooManyBooks(_ limit: Int) -> Message {
        .of(
            OrderMessage(
                "E-BOOKS",
                Localized(
                    ru: "На руках уже \(limit) книги: сначала примите одну",
                    kk: "Қолында \(limit) кітап бар: алдымен біреуін қабылдаңыз"),
                brief: Localized(ru: "много книг", kk: "кітап көп")))
    }
}

extension WorkStep {
    static let reminding = WorkStep("900.reminding", Localized(ru: "Напоминания", kk: "Еске салу"))
}

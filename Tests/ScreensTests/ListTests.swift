import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// Lists: the same keys everywhere.
struct ListTests {
    private static let surnames = [
        "Әбдірахманов", "Абдрахманов", "Ғабдуллин", "Қасымов", "Касымов", "Өтегенов", "Үсенов", "Ұзақов",
        "Ібраев",
        "Һамитов", "Петров", "Ёлкин",
    ]

    /// A hundred and twenty people of one employer, one application a day.
    private static func crowd(_ count: Int = 120) throws -> Store {
        let store = try World.store(.staffed)
        for index in 0..<count {
            let birth = day("1965-01-01").adding(days: index * 17)
            let base =
                birth.iso.dropFirst(2).filter { $0 != "-" } + "3" + String(format: "%04d", 9000 + index)
            let digits = base.compactMap(\.wholeNumberValue)
            guard let check = checkDigit(of: digits) else { continue }
            let surname = surnames[index % surnames.count]
            _ = try store.accept(
                application: GoodApplication.with([
                    "iin": base + String(check), "birth": birth.shown, "surname": surname,
                    "given_name": "Нұрлан", "f04": surname + " Н.", "f14": surname + " Н.",
                    "f17": "+7701" + String(format: "%07d", 1_000_000 + index), "f13": "",
                ]))
        }
        return store
    }

    private static func row(_ pilot: Pilot) -> String {
        pilot.cursorLine.split { "│ ›▲▼".contains($0) }.first.map(String.init) ?? ""
    }

    /// The rows of the list that are on the screen, by the number that each begins with.
    private static func numbers(_ pilot: Pilot) -> [Int] {
        pilot.lines.compactMap { line in
            line.split { $0 == "│" || "›▲▼ ".contains($0) }.first.flatMap { cell in
                cell.hasPrefix("З-") ? Int(cell.dropFirst(2)) : nil
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `one sees where one is, and whether rows lie above and below`(language: Language) throws {
        let store = try Self.crowd()
        let total = try store.count(.applications, .all, limit: 1000)
        let pilot = try Pilot(.samples, language, store: store)
        pilot.choose(.applications)
        func expectPlace() {
            let rows = Self.numbers(pilot)
            guard let first = rows.first, let last = rows.last else {
                Issue.record("no rows")
                return
            }
            let place =
                language == .russian
                ? "\(first)–\(last) из \(total)" : "\(total) ішінен \(first)–\(last)"
            #expect(pilot.heading.contains(place), "\(pilot.heading)")
            #expect(pilot.text.contains("▲") == (first > 1))
            #expect(pilot.text.contains("▼") == (last < total))
        }
        expectPlace()
        for _ in 0..<9 {
            pilot.press("PgUp")
            expectPlace()
        }
        #expect(Self.numbers(pilot).count > 15)
        for key in ["PgDn", "PgDn", "Down", "Home", "PgDn", "End", "Up", "PgUp", "PgUp"] {
            pilot.press(key)
            expectPlace()
        }
        pilot.press("Enter", "Esc")
        expectPlace()
    }

    @Test func `what is cut in the row under the cursor is said whole`() throws {
        let store = try World.store(.staffed)
        _ = try store.accept(
            application: GoodApplication.with([
                "surname": "Нұрмағамбетова", "given_name": "Айгүлжамалшынар",
                "patronymic": "Нұрмұхаммедқызы",
            ]))
        let pilot = try Pilot(store: store)
        pilot.choose(.applications)
        let name = "Нұрмағамбетова Айгүлжамалшынар Нұрмұхаммедқызы"
        #expect(!pilot.cursorLine.contains(name))
        #expect(pilot.advice.contains(name))
        pilot.resize(132, 43)
        #expect(pilot.cursorLine.contains(name))
        #expect(!pilot.advice.contains(name))
    }

    @Test func `F3 on the menu looks for what is typed there`() throws {
        let pilot = try Pilot()
        pilot.type("кас")
        pilot.press("F3")
        #expect(pilot.top == "JournalScreen")
        #expect(pilot.shows("Қасымова"))
        #expect(pilot.heading.contains("отбор · записей: 1"))
        pilot.press("F10", "F3")
        #expect(!pilot.heading.contains("отбор"))
    }

    @Test func `a list of a hundred rows is walked up and down, each row once`() throws {
        let store = try Self.crowd()
        let total = try store.count(.applications, .all, limit: 1000)
        #expect(total > 100)
        let pilot = try Pilot(store: store)
        pilot.choose(.applications)
        #expect(pilot.heading.contains("–\(total) из \(total)"))
        var upwards = [Self.row(pilot)]
        for _ in 1..<total {
            pilot.press("Up")
            upwards.append(Self.row(pilot))
        }
        let numbers = (1...total).map { "З-" + String(format: "%06d", $0) }
        #expect(upwards == numbers.reversed())
        let bells = pilot.bells
        pilot.press("Up")
        #expect(pilot.bells == bells + 1)
        #expect(Self.row(pilot) == numbers[0])
        var downwards = [Self.row(pilot)]
        for _ in 1..<total {
            pilot.press("Down")
            downwards.append(Self.row(pilot))
        }
        #expect(downwards == numbers)
        pilot.press("Down")
        #expect(pilot.bells == bells + 2)
    }

    @Test func `pages, ends and a record in between keep the place`() throws {
        let pilot = try Pilot(store: try Self.crowd())
        pilot.choose(.applications)
        pilot.press("Home")
        #expect(Self.row(pilot) == "З-000001")
        pilot.press("PgDn", "PgDn")
        let place = Self.row(pilot)
        let picture = pilot.lines.dropFirst().dropLast(2)
        pilot.press("Enter", "F10")
        #expect(Self.row(pilot) == place)
        #expect(pilot.lines.dropFirst().dropLast(2) == picture)
        pilot.press("End")
        #expect(Self.row(pilot) == "З-000" + String(try pilot.store.count(.applications, .all, limit: 1000)))
    }

    @Test(arguments: ["касымов", "Қасымов", "қасымов н", "rfcsvjd"])
    func `a name is found however it is spelt`(typed: String) throws {
        let pilot = try Pilot(store: try Self.crowd(24))
        pilot.choose(.cases)
        pilot.type(typed)
        #expect(pilot.shows("Қасымов Нұрлан") && pilot.shows("Касымов Нұрлан"))
        #expect(!pilot.shows("Петров"))
        #expect(pilot.heading.contains("записей: 4"))
    }

    @Test func `a row is found by IIN, number and phone`() throws {
        let pilot = try Pilot()
        pilot.choose(.cases)
        for typed in ["7102284", "пв2", "ПВ-000002", "87052345678", "+77052345678"] {
            pilot.type(typed)
            #expect(pilot.cursorLine.contains("Қасымова Гүлнар"), "\(typed)")
            #expect(pilot.heading.contains("записей: 1"), "\(typed)")
            pilot.press("Esc")
            #expect(pilot.heading.contains("записей: 5"), "\(typed)")
        }
    }

    /// Esc showed all rows again, but the letters stayed with the list: the
    /// next search began with them.
    @Test func `a search that was left does not come back with the next letter`() throws {
        let pilot = try Pilot()
        pilot.choose(.cases)
        pilot.type("кас")
        pilot.press("Esc")
        #expect(!pilot.shows("Отбор:"))
        pilot.type("ө")
        #expect(pilot.advice.hasPrefix("Отбор: «ө»"))
        #expect(pilot.shows("Өтегенова"))
        pilot.press("F5", "Ctrl+U", "F2")
        pilot.type("п")
        #expect(pilot.advice.hasPrefix("Отбор: «п»"))
    }

    @Test func `Esc takes the filter away first and leaves then`() throws {
        let pilot = try Pilot()
        pilot.choose(.applications)
        pilot.press("F5", "Tab")
        pilot.type("21112026")
        pilot.press("F2")
        #expect(pilot.advice.hasPrefix("Отбор: с 21.11.2026"))
        pilot.press("Esc")
        #expect(pilot.top == "JournalScreen")
        #expect(!pilot.shows("Отбор:"))
        pilot.press("Esc")
        #expect(pilot.top == "MenuScreen")
    }

    @Test func `a period is filtered with its ends, and a wrong one is refused`() throws {
        let pilot = try Pilot()
        pilot.choose(.sms)
        let all = try pilot.store.count(.sms, .all, limit: 99)
        #expect(all == 3)
        pilot.press("F5", "Tab")
        pilot.type("02102026")
        pilot.press("Tab")
        pilot.type("02102026")
        pilot.press("F2")
        #expect(pilot.heading.contains("записей: 3"))
        pilot.press("F5", "Tab")
        #expect(pilot.shows("02.10.2026"))
        pilot.write("03102026")
        pilot.press("Tab")
        pilot.press("F2")
        #expect(pilot.top == "FilterScreen")
        #expect(pilot.showsAtCursor("Нарушена последовательность дат"))
        pilot.write("31102026")
        pilot.press("F2")
        #expect(pilot.heading.contains("записей: 0"))
        #expect(pilot.shows("По этому отбору записей нет"))
    }

    @Test func `names stand in the order of the Kazakh alphabet, and no namesake is lost`() throws {
        let store = try Self.crowd()
        let total = try store.count(.cases, .all, limit: 1000)
        let pilot = try Pilot(store: store)
        pilot.choose(.cases)
        pilot.press("F5")
        pilot.press("Tab", times: 6)
        pilot.type("2")
        pilot.press("F2")
        var names: [String] = []
        var numbers: Set<String> = []
        for _ in 0..<total {
            let cells = pilot.cursorLine.split(separator: "│").map { $0.trimmingCharacters(in: .whitespaces) }
            numbers.insert(Self.row(pilot))
            names.append(cells.count > 2 ? String(cells[1].prefix { $0 != " " }) : "")
            pilot.press("Down")
        }
        #expect(numbers.count == total)
        #expect(names == names.sorted { SearchKey.order($0).lexicographicallyPrecedes(SearchKey.order($1)) })
        #expect(names.first == "Абдрахманов")
        #expect(names.last == "Ібраев")
    }

    @Test(arguments: Scene.listItems, Language.allCases)
    func `every list is printed and written to a file in the operator's language`(
        item: MenuCode, language: Language
    ) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(item)
        let journal = try #require(House(Orders.all).journal(item.rawValue))
        let rows = try pilot.store.count(journal, .all, limit: 10_000)
        pilot.press("F7")
        #expect(pilot.top == "PreviewScreen")
        #expect(pilot.heading.contains(journal.title[language].prefix(20)))
        pilot.press("F2")
        #expect(pilot.advice.hasPrefix(language == .russian ? "Записано: " : "Жазылды: "))
        pilot.press("Esc", "F8")
        #expect(pilot.advice.contains(".csv"), "\(pilot.advice)")
        let mark = language == .russian ? "УЧЕБНЫЙ" : "ОҚУ"
        let files = try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path).sorted()
        let csv = try #require(files.first { $0.hasSuffix(".csv") })
        #expect(csv == "\(mark)-" + FileName(journal.title[language], on: World.now.date, ending: "csv").text)
        let text = try String(contentsOf: pilot.outbox.appending(path: csv), encoding: .utf8)
        let read = try CSV(text).rows
        #expect(read.count == rows + (journal == .audit ? 1 : 0))
        let bytes = try Data(contentsOf: pilot.outbox.appending(path: csv))
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        var written: [[String]] = []
        let today = pilot.store.clock.now().date
        try pilot.store.each(JournalQuery(journal, edge: .first, count: 0)) { row in
            written.append(journal.cells(row, language, today: today))
            return written.count < read.count
        }
        #expect(read == written)
        #expect(text.contains(journal.columns[0].title[language]))
        let paper = try #require(files.first { $0.hasSuffix(".txt") })
        #expect(
            !(try String(contentsOf: pilot.outbox.appending(path: paper), encoding: .utf8)).contains("\u{1B}")
        )
    }

    /// F8 showed all records where the key line promised a file.
    @Test func `a filtered list is written to a file as it is filtered`() throws {
        let pilot = try Pilot()
        pilot.choose(.cases)
        pilot.type("кас")
        pilot.press("F8")
        let files = try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path)
        let csv = try #require(files.first)
        let text = try String(contentsOf: pilot.outbox.appending(path: csv), encoding: .utf8)
        #expect(try CSV(text).records.count == 1)
        #expect(text.contains("Қасымова"))
        pilot.press("F7")
        #expect(pilot.shows("«кас»"))
    }

    @Test func `Enter on a row opens what the row is about`() throws {
        for (item, top) in [
            (MenuCode.applications, "CardScreen"), (.cases, "CardScreen"),
            (.employers, "TableScreen"),
            (.sms, "CardScreen"), (.registrations, "CardScreen"), (.parameters, "TextScreen"),
            (.calendar, "TextScreen"),
            (.banks, "TextScreen"),
        ] {
            let pilot = try Pilot()
            pilot.choose(item)
            pilot.press("Enter")
            #expect(pilot.top == top, "\(item)")
        }
    }

    // MARK: What a key costs on a slow line

    private static func changedRows(_ pilot: Pilot, _ key: String) -> [Int] {
        let before = pilot.canvas
        pilot.press(key)
        return (0..<pilot.size.rows).filter { row in
            (0..<pilot.size.columns).contains { column in
                let point = Point(row: row, column: column)
                return before[point] != pilot.canvas[point]
            }
        }
    }

    @Test(arguments: Scene.listItems)
    func `moving the cursor repaints two rows of a list and the line above the keys`(item: MenuCode) throws {
        let pilot = try Pilot()
        pilot.choose(item)
        pilot.press("Home")
        for key in ["Down", "Up"] { #expect(Self.changedRows(pilot, key).count <= 3, "\(key)") }
    }

    @Test func `a typed letter changes three cells and the line above the keys`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab")
        for letter in "Әбдірахманов" {
            let before = pilot.canvas
            pilot.type(String(letter))
            let rows = pilot.size.rows
            let cells = (0..<rows).filter { $0 != rows - 2 }.flatMap { row in
                (0..<pilot.size.columns).filter {
                    before[Point(row: row, column: $0)] != pilot.canvas[Point(row: row, column: $0)]
                }
            }
            #expect(cells.count <= 3, "\(letter)")
        }
    }

    @Test(arguments: Language.allCases)
    func `Ctrl+U takes a filter away, as Esc does`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        let word = language == .russian ? "Отбор" : "Іріктеу"
        pilot.choose(.applications)
        pilot.type("Қас")
        #expect(pilot.advice.hasPrefix(word), "\(pilot.advice)")
        pilot.press("Ctrl+U")
        #expect(pilot.top == "JournalScreen" && !pilot.advice.hasPrefix(word), "\(pilot.advice)")
        let bells = pilot.bells
        pilot.press("Ctrl+U")
        #expect(pilot.top == "JournalScreen" && pilot.bells == bells + 1)
    }

    @Test(arguments: Language.allCases)
    func `a list that opens at today says that today is not in it`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.calendar)
        let words =
            language == .russian
            ? "Сегодня, 21.11.2026, в списке нет" : "21.11.2026 күні, бүгін, тізімде жоқ"
        #expect(pilot.advice.hasPrefix(words), "\(pilot.advice)")
        #expect(pilot.cursorLine.contains("16.12.2026"))
        pilot.press("Down")
        #expect(!pilot.advice.hasPrefix(words), "\(pilot.advice)")
    }
}

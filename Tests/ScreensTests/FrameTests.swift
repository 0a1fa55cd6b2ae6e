import Core
import TUI
import Testing

@testable import Screens

/// What holds on every screen, whatever it shows.
struct FrameTests {
    static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 200, rows: 60),
    ]

    @Test(arguments: Scene.all, Language.allCases)
    func `the cursor is on the thing that has the focus, and the key line shows the way out`(
        scene: Scene, language: Language
    ) throws {
        let pilot = try scene.pilot(language)
        for size in Self.sizes {
            pilot.resize(size.columns, size.rows)
            let keys = pilot.keyLine
            let form = size.columns < 100 ? { (key: Int) in "\(key)" } : { (key: Int) in "F\(key) " }
            #expect(keys.contains(/10 ?(Назад|Артқа|Выход|Шығу)/), "\(keys)")
            #expect(keys.contains(form(9) + (language == .russian ? "ҚАЗ" : "РУС")), "\(keys)")
            if pilot.top != "HelpScreen" {
                #expect(keys.contains(form(1) + (language == .russian ? "Помощь" : "Көмек")), "\(keys)")
            }
            #expect(!keys.contains("…"), "\(keys)")
            let cursor = try #require(pilot.cursor, "\(size)")
            #expect(pilot.canvas.contains(cursor), "\(size)")
            guard Self.hasFocus(pilot) else { continue }
            let roles = (0..<size.columns).map { pilot.canvas[Point(row: cursor.row, column: $0)] }
            #expect(
                roles.contains { [.focus, .selected].contains($0.role) || $0.character == "›" },
                "\(size): \(pilot.cursorLine)")
        }
    }

    /// Texts to read have no focus: their cursor stands at the first line.
    private static func hasFocus(_ pilot: Pilot) -> Bool {
        ![
            "PreviewScreen", "HelpScreen", "TextScreen", "CaseReasonsScreen", "FundFeedScreen",
        ]
        .contains(pilot.top)
            && !["application-view", "enrolment-view"].contains(pilot.session.shell.top.help)
            && !pilot.text.contains("аписей нет") && !pilot.text.contains("азбалар жоқ")
            && !pilot.text.contains("жазба жоқ")
            && !pilot.text.contains("Ответов, которые ждут вас, нет")
            && !pilot.text.contains("Сізді күтіп тұрған жауап жоқ")
            && !pilot.text.contains("Открытых вопросов нет")
            && !pilot.text.contains("Ашық мәселелер жоқ")
    }

    @Test(arguments: Scene.all, Language.allCases)
    func `the way out that the key line shows leads out`(scene: Scene, language: Language) throws {
        let pilot = try scene.pilot(language)
        let (depth, top) = (pilot.session.shell.depth, pilot.top)
        pilot.press("F10")
        let isOut = pilot.session.isOver || pilot.session.shell.depth < depth || pilot.top == "QuestionScreen"
        #expect(isOut, "\(top) stays")
    }

    @Test(arguments: Scene.all, Language.allCases)
    func `nothing is wider than the terminal, and the place is not cut at 80 columns`(
        scene: Scene, language: Language
    ) throws {
        let pilot = try scene.pilot(language)
        for line in pilot.lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
        // The place gives way only when nothing but the count and the language stands beside it.
        if pilot.heading.contains("…") { #expect(!pilot.heading.contains("10:12"), "\(pilot.heading)") }
        // What a cell breaks off may be longer than the line: Enter tells the row whole.
        #expect(!pilot.advice.hasSuffix("…") || pilot.advice.hasPrefix("…"), "\(pilot.advice)")
    }

    /// F4 had ten meanings once.
    @Test(arguments: Scene.all, Language.allCases)
    func `an F-key means the same everywhere, and one that does not work says so`(
        scene: Scene, language: Language
    ) throws {
        // F5 shows less: fewer rows, or what is of one day.
        let hints: [[KeyHint]] = [
            [.help], [.find], [.list], [.filter, .day], [.why], [.print], [.export],
        ]
        let words = Dictionary(
            zip([1, 3, 4, 5, 6, 7, 8], hints.map { $0.map(\.title) }), uniquingKeysWith: { first, _ in first }
        )
        let pilot = try scene.pilot(language)
        for (number, titles) in words {
            let shown = pilot.word(number)
            #expect(shown.isEmpty || titles.contains { $0[language] == shown }, "\(pilot.keyLine)")
        }
        let idle = (2...8).filter { pilot.word($0).isEmpty }
        // A sentence that went up over the body gives way to the first word about a key.
        if let first = idle.first { pilot.press("F\(first)") }
        let (shell, before) = (pilot.session.shell, pilot.lines.dropLast(2))
        for number in idle {
            let bells = pilot.bells
            pilot.press("F\(number)")
            let said =
                language == .russian ? "F\(number) здесь не действует" : "F\(number) мұнда әсер етпейді"
            #expect(pilot.advice == said)
            #expect(pilot.bells == bells + 1)
            #expect(
                pilot.session.shell.depth == shell.depth && pilot.lines.dropLast(2) == before, "F\(number)")
        }
    }

    @Test(arguments: Scene.all)
    func `a screen lives through any size and comes back as it was`(scene: Scene) throws {
        let pilot = try scene.pilot(.russian)
        let before = pilot.text
        for (columns, rows) in [
            (80, 23), (79, 24), (1, 1), (80, 1), (1, 60), (40, 12), (132, 43), (80, 25), (200, 60),
        ] {
            pilot.resize(columns, rows)
            if pilot.session.shell.isTooSmall { #expect(pilot.cursor == Point(row: 0, column: 0)) }
        }
        for rows in stride(from: 43, through: 1, by: -1) { pilot.resize(80, rows) }
        pilot.resize(80, 24)
        if ["FormScreen", "FormScreen", "QuestionScreen", "MenuScreen"].contains(pilot.top) {
            #expect(pilot.text == before)
        }
        for (columns, rows) in [(132, 43), (80, 23), (200, 60), (80, 1), (80, 24)] {
            pilot.resize(columns, rows)
            pilot.press("Down", "PgDn", "Up", "F6", "Left", "Right", "PgUp")
            #expect(pilot.cursor.map { pilot.canvas.contains($0) } == true, "\(columns)×\(rows)")
        }
    }

    @Test(arguments: Scene.all)
    func `the language changes on every screen and changes back`(scene: Scene) throws {
        let pilot = try scene.pilot(.russian)
        let (before, depth) = (pilot.text, pilot.session.shell.depth)
        pilot.press("F9")
        #expect(pilot.language == .kazakh)
        #expect(pilot.text != before)
        #expect(pilot.word(9) == "РУС")
        pilot.press("F9")
        #expect(pilot.session.shell.depth == depth)
        if !scene.name.hasSuffix("refused") { #expect(pilot.word(9) == "ҚАЗ") }
    }

    @Test(arguments: Scene.all.filter { $0.top != "HelpScreen" })
    func `F1 opens help over every screen and closes it again`(scene: Scene) throws {
        let pilot = try scene.pilot(.russian)
        let (top, before) = (pilot.top, pilot.text)
        pilot.press("F1")
        #expect(pilot.top == "HelpScreen")
        pilot.press("Esc")
        #expect(pilot.top == top)
        #expect(pilot.text == before)
    }

    /// The picture was taken before the words were drawn on it: the screen stayed empty.
    @Test(arguments: Language.allCases)
    func `a terminal that is too small is told so`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.resize(60, 20)
        #expect(
            pilot.shows(language == .russian ? "нужно 80×24, сейчас 60×20." : "80×24 керек, қазір 60×20."),
            "\(pilot.text)")
        pilot.resize(80, 24)
        #expect(pilot.top == "MenuScreen")
    }
}

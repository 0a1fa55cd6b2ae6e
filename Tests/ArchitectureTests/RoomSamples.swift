/// Names that are hard to read, and hidden arrows.
extension RoomRulesTests {
    static let badNames: [Sample] = [
        law("in an interpolation", "let a = \"\\(\"\\(Notice())\")\""),
        law("in a signature", "func a(_ b: [Notice?]) {}"), law("as an extension", "extension Notice {}"),
        law("a type in a type", "let a: Notice.Line?", "struct Notice { struct Line {} }"),
        law(
            "a type in an extension of a mechanism's", "let a: Low.Line?", "extension Low { struct Line {} }"),
        law(
            "a type in its own scope", "extension Low { var a: Line? { nil } }",
            "extension Low { struct Line {} }"),
        law(
            "a member after a dot", "func a(b: Low) { b.dueNotice() }",
            "extension Low { func dueNotice() {} }"),
        law("a function", "func a() { dueNotice(1) }", "func dueNotice(_ a: Int) {}"),
        law(
            "a property of oneself", "extension Low { var a: Int { dueDay } }",
            "extension Low { var dueDay: Int { 1 } }"),
        law("a member of a type", "let a = Low.due", "extension Low { static let due = Low() }"),
        law("a case", "let a: Any = f(.dueDay)", "enum Due { case oneDay(Int), dueDay }"),
        law(
            "a case on the next line", "let a: Any = f(.dueDay)",
            "enum Due {\n case oneDay = 1,\n dueDay = 2\n}"),
        law(
            "behind a private one of the same name", "let a: Notice?", "struct Notice {}\n",
            beside: "private struct Notice {}"),
        Sample(
            "a code of one order",
            [
                ("Core/Journals/A.swift", "let a = [\"sms-sent\", \"plain\"]"),
                ("\(Sample.one)/B.swift", "let b = (\"sms-sent\", \"plain\", \"f13\")"),
                ("Core/Store/C.swift", "let c = \"f13\""),
            ],
            ["Core/Journals → \(Sample.one): A.swift (code)", "Core/Store → \(Sample.one): C.swift (code)"]),
        Sample(
            "a word of one order that is chosen by",
            [
                (
                    "Core/Journals/A.swift",
                    "func a(b: String) { switch b { case \"enrol\": c() default: d() } }"
                ),
                ("Core/Store/B.swift", "let b = c == \"enrol\""),
                ("Core/Reports/C.swift", "let c = [\"enrol\": Localized(ru: \"а\", kk: \"а\")]"),
                ("\(Sample.one)/D.swift", "let d = act(\"enrol\")"),
            ],
            [
                "Core/Journals → \(Sample.one): A.swift (code)", "Core/Store → \(Sample.one): B.swift (code)",
                "Core/Reports → \(Sample.one): C.swift (code)",
            ]),
        Sample(
            "an act by its number",
            [
                ("Core/Law/Acts.swift", "enum Act { case order526, order333 }"),
                ("Screens/Kit/A.swift", "let a = f(.order526)"),
                ("Core/Forms/B.swift", "let b = \"526.knp\""),
                ("Core/Store/C.swift", "struct Story333 {}"),
                ("Tereze/main.swift", "let d = \"№ ҚР ДСМ-333/2020\""),
            ],
            [
                "Screens/Kit → act 526: A.swift (act)", "Core/Forms → act 526: B.swift (act)",
                "Core/Store → act 333: C.swift (act)", "Tereze → act 333: main.swift (act)",
            ]),
        registry("enum A { static var all: [Int] = [] }"),
        registry("enum A { static var all: [Int] = [] { didSet { f() } } }"),
        registry("nonisolated(unsafe) var all = [1]"),
        registry("enum A { public private(set) static var all: Int?\n func f() {} }"),
        registry("enum A { static let all = Mutex([1]) }"),
        registry("final class Register {}\nenum A { static let all = Register() }"),
        registry("final class Register {}\nlet all: Register = make()"),
        cast("let a = b as? Notice"), cast("let a = b as! Notice.Line"), cast("let a = b is Notice"),
        cast("func a(b: Any) { if case let c as Notice = b { d() } }"),
        Sample(
            "a cast to a type of the same name in both orders",
            [
                ("Core/House/A.swift", "let a = b as? Notice"), ("\(Sample.one)/B.swift", "struct Notice {}"),
                ("\(Sample.other)/C.swift", "struct Notice {}"),
            ],
            ["Core/House → \(Sample.one): A.swift (cast)", "Core/House → \(Sample.other): A.swift (cast)"]),
        flag("a case by the name of an order", "enum Place { case start, healthInsurance }"),
        flag("a Bool by the name of an order", "struct A { let isHealthInsurance: Bool }"),
        flag("a parameter by the name of an order", "func a(withHealthInsurance: Bool) {}"),
        Sample(
            "cases that are words of the names of two orders",
            [
                ("Core/House/A.swift", "enum Work { case payment, insurance }"),
                ("\(Sample.one)/B.swift", ""),
                ("\(Sample.other)/C.swift", ""),
            ],
            ["Core/House → \(Sample.one): A.swift (flag)", "Core/House → \(Sample.other): A.swift (flag)"]),
        Sample(
            "a list of what the orders have",
            [
                ("Core/House/A.swift", "enum Due { case one, two, three, four, five }"),
                ("\(Sample.one)/B.swift", "let b = (f(.one), f(.two))"),
                ("\(Sample.other)/C.swift", "let c = (f(.three), f(.four))"),
            ],
            ["Core/House → \(Sample.one): A.swift (flag)", "Core/House → \(Sample.other): A.swift (flag)"]),
    ]

    static let goodNames: [Sample] = [
        law("in a comment", "// Notice\n/* Notice /* */ Notice */", isSeen: false),
        law("in a string", "let a = \"Notice\"; let b = #\"\\(Notice())\"#", isSeen: false),
        law("its own private type", "private struct Notice {}\nlet a: Notice?", isSeen: false),
        law("its own nested type", "struct A { struct Notice {}; let b: Notice? }", isSeen: false),
        law("a generic parameter", "func a<Notice>(b: Notice) {}", isSeen: false),
        law("another's nested type", "let a: Low.Line?", "struct Notice { struct Line {} }", isSeen: false),
        law("a private type", "let a: Notice?", "private struct Notice {}", isSeen: false),
        law("a member of one word", "let a = b.due", "extension Low { var due: Int { 1 } }", isSeen: false),
        law(
            "a member that is declared twice", "let a = b.dueDay", "extension Low { var dueDay: Int { 1 } }",
            beside: "struct Other { var dueDay = 1 }", isSeen: false),
        law(
            "a constant of the same name", "func a() { let dueDay = 1; f(dueDay) }", "let dueDay = 1",
            isSeen: false),
        law("a label", "let a = f(dueDay: 1)", "let dueDay = 1", isSeen: false),
        law(
            "a member of the standard library", "let a = [1].isEmpty",
            "extension Low { var isEmpty: Bool { true } }", isSeen: false),
        Sample(
            "what another module does not see",
            [
                ("Screens/Kit/A.swift", "import Core\nlet a: Notice?"),
                ("TUI/Widgets/B.swift", "let b: Paper?"),
                ("\(Sample.one)/C.swift", "struct Notice {}\npublic struct Paper {}"),
            ]),
        Sample(
            "codes of a mechanism, of both orders, and no codes",
            [
                ("Core/Store/A.swift", "let a = (\"sms-sent\", \"25.1\", \"c.number\", \"enrol\")"),
                ("Core/House/D.swift", "let d = e == \"enrol\""),
                ("\(Sample.one)/B.swift", "let b = (\"sms-sent\", \"25.1\", \"c.number\", \"enrol\")"),
                ("\(Sample.other)/C.swift", "let c = \"sms-sent\""),
            ]),
        Sample(
            "numbers that are no acts",
            [
                ("Core/Law/Acts.swift", "enum Act { case order526 }"),
                ("Core/Store/A.swift", "let a = (526, \"5260\", \"11526\")"),
                ("\(Sample.other)/B.swift", "let b = f(.order526)"),
            ]),
        Sample(
            "what is computed, constant or of one value",
            [
                (
                    "Core/Store/A.swift",
                    "enum A { static var all: [Int] { [1] }\n static let one = [2]; var own = 1 }\nlet b = A.one"
                ),
                ("Core/House/B.swift", "protocol P { static var all: [Int] { get } }\nvar all: Int { 1 }"),
                ("TUI/Driver/C.swift", "enum Guard { nonisolated(unsafe) static var end: Int32 = 1 }"),
            ]),
        Sample(
            "casts to a mechanism's type, and in an order",
            [
                ("Core/House/A.swift", "struct Card {}\nlet a = b as? Card"),
                ("\(Sample.one)/B.swift", "struct Notice {}\nlet b = c as? Notice"),
            ]),
        Sample(
            "choices that are no flags",
            [
                (
                    "Core/House/A.swift",
                    "enum Due { case payment, day, month, week, year, hour, never, ever, once, twice, thrice, last, first }"
                ),
                ("\(Sample.one)/B.swift", "let b = (f(.day), f(.month))"),
                ("\(Sample.other)/C.swift", "let c = f(.week)"),
            ]),
    ]

    /// A mechanism that names, or does not name, what an order's law declares.
    private static func law(
        _ what: String, _ text: String, _ law: String = "struct Notice {}", beside: String = "",
        isSeen: Bool = true
    ) -> Sample {
        Sample(
            what,
            [
                ("Core/Store/A.swift", text), ("Core/Values/B.swift", "struct Low {}"),
                ("Core/Values/C.swift", beside),
                ("\(Sample.one)/Law/D.swift", law),
            ],
            isSeen ? ["Core/Store → \(Sample.one): A.swift"] : [])
    }

    private static func registry(_ text: String) -> Sample {
        Sample(
            "a registry: \(text)", [("Core/House/A.swift", text)],
            ["Core/House → a registry: A.swift (registry)"])
    }

    private static func cast(_ text: String) -> Sample {
        Sample(
            "a cast: \(text)",
            [("Core/House/A.swift", text), ("\(Sample.one)/B.swift", "struct Notice { struct Line {} }")],
            ["Core/House → \(Sample.one): A.swift", "Core/House → \(Sample.one): A.swift (cast)"])
    }

    private static func flag(_ what: String, _ text: String) -> Sample {
        Sample(
            what, [("Core/House/A.swift", text), ("\(Sample.one)/B.swift", "")],
            ["Core/House → \(Sample.one): A.swift (flag)"])
    }
}

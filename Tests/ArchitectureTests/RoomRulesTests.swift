import Testing

/// A house of a few lines.
struct Sample: CustomTestStringConvertible {
    let what: String
    let files: [(path: String, text: String)]
    /// The lines that say what is wrong; none for a good sample.
    let lines: [String]

    init(_ what: String, _ files: [(String, String)], _ lines: [String] = []) {
        self.what = what
        self.files = files.map { (path: $0.0, text: $0.1) }
        self.lines = lines
    }

    var testDescription: String { what }
    var house: House { House(files.map { SwiftSource(path: $0.path, text: $0.text) }) }

    static let one = "Core/Orders/HealthInsurance", other = "Core/Orders/ProfessionalPayment"
    static let mine = "Screens/Orders/HealthInsurance", yours = "Screens/Orders/ProfessionalPayment"
}

/// The arrows between rooms on small houses: each rule must be seen to fail.
@Suite struct RoomRulesTests {
    @Test(arguments: bad + badNames)
    func `a forbidden arrow is seen`(sample: Sample) {
        #expect(sample.house.breaches.keys.sorted() == sample.lines.sorted())
    }

    @Test(arguments: good + goodNames)
    func `an allowed arrow is left alone`(sample: Sample) {
        #expect(sample.house.breaches == [:])
        #expect(sample.house.strays == [])
    }

    @Test(arguments: [
        "Core/A.swift", "Core/Elsewhere/A.swift", "Screens/A.swift", "TUI/Elsewhere/A.swift", "Extra/A.swift",
        "A.swift", "Core/Orders/A.swift", "Screens/Orders/Other.swift",
    ])
    func `a file outside the rooms is seen`(path: String) {
        #expect(House([SwiftSource(path: path, text: "")]).strays == [path])
    }

    @Test func `a circle is seen whatever the order says`() {
        let house = Sample(
            "",
            [
                ("Core/Store/A.swift", "struct Low { let other: High }"),
                ("Core/Exchange/B.swift", "struct Middle { let other: Low }"),
                ("Core/Reports/C.swift", "struct High { let other: Middle }"),
                ("Core/House/D.swift", "struct Top { let other: High }"),
            ]
        ).house
        #expect(house.circles() == [["Core/Exchange", "Core/Reports", "Core/Store"]])
        #expect(
            Circles.found(in: ["a": ["b"], "b": ["a"], "c": ["d", "a"], "d": ["c"]]) == [
                ["a", "b"], ["c", "d"],
            ])
        #expect(Circles.found(in: ["a": ["b", "c"], "b": ["c"]]) == [])
    }

    private static let bad: [Sample] = [
        Sample(
            "a mechanism names one above it",
            [("Core/Values/A.swift", "let a = Paper()"), ("Core/Reports/B.swift", "struct Paper {}")],
            ["Core/Values → Core/Reports: A.swift"]),
        Sample(
            "a mechanism names an order",
            [("Core/House/A.swift", "let a: Notice?"), ("\(Sample.one)/Law/B.swift", "struct Notice {}")],
            ["Core/House → \(Sample.one): A.swift"]),
        Sample(
            "an order names another",
            [
                ("\(Sample.one)/Law/A.swift", "let a: Notice?"),
                ("\(Sample.other)/Law/B.swift", "struct Notice {}"),
            ],
            ["\(Sample.one) → \(Sample.other): Law/A.swift"]),
        Sample(
            "screens of an order name another's",
            [("\(Sample.mine)/A.swift", "let a: Sheet?"), ("\(Sample.yours)/B.swift", "struct Sheet {}")],
            ["\(Sample.mine) → \(Sample.yours): A.swift"]),
        Sample(
            "screens of an order name another order",
            [
                ("\(Sample.mine)/A.swift", "import Core\nlet a: Notice?"),
                ("\(Sample.other)/Law/B.swift", "public struct Notice {}"),
            ],
            ["\(Sample.mine) → \(Sample.other): A.swift"]),
        Sample(
            "common screens name an order",
            [
                ("Screens/Kit/A.swift", "import Core\nlet a: Notice?"),
                ("\(Sample.other)/Law/B.swift", "public struct Notice {}"),
            ],
            ["Screens/Kit → \(Sample.other): A.swift"]),
        Sample(
            "the frame names the kit",
            [("Screens/Frame/A.swift", "let a: Picker?"), ("Screens/Kit/B.swift", "struct Picker {}")],
            ["Screens/Frame → Screens/Kit: A.swift"]),
        Sample(
            "an order names the first screen",
            [("\(Sample.mine)/A.swift", "let a: Menu?"), ("Screens/Start/B.swift", "struct Menu {}")],
            ["\(Sample.mine) → Screens/Start: A.swift"]),
        Sample(
            "the first screen names an order",
            [("Screens/Start/A.swift", "let a: Sheet?"), ("\(Sample.mine)/B.swift", "struct Sheet {}")],
            ["Screens/Start → \(Sample.mine): A.swift"]),
        Sample(
            "a mechanism, an order and a twin name the list",
            [
                ("Core/Orders/Orders.swift", "public enum Orders {}"),
                ("Core/House/A.swift", "let a = Orders.self"),
                ("\(Sample.one)/B.swift", "let b = Orders.self"),
                ("Screens/Orders/Orders.swift", "import Core\nlet c = Orders.self"),
            ],
            [
                "Core/House → Core/Orders: A.swift", "\(Sample.one) → Core/Orders: B.swift",
                "Screens/Orders → Core/Orders: Orders.swift",
            ]),
        Sample(
            "main names an order",
            [
                ("Tereze/main.swift", "import Core\nlet a: Notice?"),
                ("\(Sample.one)/Law/B.swift", "public struct Notice {}"),
            ],
            ["Tereze → \(Sample.one): main.swift"]),
        Sample(
            "the halves of the toolkit name each other",
            [("TUI/Driver/A.swift", "let a: Table?"), ("TUI/Widgets/B.swift", "struct Table {}")],
            ["TUI/Driver → TUI/Widgets: A.swift"]),
        Sample(
            "the law of an order names its store",
            [
                ("\(Sample.one)/Law/A.swift", "let a: Saved?"),
                ("\(Sample.one)/Store/B.swift", "struct Saved {}"),
            ],
            ["\(Sample.one)/Law → \(Sample.one)/Store: Law/A.swift"]),
        Sample(
            "the law of an order names the store of all",
            [
                ("\(Sample.one)/Law/A.swift", "let a: Database?"),
                ("Core/Store/B.swift", "struct Database {}"),
            ],
            ["\(Sample.one)/Law → Core/Store: Law/A.swift"]),
        Sample(
            "SQL names a table of an order",
            [("Core/Journals/A.swift", "let a = \"SELECT n.id FROM notice n JOIN person p\"")],
            ["Core/Journals → \(Sample.other): A.swift (table)"]),
        Sample(
            "SQL in pieces, and a table by its name",
            [
                ("Core/House/A.swift", "let a = \"\"\"\n  UPDATE \\(b) SET x = notice.id\n  \"\"\""),
                ("\(Sample.one)/B.swift", "let b = insert(into: \"payment_case\")"),
                ("Core/Journals/C.swift", "let c = \"application a CROSS JOIN person p\""),
            ],
            [
                "Core/House → \(Sample.other): A.swift (table)",
                "\(Sample.one) → \(Sample.other): B.swift (table)",
                "Core/Journals → \(Sample.other): C.swift (table)",
            ]),
    ]

    private static let good: [Sample] = [
        Sample(
            "down the house",
            [
                ("Core/Values/A.swift", "public struct Day {}"),
                ("Core/Reports/B.swift", "public struct Paper { let a: Day }"),
                ("\(Sample.one)/Law/C.swift", "public struct Notice { let a: Day }"),
                ("\(Sample.one)/Store/D.swift", "struct Saved { let a: Notice; let b: Paper }"),
                ("Core/Orders/Orders.swift", "public let all = [Notice()]"),
                ("Screens/Frame/E.swift", "import Core\npublic struct Shell { let a: Paper }"),
                ("Screens/Kit/F.swift", "struct Picker { let a: Shell }"),
                ("Screens/Start/G.swift", "import TUI\nstruct Menu { let a: Picker; let b: Canvas }"),
                (
                    "\(Sample.mine)/H.swift",
                    "import Core\npublic struct Sheet { let a: Notice; let b: Picker }"
                ),
                ("Screens/Orders/Orders.swift", "public struct Twins { let a: Sheet }"),
                ("TUI/I.swift", "public struct Canvas {}"),
                ("TUI/Widgets/J.swift", "struct Table { let a: Canvas }"),
                ("Tereze/main.swift", "import Core\nimport Screens\nlet a = (all, Twins(), Shell())"),
            ]),
        Sample(
            "a table below, and words that are no tables",
            [
                ("\(Sample.one)/A.swift", "let a = \"SELECT p.id FROM person p\""),
                ("Core/Store/B.swift", "let b = \"INSERT INTO audit (operator_id) VALUES (?)\""),
                (
                    "Core/Journals/C.swift",
                    "let c = (\"notice\", \"The notice of a transfer\", \"SELECT j.notice, deadline\")"
                ),
            ]),
    ]
}

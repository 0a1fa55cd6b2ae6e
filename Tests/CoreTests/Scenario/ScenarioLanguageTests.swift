import Testing

@testable import Core

@Suite struct `The scenario language` {
    private let defaults = ScenarioDefaults(
        parameters: Parameters(declaredBy: House.all.parameters.all), calendarDays: [],
        banks: BankList([("601", "HSBKKZKX")]))

    private func run(_ text: String?, explain: Bool = false) -> (output: String, exitStatus: Int32) {
        ScenarioCommand.run(
            files: [("story.txt", text)], laws: House.all.laws, explain: explain, defaults: defaults)
    }

    private let head = """
        scenario "A story"   # with a title
        law 526
        calendar plain
        set subsistence_minimum 100000

        person Aliya born=1970-03-05 sex=f iin=700305400000 citizenship=kz
        2026-03-10 employment-ended kind=termination on=2026-03-10

        """

    @Test func `a story that holds`() {
        let result = run(
            head + "expect amount month=2026-03 sum=67741.94 days=21\nexpect status collecting\n")
        #expect(result.output == "ok A story\n1 passed, 0 failed\n")
        #expect(result.exitStatus == 0)
    }

    @Test func `a story that does not says what is, with its line`() {
        let result = run(head + "expect amount month=2026-03 sum=67741.93\nexpect status active\n")
        #expect(
            result.output == """
                FAIL A story
                    8: expected amount month=2026-03 sum=67741.93; is sum=67741.94
                    9: expected status active; is collecting
                0 passed, 1 failed

                """)
        #expect(result.exitStatus == 1)
    }

    @Test func `a refused fact needs its error as the next statement`() {
        let refused = run(head + "2026-03-12 sms\nexpect status collecting\n")
        #expect(refused.output.contains("    8: expected the fact to be accepted, it is refused: E-PHONE\n"))
        #expect(refused.exitStatus == 1)
        #expect(run(head + "2026-03-12 sms\nexpect error E-PHONE\n").exitStatus == 0)
        #expect(run(head + "2026-03-12 sms\nexpect error E-STATE\n").output.contains("is E-PHONE"))
        #expect(run(head + "expect error E-PHONE\n").output.contains("is accepted"))
        #expect(run(head + "expect status collecting\nexpect error E-PHONE\n").exitStatus == 1)
    }

    @Test func `explain prints reasons with clauses under an expectation`() {
        let result = run(head + "expect amount month=2026-03 sum=67741.94\n", explain: true)
        #expect(result.output.contains("    8: expect amount month=2026-03 sum=67741.94\n        + [25.3] "))
    }

    /// Text after the head, the line of the flaw, a word of what was expected.
    @Test(arguments: [
        ("2026-03-12 dance", 8, "a fact"), ("dance", 8, "a moment"), ("expect dance", 8, "an expectation"),
        ("expect status actve", 8, "status"), ("expect status", 8, "status"),
        ("expect amount sum=1.00", 8, "month"),
        ("expect amount month=2026-03", 8, "sum"), ("expect amount month=2026-13 sum=1.00", 8, "YYYY-MM"),
        ("expect amount month=2026-03 sum=1,00", 8, "SUM"), ("expect amount month=2026-03 sum=1.0", 8, "SUM"),
        ("expect age55 on=2026-02-30", 8, "DATE"), ("expect error E-NONE", 8, "CODE"),
        ("expect clause p18", 8, "P"),
        ("expect due dinner date=2026-01-01", 8, "due"), ("expect due transfer date=2026-01-01", 8, "month"),
        ("expect due esutd month=2026-01 date=2026-01-01", 8, "without month"),
        ("expect open-question 18.1", 8, "N"), ("expect accounting lines=x", 8, "N"),
        ("2026-03-12 suspend ground=6 on=2026-03-01", 8, "1|2|3|4|5"),
        ("2026-03-12 sms colour=red", 8, "colour"),
        ("2026-03-12 suspend ground=4 measure=cort", 8, "search|court"),
        ("2026-03-12 sms who=Bek", 8, "who="),
        ("2026-03-12 oppv months=many", 8, "months=N"), ("2026-3-12 sms", 8, "a moment"),
        ("2026-03-12T25:00 sms", 8, "a moment"), ("set subsistence_minimum 5", 8, "before the first fact"),
        ("2026-03-12 phone number=\"+7701", 8, "quote"),
        ("2026-03-12 sms on=2026-03-01 on=2026-03-02", 8, "once"),
        ("person Bek born=1970-01-01 sex=x", 8, "person"), ("person Aliya born=1970-01-01 sex=f", 8, "once"),
        ("key=value", 8, "statement"), ("scenario \"B\"\nlaw 999", 9, "law 526"),
        ("scenario \"B\"", 8, "law"),
        ("scenario \"B\"\nlaw 526\nset speed 5", 10, "set"),
        ("scenario \"B\"\nlaw 526\nset office_open 9", 10, "HH:MM"),
        ("scenario \"B\"\nlaw 526\ncalendar moon", 10, "calendar plain"),
        ("scenario \"B\"\nlaw 526\ndayoff 2026-02-31", 10, "dayoff DATE"),
        ("scenario \"B\"\nlaw 526\n2026-03-12 sms", 10, "person"),
        ("person Bek born=1970-01-01 sex=m\nexpect status active", 9, "who="),
        ("2026-03-12 transfer month=2026-03 sum=100", 8, "SUM"), ("expect error E-STATE who=Bek", 8, "who="),
        ("scenario \"B\"\nlaw 333 333", 9, "law 526"), ("scenario \"B\"\nlaw 333 values", 9, "law 526"),
        (
            "scenario \"B\"\nlaw 430\nperson Bek born=1970-01-01 sex=m\nline sum=1.00", 11,
            "line behind its order"
        ),
        (
            "scenario \"B\"\nlaw 430\nperson Bek born=1970-01-01 sex=m\n2026-03-12 enter order=1\nline sum=1.00",
            12, "behind"
        ),
        ("scenario \"B\"\nlaw values\nworkday count=5", 10, "workday after=DATE count=N"),
        ("scenario \"B\"\nlaw values\nmonths after=2026-01-31", 10, "months after=DATE count=N"),
        ("scenario \"B\"\nlaw 526\nset subsistence_minimum 0", 10, "above 0"),
        ("scenario \"B\"\nlaw 526\nset office_close 08:00", 10, "office_close after office_open"),
        ("scenario \"B\"\nlaw 526\nset office_open 18:00 from=2026-02-01", 10, "office_close after"),
    ])
    func `what is not the language is named with file, line and what was expected`(
        text: String, line: Int, expected: String
    ) throws {
        let result = run(head + text + "\n")
        #expect(result.exitStatus == 2)
        let first = try #require(result.output.split(separator: "\n").first)
        #expect(first.hasPrefix("story.txt:\(line): expected "), "\(first)")
        #expect(first.contains(expected), "\(first)")
        #expect(result.output.hasSuffix("0 passed, 0 failed\n"))
    }

    @Test func `a file that cannot be read does not keep the others from running`() {
        let good = head + "expect status collecting\n"
        let result = ScenarioCommand.run(
            files: [("a.txt", nil), ("b.txt", good), ("c.txt", "nonsense"), ("d.txt", good)],
            laws: House.all.laws,
            explain: false,
            defaults: defaults)
        #expect(result.exitStatus == 2)
        #expect(result.output.hasPrefix("a.txt: cannot be read\nok A story\nc.txt:1: expected "))
        #expect(result.output.hasSuffix("ok A story\n2 passed, 0 failed\n"))
    }

    @Test func `a file that is not UTF-8 is refused by its name`() {
        let result = ScenarioCommand.run(
            files: [("a.txt", nil)], notUTF8: ["a.txt"], laws: House.all.laws, explain: false,
            defaults: defaults)
        #expect(result.output == "a.txt: is not UTF-8\n0 passed, 0 failed\n")
        #expect(result.exitStatus == 2)
    }

    @Test func `who= names the person of the fact above`() {
        let two = head + "person Bek born=1970-01-01 sex=m\n"
        #expect(run(two + "2026-03-12 sms who=Bek\nexpect error E-PHONE who=Bek\n").exitStatus == 0)
        #expect(
            run(two + "2026-03-12 sms who=Bek\nexpect error E-PHONE who=Aliya\n").output
                .contains("is a fact above of Bek"))
        #expect(run(head + "expect no warning W-LATE who=Aliya\n").exitStatus == 0)
    }

    @Test func `explain tells why a fact was refused and when an age is reached`() {
        let refused = run(head + "2026-03-12 sms\nexpect error E-PHONE\n", explain: true).output
        #expect(refused.contains("    9: expect error E-PHONE\n        - [12.3] E-PHONE: "), "\(refused)")
        let ages = run(head + "expect age55 on=2025-03-05\nexpect pension-age on=2033-03-05\n", explain: true)
        #expect(ages.exitStatus == 0)
        #expect(ages.output.contains("expect age55 on=2025-03-05\n        + [8] "), "\(ages.output)")
        #expect(ages.output.contains("expect pension-age on=2033-03-05\n        + [24] "), "\(ages.output)")
    }

    @Test func `what is instead can be written back`() {
        let consented =
            head + """
                2026-03-10 oppv months=84
                2026-03-10 phone number=+77011234567
                2026-03-11T09:30 sms
                2026-03-11T10:30 reply account=KZ456010000000000001
                2026-03-11T15:00 employer-consent
                2026-04-10 suspend ground=3 on=2026-04-01
                2026-06-20 resume ground=3 on=2026-06-15

                """
        #expect(run(consented + "expect open-question 32\n").output.contains("is 25, 18\n"))
        #expect(
            run(consented + "expect no due payout month=2026-07\n").output.contains("is date=2026-07-14\n"))
    }

    @Test func `what an operator leaves out is the fact's error, not the file's`() {
        for (fact, code) in [
            ("transfer sum=5.00", "E-PERIOD"), ("transfer month= sum=5.00", "E-PERIOD"), ("reply", "E-REQ"),
            ("reply account=KZ1", "E-IBAN"), ("phone number=1", "E-PHONE"), ("refusal-notice", "E-REASON"),
            ("refusal-notice reason=\"\"", "E-REASON"), ("employment-ended", "E-ALT"), ("suspend", "E-REQ"),
            ("resume ground=1 source=me", "E-SRC"), ("penal-institution name=\"X\"", "E-ALT"),
        ] {
            let result = run(head + "2026-03-12 \(fact)\nexpect error \(code)\n")
            #expect(result.exitStatus == 0, "\(fact): \(result.output)")
        }
    }

    @Test func `Windows lines, a byte order mark, tabs and a # in quotes`() {
        let text =
            "\u{FEFF}" + head.replacing("\n", with: "\r\n").replacing("person ", with: "person\t")
            + "2026-03-12 oppv months=5\r\n2026-03-12 refusal-notice reason=\"№ 5 # 6\"\r\nexpect status collecting\r\n"
        #expect(run(text).output == "ok A story\n1 passed, 0 failed\n")
    }

    @Test func `no warning may be asked for by its code or at all`() {
        let late = head + "2026-03-20 employment-ended kind=termination on=2026-03-10 recorded=2026-03-19\n"
        for (fact, expectation, holds) in [
            (head, "no warning", true), (head, "no warning W-LATE", true), (head, "warning W-LATE", false),
            (late, "no warning", false), (late, "no warning W-LATE", false), (late, "no warning W-NWD", true),
            (late, "warning W-LATE", true),
        ] {
            let result = run(fact + "expect \(expectation)\n")
            #expect((result.exitStatus == 0) == holds, "\(expectation): \(result.output)")
        }
        #expect(
            run(late + "expect no warning\n").output.contains("9: expected no warning; is warnings: W-LATE"))
        #expect(run(head + "expect warning\n").exitStatus == 2)
    }

    @Test(arguments: [
        (
            "526",
            [
                "MOMENT suspend [ground=1|2|3|4|5] [on=DATE]", "expect amount month=YYYY-MM sum=SUM",
                "expect no due esutd|",
            ]
        ),
        (
            "333",
            [
                "MOMENT father-application [who=NAME] [child=NAME] [category=R3|R4]",
                "MOMENT failure [system=TEXT] [from=DATE] [to=DATE]", "expect right yes|no [from=DATE]",
                "expect missing documents=D4,D1/D2|none", "expect no warning [CODE]",
            ]
        ),
    ])
    func `the list of words has those of each law, as the law declares them`(law: String, phrases: [String])
        throws
    {
        let words = ScenarioCommand.words(of: House.all.laws)
        let parts = words.split(separator: "\n\n").map(String.init)
        let own = try #require(parts.first { $0.hasPrefix("law \(law)\n") })
        for phrase in phrases { #expect(own.contains("\n  \(phrase)"), "\(phrase)") }
        let vocabulary = try #require(House.all.laws.vocabulary(named: [law]))
        let declared = vocabulary.facts + ScenarioVocabulary.commonExpectations + vocabulary.expectations
        #expect(own.split(separator: "\n").count == 1 + declared.count)
        #expect(parts.count == 1 + House.all.laws.vocabularies.count)
    }

    @Test func `the list of words has every word`() {
        let words = ScenarioCommand.words(of: House.all.laws)
        for word in [
            "employment-ended", "penal-institution", "expect unreturned", "expect no due", "workday DATE",
        ] {
            #expect(words.contains(word))
        }
        #expect(!words.contains("ordinary|duty["))
    }
}

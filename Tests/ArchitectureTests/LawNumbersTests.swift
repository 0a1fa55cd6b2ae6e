import Testing

/// An amendment is a row: the numbers of the law are declared in the parameters
/// of an order, the rules hold none.
@Suite struct `Numbers in the law` {
    /// What is left, each with its reason.
    ///
    /// 0 and 1 count and index; a file of parameters is where numbers belong.
    private static let left: [Allowed] = [
        // Tables and codes of the program.
        .init(
            "InsuranceCategory.swift", ["22", "22", "23"], "tracks of categories"),
        .init("SupportingDocument.swift", ["13", "12"], "D1–D13, then L1…"),
        .init(
            "InsuranceRegister+Judge.swift", ["2", "4"], "sub-points 2)–4) of art.28 p.7: no other is known"),
        .init("InsuranceRegister+Judge.swift", ["3"], "mother, father and child are three persons"),
        .init(
            "InsuranceRegister+Judge.swift", ["1200"], "a payment for a hundred years is a mistake of the row"
        ),
        .init(
            "InsuranceRegister+Questions.swift", ["3"],
            "A333-08: from the third enrolment in a row the operator is told; the order has no number"),
        .init("InsuranceChange.swift", ["4"], "how many months ahead the card looks for a check"),
        // Grounds are sub-points of p.18 and 22, by their numbers.
        .init(
            "Suspension.swift", ["5", "5", "2", "2", "3", "4", "4", "2", "4", "4", "4", "2", "3", "5"],
            "grounds of p.18"),
        .init("Termination.swift", ["3", "2"], "grounds of p.22"),
        .init("Admission+Stops.swift", ["2", "4", "4", "3", "5", "2", "4"], "grounds of p.18"),
        .init("CaseHistory.swift", ["3"], "ground of p.22: contributions"),
        .init("Entitlement.swift", ["2"], "ground of p.18: departure"),
        .init("PaymentCase+Questions.swift", ["3"], "ground of p.22: contributions"),
        .init("PaymentCase+Suspension.swift", ["2", "5"], "grounds of p.18"),
        .init("Order333.swift", ["2"], "numbers of clauses in the shape of a citation"),
        .init(
            "Order526.swift", ["2", "2", "2", "2", "2", "2", "3", "3", "3", "3"],
            "which points have parts and paragraphs: the shape of a citation"),
        .init("Order430.swift", ["2", "3"], "paragraphs of p.7: the shape of a citation"),
        .init(
            "SocialPaymentKind.swift", ["17", "18", "19", "20", "21", "24", "25"],
            "items of p.12, by their numbers"),
        .init("SocialPayment+Admission.swift", ["25"], "items of p.12, by their numbers"),
        .init(
            "RecipientItem.swift",
            ["2", "3", "10", "11", "13", "4", "12", "6", "14", "15", "22", "24", "17", "18", "20", "21"],
            "items of p.12, by their numbers"),
        .init(
            "RecipientItem.swift", ["6", "7", "999", "100", "99", "365", "30", "300", "300"],
            "how many digits and letters a form takes, per cent, days of a year"),
        .init("SocialPayment+Term.swift", ["14", "15", "22"], "items of p.12, by their numbers"),
        .init(
            "SocialPaymentKind+Items.swift", ["17", "18", "19", "20", "21", "24", "25"],
            "items of p.12, by their numbers"),
        .init(
            "RecipientItem+Words.swift",
            [
                "2", "3", "4", "5", "5", "5", "6", "6", "6", "7", "7", "7", "8", "9", "9", "9", "10", "11",
                "11", "11", "12", "13", "14", "14", "15", "15", "16", "17", "17", "18", "18", "19", "19",
                "20",
                "20", "21", "21", "22", "22", "23", "24", "24",
            ], "items of p.12, by their numbers"),
        .init("Message+Order430.swift", ["36", "500"], "examples of messages for the list of messages"),
        .init("Message+Order333.swift", ["3", "20"], "examples of messages for the list of messages"),
        // Readings and limits of the program.
        .init(
            "Admission+Money.swift", ["2"],
            "A526-10: the first transfer has its own term (p.17), the monthly ones begin with the third month"
        ),
        .init(
            "PaymentCase+Deadlines.swift", ["3"],
            "A526-10: the first transfer has its own term (p.17), the monthly ones begin with the third month"
        ),
        .init("PaymentCase+DueList.swift", ["100"], "how many months back the list of the office goes"),
        .init(
            "PaymentCase+Admission.swift", ["999"], "a count of months of three digits, as the form has it"),
        .init(
            "PendingChange.swift", ["60"], "from how many days before it the card tells of the pension age"),
    ]

    private struct Allowed {
        let file: String
        let numbers: [String]
        let reason: String

        init(_ file: String, _ numbers: [String], _ reason: String) {
            self.file = file
            self.numbers = numbers
            self.reason = reason
        }
    }

    private static func isLaw(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.count > 4 && parts[1] == "Orders" && parts[3] == "Law"
            && !path.hasSuffix("Parameters.swift")
    }

    @Test func `no rule holds a number without a reason`() throws {
        let sources = try DependencyTests.sources.get().filter { Self.isLaw($0.path) }
        #expect(sources.count > 50)
        var allowed: [String: [String]] = [:]
        for entry in Self.left {
            #expect(!entry.reason.isEmpty)
            allowed[entry.file, default: []] += entry.numbers
        }
        for source in sources {
            let file = String(source.path.split(separator: "/").last ?? "")
            let found = LawNumbers.literals(source.code)
            #expect(
                found.sorted() == (allowed.removeValue(forKey: file) ?? []).sorted(),
                "\(source.path): declare the number as a parameter of the order, or give a reason here")
            #expect(LawNumbers.spelled(source.codeWithStrings).isEmpty, "\(source.path)")
        }
        #expect(allowed.isEmpty, "no such files: \(allowed.keys.sorted())")
    }

    @Test(arguments: [
        ("born.adding(years: 55)", ["55"]), ("while count < 60, x[0] == 1", ["60"]), ("$2 + a3 + .r14", []),
        ("if x >= 1_200 { y(-7) }", ["1_200", "7"]), ("rows[2...5]", ["2", "5"]), ("rate * 0.05", ["0.05"]),
    ])
    func `a literal is seen in code`(code: String, expected: [String]) {
        #expect(LawNumbers.literals(code) == expected)
    }

    @Test(arguments: [
        ("\"нужно не менее 84 месяцев\"", 1), ("\"айдың 10-жұмыс күні\"", 1), ("\"до 5-го рабочего дня\"", 1),
        ("\"55 лет\"", 1), ("\"не менее \\(count) мес.\"", 0), ("\"пункт 18\"", 0),
    ])
    func `a number of the law is seen in a text`(code: String, expected: Int) {
        #expect(LawNumbers.spelled(code).count == expected)
    }
}

enum LawNumbers {
    /// The numbers of code, 0 and 1 aside.
    static func literals(_ code: String) -> [String] {
        // Names have digits too, `$0` and a tuple's `.0` are none; `2...5` are two.
        code.matches(of: /(\.\.[.<]|[A-Za-z_$.][A-Za-z0-9_]*)|([0-9][0-9_]*(?:\.[0-9]+)?)/)
            .compactMap { $0.output.2.map(String.init) }.filter { $0 != "0" && $0 != "1" }
    }

    /// Numbers with what they count, written into a text.
    static func spelled(_ code: String) -> [String] {
        code.matches(
            of: /[0-9]+(?:-го|-й|-)? ?(?:лет\b|год|мес|дн|календ|рабоч|жас\b|ай\b|күн|жұмыс)/
        ).map { String($0.output) }
    }
}

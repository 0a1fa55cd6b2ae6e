import Testing

@testable import Core

@Suite struct JournalFilterTests {
    private static let withPeople: [JournalSpec] = [.applications, .cases, .sms, .registrations]

    /// What a search must leave, said in Swift over what was written.
    private func expected(
        _ fixture: JournalFixture, _ journal: JournalSpec, _ keep: (JournalFixture.Person) -> Bool
    ) -> [Int64] {
        let kept = Set(fixture.people.filter(keep).map(\.id))
        return fixture.owners.enumerated().compactMap { index, owner in
            let row = index + 1
            // Row 9 of every ten applications was corrected by row 10.
            if journal == .applications, row % 10 == 9, row < fixture.owners.count { return nil }
            return kept.contains(owner) ? Int64(row) : nil
        }
    }

    /// Every typed word begins a word of the name.
    private static func isMeant(_ name: PersonName, by typed: String) -> Bool {
        let words = SearchKey.fold(name.full).split(separator: " ")
        return SearchKey.fold(typed).split(separator: " ").allSatisfy { typed in
            words.contains { $0.hasPrefix(typed) }
        }
    }

    @Test(
        arguments: [
            "касым", "Қасымов", "КИМ", "ким ерлан", "нур султан", "ё", "obali", "о’б", "s", "я",
            "айжан", "Гул", "султан", "ерлан ким", "е", "г а", "султан гулн нур", "айж смит", "ерлан ерлан",
        ],
        [0, 10, 1_000])
    func `a name is found by the folded beginnings of its words in any order`(typed: String, few: Int) throws
    {
        for journal in Self.withPeople {
            let fixture = try JournalFixture(rows: 120, few: few)
            let wanted = expected(fixture, journal) { Self.isMeant($0.name, by: typed) }
            for order in JournalOrder.allCases {
                let found = try fixture.all(journal, JournalFilter(text: typed), order).map(\.key.id)
                #expect(found.sorted() == wanted, "\(order)")
            }
            #expect(["obali", "айж смит"].contains(typed) || !wanted.isEmpty)
        }
    }

    @Test(arguments: ["6501", "65", "650104", "8"], [0, 10, 1_000])
    func `digits find the beginning of an IIN, and a number of a record`(typed: String, few: Int) throws {
        for journal in Self.withPeople {
            let fixture = try JournalFixture(rows: 120, few: few)
            let numbered = Int64(typed).flatMap { $0 <= 120 ? $0 : nil }
            let wanted = Set(expected(fixture, journal) { $0.iin.hasPrefix(typed) })
                .union([numbered].compactMap(\.self)).sorted()
            for order in JournalOrder.allCases {
                let found = try fixture.all(journal, JournalFilter(text: typed), order).map(\.key.id)
                #expect(found.sorted() == wanted, "\(journal) \(order)")
            }
            let person = fixture.people[5]
            #expect(
                try fixture.all(journal, JournalFilter(text: " \(person.iin) ")).map(\.key.id)
                    == expected(fixture, journal) { $0.id == person.id })
        }
    }

    @Test(
        arguments: [
            "+7 701 100 00 05", "87011000005", "8 (701) 100-00-05", "77011000005", "701 100 00 05",
        ], [0, 1_000])
    func `a phone finds its rows in every written form`(typed: String, few: Int) throws {
        for journal in Self.withPeople {
            let fixture = try JournalFixture(rows: 120, few: few)
            let wanted = expected(fixture, journal) { $0.phone == "+77011000005" }
            #expect(!wanted.isEmpty)
            for order in JournalOrder.allCases {
                #expect(
                    try fixture.all(journal, JournalFilter(text: typed), order).map(\.key.id).sorted()
                        == wanted)
            }
        }
    }

    @Test(arguments: [("701100000", 0...9), ("8701100001", 10...19), ("+7 701 1", 0...59)], [0, 1_000])
    func `the beginning of a phone finds all that begin so`(
        typed: (text: String, people: ClosedRange<Int>), few: Int
    ) throws {
        for journal in Self.withPeople {
            let fixture = try JournalFixture(rows: 120, few: few)
            let people = Set(typed.people.map { fixture.people[$0].id })
            let wanted = expected(fixture, journal) { people.contains($0.id) }
            #expect(try fixture.all(journal, JournalFilter(text: typed.text)).map(\.key.id) == wanted)
        }
    }

    @Test(
        arguments: [("0017", 17...17), ("00 00-17", 17...17), ("1000005", 5...5)],
        [0, 1_000])
    func `the last digits of a phone find it`(
        typed: (text: String, people: ClosedRange<Int>), few: Int
    ) throws {
        for journal in Self.withPeople {
            let fixture = try JournalFixture(rows: 120, few: few)
            let people = Set(typed.people.map { fixture.people[$0].id })
            // Six digits and fewer may be the number of a record too.
            let digits = typed.text.filter(\.isNumber)
            let numbered = digits.count <= 6 ? Int64(digits) : nil
            let wanted = Set(expected(fixture, journal) { people.contains($0.id) })
                .union([numbered].compactMap(\.self)).sorted()
            #expect(wanted.count > (numbered == nil ? 0 : 1))
            for order in JournalOrder.allCases {
                let found = try fixture.all(journal, JournalFilter(text: typed.text), order).map(\.key.id)
                #expect(found.sorted() == wanted, "\(journal) \(order)")
            }
        }
    }

    @Test(arguments: [
        ("Rfcsv", "касым"), ("rbv", "ким"), ("zrj", "яко"), ("ыьшер", "smith"), ("fq;fy", "айжан"),
    ])
    func `what was typed in the other layout is found`(typed: String, meant: String) throws {
        for journal in Self.withPeople {
            let fixture = try JournalFixture(rows: 120)
            let wanted = expected(fixture, journal) { Self.isMeant($0.name, by: meant) }
            #expect(!wanted.isEmpty)
            for order in JournalOrder.allCases {
                let found = try fixture.all(journal, JournalFilter(text: typed), order).map(\.key.id)
                #expect(found.sorted() == wanted, "\(journal) \(order)")
            }
        }
    }

    @Test(arguments: ["пв12", "ПВ-000012", "пв-12", "ПВ 12", "ПВ–12", "gd12", "GD-12", "12", "0012"])
    func `a case's number finds it in every list`(typed: String) throws {
        let fixture = try JournalFixture(rows: 40)
        for journal in Self.withPeople + [.audit] {
            for order in JournalOrder.allCases {
                let rows = try fixture.all(journal, JournalFilter(text: typed), order)
                #expect(rows.compactMap(\.link?.id) == [12], "\(journal)")
            }
        }
    }

    @Test func `an application's number finds it, and its case in the other lists`() throws {
        let fixture = try JournalFixture(rows: 40)
        #expect(try fixture.all(.applications, JournalFilter(text: "з7")).map(\.key.id) == [7])
        #expect(try fixture.all(.applications, JournalFilter(text: "З-000019")).map(\.key.id) == [20])
        #expect(try fixture.all(.cases, JournalFilter(text: "з7")).map(\.key.id) == [7])
        #expect(try fixture.all(.sms, JournalFilter(text: "з99")).isEmpty)
    }

    @Test(arguments: [JournalSpec.applications, .cases], [0, 1_000])
    func `an employer's rows are theirs alone`(journal: JournalSpec, few: Int) throws {
        let fixture = try JournalFixture(rows: 80, few: few)
        let wanted = expected(fixture, journal) { _ in true }.filter { $0 % 4 == 2 }
        for order in JournalOrder.allCases {
            let found = try fixture.all(journal, JournalFilter(employerID: 3), order)
            #expect(found.map(\.key.id).sorted() == wanted)
        }
    }

    @Test(
        arguments: [
            ("2026-05-10", "2026-05-20"), ("2026-05-10", nil), (nil, "2026-05-02"),
            ("2026-05-10", "2026-05-10"),
            ("2027-01-01", nil), ("2026-05-20", "2026-05-10"),
        ] as [(String?, String?)], [0, 1_000])
    func `a period holds both its days`(period: (String?, String?), few: Int) throws {
        let (from, to) = period
        let fixture = try JournalFixture(rows: 120, few: few)
        let filter = JournalFilter(from: from.map { day($0) }, to: to.map { day($0) })
        for (journal, column) in [(JournalSpec.sms, 6), (.registrations, 0), (.applications, 3), (.audit, 0)]
        {
            let whole = try fixture.all(journal)
            let wanted = whole.filter { row in
                guard let date = Moment(iso: row.values[column])?.date else { return false }
                return (filter.from.map { $0 <= date } ?? true) && (filter.to.map { date <= $0 } ?? true)
            }
            #expect(try fixture.all(journal, filter) == wanted, "\(journal)")
        }
    }

    @Test func `a corrected application is hidden behind its correction`() throws {
        let fixture = try JournalFixture(rows: 30)
        let rows = try fixture.all(.applications)
        #expect(rows.map(\.key.id) == (1...30).filter { $0 % 10 != 9 })
        #expect(rows.filter(\.isCorrection).map(\.key.id) == [10, 20, 30])
    }

    @Test(arguments: [
        "'; DROP TABLE person; --", "\" OR 1=1 --", "%", "__", "*", "?", "?1", ":x", "Robert'); --", "\\",
        "((", "NULL",
        "\u{10FFFF}", "1 OR 1=1", "пв1; --",
    ])
    func `a text that looks like SQL is a text`(typed: String) throws {
        let fixture = try JournalFixture(rows: 20)
        for journal in JournalSpec.every {
            for order in JournalOrder.allCases {
                #expect(try fixture.all(journal, JournalFilter(text: typed), order).isEmpty, "\(journal)")
            }
        }
        #expect(try fixture.fixture.number("SELECT count(*) FROM person") == 60)
    }

    @Test func `a name that looks like SQL is found as it is written`() throws {
        let fixture = try StoreFixture()
        try fixture.accept(["surname": "О'Бали-- ' Or", "f18": "x@y.kz"])
        for typed in ["о'бали--", "О'Бали-- ' Or", "обали"] {
            #expect(
                try fixture.store.page(
                    JournalQuery(.cases, filter: JournalFilter(text: typed), edge: .first, count: 5)
                ).rows.count == 1)
        }
    }

    @Test(arguments: [
        ("принял", 1), ("Исправ", 0), ("заявл", 1), ("қабылд", 1), ("сейтк", 3), ("нет", 0), ("700", 0),
    ])
    func `the audit is searched by its words and by who it was`(typed: String, count: Int) throws {
        let fixture = try StoreFixture()
        let caseID = try fixture.accept().caseID
        try fixture.record(.noPhone, in: caseID)
        try fixture.store.noteReading(of: "case", id: caseID)
        let rows = try fixture.store.page(
            JournalQuery(.audit, filter: JournalFilter(text: typed), edge: .first, count: 50)
        ).rows
        #expect(rows.count == count)
    }

    @Test(arguments: [
        (JournalSpec.banks, "народн"), (.banks, "722"), (.banks, "CASP"), (.calendar, "наурыз"),
        (.parameters, "прожиточн"), (.parameters, "күнкөріс"),
        (.employers, "завод 2"), (.employers, "ТОО Завод 2"), (.employers, "000000000002"),
    ])
    func `short lists are searched too`(journal: JournalSpec, typed: String) throws {
        let fixture = try JournalFixture(rows: 1)
        let found = try fixture.all(journal, JournalFilter(text: typed)).count
        let whole = try fixture.all(journal).count
        #expect((1..<whole).contains(found))
    }

    @Test(arguments: [
        ("700729399069", ["700729399069"]),
        ("7007", ["7007", "…7007", "ПВ-007007", "З-007007", "СВ-007007"]),
        ("7007 29", ["700729", "…700729", "+7700729", "ПВ-700729", "З-700729", "СВ-700729"]),
        ("12", ["12", "ПВ-000012", "З-000012", "СВ-000012"]), ("пв12", ["ПВ-000012"]),
        ("gd12", ["ПВ-000012"]),
        ("З-000003", ["З-000003"]), ("+77011234567", ["+77011234567"]),
        ("8 701 123 45 67", ["87011234567", "+77011234567"]),
        ("7052345", ["7052345", "…7052345", "+77052345"]), ("Rfcsv", ["Rfcsv", "касым"]),
        ("қәіғ", ["0235", "…0235", "ПВ-000235", "З-000235", "СВ-000235"]),
        ("Қасымов", ["Қасымов", "қfcsvjd"]),
        ("з", ["з", "p"]),
    ])
    func `what may be meant is seen from the text`(typed: String, meanings: [String]) {
        let search = JournalSearch(typed, numbers: JournalSpec.house.orders.flatMap(\.numbers))
        let all =
            [search.digits, search.phoneEnd.map { "…" + $0 }].compactMap(\.self) + search.numbers
            + search.phones + search.texts
        #expect(Set(all) == Set(meanings))
    }
}

import Testing

@testable import Core

@Suite struct `Categories of order 333` {
    @Test(arguments: InsuranceCategory.allCases)
    func `have a document set or E-CAT`(category: InsuranceCategory) {
        let day = CategoryEntry.edition
        let entry = CategoryEntry.of(category, on: day)
        let all = DocumentKind.allCases.map { SupportingDocument($0, legalForce: day) }
        let refusals = ManualEnrolmentAdmission.refusals(
            category, applied: day, documents: all, today: day, hasAutomaticFact: false)
        #expect(entry.allowsManualEnrolment == !entry.documents.isEmpty)
        #expect(refusals == (entry.documents.isEmpty ? [.category] : []))
        let without = ManualEnrolmentAdmission.refusals(
            category, applied: day, documents: [], today: day, hasAutomaticFact: false)
        #expect(
            without.map(\.code)
                == (entry.documents.isEmpty
                    ? ["E-CAT"] : entry.documents.map { _ in "E-DOC" }))
    }

    @Test func `without documents are R8, R9, L2 and those that no list of p. 21 names`() {
        let without = CategoryEntry.all.filter { !$0.allowsManualEnrolment }.map(\.category)
        #expect(without == [.r8, .r9, .l2, .f, .m, .p, .p9, .e])
    }

    /// Tests and points of the order, written from its text.
    @Test(arguments: [
        ("R2", PaymentTest.twoMonths, "24", "26"), ("R3", .parents, "27", "30"), ("R4", .parents, "31", "33"),
        ("R5", .twoMonths, "34", "35"), ("R6", .twoMonths, "36", "37"), ("R10", .twoMonths, "44", "45"),
        ("R14", .twoMonths, "49", "50"), ("L1", .bothMonthsFree, "56", "56"),
        ("L2", .threeMonthsFree, "58", "60"),
    ])
    func `are tested as their paragraph says`(code: String, test: PaymentTest, list: String, point: String)
        throws
    {
        let category = try #require(InsuranceCategory(code: code))
        let entry = CategoryEntry.of(category, on: CategoryEntry.edition)
        #expect(entry.test == test)
        #expect(entry.listClause == list)
        #expect(Reconciliation.point(CategoryTrack(category)) == point)
    }

    @Test(arguments: ["R1", "R7", "R8", "R11", "R12", "R13", "F", "E"])
    func `are not tested where the order has no test`(code: String) throws {
        let category = try #require(InsuranceCategory(code: code))
        #expect(CategoryTrack(category).test(on: CategoryEntry.edition) == .none)
    }

    @Test func `answer for every quarter, in both languages`() throws {
        for year in 2024...2027 {
            for month in [1, 4, 7, 10] {
                let day = try #require(CivilDate(year, month, 1))
                for category in InsuranceCategory.allCases {
                    let entry = CategoryEntry.of(category, on: day)
                    #expect(entry.category == category)
                    #expect(!entry.name.ru.isEmpty && entry.name.ru != entry.name.kk)
                }
            }
        }
    }

    @Test func `codes are read back`() {
        for category in InsuranceCategory.allCases {
            #expect(InsuranceCategory(code: category.code) == category)
        }
        for kind in DocumentKind.allCases { #expect(DocumentKind(code: kind.code) == kind) }
        #expect(DocumentKind.d13.code == "D13" && DocumentKind.l10.code == "L10")
        #expect(InsuranceCategory(code: "R15") == nil && DocumentKind(code: "D14") == nil)
    }
}

@Suite struct `Answers of the register of order 333` {
    private func fact(_ id: Int64, _ on: String, _ body: InsuranceFactBody, person: InsuredPerson.ID? = 2)
        throws
        -> InsuranceFact
    {
        let day = try Fixture333.day(on)
        return InsuranceFact(
            id: id, person: person, happenedOn: day, learnedAt: Moment(day, hour: Int(id)), body: body)
    }

    private func register(_ facts: [InsuranceFact]) -> InsuranceRegister {
        InsuranceRegister(persons: Fixture333.persons, facts: facts, rules: Fixture333.rules)
    }

    @Test func `tell what would end the entitlement`() throws {
        let register = register([
            try fact(1, "2026-02-01", .listed(CategoryListing(.r12))),
            try fact(2, "2026-03-10", .unlisted(.r12, reason: nil, source: .labour)),
        ])
        let change = try #require(register.changes(of: 2, on: Fixture333.day("2026-04-01")).first)
        #expect(change.day == (try Fixture333.day("2026-06-11")))
        #expect(!change.givesEntitlement)
        #expect(change.text.ru == "С 11.06.2026 права не будет: последний день – 10.06.2026.")
        #expect(change.text.kk == "11.06.2026 күнінен бастап құқық жоқ: соңғы күні – 10.06.2026.")
    }

    @Test func `name the nearest way to the entitlement`() throws {
        let register = register([
            try fact(1, "2026-03-01", .listed(CategoryListing(.r14))),
            try fact(2, "2026-03-02", .contribution(try Fixture333.month("2026-02"), kind: "opv")),
            try fact(3, "2026-03-03", .reconciliation(nil), person: nil),
        ])
        let changes = register.changes(of: 2, on: try Fixture333.day("2026-03-05"))
        let first = try #require(changes.first)
        #expect(first.day == (try Fixture333.day("2026-04-01")))
        #expect(first.givesEntitlement)
        #expect(first.citation == Citation(.order333, "50.1"))
        #expect(changes.map(\.citation.clause) == ["50.1", "10.1", "11", "21"])
    }

    @Test func `tell a payer which months are missing`() throws {
        let months = try Fixture333.month("2025-03")...Fixture333.month("2025-12")
        let register = register([
            try fact(1, "2026-01-05", .payment(months, isSingle: false, isMonthly: true))
        ])
        let payer = register.changes(of: 2, on: try Fixture333.day("2026-03-05")).first {
            $0.citation.clause == "10.1"
        }
        #expect(payer?.text.ru == "Плательщику не хватает месяцев: 01.2026, 02.2026.")
    }

    @Test func `say why, with the months and the categories below`() throws {
        let register = register([
            try fact(1, "2026-02-01", .listed(CategoryListing(.r10))),
            try fact(2, "2026-02-01", .listed(CategoryListing(.r12))),
            try fact(3, "2026-02-05", .reconciliation(nil), person: nil),
            try fact(4, "2026-06-01", .contribution(try Fixture333.month("2026-05"), kind: "opv")),
            try fact(5, "2026-05-01", .contribution(try Fixture333.month("2026-04"), kind: "so")),
            try fact(6, "2026-06-05", .reconciliation(nil), person: nil),
        ])
        let entry = try #require(register.entries(of: 2).last)
        #expect(entry.outcome == .removed)
        #expect(entry.lower == [.r12: true])
        #expect(
            entry.text.ru
                == "05.06.2026, сверка: R10 снята. Платежи ОПВ (СО): май 2026 – есть, апрель 2026 – есть. "
                + "Проверены категории ниже по приоритету: R12 – да.")
        #expect(
            entry.text.kk
                == "05.06.2026, салыстырып тексеру: R10 алып тасталды. МЗЖ (ӘА) төлемдері: 2026 жылғы мамыр – бар, "
                + "2026 жылғы сәуір – бар. Төмен тұрғандары тексерілді: R12 – иә.")
        #expect(entry.facts == [4, 5, 6])
        let decision = register.decision(of: 2, on: try Fixture333.day("2026-06-05"))
        #expect(decision.value.basis == .category(.r12))
        let named = Set(decision.reasons.flatMap(\.facts))
        #expect(named == [1, 2, 3, 4, 5, 6])
    }

    @Test func `know nobody outside the register`() throws {
        let entitlement = register([]).entitlement(of: 77, on: try Fixture333.day("2026-06-05"))
        #expect(!entitlement.holds && entitlement.active == nil && entitlement.from == nil)
        #expect(register([]).decision(of: 77, on: try Fixture333.day("2026-06-05")).reasons.isEmpty)
    }

    @Test func `close nobody by the outage that is still open, until it is repaired`() throws {
        let open = register([
            try fact(1, "2026-02-01", .listed(CategoryListing(.r12))),
            try fact(
                2, "2026-03-10", .outage(.fund, from: try Fixture333.day("2026-03-10"), to: nil), person: nil
            ),
            try fact(3, "2026-03-11", .unlisted(.r12, reason: nil, source: .labour)),
        ])
        #expect(open.entitlement(of: 2, on: try Fixture333.day("2027-03-11")).basis == .frozen)
    }
}

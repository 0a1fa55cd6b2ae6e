import Testing

@testable import Core

/// p.5, 6, 17–19, 52–54: what leaves the office, and the figures of a month.
@Suite struct FundFeedTests {
    private func world(_ seed: UInt64 = 7) throws -> (InsuredPersonWorld, TemporaryPlace) {
        let world = try InsuredPersonWorld(seed: seed)
        try world.store.refreshInsuredPersons()
        // The files tell of health.
        try world.store.permit(operatorID: 1, .medical, true)
        return (world, try TemporaryPlace())
    }

    private func rows(_ feed: FundFeed, _ place: TemporaryPlace) throws -> [[String: String]] {
        try CSV(try TextFile.read(place.path + "/" + feed.fileName)).records
    }

    @Test func `the daily feed holds every change of its categories, and none of others`() throws {
        let (world, place) = try world()
        let feed = try world.store.writeFeed(.daily, to: place.path)
        let rows = try rows(feed, place)
        #expect(rows.count == feed.counts.sent && feed.counts.withheld > 0)
        let expected = try world.fixture.number(
            "SELECT count(*) FROM category_change WHERE category NOT IN ('L2', 'M')")
        #expect(Int64(rows.count + feed.counts.withheld) == expected)
        let categories = Set(rows.compactMap { $0["category"] })
        #expect(categories.isDisjoint(with: ["L2", "M", "P", "P9", "S13"]))
        #expect(categories.isSuperset(of: ["R7", "R12", "L1", "F", "E"]))
        #expect(
            rows.filter { $0["change"] == "removed" }.allSatisfy {
                $0["removed_on"] != "" && $0["reason"] != ""
            })
        #expect(rows.allSatisfy { $0["assigned_by"] != "" })
        let monthly = try self.rows(try world.store.writeFeed(.monthly, to: place.path), place)
        #expect(Set(monthly.compactMap { $0["category"] }) == ["L2"])
    }

    @Test func `a secret person never leaves`() throws {
        let (world, place) = try world()
        let feed = try world.store.writeFeed(.daily, to: place.path)
        let secret = try world.lines(
            "SELECT p.iin FROM insured i JOIN person p ON p.id = i.person_id WHERE is_secret = 1", 1)
        let sent = Set(try rows(feed, place).compactMap { $0["iin"] })
        #expect(!secret.isEmpty && !sent.isEmpty)
        #expect(sent.isDisjoint(with: secret))
    }

    @Test func `a second one of the day is warned of, has a name of its own, and says nothing twice`() throws
    {
        let (world, place) = try world()
        #expect(try world.store.feedPlan(.daily).warnings.isEmpty)
        let first = try world.store.writeFeed(.daily, to: place.path)
        let plan = try world.store.feedPlan(.daily)
        #expect(plan.warnings.map(\.code) == ["E-DUP"] && plan.version == 2)
        let second = try world.store.writeFeed(.daily, to: place.path)
        #expect(second.counts == FundFeed.Counts())
        #expect(second.fileName != first.fileName && second.first == first.last + 1)
        #expect(TextFile.names(in: place.path) == [first.fileName, second.fileName].sorted())
        world.fixture.time.pass(days: 1)
        #expect(try world.store.feedPlan(.daily).warnings.isEmpty)
    }

    @Test func `a file that no row names was left by a dead process and gives way`() throws {
        let (world, place) = try world()
        let name = try world.store.feedPlan(.daily).fileName
        try TextFile.write("1", to: place.path + "/" + name)
        let feed = try world.store.writeFeed(.daily, to: place.path)
        #expect(feed.fileName == name)
        #expect(try TextFile.read(place.path + "/" + name) != "1")
        #expect(TextFile.names(in: place.path) == [name])
    }

    @Test(arguments: [
        ("check:26.2", InsuranceCategory.r2, "labour", "check:26.2"), ("term", .r4, "health", "term"),
        ("прерывание беременности", .r2, "labour", "source"), ("снята группа", .r12, "labour", "source"),
        ("выписан", .r9, "health", "source"), ("трудоустроен", .l1, "labour", "трудоустроен"),
    ])
    func `a reason of medicine leaves as a code only`(
        stored: String, category: InsuranceCategory, source: String, sent: String
    ) {
        #expect(FeedLine.reason(stored, category, from: source) == sent)
    }

    @Test func `missing days of a month are named`() throws {
        let (world, place) = try world()
        _ = try world.store.writeFeed(.daily, to: place.path)
        _ = try world.store.writeFeed(.monthly, to: place.path)
        world.fixture.time.pass(days: 2)
        let days = try world.store.feedDays(try #require(YearMonth(2026, 11)))
        #expect(days.count == 30)
        // The store was begun on the 20th: before it there was nothing to send.
        #expect(days.filter { !$0.isMissing }.map(\.day.day) == Array(1...20) + Array(23...30))
        #expect(days[19].feeds.map(\.kind) == [.daily, .monthly])
        try world.store.database.execute("UPDATE insurance_batch SET accepted = 5")
        let imports = try world.store.lastImports()
        #expect(imports.map(\.kind) == ["list"])
        #expect(imports.first?.at == moment("2026-10-21T08:12:00"))
        // A file that brought nothing is not the last data.
        let worker = try #require(world.store.currentOperator)
        try world.store.database.execute(
            """
            INSERT INTO insurance_batch (kind, category, day, at, operator_id, accepted, repeated)
            SELECT kind, category, '2026-11-22', '2026-11-22T09:00:00', ?, 0, 5
            FROM insurance_batch WHERE kind = 'list' LIMIT 1
            """, [.integer(worker.id)])
        #expect(try world.store.lastImports().map(\.at) == imports.map(\.at))
    }

    @Test func `a month is actualised by versions, and its figures are those of the records`() throws {
        let (world, _) = try world()
        let month = try #require(YearMonth(2026, 11))
        let first = try world.store.updateStatuses(month, .republican)
        #expect(
            first.version == 1 && first.lines.map(\.category) == StatusUpdate.Budget.republican.categories)
        for line in first.lines {
            let held = try world.fixture.number(
                "SELECT count(DISTINCT person_id) FROM category_record WHERE category = ? AND removed_on IS NULL",
                [.text(line.category.code)])
            #expect(Int64(line.held) == held, "\(line.category)")
        }
        #expect(first.lines.contains { $0.held > 0 })
        let second = try world.store.updateStatuses(month, .republican)
        #expect(second.version == 2 && second.lines == first.lines)
        #expect(try world.store.updateStatuses(month, .local).version == 1)
        #expect(try world.store.statusUpdates(of: month).map(\.version) == [1, 2, 1])
        #expect(refusedCodes { _ = try world.store.updateStatuses(month.next, .local) } == ["E-FUT"])
    }
}

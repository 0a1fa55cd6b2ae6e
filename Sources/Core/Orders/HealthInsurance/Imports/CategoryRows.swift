/// A fact of a list or a removal on its way to `insurance_fact`: sixteen bytes.
struct ListingEntry {
    /// Person, kind, category and day, in the order of the table.
    ///
    /// Negative (provisional) until the person is inserted.
    var key: Int64
    /// Place of what few rows have; −1 for none.
    let extra: Int32
    let source: UInt8

    enum Kind: Int64 {
        case listed, unlisted

        var word: String { self == .listed ? "listed" : "unlisted" }
    }

    static let tail: Int64 = 25
    /// 1800-01-01.
    static let firstDay = Int64(CivilDate.number(1800, 1, 1))

    init(
        person: Int64, _ kind: Kind, _ category: InsuranceCategory, _ day: CivilDate, source: UInt8,
        extra: Int32 = -1
    ) {
        self.init(
            person: person, kind, rank: CategoryOrder.rank[Int(category.rawValue)], day.dayNumber,
            source: source, extra: extra)
    }

    /// - Parameters:
    ///   - rank: of the category by its letters, as the table sorts it.
    ///   - day: since 1970, from 1800 to 2199.
    @inline(__always)
    init(person: Int64, _ kind: Kind, rank: Int64, _ day: Int32, source: UInt8, extra: Int32) {
        key = person << Self.tail | kind.rawValue << 23 | rank << 18 | (Int64(day) - Self.firstDay)
        self.extra = extra
        self.source = source
    }

    var person: Int64 { key >> Self.tail }
    var kind: Kind { Kind(rawValue: key >> 23 & 3) ?? .listed }
    var rank: Int { Int(key >> 18 & 31) }
    var day: Int32 { Int32(key & (1 << 18 - 1) + Self.firstDay) }
}

/// Categories as the table sorts their codes: by letters.
enum CategoryOrder {
    static let codes = InsuranceCategory.allCases.map(\.code).sorted()
    /// By category, its place among ``codes``.
    static let rank = InsuranceCategory.allCases.map { category in
        Int64(codes.firstIndex(of: category.code) ?? 0)
    }
    /// By place, the category.
    static let categories = codes.map { InsuranceCategory(code: $0) ?? .r1 }
}

/// Rows that give and take categories: lists, removals, the unemployed, levels
/// of the digital card of the family.
struct CategoryRows: InsuranceRows {
    private let run: InsuranceImport
    private let writer: ToldWriter
    private var parser: ListParser?
    private var extras: [ListingExtra] = []
    private let reader: CategoryReader

    init(
        _ run: InsuranceImport, _ file: ImportFile, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws {
        self.run = run
        writer = try ToldWriter(run)
        reader = CategoryReader(run)
        if run.kind == .list, let table = run.people.table {
            parser = ListParser(bytes, file, table, run.people.special, today: run.now.date)
        }
    }

    mutating func plain(_ cells: [CellRange]) -> ListingEntry? { parser?.entry(cells) }

    mutating func entries(of row: ImportRow, at place: RowPlace) throws -> [ListingEntry] {
        let entries = try reader.facts(of: row)
        return entries.map { fact in
            var extra: Int32 = -1
            if fact.extra != ListingExtra() || entries.count > 1 {
                var own = fact.extra
                if entries.count > 1 { own.row = place.start }
                extra = Int32(extras.count)
                extras.append(own)
            }
            return ListingEntry(
                person: fact.person, fact.kind, fact.category, fact.day,
                source: UInt8(ToldWriter.sources.firstIndex(of: fact.source) ?? 0), extra: extra)
        }
    }

    mutating func sort(_ entries: inout [ListingEntry]) {
        var last = Int64.min
        var isSorted = true
        for place in entries.indices {
            if entries[place].key < 0 {
                let tail = entries[place].key & (1 << ListingEntry.tail - 1)
                entries[place].key = run.people.storedID(entries[place].person) << ListingEntry.tail | tail
            }
            isSorted = isSorted && entries[place].key >= last
            last = entries[place].key
        }
        for place in extras.indices where extras[place].child < 0 {
            extras[place].child = run.people.storedID(extras[place].child)
        }
        if !isSorted { entries.sort { $0.key < $1.key } }
    }

    mutating func write(
        _ entries: ArraySlice<ListingEntry>, _ tell: (ListingEntry, EntryVerdict) throws -> Void
    ) throws {
        try writer.write(entries, extras, tell)
    }
}

/// What few facts have beside person, category, day and source.
struct ListingExtra: Equatable {
    var child: Int64 = 0
    /// When it was learned; `nil` if with the file.
    var learned: Moment?
    /// JSON of `detail`.
    var detail: String?
    /// The row, where it became several facts.
    var row: Int32 = -1
}

/// Writes facts in the order of their table.
final class ToldWriter {
    static let sources = DataSource.allCases

    private let run: InsuranceImport
    private let insertion: BulkInsert
    private let now: String
    /// Whether the row of these facts is already counted as accepted.
    private var rows: [Int32: Bool] = [:]

    private var boundKey: Int64 = -1
    private var boundSource = UInt8.max
    private var isExtraBound = true

    init(_ run: InsuranceImport) throws {
        self.run = run
        now = run.now.iso
        insertion = try run.store.database.bulkInsert(
            """
            INSERT INTO insurance_fact (person_id, kind, category, happened_on, child_id, occasion, id, learned_at,
                source, detail, batch_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?11, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING
            """)
        insertion.bind(10, run.id)
        insertion.bind(11, 0)
    }

    func write(
        _ entries: ArraySlice<ListingEntry>, _ extras: [ListingExtra],
        _ tell: (ListingEntry, EntryVerdict) throws -> Void
    ) throws {
        try run.store.database.write { database in
            let first = try database.first("SELECT value FROM counter WHERE name = 'insurance-fact'") {
                $0.integer(0)
            }
            var id = first ?? 0
            for entry in entries {
                let isNew = try insert(entry, extras, id: id + 1)
                if isNew {
                    id += 1
                    run.categories |= 1 << UInt32(CategoryOrder.categories[entry.rank].rawValue)
                    try run.touch(entry.person)
                }
                try tell(entry, verdict(entry, extras, isNew))
            }
            try database.execute(
                """
                INSERT INTO counter (name, value)
                VALUES ('insurance-fact', ?1) ON CONFLICT DO UPDATE SET value = ?1
                """,
                [.integer(id)])
        }
    }

    /// Successive rows differ in few columns: only those that differ are bound again.
    private func insert(_ entry: ListingEntry, _ extras: [ListingExtra], id: Int64) throws(StoreError) -> Bool
    {
        insertion.bind(1, entry.person)
        let head = entry.key >> 18 & 127
        if head != boundKey {
            boundKey = head
            insertion.bind(2, text: entry.kind.word)
            insertion.bind(3, text: CategoryOrder.codes[entry.rank])
        }
        insertion.bind(4, day: CivilDate(dayNumber: entry.day))
        insertion.bind(6, id)
        if entry.source != boundSource {
            boundSource = entry.source
            insertion.bind(8, text: Self.sources[Int(entry.source)].rawValue)
        }
        if entry.extra >= 0 {
            let extra = extras[Int(entry.extra)]
            insertion.bind(5, extra.child)
            insertion.bind(7, text: extra.learned?.iso ?? now)
            if let detail = extra.detail { insertion.bind(9, text: detail) } else { insertion.bindNull(9) }
            isExtraBound = true
        } else if isExtraBound {
            insertion.bind(5, 0)
            insertion.bind(7, text: now)
            insertion.bindNull(9)
            isExtraBound = false
        }
        if try insertion.insert() { return true }
        return try insertBeside(entry, entry.extra >= 0 ? extras[Int(entry.extra)] : ListingExtra())
    }

    /// A row for the same person, category and day with other details is stored in
    /// addition to the earlier one.
    ///
    /// p.18, 53: the rules read both. A remand and a house arrest of one day end
    /// each other in the order in which they were told; otherwise spans of one day
    /// are one run, and its first removal ends it.
    private func insertBeside(_ entry: ListingEntry, _ extra: ListingExtra) throws(StoreError) -> Bool {
        let source = Self.sources[Int(entry.source)].rawValue
        let known = try run.store.database.rows(
            """
            SELECT source, coalesce(detail, ''), occasion FROM insurance_fact
            WHERE person_id = ? AND kind = ? AND category = ? AND happened_on = ? AND child_id = ?
            """,
            [
                .integer(entry.person), .text(entry.kind.word), .text(CategoryOrder.codes[entry.rank]),
                .date(CivilDate(dayNumber: entry.day)), .integer(extra.child),
            ]
        ) { (source: $0.text(0), detail: $0.text(1), occasion: $0.integer(2)) }
        if known.contains(where: { $0.source == source && $0.detail == extra.detail ?? "" }) { return false }
        insertion.bind(11, 1 + (known.map(\.occasion).max() ?? -1))
        defer { insertion.bind(11, 0) }
        return try insertion.insert()
    }

    private func verdict(_ entry: ListingEntry, _ extras: [ListingExtra], _ isNew: Bool) -> EntryVerdict {
        let row = entry.extra < 0 ? -1 : extras[Int(entry.extra)].row
        guard row >= 0 else { return isNew ? .accepted : .repeated }
        guard let wasNew = rows.updateValue(isNew, forKey: row) else { return isNew ? .accepted : .repeated }
        return isNew && !wasNew ? .acceptedAfterAll : .counted
    }
}

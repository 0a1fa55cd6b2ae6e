/// Reads rows of ``ImportFormat/insuranceList`` in their plain form straight
/// from the bytes: a known citizen, names in Cyrillic, days as `2026-11-21`,
/// nothing that only some categories have.
///
/// Other rows are left to the general reader.
struct ListParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let table: PersonTable
    private let special: [Int64: PersonDirectory.Status]
    private let today: Int32

    private let iin, born, sex, category, assigned, source: Int
    private let names: [Int]
    private let citizenship, study, secret: Int?
    /// Columns that are empty in a plain row.
    private let empty: [Int]
    /// By category code in a number, its rank; −1 for those that are never plain.
    private let ranks: [Int8]
    private let sources: [[UInt8]]
    private let pregnant = Int(CategoryOrder.rank[Int(InsuranceCategory.r2.rawValue)])
    private let mothers = Int(CategoryOrder.rank[Int(InsuranceCategory.r11.rawValue)])
    private let fullTime = Int(CategoryOrder.rank[Int(InsuranceCategory.r13.rawValue)])

    private var knownDay: (start: Int, day: Int32) = (-1, 0)
    private var knownSource: UInt8 = 0

    /// - Returns: `nil` when the file lacks a column.
    init?(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: ImportFile, _ table: PersonTable,
        _ special: [Int64: PersonDirectory.Status], today: CivilDate
    ) {
        guard let iin = file.place(of: "iin"), let born = file.place(of: "birth_date"),
            let sex = file.place(of: "sex"), let category = file.place(of: "category"),
            let assigned = file.place(of: "assigned_on"), let source = file.place(of: "source")
        else { return nil }
        self.bytes = bytes
        self.table = table
        self.special = special
        self.today = today.dayNumber
        (self.iin, self.born, self.sex) = (iin, born, sex)
        (self.category, self.assigned, self.source) = (category, assigned, source)
        names = ["surname", "given_name", "patronymic"].compactMap { file.place(of: $0) }
        citizenship = file.place(of: "citizenship")
        study = file.place(of: "study")
        secret = file.place(of: "secret")
        empty = ["child_iin", "measure", "institution", "level", "subpoint", "received_at"].compactMap {
            file.place(of: $0)
        }
        sources = ToldWriter.sources.map { $0 == .operator ? [] : Array($0.rawValue.utf8) }
        var ranks = [Int8](repeating: -1, count: 32)
        for category in ImportFormat.listCategories
        where category.code.hasPrefix("R") && ![.r3, .r4, .r8, .r9].contains(category) {
            guard let number = Int(category.code.dropFirst()) else { continue }
            ranks[number] = Int8(CategoryOrder.rank[Int(category.rawValue)])
        }
        self.ranks = ranks
    }

    /// The row as an entry, or `nil` when it is not plain.
    mutating func entry(_ cells: [CellRange]) -> ListingEntry? {
        let iinCell = cells[iin]
        guard iinCell.count == 12, let number = number(iinCell.start), let rank = rank(cells[category]),
            let source = source(cells[source]), let day = day(cells[assigned]), day <= today,
            IdentityDigits.isIIN(bytes, iinCell.start), agrees(cells[born], iinCell.start),
            isSex(cells[sex], rank, iinCell.start)
        else { return nil }
        for place in empty where cells[place].count != 0 { return nil }
        if let citizenship, cells[citizenship].count != 0, !isText(cells[citizenship], "kz") { return nil }
        if let secret, cells[secret].count != 0, !isText(cells[secret], "no") { return nil }
        if let study, rank == fullTime ? !isText(cells[study], "full-time") : cells[study].count != 0 {
            return nil
        }
        if study == nil, rank == fullTime { return nil }
        for (index, place) in names.enumerated() {
            guard isName(cells[place]) || index == 2 && cells[place].count == 0 else { return nil }
        }
        guard let person = table.find(number), special.isEmpty || special[person] == nil else { return nil }
        return ListingEntry(
            person: person, .listed, rank: Int64(rank), day, source: source, extra: -1)
    }

    private func number(_ start: Int) -> UInt64? {
        var value: UInt64 = 0
        for place in start..<start + 12 {
            let digit = bytes[place] &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value
    }

    /// `R12` as its place among the codes.
    private func rank(_ cell: CellRange) -> Int? {
        guard cell.count == 2 || cell.count == 3, bytes[cell.start] == UInt8(ascii: "R") else { return nil }
        var number = 0
        for place in cell.start + 1..<cell.end {
            let digit = Int(bytes[place]) - 48
            // No zero before a number.
            guard (0...9).contains(digit), digit > 0 || number > 0 else { return nil }
            number = number * 10 + digit
        }
        guard number < ranks.count, ranks[number] >= 0 else { return nil }
        return Int(ranks[number])
    }

    private mutating func source(_ cell: CellRange) -> UInt8? {
        // Rows of one source mostly stand together.
        if isText(cell, sources[Int(knownSource)]) { return knownSource }
        guard let place = sources.firstIndex(where: { isText(cell, $0) }) else { return nil }
        knownSource = UInt8(place)
        return knownSource
    }

    private func isText(_ cell: CellRange, _ text: StaticString) -> Bool {
        guard cell.count == text.utf8CodeUnitCount else { return false }
        for place in 0..<cell.count where bytes[cell.start + place] != text.utf8Start[place] { return false }
        return true
    }

    private func isText(_ cell: CellRange, _ text: [UInt8]) -> Bool {
        guard cell.count == text.count, cell.count > 0 else { return false }
        for place in 0..<cell.count where bytes[cell.start + place] != text[place] { return false }
        return true
    }

    /// `2026-11-21` as a day since 1970.
    private mutating func day(_ cell: CellRange) -> Int32? {
        guard cell.count == 10 else { return nil }
        if knownDay.start >= 0, isSame(cell.start, knownDay.start, 10) { return knownDay.day }
        guard let day = CivilDate(isoBytes: bytes, at: cell.start)?.dayNumber else { return nil }
        knownDay = (cell.start, day)
        return day
    }

    private func isSame(_ left: Int, _ right: Int, _ count: Int) -> Bool {
        for place in 0..<count where bytes[left + place] != bytes[right + place] { return false }
        return true
    }

    /// True for the very day of birth that the number tells.
    private func agrees(_ cell: CellRange, _ iin: Int) -> Bool {
        let century = bytes[iin + 6] &- 49
        // Who is born in another century than the last two, or is still to be born, is for the
        // general reader.
        guard cell.count == 10, century < 6, century >= 2, IdentityDigits.isBorn(bytes, iin, by: today),
            bytes[cell.start + 4] == UInt8(ascii: "-"),
            bytes[cell.start + 7] == UInt8(ascii: "-")
        else { return false }
        let start = cell.start
        let years = 18 + century / 2
        return bytes[start] == 48 + years / 10 && bytes[start + 1] == 48 + years % 10
            && isSame(start + 2, iin, 2) && isSame(start + 5, iin + 2, 2) && isSame(start + 8, iin + 4, 2)
    }

    /// The sex that the number tells; a man in a category of women is for the general reader, who warns.
    private func isSex(_ cell: CellRange, _ rank: Int, _ iin: Int) -> Bool {
        guard cell.count == 1 else { return false }
        let isFemale = bytes[iin + 6] & 1 == 0
        return bytes[cell.start] == (isFemale ? UInt8(ascii: "f") : UInt8(ascii: "m"))
            && (isFemale || rank != pregnant && rank != mothers)
    }

    /// Cyrillic letters, single hyphens and blanks between them, sixty at most.
    private func isName(_ cell: CellRange) -> Bool {
        guard (2...120).contains(cell.count), !cell.hasDoubledQuotes else { return false }
        var place = cell.start
        var wasLetter = false
        while place < cell.end {
            let byte = bytes[place]
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") {
                guard wasLetter else { return false }
                wasLetter = false
                place += 1
                continue
            }
            guard place + 1 < cell.end, byte & 0xE0 == 0xC0 else { return false }
            let letter = Int(byte & 0x1F) << 6 | Int(bytes[place + 1] & 0x3F)
            guard (0x400..<0x500).contains(letter), Self.letters[letter - 0x400] else { return false }
            wasLetter = true
            place += 2
        }
        return wasLetter
    }

    /// By code point from U+0400, whether it is a Kazakh or Russian letter.
    private static let letters: [Bool] = {
        var letters = [Bool](repeating: false, count: 0x100)
        for scalar in (Letters.alphabet + Letters.alphabet.uppercased()).unicodeScalars {
            letters[Int(scalar.value) - 0x400] = true
        }
        return letters
    }()
}

extension CivilDate {
    /// `2026-11-21` in the bytes of a file.
    ///
    /// - Precondition: ten bytes lie from `start`.
    init?(isoBytes bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        func number(_ place: Int, _ count: Int) -> Int? {
            var number = 0
            for place in start + place..<start + place + count {
                let digit = bytes[place] &- 48
                guard digit < 10 else { return nil }
                number = number * 10 + Int(digit)
            }
            return number
        }
        guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
            let year = number(0, 4), let month = number(5, 2), let day = number(8, 2)
        else { return nil }
        self.init(year, month, day)
    }
}

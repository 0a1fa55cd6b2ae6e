/// A month of ОППВ of one person by one payer, as numbers: a row of the register of
/// contributions.
struct OccupationalContributionEntry {
    /// The person's key in the register, then the month's ordinal in 16 bits.
    private let key: Int64
    let payer: UInt64
    let tiyn: Int64

    /// - Parameter person: of ``PersonKeys``.
    init(person: Int64, month: YearMonth, payer: UInt64, tiyn: Int64) {
        key = person << 16 | Int64(month.ordinal)
        self.payer = payer
        self.tiyn = tiyn
    }

    var person: Int64 { key >> 16 }
    var month: YearMonth { YearMonth(ordinal: Int32(key & 0xFFFF)) }

    /// The order of the register.
    static func isInOrder(_ left: OccupationalContributionEntry, _ right: OccupationalContributionEntry)
        -> Bool
    {
        if left.key != right.key { return left.key < right.key }
        if left.payer != right.payer { return left.payer < right.payer }
        return left.tiyn < right.tiyn
    }
}

/// Reads rows of ``ImportFormat/oop`` in their plain form straight from the
/// bytes: `660314399002,2019-03,050140990004,12500.00`.
///
/// What is not plain – blanks, quotes, other ways of writing, every mistake –
/// is left to the general reader, which also knows the words for it.
struct OccupationalContributionParser {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The places of the columns in a row.
    let iin, month, payer, sum: Int
    /// Year × 12 + month − 1 of the last month that may be named.
    let lastMonth: Int32
    private let today: Int32

    private var knownIIN = 0
    private var knownIINValue: UInt64 = 0
    private var knownPayer = 0
    private var knownPayerValue: UInt64 = 0

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, iin: Int, month: Int, payer: Int, sum: Int, today: CivilDate
    ) {
        self.bytes = bytes
        self.iin = iin
        self.month = month
        self.payer = payer
        self.sum = sum
        lastMonth = today.yearMonth.ordinal
        self.today = today.dayNumber
    }

    /// The row as an entry, or `nil` when it is not plain.
    mutating func entry(_ cells: [CellRange], _ people: inout PersonKeys) throws
        -> OccupationalContributionEntry?
    {
        let (iinCell, payerCell) = (cells[iin], cells[payer])
        guard iinCell.count == 12, payerCell.count == 12, let month = month(cells[month]),
            let tiyn = tiyn(cells[sum])
        else { return nil }
        // Rows of one person and of one payer mostly stand together.
        if knownIINValue == 0 || !isSame(iinCell.start, knownIIN) {
            guard let value = number(iinCell.start), IdentityDigits.isIIN(bytes, iinCell.start),
                IdentityDigits.isBorn(bytes, iinCell.start, by: today)
            else { return nil }
            knownIINValue = value
            knownIIN = iinCell.start
        }
        if knownPayerValue == 0 || !isSame(payerCell.start, knownPayer) {
            guard let value = number(payerCell.start),
                IdentityDigits.isEmployerNumber(bytes, payerCell.start)
            else { return nil }
            knownPayerValue = value
            knownPayer = payerCell.start
        }
        return OccupationalContributionEntry(
            person: try people.key(of: knownIINValue), month: YearMonth(ordinal: month),
            payer: knownPayerValue, tiyn: tiyn)
    }

    private func isSame(_ left: Int, _ right: Int) -> Bool {
        for place in 0..<12 where bytes[left + place] != bytes[right + place] { return false }
        return true
    }

    /// Twelve digits as a number, or `nil`.
    private func number(_ start: Int) -> UInt64? {
        var value: UInt64 = 0
        for place in start..<start + 12 {
            let digit = bytes[place] &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value
    }

    /// `2019-03` as an ordinal, not after the last month.
    private func month(_ cell: CellRange) -> Int32? {
        guard cell.count == 7, bytes[cell.start + 4] == UInt8(ascii: "-") else { return nil }
        var parts: (year: Int32, month: Int32) = (0, 0)
        for place in 0..<7 where place != 4 {
            let digit = bytes[cell.start + place] &- 48
            guard digit < 10 else { return nil }
            if place < 4 {
                parts.year = parts.year * 10 + Int32(digit)
            } else {
                parts.month = parts.month * 10 + Int32(digit)
            }
        }
        guard (1...12).contains(parts.month), CivilDate.years.contains(Int(parts.year)) else { return nil }
        let ordinal = parts.year * 12 + parts.month - 1
        return ordinal <= lastMonth ? ordinal : nil
    }

    /// `12500`, `12500.5` or `12500.50`, greater than zero, as tiyn.
    private func tiyn(_ cell: CellRange) -> Int64? {
        guard (1...17).contains(cell.count) else { return nil }
        var value: Int64 = 0
        var decimals = -1
        for place in cell.start..<cell.end {
            if bytes[place] == UInt8(ascii: "."), decimals < 0, place > cell.start {
                decimals = 0
                continue
            }
            let digit = bytes[place] &- 48
            guard digit < 10 else { return nil }
            value = value * 10 + Int64(digit)
            if decimals >= 0 { decimals += 1 }
        }
        switch decimals {
        case -1: value *= 100
        case 1: value *= 10
        case 2: break
        default: return nil
        }
        return value > 0 && value <= 9_000_000_000_000_000 ? value : nil
    }
}

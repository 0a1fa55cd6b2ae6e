extension IIN {
    /// The twelve digits as a number.
    var number: UInt64 { digits.utf8.reduce(0) { $0 * 10 + UInt64($1 - 48) } }
}

/// Every person's number by their IIN, in memory: sixteen bytes a person.
final class PersonTable {
    private var numbers: UnsafeMutableBufferPointer<UInt64>
    private var ids: UnsafeMutableBufferPointer<Int64>
    /// By the six digits of the birth date, the place of the first person.
    private let starts: UnsafeMutableBufferPointer<Int32>
    private static let days = 1_000_000

    init(_ database: Database) throws {
        let count = Int(try database.first("SELECT count(*) FROM person") { $0.integer(0) } ?? 0)
        numbers = .allocate(capacity: count)
        ids = .allocate(capacity: count)
        starts = .allocate(capacity: Self.days + 1)
        var place = 0
        var day = 0
        let (numbers, ids, starts) = (numbers, ids, starts)
        try database.each("SELECT iin, id FROM person ORDER BY iin") { row in
            // Somebody may be added while the table is read.
            guard place < count, let number = row.digits(0) else { return }
            let own = Int(number / 1_000_000)
            while day <= own {
                starts[day] = Int32(place)
                day += 1
            }
            numbers[place] = number
            ids[place] = row.integer(1)
            place += 1
        }
        while day <= Self.days {
            starts[day] = Int32(place)
            day += 1
        }
    }

    deinit {
        numbers.deallocate()
        ids.deallocate()
        starts.deallocate()
    }

    /// - Parameter number: below 10¹².
    func find(_ number: UInt64) -> Int64? {
        let day = Int(number / 1_000_000)
        var (low, high) = (Int(starts[day]), Int(starts[day + 1]))
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < Int(starts[day + 1]) && numbers[low] == number ? ids[low] : nil
    }
}

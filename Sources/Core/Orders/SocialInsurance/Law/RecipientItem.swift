/// What an item of p.12 may hold.
enum RecipientItem {
    /// - Parameter item: 1–25; those that are dates, sums and names of their own are judged by
    ///   the fields that take them.
    static func refusal(_ item: Int, _ value: String, appliedOn: CivilDate) -> Message? {
        switch item {
        case 1: return message { () throws(Message) in _ = try IIN(value) }
        case 2: return message { () throws(Message) in _ = try NamePart(value) }
        case 3, 10, 11, 13: return message { () throws(Message) in _ = try day(value, appliedOn) }
        case 4: return sexes.contains(value.lowercased()) ? nil : .dictionary
        case 12:
            return message { () throws(Message) in
                guard try day(value, appliedOn) >= appliedOn else { throw .decisionBeforeApplication }
            }
        case 6:
            let isOld = value.utf8.count == 6 && value.asciiDigits != nil
            let isNew = value.utf8.count == 7 && value.utf8.allSatisfy(isIndexSign)
            return isOld || isNew ? nil : .characters
        case 14: return number(value, 0...999)
        case 15, 22, 24: return sum(value)
        case 17: return number(value.hasSuffix("%") ? String(value.dropLast()).trimmed : value, 0...100)
        case 18: return number(value, 1...99)
        case 20: return number(value, 1...365)
        case 21: return number(value, 1...30)
        default: return value.count > 300 ? .tooLong(300) : nil
        }
    }

    private static let sexes: Set<String> = ["ер", "әйел", "муж.", "жен.", "m", "f"]

    private static func day(_ value: String, _ today: CivilDate) throws(Message) -> CivilDate {
        if let day = CivilDate(iso: value) { return day }
        return try DateEntry.read(value, today: today)
    }

    private static func message(_ read: () throws(Message) -> Void) -> Message? {
        do throws(Message) {
            try read()
            return nil
        } catch {
            return error
        }
    }

    /// Of the postal index of seven characters: capital Latin letters and digits.
    private static func isIndexSign(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func number(_ value: String, _ range: ClosedRange<Int>) -> Message? {
        guard value.asciiDigits != nil, let number = Int(value), range.contains(number) else {
            return .count(range.upperBound)
        }
        return nil
    }

    private static func sum(_ value: String) -> Message? {
        guard let sum = try? Tenge(value) else { return .sumForm }
        return sum < .zero ? .sum : nil
    }
}

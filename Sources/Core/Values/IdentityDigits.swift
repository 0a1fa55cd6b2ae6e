/// IIN and BIN judged in place, as ``IIN`` and ``EmployerNumber`` judge them.
enum IdentityDigits {
    /// - Precondition: twelve digits lie from `start`.
    static func isIIN(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard hasCheckDigit(bytes, start) else { return false }
        func pair(_ place: Int) -> Int {
            Int(bytes[start + place]) * 10 + Int(bytes[start + place + 1]) - 528
        }
        let (year, month, day) = (pair(0), pair(2), pair(4))
        guard (1...12).contains(month), day >= 1 else { return false }
        switch Int(bytes[start + 6]) - 48 {
        case 0:
            return [1800, 1900, 2000].contains { day <= CivilDate.daysInMonth($0 + year, month) }
        case let century where (1...6).contains(century):
            return day <= CivilDate.daysInMonth(1800 + (century - 1) / 2 * 100 + year, month)
        default: return false
        }
    }

    /// Whether the number tells no birth outside of C-13: before 1900, or after `today`.
    ///
    /// - Precondition: the digits of an IIN lie from `start`.
    static func isBorn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, by today: Int32) -> Bool {
        func pair(_ place: Int) -> Int {
            Int(bytes[start + place]) * 10 + Int(bytes[start + place + 1]) - 528
        }
        switch bytes[start + 6] &- 48 {
        case 0, 3, 4: return true
        case 5, 6: return CivilDate.number(2000 + pair(0), pair(2), pair(4)) <= today
        default: return false
        }
    }

    /// - Precondition: twelve digits lie from `start`.
    static func isEmployerNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let kind = bytes[start + 4] &- 48
        if kind < 4 { return isIIN(bytes, start) }
        let month = Int(bytes[start + 2]) * 10 + Int(bytes[start + 3]) - 528
        return kind <= 6 && (1...12).contains(month) && hasCheckDigit(bytes, start)
    }

    private static func hasCheckDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var (first, second) = (0, 0)
        for place in 0..<11 {
            let digit = Int(bytes[start + place]) - 48
            first += digit * (place + 1)
            second += digit * (place < 9 ? place + 3 : place - 8)
        }
        first %= 11
        let check = first == 10 ? second % 11 : first
        return check == Int(bytes[start + 11]) - 48
    }
}

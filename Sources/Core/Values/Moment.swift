/// A date and a time of day of Kazakhstan (UTC+5), to the second.
///
/// Zones exist only at the edge, in ``Clock``; inside, a moment is what the
/// clock on the office wall showed.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01 00:00 by the wall clock.
    public let seconds: Int64

    public init(seconds: Int64) { self.seconds = seconds }

    /// - Precondition: hour 0–23, minute and second 0–59.
    public init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        seconds = Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// `2026-11-21`, `2026-11-21T10:12` or `2026-11-21T10:12:30`.
    public init?(iso: some StringProtocol) {
        let halves = iso.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = halves.first, let date = CivilDate(iso: head) else { return nil }
        guard halves.count == 2 else {
            self.init(date)
            return
        }
        let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 && $0.asciiDigits != nil }),
            let hour = Int(parts[0]), let minute = Int(parts[1]),
            let second = parts.count == 3 ? Int(parts[2]) : 0,
            hour < 24, minute < 60, second < 60
        else { return nil }
        self.init(date, hour: hour, minute: minute, second: second)
    }

    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    public var date: CivilDate {
        CivilDate(dayNumber: Int32((seconds >= 0 ? seconds : seconds - 86_399) / 86_400))
    }

    /// Minutes since midnight, 0–1439.
    public var minuteOfDay: Int { Int((seconds - Int64(date.dayNumber) * 86_400) / 60) }

    public func adding(seconds: Int64) -> Moment { Moment(seconds: self.seconds + seconds) }

    public var iso: String {
        "\(date.iso)T\(time):\(padded(Int((seconds - Int64(date.dayNumber) * 86_400) % 60), 2))"
    }

    /// `10:12`.
    public var time: String { "\(padded(minuteOfDay / 60, 2)):\(padded(minuteOfDay % 60, 2))" }

    /// `21.11.2026 10:12`.
    public var shown: String { "\(date.shown) \(time)" }

    public var description: String { iso }

    /// The last second of a day.
    public static func endOf(_ date: CivilDate) -> Moment {
        Moment(date, hour: 23, minute: 59, second: 59)
    }
}

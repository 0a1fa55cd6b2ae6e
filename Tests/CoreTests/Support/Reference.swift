import Core
import Foundation

/// The files that tests read, found from this file's own place.
enum Reference {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func csv(_ path: String) throws -> CSV {
        try CSV(String(contentsOf: root.appending(path: path), encoding: .utf8))
    }

    /// The rows of the shipped calendar.
    static func calendarDays() throws -> [CalendarDay] {
        try csv("assets/reference/holidays_kz.csv").records.compactMap(CalendarDay.init(record:))
    }

    static func calendar(_ week: WorkCalendar.Week = .fiveDays) throws -> WorkCalendar {
        WorkCalendar(days: try calendarDays(), week: week)
    }
}

/// A day known to exist: `day("2026-11-21")`.
func day(_ iso: String) -> CivilDate {
    guard let date = CivilDate(iso: iso) else { preconditionFailure("No such day: \(iso)") }
    return date
}

/// A moment known to exist: `moment("2026-11-21T10:12")`.
func moment(_ iso: String) -> Moment {
    guard let moment = Moment(iso: iso) else { preconditionFailure("No such moment: \(iso)") }
    return moment
}

func month(_ iso: String) -> YearMonth {
    guard let month = YearMonth(iso: iso) else { preconditionFailure("No such month: \(iso)") }
    return month
}

/// What a refusal says, or `nil` when nothing is refused.
func refusal<Value>(_ body: () throws(Message) -> Value) -> Message? {
    do {
        _ = try body()
        return nil
    } catch {
        return error
    }
}

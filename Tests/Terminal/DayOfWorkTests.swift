import Foundation
import Testing

extension TerminalSuite {
    /// The professional payment from the first file to the last return, by keys.
    ///
    /// Two invented workers of ТОО «Пример». The whole month is the subsistence minimum of
    /// 2026, 50 851,00 (Labour Code 127-3.4). What each step should show is reckoned in
    /// its comment by the clauses of order 526.
    @MainActor @Suite struct DayOfWorkTests {
        @Test func `one operator leads two recipients from the application to the last return`() throws {
            let day = try WorkingDay(now: "2026-10-05T10:12")
            try day.takeApplications()
            try day.askForAccounts()
            try day.agree()
            try day.remittanceTooLittle()
            try day.payNovember()
            try day.learnOfDeparture()
            try day.payDecember()
            try day.learnOfDeath()
            try day.resume()
            try day.printAccounts()
        }
    }
}

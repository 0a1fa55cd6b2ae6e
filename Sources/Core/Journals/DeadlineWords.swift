/// The state of a term in words, from how the list keeps it: the day it was
/// met, a slash, the last day; or the code of what is missing.
public enum DeadlineWords {
    /// In place of a missing day's code: nobody has told when it was done.
    static let untold = Message.required.code

    /// Days past the deadline; `nil` if it has not passed, was met, or cannot be
    /// computed.
    public static func daysOver(_ value: String, on today: CivilDate?) -> Int? {
        guard let today, let (met, due) = parts(value), met == nil, due < today else { return nil }
        return due.days(to: today)
    }

    /// True for a term whose last day is today.
    public static func isToday(_ value: String, on today: CivilDate?) -> Bool {
        guard let today, let (met, due) = parts(value) else { return false }
        return met == nil && due == today
    }

    private static func parts(_ value: String) -> (met: CivilDate?, due: CivilDate)? {
        let halves = value.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let due = CivilDate(iso: halves[1]) else { return nil }
        return (CivilDate(iso: halves[0]), due)
    }

    /// Why there is no day, in words; the code is for programs.
    private static func flaw(_ code: String) -> Localized {
        switch code {
        case "E-CAL": Localized(ru: "! нет календаря", kk: "! күнтізбе жоқ")
        case "E-EXT": Localized(ru: "! нет показателя", kk: "! көрсеткіш жоқ")
        case untold: Localized(ru: "дата не указана", kk: "күні көрсетілмеген")
        default: .same(code)
        }
    }

    static func state(_ value: String, on today: CivilDate?) -> Localized {
        guard let (met, due) = parts(value) else { return flaw(value) }
        if let met {
            let days = due.days(to: met)
            return days <= 0
                ? Localized(ru: "выполнено", kk: "орындалды")
                : Localized(ru: "позже на \(days) дн.", kk: "\(days) күн кеш")
        }
        guard let today else { return .same("") }
        let left = today.days(to: due)
        if left < 0 { return Localized(ru: "! просрочено \(-left) дн.", kk: "! \(-left) күн кешігуде") }
        return left == 0
            ? Localized(ru: "сегодня", kk: "бүгін")
            : Localized(ru: "осталось \(left) дн.", kk: "\(left) күн қалды")
    }
}

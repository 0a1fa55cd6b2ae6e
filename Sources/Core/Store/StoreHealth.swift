/// What whoever signs in should know of the store before work begins.
public enum StoreWarning: Hashable, Sendable {
    /// The last `tereze verify` found the file damaged.
    case damaged
    /// The clock is before the last entry, or more than a month after it.
    case clock(now: Moment, last: Moment)

    public var text: Localized {
        switch self {
        case .damaged:
            Localized(
                ru: "Хранилище повреждено: не вводите ничего, позовите администратора",
                kk: "Қойма бүлінген: ештеңе енгізбеңіз, әкімшіні шақырыңыз")
        case .clock(let now, let last):
            Localized(
                ru:
                    "Часы: \(now.date.shown), последняя запись \(last.date.shown). Сверьте день и скажите администратору",
                kk:
                    "Сағат: \(now.date.shown), соңғы жазба \(last.date.shown). Күнді тексеріп, әкімшіге айтыңыз"
            )
        }
    }
}

extension Store {
    static let namedDaySetting = "clock.named"

    /// Nobody names a day for a store of an office: only for a training one, and for one that
    /// was made with a named day.
    ///
    /// - Throws: ``StoreUnavailable/namedDay``.
    public func requireTrueDay() throws {
        guard clock.isNamed else { return }
        let isForTrial = try isTraining || setting(Self.namedDaySetting) != nil
        guard isForTrial else { throw StoreUnavailable.namedDay }
    }

    private static let damageSetting = "store.damaged"
    /// Days after the last entry from which the clock is doubted: offices work every week.
    private static let longestSilence = 31

    /// Keeps for the next sign-in what `tereze verify` has found.
    public func noteDamage(_ isDamaged: Bool) throws {
        // A store too damaged for this is known by its first reading.
        guard !isDamaged else {
            try? set(Self.damageSetting, to: clock.now().iso)
            return
        }
        guard try setting(Self.damageSetting) != nil else { return }
        try database.write {
            try $0.execute("DELETE FROM setting WHERE name = ?", [.text(Self.damageSetting)])
        }
    }

    /// Records in the audit that what is kept beside the facts was computed anew.
    public func noteRebuild() throws {
        try perform("rebuild", on: "store") { _, _ in ((), nil) }
    }

    public func warning() throws -> StoreWarning? {
        if try setting(Self.damageSetting) != nil { return .damaged }
        // Who names a day knows it.
        guard !clock.isNamed else { return nil }
        let newest = try database.first("SELECT at FROM audit ORDER BY id DESC LIMIT 1") { $0.moment(0) }
        guard case let last?? = newest else { return nil }
        let now = clock.now()
        let silence = last.date.days(to: now.date)
        return now < last || silence > Self.longestSilence ? .clock(now: now, last: last) : nil
    }
}

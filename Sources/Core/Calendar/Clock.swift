#if canImport(Glibc)
    import Glibc
#endif

/// The clock, handed in: nobody calls «now» by themselves, so that a test and
/// a scenario stand at the moment they say.
public struct Clock: Sendable {
    public let now: @Sendable () -> Moment
    /// Whether somebody said what time it is.
    let isNamed: Bool

    public init(now: @escaping @Sendable () -> Moment) { self.init(isNamed: false, now: now) }

    private init(isNamed: Bool, now: @escaping @Sendable () -> Moment) {
        self.isNamed = isNamed
        self.now = now
    }

    /// The machine's clock as Kazakhstan's wall shows it: UTC+5 everywhere from
    /// 01.03.2024.
    public static let system = Clock { Moment(seconds: Int64(time(nil)) + 5 * 3600) }

    public static func fixed(_ moment: Moment) -> Clock { Clock(isNamed: true) { moment } }
}

/// A day of figures in a Kazakh sentence: its case stands on «күн», for no ending can be read
/// behind figures.
public enum KazakhDay {
    /// «06.11.2026 күні».
    public static func on(_ day: CivilDate) -> String { "\(day.shown) күні" }

    /// «06.11.2026 күні (10:12)».
    public static func at(_ moment: Moment) -> String { "\(on(moment.date)) (\(moment.time))" }

    /// «06.11.2026 күнінен бастап».
    public static func from(_ day: CivilDate) -> String { "\(day.shown) күнінен бастап" }

    /// «06.11.2026 күніне дейін».
    public static func by(_ shown: String) -> String { "\(shown) күніне дейін" }

    /// «06.11.2026 күнінен кешіктірмей»: the last day that counts.
    public static func notLater(_ shown: String) -> String { "\(shown) күнінен кешіктірмей" }
}

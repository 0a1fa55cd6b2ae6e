/// Russian words in the form that their number asks for.
enum RussianCount {
    /// «56 лет», «51 год», «52 года».
    static func years(_ count: Int) -> String { "\(count) " + form(count, "год", "года", "лет") }

    /// - Parameters:
    ///   - one: as after 1, 21, 31 …
    ///   - few: as after 2–4, 22–24 …
    ///   - many: as after all others.
    static func form(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
        switch (count % 100, count % 10) {
        case (11...14, _): many
        case (_, 1): one
        case (_, 2...4): few
        default: many
        }
    }
}

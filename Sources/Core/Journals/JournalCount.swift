/// How many rows a filter leaves, and how many of those that it would leave are closed to who
/// asks.
public struct JournalCount: Hashable, Sendable {
    public let shown: Int
    /// Rows that need sight of medical facts.
    public let closed: Int

    /// Said beside the number of rows, where there is little room.
    public var closedShortly: Localized? {
        guard closed > 0 else { return nil }
        let number = Self.number(closed)
        return Localized(ru: "закрыто: \(number)", kk: "жабық: \(number)")
    }

    /// What is closed, and who opens it, in one line.
    public func closedInWords(isAdministrator: Bool) -> Localized? {
        guard closed > 0 else { return nil }
        let number = Self.number(closed)
        let whom =
            isAdministrator
            ? Localized(
                ru: "откройте себе доступ в «Специалистах»", kk: "«Мамандарда» өзіңізге рұқсат ашыңыз")
            : Localized(ru: "откроет администратор", kk: "әкімші ашады")
        return Localized(
            ru: "Медицинские строки (\(number)) закрыты: ", kk: "Медициналық жолдар (\(number)) жабық: ")
            + whom
    }

    /// What lacks of a paper or a file: who reads it cannot open anything.
    static func left(out count: Int) -> Localized? {
        guard count > 0 else { return nil }
        let number = number(count)
        let rows = Numeral.form(count, "строка", "строки", "строк")
        return Localized(
            ru: "Не показано: \(number) \(rows) с медицинскими сведениями.",
            kk: "Көрсетілмеген: медициналық мәліметі бар \(number) жол.")
    }

    /// Counting stops here: an exact number costs a walk through the index.
    public static let limit = 10_000

    public static func isWhole(_ count: Int) -> Bool { count < limit }

    /// A number as it is said: of more than are counted, that there are more.
    public static func number(_ count: Int) -> String {
        isWhole(count) ? "\(count)" : "> \(limit - 1)"
    }
}

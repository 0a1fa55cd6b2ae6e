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

    /// The same on paper.
    static func closed(_ count: Int, isAdministrator: Bool) -> Localized? {
        guard count > 0 else { return nil }
        let number = number(count)
        let rows = Numeral.form(count, "строка", "строки", "строк")
        return Localized(
            ru: "Ещё \(number) \(rows) с медицинскими сведениями. ",
            kk: "Медициналық мәліметі бар тағы \(number) жол бар. ")
            + Message.medicalAccess(own: isAdministrator).text
    }

    /// Counting stops here: an exact number costs a walk through the index.
    public static let limit = 10_000

    public static func isWhole(_ count: Int) -> Bool { count < limit }

    /// A number as it is said: of more than are counted, that there are more.
    public static func number(_ count: Int) -> String {
        isWhole(count) ? "\(count)" : "> \(limit - 1)"
    }
}

/// One person of a payment order.
public struct IncomingLine: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let payment: Int64
    public let iin: IIN
    public let purpose: PaymentPurpose
    public let sum: Tenge
    /// Distinct, in order.
    public let months: [YearMonth]
    public let doubt: LineDoubt
    /// As the list has the person, where that is not as the person is known.
    public let told: ToldPerson?
    /// As the person is known; `nil` of somebody whom the office has not met.
    public let known: ToldPerson?

    /// Which line of the document it is, from 1.
    public var place: Int { Self.place(of: id) }

    public static func place(of line: Int64) -> Int { Int(line & places) }

    static let places: Int64 = 1 << 24 - 1

    static func id(_ payment: Int64, _ place: Int) -> Int64 { payment << 24 | Int64(place) }

    /// All months of a line in SQL: `202610,202611`.
    static let storedMonths = "l.month || coalesce(',' || l.more, '')"

    static func months(_ stored: String) -> [YearMonth] {
        stored.split(separator: ",").compactMap { Int64($0).flatMap { YearMonth(number: $0) } }
    }

    static let columns = """
        l.id, l.payment_id, l.iin, l.purpose, l.tiyn, \(storedMonths), l.doubt,
        n.surname, n.given_name, n.patronymic, n.birth_date,
        p.surname, p.given_name, p.patronymic, p.birth_date
        """
    static let tables = """
        incoming_line l LEFT JOIN incoming_name n ON n.line_id = l.id
        LEFT JOIN person p ON p.iin = printf('%012d', l.iin)
        """

    init?(_ row: borrowing Row) {
        let months = Self.months(row.text(5))
        guard let iin = try? IIN(padded(Int(row.integer(2)), 12)),
            let purpose = PaymentPurpose(rawValue: row.integer(3)), !months.isEmpty
        else { return nil }
        id = row.integer(0)
        payment = row.integer(1)
        self.iin = iin
        self.purpose = purpose
        sum = row.tenge(4)
        self.months = months
        doubt = LineDoubt(rawValue: row.integer(6))
        told = ToldPerson(row, from: 7)
        known = ToldPerson(row, from: 11)
    }

    /// For the rules.
    var line: IncomingPayment.Line {
        IncomingPayment.Line(
            id: id, person: Int64(iin.number), sum: sum, months: months, isPenalty: purpose.isPenalty)
    }
}

/// Name and birth of a person, as a list or the office has them.
public struct ToldPerson: Hashable, Sendable {
    public let surname: String
    public let givenName: String
    public let patronymic: String
    public let birthDate: CivilDate?

    init(surname: String, givenName: String, patronymic: String, birthDate: CivilDate?) {
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
        self.birthDate = birthDate
    }

    /// `nil` where there is none.
    init?(_ row: borrowing Row, from first: Int32) {
        guard let surname = row.optionalText(first) else { return nil }
        self.init(
            surname: surname, givenName: row.text(first + 1), patronymic: row.text(first + 2),
            birthDate: row.day(first + 3))
    }

    public var name: String {
        [surname, givenName, patronymic].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Store {
    public func incomingLine(id: Int64) throws -> IncomingLine? {
        try incomingLines(where: "l.id = ?", [.integer(id)]).first
    }

    /// - Parameter condition: on `l`, `n` and `p`; a constant of the program.
    func incomingLines(where condition: String, _ values: [SQLValue]) throws -> [IncomingLine] {
        try database.rows(
            "SELECT \(IncomingLine.columns) FROM \(IncomingLine.tables) WHERE \(condition) ORDER BY l.id",
            values
        ) { IncomingLine($0) }.compactMap(\.self)
    }
}

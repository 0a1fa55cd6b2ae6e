/// A prepared statement that writes months of one delivery into the register.
final class ContributionInsert {
    private let statement: BulkInsert

    /// - Parameter delivery: of ``Store/beginDelivery(_:_:at:)``.
    init(_ database: Database, delivery: Int64) throws(StoreError) {
        statement = try database.bulkInsert(
            """
            INSERT INTO contribution_month (
                person_id, month, purpose, payer, reference, received_on, tiyn, knp, delivery_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING
            """)
        statement.bind(9, delivery)
    }

    /// Writes a month.
    ///
    /// Rows come fastest in the order of the register: person, month, purpose, payer.
    ///
    /// - Parameters:
    ///   - person: the person's number; of somebody whom the office has not met, minus the IIN.
    ///   - payer: БИН or ИИН as a number; 0 if it is not told.
    ///   - toldPurpose: КНП as the source told it; 0 if it is not told.
    /// - Returns: false when it was there already.
    func add(
        person: Int64, month: YearMonth, _ purpose: PaymentPurpose, payer: Int64, reference: String = "",
        receivedOn: CivilDate? = nil, tiyn: Int64, toldPurpose: Int64 = 0
    ) throws(StoreError) -> Bool {
        statement.bind(5, text: reference)
        return try add(person, month, purpose, payer, receivedOn, tiyn, toldPurpose)
    }

    /// Writes a month of a line of a payment order, by the line's number.
    ///
    /// - Returns: false when it was there already.
    func add(
        person: Int64, month: YearMonth, _ purpose: PaymentPurpose, payer: Int64, line: Int64,
        receivedOn: CivilDate, tiyn: Int64
    ) throws(StoreError) -> Bool {
        statement.bind(5, line)
        return try add(person, month, purpose, payer, receivedOn, tiyn, purpose.rawValue)
    }

    private func add(
        _ person: Int64, _ month: YearMonth, _ purpose: PaymentPurpose, _ payer: Int64,
        _ receivedOn: CivilDate?, _ tiyn: Int64, _ toldPurpose: Int64
    ) throws(StoreError) -> Bool {
        statement.bind(1, person)
        statement.bind(2, month.number)
        statement.bind(3, purpose.rawValue)
        statement.bind(4, payer)
        statement.bind(6, receivedOn?.number ?? 0)
        statement.bind(7, tiyn)
        statement.bind(8, toldPurpose)
        return try statement.insert()
    }
}

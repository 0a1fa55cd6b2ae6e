/// A person of a payment file, in bytes: of a million lines no text is made where one is only
/// compared.
struct PaymentFileItem {
    /// Letters and digits that lie one after another in ``letters``.
    struct Piece {
        var start: Int32 = 0
        var end: Int32 = 0
        var isEmpty: Bool { start == end }
    }

    /// What the file calls it, `:21:`.
    var number = 0
    var sum = Tenge.zero
    /// `C`, `V` or `S`; 0 for a credit to the person's account.
    var contribution: UInt8 = 0
    var born: CivilDate?
    /// Of this person alone; `nil` where the order names one for all.
    var period: YearMonth?
    /// At which the block began.
    var line = 0
    /// In UTF-8.
    private(set) var letters: [UInt8] = []
    private(set) var surname = Piece()
    private(set) var givenName = Piece()
    private(set) var patronymic = Piece()
    private(set) var iin = Piece()
    private(set) var account = Piece()

    mutating func begin(_ number: Int, line: Int) {
        self.number = number
        self.line = line
        sum = .zero
        contribution = 0
        born = nil
        period = nil
        letters.removeAll(keepingCapacity: true)
        surname = Piece()
        givenName = Piece()
        patronymic = Piece()
        iin = Piece()
        account = Piece()
    }

    /// Adds what a line says to the place that a key names.
    mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>, _ page: CodePage?, _ place: Place) {
        let start = Int32(letters.count)
        if let page, bytes.contains(where: { $0 >= 0x80 }) {
            letters.append(contentsOf: page.decode(Array(bytes)) ?? [])
        } else {
            letters.append(contentsOf: bytes)
        }
        let piece = Piece(start: start, end: Int32(letters.count))
        switch place {
        case .surname: surname = piece
        case .givenName: givenName = piece
        case .patronymic: patronymic = piece
        case .iin: iin = piece
        case .account: account = piece
        }
    }

    enum Place { case surname, givenName, patronymic, iin, account }

    func withBytes<Result>(_ piece: Piece, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        try letters.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[Int(piece.start)..<Int(piece.end)]))
        }
    }

    func text(_ piece: Piece) -> String {
        withBytes(piece) { String(decoding: $0, as: UTF8.self) }
    }

    /// Twelve digits with the right check digit as a number; `nil` for what is no IIN.
    var iinNumber: UInt64? {
        withBytes(iin) { bytes in
            guard bytes.count == 12 else { return nil }
            var value: UInt64 = 0
            for byte in bytes {
                guard byte &- 48 < 10 else { return nil }
                value = value * 10 + UInt64(byte - 48)
            }
            return IdentityDigits.isIIN(bytes, 0) ? value : nil
        }
    }

    /// As texts.
    var decoded: PaymentItem {
        PaymentItem(
            number: number, sum: sum,
            contribution: contribution == 0 ? nil : String(Unicode.Scalar(contribution)),
            surname: text(surname), givenName: text(givenName), patronymic: text(patronymic), birthDate: born,
            iin: text(iin), account: account.isEmpty ? nil : text(account), period: period)
    }
}

/// The value of a cell, parsed as its column declares.
enum CellValue: Hashable {
    case iin(IIN)
    case employer(EmployerNumber)
    case date(CivilDate)
    case moment(Moment)
    case month(YearMonth)
    case sum(Tenge)
    case phone(PhoneNumber)
    case account(IBAN)
    case code(String)
    case text(String)

    /// The canonical form: rows with equal canonical cells are the same row.
    var canonical: String {
        switch self {
        case .iin(let iin): iin.digits
        case .employer(let number): number.digits
        case .date(let date): date.iso
        case .moment(let moment): moment.iso
        case .month(let month): month.iso
        case .sum(let sum): sum.plain
        case .phone(let phone): phone.text
        case .account(let account): account.text
        case .code(let text), .text(let text): text
        }
    }
}

extension ImportColumn {
    /// Reads a cell that is not empty.
    func read(_ text: String, today: CivilDate) throws(RowRefusal) -> CellValue {
        if let unseen = text.firstUnseen { throw RowRefusal(.unseen(unseen), column: name) }
        do throws(Message) {
            return try value(text, today: today)
        } catch {
            // A look-alike letter explains the fault better than the format
            // error it causes.
            if let sign = lookalike(in: text) { throw RowRefusal(.lookalike(sign), column: name) }
            throw RowRefusal(error, column: name)
        }
    }

    private func value(_ text: String, today: CivilDate) throws(Message) -> CellValue {
        switch kind {
        case .iin:
            let iin = try IIN(text)
            if let born = iin.birthDate, let refusal = Birth.refusal(of: born, today: today) { throw refusal }
            return .iin(iin)
        case .employer: return .employer(try EmployerNumber(text))
        case .date: return .date(try Self.date(text))
        case .birth:
            let born = try Self.date(text)
            if let refusal = Birth.refusal(of: born, today: today) { throw refusal }
            return .date(born)
        case .moment: return .moment(try Self.moment(text))
        case .month:
            let month = try Self.month(text)
            guard month <= today.yearMonth else { throw .future }
            return .month(month)
        case .sum:
            let sum = try Tenge(text)
            guard sum > .zero else { throw .sum }
            return .sum(sum)
        case .phone: return .phone(try PhoneNumber(text))
        case .account: return .account(try IBAN(text))
        case .code(let codes):
            guard codes.contains(where: { $0.code == text }) else { throw .dictionary }
            return .code(text)
        case .name:
            let part = try NamePart(text)
            if let letter = Lookalikes.inName(part.text) { throw .lookalike(letter) }
            return .text(part.text)
        case .text(let limit):
            let squeezed = Letters.precomposed(text.squeezed)
            guard squeezed.count <= limit else { throw .tooLong(limit) }
            if let letter = Lookalikes.inWords(squeezed) { throw .lookalike(letter) }
            return .text(squeezed)
        }
    }

    private func lookalike(in text: String) -> Character? {
        switch kind {
        case .iin, .employer, .date, .birth, .moment, .month, .sum, .phone: Lookalikes.amongDigits(text)
        case .account, .code: Lookalikes.amongLatin(text)
        case .text, .name: nil
        }
    }

    /// `2026-11-21` or `21.11.2026`: nothing that could be read in two ways.
    private static func date(_ text: some StringProtocol) throws(Message) -> CivilDate {
        if let date = CivilDate(iso: text) { return date }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 2, parts[1].count == 2, parts[2].count == 4,
            parts.allSatisfy({ $0.asciiDigits != nil }),
            let date = CivilDate(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
        else { throw .date }
        return date
    }

    /// A date and, after a blank or `T`, the time to the minute or second.
    private static func moment(_ text: String) throws(Message) -> Moment {
        let halves = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }
        guard let head = halves.first else { throw .date }
        let day = try date(head)
        guard halves.count == 2 else { return Moment(day) }
        guard let moment = Moment(iso: day.iso + "T" + halves[1].trimmed) else { throw .time }
        return moment
    }

    /// `2026-11` or `11.2026`.
    static func month(_ text: String) throws(Message) -> YearMonth {
        if let month = YearMonth(iso: text) { return month }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 4,
            parts.allSatisfy({ $0.asciiDigits != nil }), let month = YearMonth(iso: "\(parts[1])-\(parts[0])")
        else { throw .noSuchMonth(of: text) }
        return month
    }
}

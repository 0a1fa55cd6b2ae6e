extension FieldSpec {
    /// What is wrong with a value, or doubtful; `nil` when it is good.
    public func message(for typed: String, in values: FormValues, _ context: FormContext) -> Message? {
        let text = typed.trimmed
        if text.isEmpty {
            guard isRequired(values) else { return nil }
            switch kind {
            case .mark(let refusal): return refusal
            case .choice: return .alternatives
            default: return lack
            }
        }
        if let unseen = text.firstUnseen { return .unseen(unseen) }
        do throws(Message) {
            return try warning(for: text, context)
        } catch {
            // A look-alike explains the fault better than the format that it spoils.
            return lookalike(in: text).map { .lookalike($0) } ?? error
        }
    }

    private func lookalike(in text: String) -> Character? {
        switch kind {
        case .iin, .employerNumber, .date, .birth, .month, .time, .money, .number, .phone:
            Lookalikes.amongDigits(text)
        case .iban: Lookalikes.amongLatin(text)
        case .listed: Lookalikes.amongLatin(Self.code(text))
        default: nil
        }
    }

    /// - Throws: the refusal. Returns a warning, or `nil`.
    private func warning(for text: String, _ context: FormContext) throws(Message) -> Message? {
        switch kind {
        case .text(let limit), .suggested(_, let limit):
            guard text.count <= limit else { throw .tooLong(limit) }
            return Lookalikes.inWords(text).map { .foreignLetter($0) }
        case .name(let limit, let withInitials):
            guard text.count <= limit else { throw .tooLong(limit) }
            _ = try NamePart(String((withInitials ? text.filter { $0 != "." } : text).prefix(60)))
            return Letters.heal(text).warning ?? (Letters.isInLatin(text) ? .latinName : nil)
        case .iin:
            if let born = try IIN(text).birthDate, let refusal = Birth.refusal(of: born, today: context.today)
            {
                throw refusal
            }
        case .employerNumber:
            if case .business(let number) = try EmployerNumber(text), number.hasUnusualAttribute {
                return .binAttribute
            }
        case .date(let mayBeFuture):
            let date = try DateEntry.read(text, today: context.today)
            guard mayBeFuture || date <= context.today else { throw .future }
        case .birth:
            let born = try Birth.read(text, today: context.today)
            if let refusal = Birth.refusal(of: born, today: context.today) { throw refusal }
        case .month: _ = try MonthEntry.read(text, today: context.today)
        case .time: _ = try TimeEntry.read(text)
        case .money: guard try Tenge(text) > .zero else { throw .sum }
        case .number(let limit):
            guard text.asciiDigits != nil, let number = Int(text), number <= limit else {
                throw .count(limit)
            }
        case .choice(let choices):
            guard let choice = choices.first(where: { $0.code == text }) else { throw .alternatives }
            if let closed = choice.refusal(context) { throw closed }
        case .listed(let choices, let refusal):
            guard let choice = choices.first(where: { $0.code == Self.code(text) }) else { throw refusal }
            if let closed = choice.refusal(context) { throw closed }
        case .mark, .option: break
        case .phone: return try PhoneNumber(text).doubt(typedAs: text)
        case .email: _ = try EmailAddress(text)
        case .iban:
            do throws(Message) { _ = try IBAN(text) } catch {
                throw error == .iban ? IBAN.flaw(of: text) : error
            }
        case .bank: guard context.bank(named: text) != nil else { throw .dictionary }
        }
        return nil
    }

    /// A code as it is written: in capitals, Latin letters where Russian ones
    /// look the same.
    private static func code(_ text: String) -> String {
        let latin: [Character: Character] = ["С": "C", "Р": "P", "Е": "E", "М": "M", "Т": "T"]
        return String(text.uppercased().map { latin[$0] ?? $0 })
    }

    /// The value in its one way of writing, as it is shown when the cursor
    /// leaves the field; what cannot be read stays as it was typed.
    public func normalised(_ typed: String, _ context: FormContext, _ language: Language) -> String {
        let text = Letters.precomposed(typed.squeezed)
        guard !text.isEmpty else { return "" }
        switch kind {
        case .date: return (try? DateEntry.read(text, today: context.today))?.shown ?? text
        case .birth: return (try? Birth.read(text, today: context.today))?.shown ?? text
        case .month: return (try? MonthEntry.read(text, today: context.today))?.shown ?? text
        case .time: return (try? TimeEntry.read(text)).map(TimeEntry.shown) ?? text
        case .money: return (try? Tenge(text))?.shown ?? text
        case .phone:
            // What may lack a digit stays as it was typed, with its warning.
            guard let phone = try? PhoneNumber(text), phone.doubt(typedAs: text) != .phoneShort else {
                return text
            }
            return phone.shown
        case .iban: return (try? IBAN(text))?.grouped ?? text
        case .bank: return context.bank(named: text)?.name[language] ?? text
        case .name: return NameCapitals.put(Letters.heal(text).text)
        case .text where label.ru.contains("№"): return text.withoutNumberSign
        case .listed(let choices, _):
            return choices.first { $0.code == Self.code(text) }?.code ?? text
        default: return text
        }
    }
}

extension FieldSpec.Kind {
    /// How many characters a text of this kind may have (E-LEN); `nil` where the kind has
    /// a form of its own that its message names.
    public var lengthLimit: Int? {
        switch self {
        case .text(let limit), .name(let limit, _), .suggested(_, let limit): limit
        case .email: 254
        default: nil
        }
    }
}

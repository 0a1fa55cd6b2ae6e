/// A value as an operator types it, judged by the field that would take it.
struct TypedValue {
    enum Kind: String, CaseIterable {
        case iin, bin, iban, phone, email, name, date, money
    }

    /// Why a field refuses it: every reason, also those behind the first.
    private(set) var refusals: [Message] = []
    private(set) var warnings: [Message] = []
    /// The one way in which it is kept.
    private(set) var normal = ""
    private(set) var born: CivilDate?
    /// `unknown` for the seventh digit 0; `nil` for what is no IIN.
    private(set) var sex: String?

    init(_ typed: String, _ kind: Kind) {
        // After any day that is typed: a story of values has no day of its own.
        let context = FormContext(today: CivilDate(dayNumber: CivilDate.number(9999, 12, 31)), banks: [])
        let field = FieldSpec(
            "value", id: nil, .same(kind.rawValue), Self.field(kind), page: 0, help: .same(kind.rawValue))
        if let message = field.message(for: typed, in: [:], context) {
            if message.isWarning { warnings = [message] } else { refusals = [message] }
        }
        let text = typed.trimmed
        guard !text.isEmpty else { return }
        do throws(Message) {
            switch kind {
            case .iin:
                let iin = try IIN(text)
                (normal, born) = (iin.digits, iin.birthDate)
                // Nobody of the XIX century is served, yet the number is one.
                refusals = []
                sex = iin.sex?.rawValue ?? "unknown"
            case .bin: normal = try BIN(text).digits
            case .iban: normal = try IBAN(text).text
            case .phone: normal = try PhoneNumber(text).text
            case .email: normal = try EmailAddress(text).text
            case .name: normal = try NamePart(text).text
            case .date: normal = try DateEntry.read(text, today: context.today).iso
            case .money: normal = try Tenge(text).plain
            }
        } catch {
            if refusals.isEmpty { refusals = [error] }
        }
        guard !refusals.isEmpty else { return }
        refusals += Self.others(kind, text)
    }

    /// A BIN is no number of a person, though the field of a payer takes either.
    private static func field(_ kind: Kind) -> FieldSpec.Kind {
        switch kind {
        case .iin: .iin
        case .bin: .employerNumber
        case .iban: .iban
        case .phone: .phone
        case .email: .email
        case .name: .name(limit: 60, withInitials: false)
        case .date: .date(mayBeFuture: true)
        case .money: .money
        }
    }

    /// What the field would say after the first fault is mended, and the fault by the name of
    /// its value where the field names the sign or the day instead.
    private static func others(_ kind: Kind, _ text: String) -> [Message] {
        switch kind {
        case .iin: isFormed(text) { IIN.isBirthPossible($0) } ? [.checkDigit] : [.iinLength] + check(text)
        case .bin: isFormed(text) { BIN.isFormed($0) } ? [.checkDigit] : [.binLength] + check(text)
        case .iban: [.iban]
        case .phone: [.phone]
        case .email: [.email]
        case .name: []
        case .date: [.date]
        case .money: [.sum]
        }
    }

    private static func isFormed(_ text: String, _ rest: ([Int]) -> Bool) -> Bool {
        guard text.utf8.count == 12, let values = text.asciiDigits else { return false }
        return rest(values)
    }

    private static func check(_ text: String) -> [Message] {
        guard text.utf8.count == 12, let values = text.asciiDigits,
            checkDigit(of: values.prefix(11)) != values[11]
        else { return [] }
        return [.checkDigit]
    }
}

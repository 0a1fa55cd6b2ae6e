/// A bank account number of Kazakhstan (IBAN): `KZ`, two check digits, the
/// bank's three digits, thirteen letters or digits (C-16).
public struct IBAN: Hashable, Sendable, CustomStringConvertible {
    /// Twenty characters, upper case, no blanks.
    public let text: String

    /// - Throws: ``Message/lookalike(_:)`` for a Cyrillic letter that looks
    ///   Latin, ``Message/iban`` for everything else.
    public init(_ typed: some StringProtocol) throws(Message) {
        let compact = try Self.isPlain(typed.utf8) ? String(typed) : Self.compact(typed)
        let bytes = Array(compact.utf8)
        guard Self.isPlain(bytes), bytes[..<2].elementsEqual("KZ".utf8),
            bytes[2..<7].allSatisfy({ (48...57).contains($0) }),
            (2...98).contains(Int(bytes[2]) * 10 + Int(bytes[3]) - 528), Self.remainder(bytes) == 1
        else { throw .iban }
        text = compact
    }

    /// What to look at in an account that ``init(_:)`` refuses with ``Message/iban``.
    public static func flaw(of typed: some StringProtocol) -> Message {
        let count = typed.filter { !$0.isWhitespace }.count
        guard count == 20 else {
            return .of(
                OrderMessage(
                    "E-IBAN",
                    Localized(
                        ru: "В счете 20 знаков: KZ и 18; набрано \(count)",
                        kk: "Шотта 20 таңба болады: KZ және 18; терілгені \(count)")))
        }
        let bytes = Array(String(typed.filter { !$0.isWhitespace }).uppercased().utf8)
        guard isPlain(bytes), bytes[..<2].elementsEqual("KZ".utf8),
            bytes[2..<7].allSatisfy({ (48...57).contains($0) })
        else {
            return .of(
                OrderMessage(
                    "E-IBAN",
                    Localized(
                        ru: "Счет: KZ, пять цифр, потом 13 латинских букв и цифр",
                        kk: "Шот: KZ, бес цифр, содан кейін 13 латын әрпі мен цифр")))
        }
        return .of(
            OrderMessage(
                "E-IBAN",
                Localized(
                    ru: "Две цифры после KZ не подходят к остальным: сверьте счет по четыре знака",
                    kk: "KZ-дан кейінгі екі цифр қалғанына сай емес: шотты төрт таңбадан салыстырыңыз")))
    }

    /// As it is kept: most accounts that are read come from the store itself.
    private static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count == 20 && bytes.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    }

    private static func compact(_ typed: some StringProtocol) throws(Message) -> String {
        let visible = String(typed).filter { !$0.isWhitespace }
        // Before upper case, which turns ſ into S and ı into I.
        if let wrong = visible.first(where: { !$0.isASCII && $0.isLetter }) { throw .lookalike(wrong) }
        return visible.uppercased()
    }

    /// Modulo 97 of the number read with its first four characters last,
    /// letters as 10–35 (ISO 13616).
    private static func remainder(_ bytes: [UInt8]) -> Int {
        (bytes[4...] + bytes[..<4]).reduce(0) { rest, byte in
            byte < 65 ? (rest * 10 + Int(byte) - 48) % 97 : (rest * 100 + Int(byte) - 55) % 97
        }
    }

    /// The bank's three-digit code, by which its BIC is found.
    public var bankCode: String { String(text.dropFirst(4).prefix(3)) }

    /// In groups of four, as it is printed.
    public var grouped: String {
        var groups: [Substring] = []
        var rest = text[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }

    public var description: String { "\(text.prefix(7))*************" }
}

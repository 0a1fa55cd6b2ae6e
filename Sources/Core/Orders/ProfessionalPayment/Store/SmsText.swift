/// The text of the sms about the choice of an account (p.12), from the
/// templates `526-sms`.
public struct SmsText: Sendable {
    private let lines: [String]

    /// The longest text (spec 526/p12.1).
    public static let limit = 1000

    public init(_ template: String) {
        lines = template.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    /// The text with the case's number and a line for each offered account.
    ///
    /// Only the last four characters of an account are sent.
    public func filled(caseNumber: String, offers: [SmsOffer], banks: [Bank], language: Language) -> String {
        var filled: [String] = []
        for line in lines {
            guard line.hasPrefix("*") else {
                filled.append(line.replacing("{case}", with: caseNumber))
                continue
            }
            for offer in offers {
                let bank =
                    banks.first { $0.code == offer.account.bankCode }?.name[language]
                    ?? offer.account.bankCode
                filled.append(
                    String(line.dropFirst()).replacing("{code}", with: offer.code).replacing(
                        "{bank}", with: Self.short(bank)
                    )
                    .replacing("{last4}", with: String(offer.account.text.suffix(4))))
            }
        }
        return filled.joined(separator: "\n")
    }

    /// The name between the outer quotation marks: «АО «Банк»» is «Банк».
    static func short(_ name: String) -> String {
        guard let open = name.firstIndex(of: "«"), let close = name.lastIndex(of: "»"), open < close else {
            return name
        }
        return name[name.index(after: open)..<close].filter { $0 != "«" && $0 != "»" }
    }
}

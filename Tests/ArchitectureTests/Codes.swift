/// Codes that one order alone knows, beside the mechanisms that know them too.
///
/// A code that a mechanism and one order both write out is an arrow by
/// itself: one of the two has to say it, the other to be told.
struct Codes {
    private var orders: [String: Set<String>] = [:]
    /// What mechanisms write themselves, and not only ask for.
    private var written: Set<String> = []

    /// Words of mechanisms that one order writes by chance: a subcommand.
    private static let chance: Set<String> = ["version"]

    init(_ files: [House.File]) {
        for file in files {
            for (index, token) in file.tokens.enumerated() where token.kind == .literal {
                if let order = file.room.order {
                    orders[token.text, default: []].insert(order)
                } else if !Self.isAsked(file.tokens, index) {
                    written.insert(token.text)
                }
            }
        }
    }

    /// The codes of a mechanism's file, by the order that knows them.
    func known(in file: House.File) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for (index, token) in file.tokens.enumerated() where token.kind == .literal {
            guard let known = orders[token.text], known.count == 1, let order = known.first else { continue }
            // A single word may be anything, unless the program chooses by it.
            let isDecided =
                Self.isWord(token.text) && Self.isAsked(file.tokens, index)
                && !written.contains(token.text) && !Self.chance.contains(token.text)
            if isDecided || Self.isCode(token.text) { found[order, default: []].insert(token.text) }
        }
        return found
    }

    /// Several small words or a numbered one: `sms-sent`, `526.account`,
    /// `employer_name`, `f13`; not a clause (`25.1`), nor a column (`c.number`).
    private static func isCode(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z0-9]{2,}([._\/-][a-z0-9]+)+|[a-z]+[0-9]+/) != nil
            && text.contains { $0.isLetter }
    }

    private static func isWord(_ text: String) -> Bool {
        text.utf8.count > 2 && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// Whether the program chooses by the literal: `case "sent"`, `== "sent"`,
    /// or a table of words, `["sent": Localized(…)]`.
    private static func isAsked(_ tokens: [SwiftToken], _ index: Int) -> Bool {
        if index + 2 < tokens.count, tokens[index + 1].isMark(":"), tokens[index + 2].isWord("Localized") {
            return true
        }
        var place = index - 1
        while place > 1, tokens[place].isMark(","), tokens[place - 1].kind == .literal { place -= 2 }
        guard place > 0 else { return false }
        return tokens[place].isWord("case")
            || tokens[place].isMark("=") && (tokens[place - 1].isMark("=") || tokens[place - 1].isMark("!"))
    }
}

import Core
import Testing

/// C-16; facts.md §2.
@Suite struct BankAccountTests {
    static let real = [
        "KZ67009SS00368609110", "KZ12009NPS0413609816", "KZ92009MEDS368609103", "KZ33125KZT1001313313",
        "KZ70125KZT1001300134", "KZ456010000000000001", "KZ41722C000000000001", "KZ66998TB00000000001",
    ]

    @Test(arguments: real)
    func `a true account is accepted as it is typed`(text: String) throws {
        let account = try IBAN(text)
        #expect(account.text == text)
        #expect(account.bankCode == String(text.dropFirst(4).prefix(3)))
        #expect(try IBAN(text.lowercased()) == account)
        #expect(try IBAN(account.grouped) == account)
        #expect(try IBAN("  \(text.prefix(4))\u{A0}\(text.dropFirst(4))\t") == account)
        #expect(account.grouped.split(separator: " ").map(\.count) == [4, 4, 4, 4, 4])
    }

    @Test(arguments: real)
    func `every change of a single digit is refused`(text: String) {
        for place in text.indices where text[place].isNumber {
            for other in "0123456789" where other != text[place] {
                let changed = text.replacing(at: place, with: other)
                #expect(refusal { () throws(Message) in try IBAN(changed) } == .iban, "\(changed)")
            }
        }
    }

    @Test(arguments: real)
    func `every change of a single letter to another is refused`(text: String) {
        for place in text.indices where text[place].isLetter {
            for other in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" where other != text[place] {
                let changed = text.replacing(at: place, with: other)
                #expect(refusal { () throws(Message) in try IBAN(changed) } == .iban, "\(changed)")
            }
        }
    }

    @Test(arguments: real)
    func `two neighbours exchanged are refused`(text: String) {
        for place in text.indices.dropLast() where text[place] != text[text.index(after: place)] {
            let next = text.index(after: place)
            let changed = text.replacing(at: place, with: text[next]).replacing(at: next, with: text[place])
            #expect(refusal { () throws(Message) in try IBAN(changed) } == .iban, "\(changed)")
        }
    }

    @Test(arguments: [
        "", "KZ", "KZ67009SS00368609111", "KZ67009SS0036860911", "KZ67009SS003686091100",
        "RU67009SS00368609110", "KZ00009SS00368609110", "KZ01009SS00368609110", "KZ99009SS00368609110",
        "KZ6700ASS00368609110", "KZ67009-S00368609110", "KZ67009SS0036860911０", "67009SS00368609110KZ",
        "KZ67009SS00368609110KZ67009SS00368609110",
    ])
    func `a false account is refused`(text: String) {
        #expect(refusal { () throws(Message) in try IBAN(text) } == .iban)
    }

    /// ISO 13616: 00, 01, 98+1 satisfy modulo 97 as 97, 98 and 02 do, and never occur.
    @Test func `check digits 00, 01 and 99 are refused even when modulo 97 holds`() throws {
        var found: Set<String> = []
        for serial in 0..<2000 {
            let digits = String(serial)
            let body = "601" + String(repeating: "0", count: 13 - digits.count) + digits
            let kz = "2035"
            var rest = 0
            for character in body + kz + "00" { rest = (rest * 10 + (character.wholeNumberValue ?? 0)) % 97 }
            let check = 98 - rest
            for twin in [check - 97, check + 97] where (0...99).contains(twin) {
                let twinText = twin < 10 ? "0\(twin)" : "\(twin)"
                found.insert(twinText)
                #expect(refusal { () throws(Message) in try IBAN("KZ\(twinText)\(body)") } == .iban)
            }
            let checkText = check < 10 ? "0\(check)" : "\(check)"
            #expect(try IBAN("KZ\(checkText)\(body)").bankCode == "601")
        }
        #expect(found == ["00", "01", "99"])
    }

    /// facts.md §2: pasted Cyrillic letters are refused and named as typed.
    @Test(arguments: [
        ("КZ67009SS00368609110", Character("К")), ("KZ67О09SS00368609110", "О"),
        ("KZЗ3125KZT1001313313", "З"),
        ("KZ33125KZТ1001313313", "Т"), ("KZ41722С000000000001", "С"), ("kz41722с000000000001", "с"),
        ("KZ66998ТВ00000000001", "Т"), ("KZ92009МEDS368609103", "М"), ("KZ67009Ѕ\u{0405}00368609110", "Ѕ"),
    ])
    func `a look-alike letter is refused and named`(text: String, wrong: Character) {
        #expect(refusal { () throws(Message) in try IBAN(text) } == .lookalike(wrong))
        #expect(Message.lookalike(wrong).text.ru.contains("«\(wrong)»"))
        #expect(Message.lookalike(wrong).text.kk.contains("«\(wrong)»"))
    }

    /// Upper-casing turns ſ into S and ı into I: the letter is not Latin A–Z all the same.
    @Test(arguments: [
        ("KZ67009\u{17F}S00368609110", Character("\u{17F}")), ("KZ92009MED\u{17F}368609103", "\u{17F}"),
    ])
    func `a letter that only becomes Latin in upper case is refused`(text: String, wrong: Character) {
        #expect(refusal { () throws(Message) in try IBAN(text) } == .lookalike(wrong))
    }

    @Test(arguments: real)
    func `a description hides the account`(text: String) throws {
        let account = try IBAN(text)
        for said in ["\(account)", String(reflecting: account), "\([account])"] {
            #expect(said.contains("\(text.prefix(7))*************"))
            #expect(!said.contains(text.dropFirst(7)))
            #expect(!said.contains(text.suffix(4)))
        }
    }
}

extension String {
    func replacing(at place: Index, with character: Character) -> String {
        String(self[..<place]) + String(character) + String(self[index(after: place)...])
    }
}

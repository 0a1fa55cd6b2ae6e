import TUI
import Testing

@testable import Core
@testable import Screens

/// A name that the registers know otherwise.
struct KnownNameTests {
    private static let number = "151241990007"
    private static let known = "АО «Қарағанды үлгі»"

    private static func values(_ pilot: Pilot) -> FormValues {
        (pilot.session.shell.top as? FormScreen)?.form.values ?? [:]
    }

    private static func name(_ pilot: Pilot) throws -> String? {
        try pilot.store.employer(number: number)?.name
    }

    @Test func `what was typed to find an employer gives way to the employer that was chosen`() throws {
        let values = GoodApplication.with(["employer": "", "employer_name": "қара", "f01": "", "f02": ""])
        let pilot = try Pilot.application(values, focus: "employer")
        pilot.press("F4")
        pilot.type("үлгі")
        pilot.press("Enter")
        #expect(Self.values(pilot)["employer"] == Self.number, "\(pilot.text)")
        #expect(Self.values(pilot)["employer_name"] == Self.known, "\(pilot.text)")
    }

    private static let slip = GoodApplication.with([
        "employer": number, "employer_name": "қара", "f02": "Сейітқали Д. Б.",
    ])

    @Test(arguments: Language.allCases)
    func `another name of a known employer is asked, also in a draft that is opened again`(
        language: Language
    ) throws {
        let pilot = try Pilot.application(Self.slip, focus: "f02", language)
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen" && pilot.shows(Self.known), "\(pilot.text)")
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen", "Enter goes back")
        pilot.press("F2", "Right", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(try Self.name(pilot) == Self.known, "said of this record only")
    }

    @Test func `a name is changed everywhere where that was said`() throws {
        let pilot = try Pilot.application(Self.slip, focus: "f02")
        pilot.press("F2", "Right", "Right", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(try Self.name(pilot) == "қара")
    }

    @Test func `quotes, capitals and the legal form are not asked`() throws {
        let values = GoodApplication.with(["employer": Self.number, "employer_name": "ао қарағанды ҮЛГІ"])
        let pilot = try Pilot.application(values, focus: "f02")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `another surname of a known person is asked`(language: Language) throws {
        let values = GoodApplication.with([
            "iin": "710228499403", "surname": "Қасенова", "given_name": "Гүлнар", "birth": "28.02.1971",
        ])
        let pilot = try Pilot.application(values, focus: "f03", language)
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen" && pilot.shows("Қасымова"), "\(pilot.text)")
    }

    @Test func `an act that nobody answered for keeps what is known`() throws {
        let store = try World.store(.samples)
        _ = try store.accept(application: Self.slip)
        #expect(try store.employer(number: Self.number)?.name == Self.known)
        let person = try #require(try store.person(iin: try IIN("710228499403")))
        let id = try store.database.write { _ in
            try store.rememberPerson(
                iin: person.iin, name: try PersonName("Қасенова", "Гүлнар"), birthDate: person.birthDate,
                sex: person.sex, phone: nil, email: nil)
        }
        #expect(id == person.id)
        #expect(try store.person(id: id)?.name == person.name)
    }

    @Test func `every form with a person or an employer by name asks`() {
        // A line of a payment order renames nobody: it is compared when its data are entered.
        for form in House(Orders.all).forms where form.code != IncomingPaymentForm.code {
            let keys = Set(form.fields.map(\.key))
            let looked = Set(form.lookups.map(\.after))
            for (wanted, name) in [
                (["iin", "surname", "given_name", "birth"], "surname"),
                (["employer", "employer_name"], "employer_name"),
            ] where keys.isSuperset(of: wanted) {
                #expect(looked.contains(name), "\(form.code)")
            }
        }
    }
}

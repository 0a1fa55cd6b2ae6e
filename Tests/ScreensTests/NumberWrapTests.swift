import TUI
import Testing

@testable import Core
@testable import Screens

/// A number is never broken, and has one sign.
struct NumberWrapTests {
    @Test(arguments: [
        ("позвоните на +7 701 555 22 46, если нужно", "+7 701 555 22 46"),
        ("получателю переведено 1 234 567,89 ₸ за месяц", "1 234 567,89"),
        ("шот: KZ86 125K ZT50 0410 0100, банк", "KZ86 125K ZT50 0410 0100"),
    ])
    func `at no width that holds it`(text: String, number: String) {
        let paper = Paper(columns: 80) { DisplayWidth.of($0) }
        for width in (number.count + 1)...60 {
            for lines in [TextWrap.lines(text, width: width), paper.wrap(text, to: width)] {
                #expect(lines.contains { $0.contains(number) }, "\(width): \(lines)")
            }
        }
    }

    @Test(arguments: [
        ("123456", "№ 123456"), ("№ 5", "№ 5"), ("АВ № 123456", "АВ № 123456"),
    ])
    func `a sign that was typed is not put again`(typed: String, shown: String) {
        #expect(typed.numbered == shown)
    }

    @Test func `a field with the sign in its label keeps the number alone`() throws {
        let context = FormContext(today: World.now.date, banks: [])
        let field = try #require(FormSpec.application.field("f06"))
        #expect(field.normalised("№ 12-к", context, .russian) == "12-к")
        #expect(field.normalised("АВ № 12", context, .russian) == "АВ № 12")
        let other = try #require(FormSpec.application.field("f03"))
        #expect(other.normalised("№ 1 участок", context, .russian) == "№ 1 участок")
    }
}

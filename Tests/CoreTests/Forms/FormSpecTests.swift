import Testing

@testable import Core

/// Every form is whole: what a field is, what it says, and where that comes from.
@Suite struct FormSpecTests {
    /// A form of an order, in one of its shapes.
    struct Listed: Sendable, CustomTestStringConvertible {
        let act: Act
        let spec: FormSpec
        let place: Int

        var testDescription: String { "\(spec.code) \(place)" }
    }

    static let listed = Orders.all.flatMap { order in
        order.forms().enumerated().map { Listed(act: order.act, spec: $1, place: $0) }
    }

    private func check(_ text: Localized, _ place: String) {
        for language in Language.allCases {
            #expect(!text[language].isEmpty && text[language] == text[language].trimmed, "\(place)")
            let hasControl = text[language].contains { $0.isControl }
            #expect(!hasControl, "\(place)")
        }
    }

    @Test(arguments: listed)
    func `a form's fields have each their own key, words in both languages, and a clause`(form: Listed) throws
    {
        let spec = form.spec
        #expect(Set(spec.fields.map(\.key)).count == spec.fields.count)
        check(spec.title, spec.code)
        spec.pages.forEach { check($0, spec.code) }
        check(try #require(spec.edition).name, spec.code)
        for field in spec.fields {
            let place = "\(spec.code) \(field.key)"
            check(field.label, place)
            check(field.help, place)
            if let section = field.section { check(section, place) }
            #expect(field.help.ru != field.help.kk || field.help.ru == "E-mail", "\(place)")
            #expect(field.help.ru.count > 10 && field.help.kk.count > 10, "\(place)")
            #expect(field.citation?.clause.isEmpty == false && field.citation?.act == form.act, "\(place)")
            #expect(spec.pages.indices.contains(field.page), "\(place)")
            switch field.kind {
            case .choice(let choices), .listed(let choices, _):
                #expect(Set(choices.map(\.code)).count == choices.count && choices.count > 1, "\(place)")
                choices.forEach { check($0.label, place) }
            case .suggested(let texts, let limit):
                texts.forEach { check($0, place) }
                #expect(texts.allSatisfy { $0.ru.count <= limit && $0.kk.count <= limit }, "\(place)")
            default: break
            }
        }
        for rule in spec.rules {
            #expect(spec.field(rule.key) != nil && rule.citation?.clause.isEmpty == false)
        }
    }

    @Test(arguments: listed) func `pages follow one another`(form: Listed) {
        let pages = form.spec.fields.map(\.page)
        #expect(pages == pages.sorted())
        // Documents are asked for when the category is chosen.
        let shapes = Self.listed.map(\.spec).filter { $0.code == form.spec.code }
        #expect(Set(shapes.flatMap(\.fields).map(\.page)) == Set(form.spec.pages.indices))
    }

    @Test func `Appendix 1 has every field of the catalogue once, in its order within a page`() {
        let ids = FormSpec.application.fields.compactMap(\.id)
        let wanted = (1...23).map { "526/A1.f" + padded($0, 2) }
        #expect(Set(ids) == Set(wanted))
        // f23 is two fields: the number and the name of the employer.
        #expect(ids.count == wanted.count + 1)
    }

    @Test func `every kind of fact but the application has a form of its own`() throws {
        let kinds = try Set(FactCodingTests.bodies(seed: 1).map(\.kind))
        #expect(Set(FactForm.all.map(\.kind)) == kinds.subtracting(["application"]))
        #expect(Set(FactForm.all.map(\.spec.code)).count == FactForm.all.count)
    }

    @Test(arguments: listed)
    func `an empty form says of each required field what it wants, and of no other`(form: Listed) {
        let problems = form.spec.problems(in: [:], FormContext(today: day("2026-11-20"), banks: []))
        let required = form.spec.fields.filter { $0.isShown([:]) && $0.isRequired([:]) }.map(\.key)
        #expect(problems.map(\.key) == required)
        let lacks = ["E-REQ", "E-ALT", "E-CONSENT", "E-PERIOD", "E-REASON"]
        #expect(problems.allSatisfy { lacks.contains($0.message.code) })
    }

    /// Fields shown only under a condition: what stands in them otherwise is not judged.
    @Test(
        arguments: [
            (["f05": "termination"], ["f06", "f07", "f08"], ["f09"]),
            (["f05": "transfer"], ["f09"], ["f06", "f07", "f08"]),
            ([:], [], ["f06", "f07", "f08", "f09", "sex"]),
        ] as [(FormValues, [String], [String])])
    func `a choice shows its own fields`(values: FormValues, shown: [String], hidden: [String]) throws {
        for (keys, isWanted) in [(shown, true), (hidden, false)] {
            for key in keys {
                let field = try #require(FormSpec.application.field(key))
                #expect(field.isShown(values) == isWanted)
            }
        }
    }

    @Test(arguments: [
        ("f07", "14032019", "14.03.2019"), ("f17", "87011234567", "+7 701 123 45 67"),
        ("f20", "kz41722c000000000001", "KZ41 722C 0000 0000 0001"),
        ("surname", "  Андреи\u{306}  ", "Андрей"),
        ("f03", "  старший   мастер ", "старший мастер"), ("f16", "т", "20.11.2026"), ("f07", "чушь", "чушь"),
    ])
    func `a value is shown in its one way of writing, once and for all`(
        key: String, typed: String, shown: String
    ) throws {
        let context = FormContext(today: day("2026-11-20"), banks: [])
        let field = try #require(FormSpec.application.field(key))
        for language in Language.allCases {
            let once = field.normalised(typed, context, language)
            #expect(once == shown)
            #expect(field.normalised(once, context, language) == once)
        }
    }

    @Test(arguments: [
        "\u{1B}", "\n", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}", "\u{2028}",
    ])
    func `what commands a terminal or turns the direction of writing is refused in a text`(mark: String) {
        let context = FormContext(today: day("2026-11-20"), banks: [])
        let problems = FormSpec.application.problems(
            in: StoreFixture.typed(["f03": "плавиль\(mark)щик"]), context)
        #expect(problems.map(\.message.code) == ["E-CHR"])
    }

    @Test(
        arguments: [
            ("resumption", ["source": "БМГ"], "E-SRC"),
            ("oppv-months", ["from": "11.2026", "to": "10.2026"], "E-ORD"),
            ("suspension", ["happened_on": "20.11.2026", "learned_on": "19.11.2026"], "E-ORD"),
            ("phone", ["learned_on": "21.11.2026"], "E-FUT"), ("payout", ["sum": "0"], "E-SUM"),
            ("reply", ["account": "KZ00"], "E-IBAN"), ("employment-ended", ["end": "x"], "E-ALT"),
            ("sms", ["learned_time": "25:00"], "E-DATE"), ("refusal-notice", ["reason": " "], "E-REQ"),
        ] as [(String, FormValues, String)])
    func `a fact's form refuses what its clause does`(kind: String, changes: FormValues, code: String) throws
    {
        let form = try #require(FactForm.of(kind: kind))
        let bank = Bank(code: "722", bic: "CASPKZKA", name: .same("Банк"), isCurrent: true, kind: "bank")
        var typed: FormValues = [:]
        for field in form.spec.fields { typed[field.key] = FactCodingTests.sample(field, choice: 0) }
        let context = FormContext(today: day("2026-11-20"), banks: [bank])
        _ = try form.entry(typed, context)
        let codes = refusedCodes { _ = try form.entry(typed.merging(changes) { $1 }, context) }
        #expect(codes.contains(code), "\(codes)")
    }
}

import Testing

@testable import Core

/// Reference data speak the operator's language: names, units and sources.
struct ParameterWordsTests {
    static func records(_ file: String) throws -> [[String: String]] {
        try CSV(try ProjectFiles.text("assets/reference/" + file)).records
    }

    @Test func `every number of the law has a name in both languages, short enough for its column`() throws {
        let names = Set(try Self.records("parameters.csv").compactMap { $0["name"] })
        #expect(names.count > 20)
        for code in names {
            for name in [
                ParameterWords(declared: House.all.parameters).name(code),
                ParameterWords(declared: House.all.parameters).fullName(code),
            ] {
                #expect(name.ru != name.kk && !name.ru.contains("_") && !name.kk.contains("_"), "\(code)")
            }
            let short = ParameterWords(declared: House.all.parameters).name(code)
            #expect(short.ru.count <= 37 && short.kk.count <= 37, "\(code)")
        }
    }

    @Test(arguments: [
        ("subsistence_minimum", "50851", "50\u{A0}851 тг", "50\u{A0}851 тг"),
        ("opvr_rate", "0.035", "3,5 %", "3,5 %"), ("oppv_rate", "0.05", "5 %", "5 %"),
        ("opv_rate", "0.10", "10 %", "10 %"), ("osms_state_rate_of_average_wage", "0.022", "2,2 %", "2,2 %"),
        ("osms_ie_base_minimum_wages", "1.4", "1,4 МЗП", "1,4 ЕТЖ"),
        ("professional_payment_in_subsistence_minimums", "1", "1", "1"),
        ("special_professional_state_allowance_in_subsistence_minimums", "2.0", "2", "2"),
        ("what_an_administrator_added", "7", "7", "7"),
    ])
    func `a value is shown in its unit`(code: String, stored: String, ru: String, kk: String) {
        #expect(
            ParameterWords(declared: House.all.parameters).value("\(code)\u{1F}\(stored)", .russian) == ru)
        #expect(ParameterWords(declared: House.all.parameters).value("\(code)\u{1F}\(stored)", .kazakh) == kk)
    }

    /// A day counts nothing, minutes are counted.
    @Test func `a day and minutes are shown as such`() {
        let label = Localized(ru: "Число", kk: "Сан")
        let words = ParameterWords(
            declared: DeclaredParameters([
                [ParameterSpec("901.day", .date, label), ParameterSpec("901.minutes", .minutes, label)]
            ]))
        #expect(words.value("901.day\u{1F}2026-04-03", .russian) == "03.04.2026")
        #expect(words.value("901.minutes\u{1F}15", .kazakh) == "15 мин.")
        #expect(words.fullName("901.minutes").ru == "Число, минут")
    }

    @Test(arguments: ["parameters.csv", "holidays_kz.csv"])
    func `no source is told in English`(file: String) throws {
        let english = [
            " and ", "Law", "law", "Code", "code", "Art.", "memory", "order", "draft", "resolution",
        ]
        for source in Set(try Self.records(file).compactMap { $0["source"] }) {
            for language in Language.allCases {
                let said = SourceWords.said(source, language)
                #expect(!english.contains { said.contains($0) }, "\(source) → \(said)")
            }
        }
    }
}

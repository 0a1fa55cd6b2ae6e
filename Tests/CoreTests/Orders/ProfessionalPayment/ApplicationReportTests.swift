import Testing

@testable import Core

/// Appendix 1 on paper, word for word.
@Suite struct ApplicationReportTests {
    private func report(_ changes: FormValues, _ language: Language, correction: String? = nil) throws
        -> Report
    {
        let fixture = try StoreFixture()
        var record = try fixture.accept(changes)
        if let correction {
            record = try fixture.store.correct(
                application: record.id, with: StoreFixture.typed(changes), reason: correction)
        }
        let template = FormTemplate(
            try StoreFixture.assets.text("templates/526-application.\(language.rawValue).txt"))
        let report = ApplicationReport(record, language: language, paper: TestPaper.of(80)).report(
            template, banks: try fixture.store.banks())
        TestPaper.check(report, TestPaper.of(80))
        return report
    }

    private static let termination: FormValues = [
        "f13": "87052345678", "f18": "erlan@example.kz", "f20": StoreFixture.account, "f19": "CASPKZKA",
        "f21": "текущий",
    ]
    private static let jobTransfer: FormValues = ["f05": "transfer", "f09": "01.12.2026"]

    @Test(arguments: [(Language.russian, terminationInRussian), (.kazakh, terminationInKazakh)])
    func `an application for termination is the form's own text with the values in its blanks`(
        language: Language, text: String
    ) throws {
        #expect(try report(Self.termination, language).text == text)
    }

    @Test(arguments: [(Language.russian, jobTransferInRussian), (.kazakh, jobTransferInKazakh)])
    func `an application for job transfer leaves out the other choice and keeps empty blanks to write on`(
        language: Language, text: String
    ) throws {
        #expect(try report(Self.jobTransfer, language).text == text)
    }

    @Test(arguments: Language.allCases)
    func `the name of the file holds neither number nor name`(language: Language) throws {
        let report = try report(Self.termination, language)
        let title = FormSpec.application.title[language]
        #expect(report.fileName == FileName(title, "З-000001", on: StoreFixture.start.date).text)
        #expect(!report.text.contains(StoreFixture.iin), "the form has no blank for the IIN")
    }

    @Test(arguments: [(Language.russian, "Исправление 1: описка"), (.kazakh, "1-түзету: описка")])
    func `a correction says that it is one, and why`(language: Language, mark: String) throws {
        let report = try report(Self.jobTransfer, language, correction: "описка")
        #expect(report.pages.joined().contains(mark))
        let words = language == .russian ? "Исправление-1" : "1-түзету"
        #expect(report.fileName.hasSuffix("-З-000001-\(words)-2026-11-20.txt"))
    }

    @Test func `what is typed cannot pass for a part of the form`() throws {
        let text = try report(["f03": "{f02} [f05=x] #", "f13": ""], .russian).text
        #expect(text.contains("от {f02} [f05=x] #"))
    }

    @Test(arguments: Language.allCases)
    func `the longest values are all on paper`(language: Language) throws {
        let long = String(repeating: "аб ", count: 39) + "конец"
        let report = try report(
            ["f03": String(long.suffix(120)), "f18": String(repeating: "e", count: 240) + "@b.kz"], language)
        #expect(report.text.contains("конец"))
        #expect(report.pages.joined().joined().contains(String(repeating: "e", count: 80)))
    }
}

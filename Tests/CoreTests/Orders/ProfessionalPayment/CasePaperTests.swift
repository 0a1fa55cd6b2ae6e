import Testing

@testable import Core

/// The card of a case on paper: whose words they are, and in which language.
@Suite struct CasePaperTests {
    private func paper(_ world: MoneyWorld, _ caseID: Int64, _ language: Language) throws -> String {
        let file = try #require(try world.store.caseFile(id: caseID))
        var typed: [Int64: TypedLanguages] = [:]
        for fact in file.facts {
            typed[fact.id] = try world.store.typedLanguages(of: PaymentCaseLaw.typed, fact.id)
        }
        let setting = JournalReport.Setting(
            office: Office(code: "0112", name: .same("Отдел"), kind: .ordinary), operatorName: "С.",
            now: world.now, filter: .same(""))
        return CaseReport(
            file, language: language, paper: Paper(columns: 80) { _ in 1 }, setting: setting, typed: typed
        ).report().pages.joined().joined(separator: "\n")
    }

    @Test func `what was typed in the other language bears its star`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let caseID = try world.recipient(0)
        var values: FormValues = [
            "name": "Мекеме", "learned_on": "05.10.2026", "learned_time": "09:00", "source": "ЭБТ",
        ]
        values.setLanguage(.kazakh, of: "name")
        let form = try #require(FactForm.of(kind: "penal-institution"))
        let context = FormContext(today: world.now.date, banks: [])
        let version = try #require(try world.store.paymentCase(id: caseID)).version
        _ = try world.store.record(try form.entry(values, context), inCase: caseID, version: version)
        #expect(try paper(world, caseID, .russian).contains("Мекеме*"))
        #expect(try paper(world, caseID, .russian).contains("* Записано на казахском языке."))
        #expect(try !paper(world, caseID, .kazakh).contains("Мекеме*"))
        // So does the reason of a withdrawal.
        let fact = try #require(try world.store.facts(ofCase: caseID).last)
        try world.store.withdraw(
            fact.id, of: caseID, version: version + 1,
            by: try PaymentCaseLaw(store: world.store, reasonLanguage: .russian), reason: "Ошибка")
        #expect(try paper(world, caseID, .kazakh).contains("Ошибка*"))
    }

    @Test func `a source that no system is is said to be somebody's word`() {
        #expect(FactSource.said("БМГ") == Localized(ru: "БМГ", kk: "МАБ"))
        #expect(FactSource.said("ЭЕБ").ru == "ЭБТ")
        #expect(FactSource.said("сосед") == Localized(ru: "со слов: сосед", kk: "сөзіне сүйеніп: сосед"))
        #expect(FactSource.said("").ru.isEmpty && FactSource.said("sms").ru == "sms")
        for form in FactForm.all {
            let context = FormContext(today: day("2026-10-05"), banks: [])
            var filling = Filling(["source": "сосед"])
            form.spec.follow("source", in: &filling, context, .russian)
            #expect(filling.notes["source"]?.ru == "со слов", "\(form.kind)")
            filling.type("source", "ЕСУТД")
            form.spec.follow("source", in: &filling, context, .russian)
            #expect(filling.notes["source"] == nil, "\(form.kind)")
        }
    }

    @Test func `a phone that was read with a doubt is printed as it was read`() {
        #expect(ApplicationReport.written(["f17": "7775678901"])["f17"] == "+7 777 567 89 01")
    }

    @Test func `months are told in runs`() throws {
        let months = ["2026-09", "2026-10", "2026-11", "2027-01"].compactMap { YearMonth(iso: $0) }
        #expect(MonthRuns.shown(months) == "09.2026–11.2026, 01.2027")
        #expect(MonthRuns.shown([]) == "")
    }
}

import Testing

@testable import Core

@Suite struct DraftTests {
    private static let texts = [
        "Әбдірахманов Ғалымжан Һамитұлы", "\"кавычки\" 'и' «ёлочки» \\ \\n \\u0041",
        "строка\nвторая\r\nтретья\tтаб",
        "👩🏽‍🚀 🇰🇿", "и\u{306}", "\0\u{1}\u{1B}[4i\u{7F}", "  пробелы  ", "'); DELETE FROM draft; --",
        "{\"a\":\"b\"}", "",
    ]

    @Test(arguments: texts)
    func `a draft comes back exactly as it was typed`(text: String) throws {
        let fixture = try StoreFixture()
        try fixture.store.keepDraft(
            form: "526/A1", subjectID: 7, values: ["f03": text, text: "ключ"], focus: text)
        let draft = try #require(try fixture.store.drafts().first)
        #expect(draft.values["f03"].map { Array($0.utf8) } == Array(text.utf8))
        #expect(draft.values[text] == "ключ" && Array(draft.focus.utf8) == Array(text.utf8))
        #expect(draft.subjectID == 7 && draft.savedAt == StoreFixture.start)
    }

    @Test func `a draft is its operator's alone`() throws {
        let place = try TemporaryPlace()
        let first = try StoreFixture(path: place.file)
        let second = try StoreFixture(path: place.file, login: "erlan")
        try first.store.keepDraft(form: "526/A1", subjectID: 0, values: ["iin": "1"], focus: "iin")
        try second.store.keepDraft(form: "526/A1", subjectID: 0, values: ["iin": "2"], focus: "iin")
        #expect(try first.store.drafts().map(\.values) == [["iin": "1"]])
        #expect(try second.store.drafts().map(\.values) == [["iin": "2"]])
        try second.store.dropDraft(form: "526/A1", subjectID: 0)
        #expect(try first.store.drafts().count == 1)
        #expect(try second.store.drafts().isEmpty)
    }

    @Test func `there is one draft a form and record, the latest kept first`() throws {
        let fixture = try StoreFixture()
        try fixture.store.keepDraft(form: "526/A1", subjectID: 0, values: ["iin": "1"], focus: "iin")
        fixture.time.pass(minutes: 1)
        try fixture.store.keepDraft(form: "526/A1", subjectID: 5, values: ["iin": "5"], focus: "f03")
        fixture.time.pass(minutes: 1)
        try fixture.store.keepDraft(form: "526/A1", subjectID: 0, values: ["iin": "12"], focus: "surname")
        let drafts = try fixture.store.drafts()
        #expect(drafts.map(\.values) == [["iin": "12"], ["iin": "5"]])
        #expect(drafts[0].focus == "surname")
    }

    @Test func `a fact's draft goes with its record`() throws {
        let fixture = try StoreFixture()
        let caseID = try fixture.accept().caseID
        try fixture.store.keepDraft(
            form: FactForm.draftCode("no-phone"), subjectID: caseID, values: ["source": "БМГ"],
            focus: "source")
        try fixture.record(.noPhone, in: caseID)
        #expect(try fixture.store.drafts().isEmpty)
    }
}

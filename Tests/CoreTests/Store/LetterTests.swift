import Testing

@testable import Core

/// The register of outgoing letters.
@Suite struct LetterTests {
    private struct NoDisk: Error {}

    private func subject(_ id: Int64, part: String = "a") -> LetterSubject {
        LetterSubject("notice", of: RecordLink("case", id), part: part, to: .employer)
    }

    @Test func `letters are numbered one after another, each about one thing`() throws {
        let store = try StoreFixture().store
        for (place, letter) in [subject(1), subject(1, part: "b"), subject(2)].enumerated() {
            #expect(try store.letter(letter) == nil)
            // What is written bears the number already.
            let written = try store.registerLetter(letter, .kazakh) { try store.letter(letter)?.number }
            #expect(written == Int64(place + 1))
        }
        #expect(try store.letter(subject(1))?.number == 1)
        #expect(try store.letter(subject(1))?.day == StoreFixture.start.date)
        #expect(try store.missingLetters() == [])
    }

    @Test func `a letter that could not be written takes no number`() throws {
        let store = try StoreFixture().store
        #expect(throws: NoDisk.self) { try store.registerLetter(subject(1), .russian) { throw NoDisk() } }
        #expect(try store.letter(subject(1)) == nil)
        try store.registerLetter(subject(2), .russian) {}
        #expect(try store.letter(subject(2))?.number == 1)
    }

    @Test func `the same letter is registered once, whatever the language`() throws {
        let store = try StoreFixture().store
        try store.registerLetter(subject(1), .russian) {}
        #expect(throws: Message.listChanged) { try store.registerLetter(subject(1), .kazakh) {} }
        #expect(try store.missingLetters() == [] && store.letter(subject(1))?.number == 1)
    }

    @Test func `a row is neither changed nor left out nor put in between`() throws {
        let fixture = try StoreFixture()
        for id in 1...3 { try fixture.store.registerLetter(subject(Int64(id)), .russian) {} }
        for sql in [
            "UPDATE letter SET day = '2026-01-01'", "DELETE FROM letter WHERE id = 3",
            """
            INSERT INTO letter (id, day, kind, subject, subject_id, part, language, addressee, made_at,
                operator_id, operator_name)
            SELECT 9, day, kind, subject, 9, part, language, addressee, made_at, operator_id, operator_name
            FROM letter WHERE id = 1
            """,
        ] {
            let error = #expect(throws: StoreError.self) { try fixture.database.execute(sql) }
            #expect(error?.isImmutable == true, "\(sql)")
        }
    }

    @Test func `a gap that a damaged file has is found`() throws {
        let fixture = try StoreFixture()
        for id in 1...4 { try fixture.store.registerLetter(subject(Int64(id)), .russian) {} }
        try fixture.database.execute("DROP TRIGGER letter_kept")
        try fixture.database.execute("DELETE FROM letter WHERE id IN (1, 3)")
        #expect(try fixture.store.missingLetters() == [1, 3])
    }
}

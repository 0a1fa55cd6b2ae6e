import Foundation
import Testing

@testable import Core

/// Names of papers and letters in the outbox.
@Suite struct OutgoingFileTests {
    private func names(_ place: TemporaryPlace) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    }

    @Test func `a later file of the same name gets a number, the same text is there already`() throws {
        let place = try TemporaryPlace()
        for (text, name) in [
            ("a", "list.txt"), ("b", "list-2.txt"), ("a", "list.txt"), ("c", "list-3.txt"),
            ("b", "list-2.txt"),
        ] {
            let file = try OutgoingFile(text, in: place.path, name: "list.txt")
            try file.place()
            #expect(file.path == place.path + "/" + name)
            #expect(try TextFile.read(file.path) == text)
        }
        #expect(try names(place) == ["list-2.txt", "list-3.txt", "list.txt"])
        #expect(try TemporaryPlace.mode(of: place.path + "/list.txt") == 0o600)
    }

    @Test func `two files at one moment never have one name`() throws {
        let place = try TemporaryPlace()
        let (first, second) = (
            try OutgoingFile("a", in: place.path, name: "list.txt"),
            try OutgoingFile("b", in: place.path, name: "list.txt")
        )
        try second.place()
        try first.place()
        #expect(try TextFile.read(first.path) == "a" && TextFile.read(second.path) == "b")
    }

    @Test func `a file that is not placed leaves nothing`() throws {
        let place = try TemporaryPlace()
        do { _ = try OutgoingFile("a", in: place.path, name: "list.txt") }
        #expect(try names(place).isEmpty)
    }

    /// A letter whose number cannot be kept: its reference leads to nothing.
    private struct Doomed: Print {
        static let spec = PrintSpec("doomed", .same("doomed"))
        let isDoomed: Bool
        var access: Access { .operators }
        var reading: RecordLink? { nil }

        func letter(in workplace: Workplace) throws -> LetterSubject? {
            LetterSubject("doomed", of: RecordLink("case", 1), to: .person)
        }

        func report(in workplace: Workplace, _ language: Language) throws -> Report {
            if isDoomed {
                try workplace.store.database.execute("PRAGMA defer_foreign_keys = ON")
                try workplace.store.database.execute(
                    "INSERT INTO sms_offer (outbox_id, code, account) VALUES (999, '1', 'KZ')")
            }
            return Report(
                title: "doomed", fileName: FileName("doomed", on: day("2026-11-20")),
                sheets: try workplace.paper(40).sheets([.lines(["a"])], language))
        }
    }

    @Test func `of a letter that was not committed no file is left`() throws {
        let place = try TemporaryPlace()
        let store = try StoreFixture().store
        let workplace = Workplace(
            store: store, house: House.all, inbox: place.path, outbox: place.path + "/out", login: "gulnar",
            widthOf: { _ in 1 })
        let seen = try Doomed(isDoomed: false).report(in: workplace, .russian)
        #expect(throws: StoreError.self) {
            try WritePrint(Doomed(isDoomed: true), seen, .russian).perform(in: workplace)
        }
        #expect(TextFile.names(in: place.path + "/out") == [])
        #expect(try store.missingLetters() == [])
        let written = try WritePrint(Doomed(isDoomed: false), seen, .russian).perform(in: workplace)
        #expect(TextFile.names(in: place.path + "/out").count == 1)
        #expect(try TextFile.read(written.path) == seen.text)
    }
}

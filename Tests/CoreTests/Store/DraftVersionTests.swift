import Testing

@testable import Core

/// Two windows of one operator.
@Suite struct DraftVersionTests {
    private static func keep(_ fixture: StoreFixture, _ text: String, opened: Int64 = 0) throws {
        try fixture.store.keepDraft(
            form: "526/A1", subjectID: -1, values: ["f03": text], focus: "f03", opened: opened)
    }

    private static func text(_ fixture: StoreFixture) throws -> String? {
        try fixture.store.drafts().first?.values["f03"]
    }

    @Test func `a window that saw less writes over nothing and deletes nothing`() throws {
        let place = try TemporaryPlace()
        let (first, second) = (try StoreFixture(path: place.file), try StoreFixture(path: place.file))
        try Self.keep(first, "старое")
        let opened = try #require(try second.store.drafts().first).version
        try Self.keep(second, "новое", opened: opened)
        #expect(throws: Message.draftElsewhere) { try Self.keep(first, "старое и ещё") }
        try first.store.dropDraft(form: "526/A1", subjectID: -1)
        #expect(try Self.text(second) == "новое")
        // Whoever wrote last goes on.
        try Self.keep(second, "новое и ещё", opened: opened)
        #expect(try Self.text(first) == "новое и ещё")
    }

    @Test func `a window goes on with what it opened again`() throws {
        let place = try TemporaryPlace()
        let (first, second) = (try StoreFixture(path: place.file), try StoreFixture(path: place.file))
        try Self.keep(first, "1")
        try Self.keep(second, "2", opened: try #require(try second.store.drafts().first).version)
        try Self.keep(first, "3", opened: try #require(try first.store.drafts().first).version)
        #expect(try Self.text(second) == "3")
    }

    @Test func `a second step of the same form knows no opening and goes on`() throws {
        let place = try TemporaryPlace()
        try Self.keep(try StoreFixture(path: place.file), "1")
        let later = try StoreFixture(path: place.file)
        let opened = try #require(try later.store.drafts().first).version
        try Self.keep(later, "2", opened: opened)
        try Self.keep(later, "3")
        try Self.keep(later, "4", opened: opened)
        #expect(try Self.text(later) == "4")
    }

    @Test func `what another window ended is kept anew`() throws {
        let place = try TemporaryPlace()
        let (first, second) = (try StoreFixture(path: place.file), try StoreFixture(path: place.file))
        try Self.keep(first, "1")
        try second.store.dropDraft(
            form: "526/A1", subjectID: -1, opened: try #require(try second.store.drafts().first).version)
        #expect(try second.store.drafts().isEmpty)
        try Self.keep(first, "2")
        #expect(try Self.text(second) == "2")
    }
}

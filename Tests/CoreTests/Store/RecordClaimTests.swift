import Testing

@testable import Core

/// Who writes a record of which nothing shows is known to the others as long as it lives.
@Suite struct RecordClaimTests {
    @Test func `a record is one claim's until it is given up`() throws {
        let place = try TemporaryPlace()
        var first = RecordClaim(7, of: place.file)
        #expect(first != nil)
        #expect(RecordClaim(7, of: place.file) == nil)
        #expect(RecordClaim(8, of: place.file) != nil)
        first = nil
        #expect(RecordClaim(7, of: place.file) != nil)
    }

    @Test func `a store in memory is nobody else's`() {
        let first = RecordClaim(7, of: ":memory:")
        #expect(first != nil)
        #expect(RecordClaim(7, of: ":memory:") != nil)
    }

    @Test func `the queue of writers has other bytes`() throws {
        let place = try TemporaryPlace()
        let claims = (0...4).map { RecordClaim($0, of: place.file) }
        #expect(claims.allSatisfy { $0 != nil })
        let queue = try #require(WriteQueue(store: place.file))
        #expect(queue.take(Patience(milliseconds: 0)))
        queue.release()
    }
}

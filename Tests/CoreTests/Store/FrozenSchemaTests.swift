import Foundation
import Testing

@testable import Core

/// The steps of the schema that stores in the field have already run.
@Suite struct FrozenSchemaTests {
    /// SHA-256 of each released step, in hexadecimal.
    private static let released = [
        "0001-foundation.sql": "b21127cceb2492bb1ab163d6dcd86aef72573ba3d602e0036b172f75334b23da",
        "0002-people.sql": "83973481fdd40f3c8f7dedb3ba310b1e24da0378d3c31dfa88cb0b9c80690630",
        "0003-professional-payment.sql": "02cac07fef9cd5555aa4078dd9464255d5b2c63e19caa7a6b55862889158e486",
        "0004-exchange.sql": "03f399375a6a7a0488320af99c12c26e7f93eb1d629faaa28cae7b03c313eff9",
        "0005-money.sql": "9de8d544d535330bc59dea0fef3dd1b62da9bf96291e4d3f21ee970ee7188a8c",
        "0006-health-insurance.sql": "36aa02cccd069b2749083ff418aa5bca220cd8aa7ce54c2767dd3ce9bd051443",
    ]
    private static let advice: Comment =
        "a released step of assets/schema has run in the field and never changes: take the change back and write a new step with the next number"

    @Test func `a released step of the schema stays byte for byte`() throws {
        for (name, hash) in Self.released.sorted(by: { $0.key < $1.key }) {
            let place = URL(filePath: StoreFixture.assets.root).appending(path: "schema/\(name)")
            guard let bytes = try? Data(contentsOf: place) else {
                Issue.record("assets/schema/\(name) is missing or has another name: \(Self.advice)")
                continue
            }
            let found = SHA256.hash([UInt8](bytes)).map { String(format: "%02x", $0) }.joined()
            #expect(found == hash, "assets/schema/\(name): \(Self.advice)")
        }
    }

    /// `PRAGMA user_version` counts the steps, so that a number left out, given
    /// twice or put in between would run another step in the field than here.
    @Test func `the steps of the schema are numbered one after another from 0001`() throws {
        let names = try StoreFixture.assets.migrations().map(\.name)
        let expected = (1...max(names.count, Self.released.count)).map { String(format: "%04d", $0) }
        #expect(
            names.map { String($0.prefix(4)) } == expected,
            "each step of assets/schema has the number after the one before it: \(Self.advice)")
        #expect(names.allSatisfy { $0.wholeMatch(of: /\d{4}-[a-z-]+\.sql/) != nil })
    }
}

import Testing

@testable import Core

@Suite struct FlatJSONTests {
    /// Texts of every sort of scalar, the awkward ones more often.
    private func text(_ random: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            let value: UInt32 =
                switch Int.random(in: 0..<5, using: &random) {
                case 0: UInt32.random(in: 0...0x1F, using: &random)
                case 1:
                    [0x22, 0x5C, 0x2F, 0x7F, 0x2028, 0xFEFF, 0x10FFFF, 0xD7FF][
                        Int.random(in: 0..<8, using: &random)]
                case 2: UInt32.random(in: 0x400...0x52F, using: &random)
                default: UInt32.random(in: 0...0x10FFFF, using: &random)
                }
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    @Test(arguments: 1...4)
    func `what is written SQLite reads as we do`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let database = try Database(path: ":memory:")
        for _ in 0..<250 {
            var values: [String: String] = [:]
            for _ in 0..<Int.random(in: 0...5, using: &random) { values[text(&random)] = text(&random) }
            let json = FlatJSON.encode(values)
            let valid = try database.first("SELECT json_valid(?)", [.text(json)]) { $0.integer(0) }
            #expect(valid == 1)
            let pairs = try database.rows("SELECT key, value, type FROM json_each(?)", [.text(json)]) {
                ($0.text(0), $0.text(1), $0.text(2))
            }
            #expect(pairs.allSatisfy { $0.2 == "text" } && pairs.count == values.count)
            let decoded = try #require(FlatJSON.decode(json))
            for (key, value) in values {
                #expect(decoded[key].map { Array($0.utf8) } == Array(value.utf8))
                // SQLite ends a text at a NUL where it makes one from JSON; the column itself keeps it.
                guard !(key + value).unicodeScalars.contains("\0") else { continue }
                #expect(pairs.contains { $0.0 == key && Array($0.1.utf8) == Array(value.utf8) })
            }
        }
    }

    @Test func `equal values are equal text`() {
        let pairs = (0..<20).map { ("ключ\($0)", "\($0)") }
        let one = Dictionary(uniqueKeysWithValues: pairs)
        let two = Dictionary(uniqueKeysWithValues: pairs.reversed())
        #expect(FlatJSON.encode(one) == FlatJSON.encode(two))
        #expect(FlatJSON.encode([:]) == "{}")
    }

    @Test(arguments: [
        "", "{", "}", "[]", "null", "{\"a\":1}", "{\"a\":\"b\"", "{\"a\":\"b\"}x", "{\"a\":\"b\",}",
        "{\"a\"}",
        "{\"a\":\"\\t\"}", "{\"a\":\"\\u0410\"}", "{\"a\":\"\\u00e9\"}", "{\"a\":\"\\u00+f\"}",
        "{\"a\":\"\\u00\"}",
        "{\"a\":\"b\\", "{\"a\":{\"b\":\"c\"}}", " {\"a\":\"b\"}", "{\"a\":\"\u{1}\"}",
    ])
    func `what was not written here is not read as something else`(json: String) {
        #expect(FlatJSON.decode(json) == nil)
    }
}

/// A JSON object of texts: how facts and drafts keep their fields in one
/// column, readable by SQLite's own JSON functions.
enum FlatJSON {
    /// Keys in order, so that equal values are equal text.
    static func encode(_ values: [String: String]) -> String {
        "{"
            + values.sorted { $0.key < $1.key }.map { quote($0.key) + ":" + quote($0.value) }.joined(
                separator: ",")
            + "}"
    }

    /// A list, for `json_each`.
    static func encode(_ texts: [String]) -> String { "[" + texts.map(quote).joined(separator: ",") + "]" }

    private static func quote(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20:
                quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// - Returns: `nil` for text that ``encode(_:)`` did not write.
    static func decode(_ json: String) -> [String: String]? {
        var reader = Reader(bytes: Array(json.utf8))
        return reader.object()
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        mutating func take(_ character: Character) -> Bool {
            guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
            index += 1
            return true
        }

        mutating func object() -> [String: String]? {
            var values: [String: String] = [:]
            guard take("{") else { return nil }
            if take("}") { return index == bytes.count ? values : nil }
            repeat {
                guard let key = string(), take(":"), let value = string() else { return nil }
                values[key] = value
            } while take(",")
            return take("}") && index == bytes.count ? values : nil
        }

        mutating func string() -> String? {
            guard take("\"") else { return nil }
            var text: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard index < bytes.count else { return nil }
                    let escape = bytes[index]
                    index += 1
                    switch escape {
                    case UInt8(ascii: "n"): text.append(10)
                    case UInt8(ascii: "u"):
                        guard index + 4 <= bytes.count, bytes[index..<index + 2].elementsEqual("00".utf8),
                            "01".utf8.contains(bytes[index + 2]),
                            let code = UInt8(
                                String(decoding: bytes[index + 2..<index + 4], as: UTF8.self), radix: 16),
                            code < 0x20
                        else { return nil }
                        text.append(code)
                        index += 4
                    case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(escape)
                    default: return nil
                    }
                case 0..<0x20: return nil
                default: text.append(byte)
                }
            }
            return nil
        }
    }
}

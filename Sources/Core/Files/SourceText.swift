/// How a file writes letters.
///
/// Nothing is guessed: bytes that are UTF-8 are UTF-8, others are of a Cyrillic code page if
/// that has a letter for each of them; ``CodePage`` tells which.
public enum TextEncoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case cp1251 = "CP1251"
    case kz1048 = "KZ-1048"
}

/// The bytes of a file in UTF-8, without a byte order mark.
struct SourceText {
    let bytes: [UInt8]
    let encoding: TextEncoding

    /// - Throws: ``FileFlaw/encoding``.
    init(_ raw: [UInt8]) throws(FileFlaw) {
        // UTF-16 and binary files have zero bytes; no text of ours has.
        guard !raw.contains(0) else { throw .encoding }
        if Self.isUTF8(raw) {
            bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
            encoding = .utf8
        } else {
            let page = CodePage.of(raw)
            guard let decoded = page.decode(raw) else { throw .encoding }
            bytes = decoded
            encoding = page == .kz1048 ? .kz1048 : .cp1251
        }
    }

    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        // ASCII, the common case, by eight bytes at a time.
        let isASCII = bytes.withUnsafeBytes { raw -> Bool in
            var index = 0
            while index + 8 <= raw.count {
                if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                    return false
                }
                index += 8
            }
            return raw[index...].allSatisfy { $0 < 0x80 }
        }
        return isASCII || String(validating: bytes, as: UTF8.self) != nil
    }
}

/// How a file writes letters.
///
/// Nothing is guessed: bytes that are UTF-8 are UTF-8, others are CP1251 if that has a
/// letter for each of them.
public enum TextEncoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case cp1251 = "CP1251"
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
            guard let decoded = CP1251.decode(raw) else { throw .encoding }
            bytes = decoded
            encoding = .cp1251
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

/// The Cyrillic code page of Windows.
///
/// Of the Kazakh letters it has only І and і.
enum CP1251 {
    /// 0x80–0xBF; 0x98 stands for nothing.
    private static let upperHalf: [UInt16] = [
        0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039,
        0x040A,
        0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x0000,
        0x2122,
        0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490,
        0x00A6,
        0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406,
        0x0456,
        0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    ]

    /// The text in UTF-8, or `nil` when a byte is no letter of the code page.
    static func decode(_ raw: [UInt8]) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(raw.count + raw.count / 2)
        for byte in raw {
            if byte < 0x80 {
                decoded.append(byte)
                continue
            }
            let code = byte >= 0xC0 ? 0x0410 + UInt16(byte - 0xC0) : upperHalf[Int(byte) - 0x80]
            guard code != 0, let scalar = Unicode.Scalar(code), let letter = UTF8.encode(scalar) else {
                return nil
            }
            decoded.append(contentsOf: letter)
        }
        return decoded
    }
}

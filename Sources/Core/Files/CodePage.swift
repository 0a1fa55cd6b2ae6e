/// The Cyrillic code pages of Windows: that of Russian, and that of Kazakhstan (СТ РК 1048-2002).
///
/// They differ in sixteen letters. In CP1251 those are letters of Serbian, Macedonian, Ukrainian
/// and Belarusian, which no name of this country has, so one of them tells that the page is
/// KZ-1048. Of the Kazakh letters CP1251 has only І and і.
enum CodePage {
    case cp1251, kz1048

    /// 0x80–0xBF of CP1251; 0x98 stands for nothing.
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

    private static let kazakh: [UInt8: Unicode.Scalar] = [
        0x8D: "Қ", 0x8E: "Һ", 0x9D: "қ", 0x9E: "һ", 0xA1: "Ұ", 0xA2: "ұ", 0xA3: "Ә", 0xA5: "Ө", 0xAA: "Ғ",
        0xAF: "Ү", 0xB4: "ө", 0xBA: "ғ", 0xBC: "ә", 0xBD: "Ң", 0xBE: "ң", 0xBF: "ү",
    ]
    private static let kazakhBytes = (UInt8.min...UInt8.max).map { kazakh[$0] != nil }

    /// The page that bytes, which are not UTF-8, are written in.
    static func of(_ bytes: some Sequence<UInt8>) -> CodePage {
        bytes.contains { kazakhBytes[Int($0)] } ? .kz1048 : .cp1251
    }

    /// `nil` for a byte that is no letter of the page.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80 { return Unicode.Scalar(byte) }
        if self == .kz1048, let letter = Self.kazakh[byte] { return letter }
        let code = byte >= 0xC0 ? 0x0410 + UInt16(byte - 0xC0) : Self.upperHalf[Int(byte) - 0x80]
        return code == 0 ? nil : Unicode.Scalar(code)
    }

    /// Whether a byte is a sign, or a letter of the Kazakh alphabet, which contains the Russian one:
    /// the page has letters of Serbian and Ukrainian too, of which no file of this country is.
    func isLetterOfKazakhstan(_ byte: UInt8) -> Bool {
        guard let scalar = scalar(byte) else { return false }
        guard byte >= 0x80, scalar.properties.isAlphabetic else { return true }
        return Letters.isCyrillic(Character(scalar))
    }

    /// The text in UTF-8, or `nil` when a byte is no letter of the page.
    func decode(_ raw: [UInt8]) -> [UInt8]? {
        var letters: [Unicode.UTF8.EncodedScalar?] = []
        for byte in UInt8.min...UInt8.max { letters.append(scalar(byte).flatMap { UTF8.encode($0) }) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(raw.count + raw.count / 2)
        for byte in raw {
            if byte < 0x80 {
                decoded.append(byte)
                continue
            }
            guard let letter = letters[Int(byte)] else { return nil }
            decoded.append(contentsOf: letter)
        }
        return decoded
    }
}

/// A message as SMS Server Tools 3 keeps it in a file: header lines, an empty
/// line, the text in the alphabet that the header names.
struct SmsFile: Hashable {
    /// Names as written; they are read without regard to case.
    var headers: [(name: String, value: String)] = []
    var text = ""

    static func == (left: SmsFile, right: SmsFile) -> Bool {
        left.text == right.text && left.headers.elementsEqual(right.headers) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// A message to send.
    ///
    /// The number goes without its plus sign.
    init(to phone: PhoneNumber, text: String) {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 } && SmsSegments(text).alphabet == .gsm7
        headers = [("To", String(phone.text.dropFirst())), ("Alphabet", isPlain ? "ISO" : "UCS2")]
        self.text = text
    }

    subscript(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var bytes: [UInt8] {
        var bytes = headers.flatMap { Array("\($0.name): \($0.value)\n".utf8) }
        bytes.append(UInt8(ascii: "\n"))
        if isUCS2 {
            for unit in text.utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        } else {
            bytes += Array(text.utf8)
        }
        return bytes
    }

    /// Reads a file of the spool; `nil` when it has no header.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: rest[..<end], as: UTF8.self).trimmed
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            guard let colon = line.firstIndex(of: ":"), headers.count < 100 else { return nil }
            headers.append(
                (String(line[..<colon]).trimmed, String(line[line.index(after: colon)...]).trimmed))
        }
        guard !headers.isEmpty else { return nil }
        text = decode(rest).trimmed
    }

    /// smsd looks at the first three letters only.
    private var alphabet: String { String((self["Alphabet"] ?? "ISO").lowercased().prefix(3)) }
    private var isUCS2: Bool { ["ucs", "chi", "uni"].contains(alphabet) }

    private func decode(_ body: ArraySlice<UInt8>) -> String {
        if isUCS2 {
            var units = stride(from: body.startIndex, to: body.endIndex - 1, by: 2).map {
                UInt16(body[$0]) << 8 | UInt16(body[$0 + 1])
            }
            if units.first == 0xFEFF { units.removeFirst() }
            return String(decoding: units, as: UTF16.self)
        }
        // `incoming_utf8 = yes` stores Latin text as UTF-8 under any name.
        if let text = String(validating: body, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(body.map { Unicode.Scalar($0) }))
    }
}

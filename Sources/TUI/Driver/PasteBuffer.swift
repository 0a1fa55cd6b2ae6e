/// Pasted text on its way to one line: line breaks and tabs become blanks,
/// other control characters are dropped, and there is an end to it.
struct PasteBuffer {
    private var scalars = String.UnicodeScalarView()
    private var count = 0
    private var followsBreak = false

    /// Characters looked at; the rest of a longer paste is read and dropped.
    static let limit = 64 * 1024

    var text: String { String(scalars) }

    mutating func append(_ scalar: Unicode.Scalar) {
        guard count < Self.limit else { return }
        count += 1
        switch scalar.value {
        case 0x0A where followsBreak: followsBreak = false  // the second half of CR LF
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
            followsBreak = scalar.value == 0x0D
            scalars.append(" ")
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: break
        default:
            followsBreak = false
            scalars.append(scalar)
        }
    }
}

/// Reads an unknown escape sequence to its end, so that nothing of it is typed.
///
/// Read as a bare Esc it would close the operator's form, and its tail would be
/// written into a field. Knows CSI, SS3, mouse reports, and the strings (OSC,
/// DCS and their like) with which terminals answer questions nobody asked.
struct EscapeSwallower {
    private enum State {
        case controlStart, control, singleShift, linuxFunctionKey, string, stringEscape
        case mouse(left: Int)
    }

    private var state: State
    private var length = 0

    private static let longestControl = 64

    /// - Parameter introducer: the character after Esc; `nil` comes back if it begins no sequence.
    init?(introducer: Unicode.Scalar) {
        switch introducer {
        case "[": state = .controlStart
        case "O": state = .singleShift
        case "]", "P", "_", "^", "X": state = .string
        default: return nil
        }
    }

    /// Takes the next character; returns whether it was the last one of the sequence.
    mutating func takesLast(_ scalar: Unicode.Scalar) -> Bool {
        length += 1
        switch state {
        case .controlStart:
            if scalar == "[" { return become(.linuxFunctionKey) }
            if scalar == "M" { return become(.mouse(left: 3)) }
            state = .control
            return endsControl(scalar)
        case .control: return endsControl(scalar)
        case .singleShift:
            return !("0"..."9").contains(scalar) && scalar != ";" || length > Self.longestControl
        case .linuxFunctionKey: return true
        case .mouse(let left):
            state = .mouse(left: left - 1)
            return left <= 1
        case .string:
            if scalar == "\u{1B}" { return become(.stringEscape) }
            // However long: what comes with it in one breath belongs to it.
            return scalar == "\u{07}" || scalar == "\u{9C}"
        case .stringEscape: return scalar == "\\" || become(.string)
        }
    }

    private mutating func become(_ next: State) -> Bool {
        state = next
        return false
    }

    private func endsControl(_ scalar: Unicode.Scalar) -> Bool {
        !(0x20...0x3F).contains(scalar.value) || length > Self.longestControl
    }
}

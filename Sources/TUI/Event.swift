/// Something that happened at the terminal.
public enum Event: Hashable, Sendable {
    case key(Key)
    /// Text from the clipboard: one line, already free of control characters.
    case paste(String)
    case resize(Size)
    /// The line dropped (`SIGHUP`) or the host is stopping (`SIGTERM`): save the draft, then leave.
    case hangup
}

import CNcurses

/// The terminal's own printer.
extension NcursesTerminal {
    /// Whether the terminal can pass text to a printer beside it (media copy).
    public var canPrint: Bool {
        tereze_capability("mc5p") != nil
            || tereze_capability("mc5") != nil && tereze_capability("mc4") != nil
    }

    /// Sends text to the printer beside the terminal, then the screen again.
    ///
    /// - Returns: whether the terminal has taken it.
    public func print(_ text: String) -> Bool {
        let safe = PrinterText.safe(text)
        var bytes = safe.utf8.map { CChar(bitPattern: $0) }
        let sent = tereze_print(&bytes, Int32(bytes.count))
        redraw()
        return sent >= bytes.count
    }
}

/// A text on its way to the printer beside the terminal.
enum PrinterText {
    /// Control characters other than line and page breaks are shown as `·`: a
    /// name that ends the print job would leave the rest to the terminal.
    static func safe(_ text: String) -> String {
        text.map { character -> String in
            if character.isNewline, character != "\u{0C}" { return "\r\n" }
            return character.isControl && character != "\u{0C}" ? "·" : String(character)
        }.joined()
    }
}

extension String {
    /// A line that cannot command a terminal or a printer: control characters are shown.
    public var printable: String {
        contains(where: \.isControl) ? String(map { $0.isControl ? "·" : $0 }) : self
    }
}

extension Character {
    /// True for characters that command a terminal or a printer.
    var isControl: Bool {
        unicodeScalars.contains { scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                // Marks that turn the direction of writing reorder what is read;
                // the separators before them break lines.
                || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                || [0x61C, 0x200E, 0x200F].contains(scalar.value)
        }
    }
}

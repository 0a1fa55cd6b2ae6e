/// The name of a written file: what it is, which record, of which day.
///
/// It never says who. Letters, digits, dashes and one dot: a shell needs no quotes for it and
/// a Windows share takes it.
public struct FileName: Hashable, Sendable {
    public let text: String
    /// A name of Cyrillic letters, two bytes each, must stay well below the 255 bytes that
    /// file systems allow.
    private static let longest = 90

    /// - Parameters:
    ///   - words: what it is, in the language of who looks for it, and the number of the record.
    ///   - ending: the kind of the file, without the dot.
    public init(_ words: String..., on day: CivilDate, ending: String = "txt") {
        var name = ""
        for word in words.joined(separator: " ").split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            guard name.count + word.count < Self.longest else { break }
            name += word + "-"
        }
        text = "\(name)\(day.iso).\(ending)"
    }

    /// The same name with a number, for another file of the day.
    static func copy(_ number: Int, of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }
}

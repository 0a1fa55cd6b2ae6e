import Foundation
import Testing

/// Pages of help quote what the program says: a quotation that stands nowhere in it is of
/// another release.
@Suite struct HelpQuotesTests {
    /// What pages quote from elsewhere: examples of what is typed, acts, numbers filled in.
    private static let others: Set<String> = [
        "да – нет", "иә – жоқ", "rfcsv", "gd12", "пв-12", "айг", "айгул қас", "0112/17",
        "карточка-получателя-пв-000004-2026-11-27.txt", "алушының-картасы-пв-000004-2026-11-27.txt",
        "[приказ № 526, подп. 2) п. 18]",
        "[№ 526 бұйрық, 18-т. 2) тш.]", "о персональных данных и их защите",
        "дербес деректер және оларды қорғау туралы", "ошибка в номере договора, по копии договора",
        "шарт нөмірінде қате, шарттың көшірмесі бойынша", "sms отправлено на прежний номер",
        "sms бұрынғы нөмірге жіберілген",
    ]

    /// The literals of the sources, blanks as `…`, in bytes: Foundation's search in so long a
    /// text took a tenth of all unit tests.
    private static let said = Result {
        let sources = Reference.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var text = ""
        for case let file as URL in files where file.pathExtension == "swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        let joined = text.replacing(/"\s*\n\s*\+\s*"/, with: "").replacing("\\\"", with: "\"")
        return Data(folded(joined.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "…")).utf8)
    }

    private static func stands(_ part: String, in said: Data) -> Bool {
        part.isEmpty || said.range(of: Data(part.utf8)) != nil
    }

    private static func folded(_ text: String) -> String { text.lowercased().replacing("ё", with: "е") }

    @Test func `what a page quotes is what the program says`() throws {
        let said = try Self.said.get()
        let folder = Reference.root.appending(path: "assets/help")
        var read = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let page = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for match in page.matches(of: /«([^«»]{3,})»/) {
                let quoted = Self.folded(String(match.1))
                read += 1
                guard !Self.others.contains(quoted) else { continue }
                // Numbers, of records too, are filled in; some sentences are joined of pieces.
                let blanked = quoted.replacing(/№ \p{Letter}+-…/, with: "…").replacing(/\d+/, with: "…")
                let parts = blanked.split { "….:·".contains($0) }.map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                #expect(parts.allSatisfy { Self.stands($0, in: said) }, "\(name): «\(match.1)»")
            }
        }
        #expect(read > 300)
    }
}

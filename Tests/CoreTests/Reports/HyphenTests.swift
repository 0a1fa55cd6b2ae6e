import Testing

@testable import Core

/// A word that is wider than its column is broken behind its hyphen where it has one.
struct HyphenTests {
    @Test(arguments: [
        ("Ибрагимова-Сейітқалиева", 14, ["Ибрагимова-", "Сейітқалиева"]),
        ("Ибрагимова-Сейітқалиева", 23, ["Ибрагимова-Сейітқалиева"]),
        ("Сейітқалиева", 6, ["Сейітқ", "алиева"]), ("-12345678", 4, ["-123", "4567", "8"]),
        ("Құл-Мұхаммед-Ахметова", 9, ["Құл-", "Мұхаммед-", "Ахметова"]),
    ])
    func `a double surname is not torn`(text: String, columns: Int, lines: [String]) {
        let paper = Paper(columns: 80, widthOf: { _ in 1 })
        #expect(paper.wrap(text, to: columns) == lines)
    }
}

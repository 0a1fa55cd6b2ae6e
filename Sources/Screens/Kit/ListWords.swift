import Core
import TUI

/// What lists say about themselves around their rows.
enum ListWords {
    /// «17–33 из 53».
    static func place(_ rows: ClosedRange<Int>, of total: String) -> Localized {
        let span = rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)"
        return Localized(ru: "\(span) из \(total)", kk: "\(total) ішінен \(span)")
    }
}

extension Table {
    /// Which rows are in sight; `nil` where all are.
    func place(in rect: Rect, _ titles: [String]) -> Localized? {
        let seen = inSight(in: rect, titles: titles)
        guard !seen.isEmpty, seen.count < rows.count else { return nil }
        return ListWords.place(seen.lowerBound + 1...seen.upperBound, of: "\(rows.count)")
    }

    /// What is cut in the row under the cursor: for the line above the keys.
    ///
    /// With its headings where they fit; from where the cells break off where even the whole
    /// of them does not, so that cell and line together show it.
    func cut(width: Int, _ titles: [String]) -> Advice? {
        let cut = cutCells(width: width, titles: titles)
        guard !cut.isEmpty else { return nil }
        let told = cut.map { "\(titles[$0.column]): \($0.whole)" }
        let texts = [told, cut.map(\.whole), cut.map(\.rest)].map { $0.joined(separator: " · ") }
        // The line begins with a blank, and a column at each edge stays free.
        return Advice(.same(texts.first { DisplayWidth.of($0) <= width - 3 } ?? texts[2]), .text)
    }
}

extension Advice {
    /// What stands on the line above the keys: what happened or is late, before what is cut in
    /// the row under the cursor, before what may be done.
    static func first(_ advice: Advice?, cut: Advice?) -> Advice? {
        guard let advice, advice.role != .hint else { return cut ?? advice }
        return advice
    }
}

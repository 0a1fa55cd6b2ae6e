extension Array {
    /// Puts an element where its moment has it, behind those of the same moment: what is told in
    /// any order stands in that of the moments.
    mutating func insert(_ element: Element, by moment: (Element) -> Moment) {
        let place = lastIndex { moment($0) <= moment(element) }.map { $0 + 1 } ?? startIndex
        insert(element, at: place)
    }
}

extension SocialPaymentKind {
    /// Items of p.12 that some kinds have and others have not.
    static let itemsByKind = [17, 18, 19, 20, 21, 24]

    /// Which of ``itemsByKind`` it has as the program reads the order.
    var ownItems: [Int] { Self.itemsByKind.filter { has(item: $0) } }

    /// All items that it has, with those of a table that an office has set.
    func items(_ own: [Int]) -> Set<Int> {
        Set((1...25).filter { !Self.itemsByKind.contains($0) || own.contains($0) })
    }
}

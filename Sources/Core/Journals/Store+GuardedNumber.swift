extension Store {
    /// A number, or a name, as the operator at work may see it: of a person's number the last two
    /// digits, unless cards are open to him (order 430, p.7 (1)).
    public func guarded(_ number: String) -> String {
        currentOperator?.holds(.cards) == true ? number : Cell.veiledPerson(number)
    }
}

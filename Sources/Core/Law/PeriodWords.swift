/// What the two ends of a period are called in messages.
enum PeriodWords {
    static let start = Localized(ru: "начало периода", kk: "кезең басы")
    static let end = Localized(ru: "конец периода", kk: "кезең соңы")

    /// A period that ends before it begins.
    static let reversed = Message.order(start, end)
}

import Core

/// What an order brings to the screens: the twin of its ``Order``.
public struct OrderScreens: Sendable {
    public let order: Order
    /// Its sheet of the menu, made on first use.
    public let sheet: @Sendable () -> MenuSheet?
    /// The screen that continues a draft of its forms; `nil` for drafts of other forms.
    public let drafts: @Sendable (Draft) -> DraftOpening?
    /// What the keys do on its lists, by the list's code; made on first use.
    public let lists: @Sendable () -> [String: ListActions]
    /// What shows a record, by its kind as ``RecordLink`` names it.
    public let opens: [String: @Sendable (Int64) -> any Screen]

    public init(
        _ order: Order, lists: @autoclosure @escaping @Sendable () -> [String: ListActions] = [:],
        opens: [String: @Sendable (Int64) -> any Screen] = [:],
        sheet: @escaping @Sendable () -> MenuSheet? = { nil },
        drafts: @escaping @Sendable (Draft) -> DraftOpening? = { _ in nil }
    ) {
        self.order = order
        self.sheet = sheet
        self.drafts = drafts
        self.lists = lists
        self.opens = opens
    }
}

/// The screens of all orders, with what is found in them by a stored name.
public struct ScreenHouse: Sendable {
    public let orders: [OrderScreens]
    public let house: House

    public init(_ orders: [OrderScreens]) {
        self.orders = orders
        house = House(orders.map(\.order))
    }

    /// The screen of a record of any order; `nil` where no order opens such records.
    func screen(of link: RecordLink) -> (any Screen)? {
        orders.lazy.compactMap { $0.opens[link.kind] }.first?(link.id)
    }

    /// The screen that continues a draft; `nil` if no order has its form.
    func opening(of draft: Draft) -> DraftOpening? {
        orders.lazy.compactMap { $0.drafts(draft) }.first
    }

    /// What an order's list does; `nil` for a list of no order.
    func actions(of code: String) -> ListActions? {
        orders.lazy.compactMap { $0.lists()[code] }.first
    }
}

import Core

/// A line of the menu: what it is called, and the screen that it opens.
public struct MenuItem: Sendable {
    /// Known to the help and to tests; unique in the menu.
    public let code: String
    public let title: Localized
    public let screen: @Sendable (Context) -> any Screen

    public init(_ code: String, _ title: Localized, _ screen: @escaping @Sendable (Context) -> any Screen) {
        self.code = code
        self.title = title
        self.screen = screen
    }

    /// A list under the title that the menu gives it.
    public static func list(_ spec: JournalSpec, _ title: Localized) -> MenuItem {
        MenuItem(spec.code, title) { $0.screens.list(spec) }
    }
}

/// A sheet of the menu: the work by one order, or what all work shares.
public struct MenuSheet: Sendable {
    public let title: Localized
    public let groups: [(title: Localized, items: [MenuItem])]
    /// Where a person is looked for while this sheet is shown; `nil` where the first sheet
    /// that has one says.
    public let people: JournalSpec?

    public init(
        title: Localized, groups: [(title: Localized, items: [MenuItem])], people: JournalSpec? = nil
    ) {
        self.title = title
        self.groups = groups
        self.people = people
    }
}

import Core

extension ScreenHouse {
    /// A list with what its keys do.
    public func list(_ spec: JournalSpec, _ filter: JournalFilter = .all) -> JournalScreen {
        JournalScreen(spec, filter, actions(of: spec.code) ?? CommonLists.all[spec.code] ?? plain(spec))
    }

    /// A list that no screen declares: it can be read, and its rows open what they lead to.
    private func plain(_ spec: JournalSpec) -> ListActions {
        let owner = orders.first { $0.order.journals().contains(spec) }
        return ListActions(owner?.order.name ?? Localized(ru: "Журналы", kk: "Журналдар"))
    }
}

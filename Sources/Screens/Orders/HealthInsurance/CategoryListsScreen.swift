import Core
import TUI

/// S333-2: the sixteen lists of the Corporation, foreigners and servicemen,
/// each with how many it holds; Enter opens the list.
struct CategoryListsScreen: Screen {
    private var counts: [CategoryCount] = []
    private var table = Table(columns: [
        TableColumn("code", width: 4, isFrozen: true), TableColumn("name", width: 56),
        TableColumn("count", width: 10, alignment: .right),
    ])
    private var said: Advice?
    private var language: Language?

    var help: String { "category-lists" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "ОСМС › Списки по категориям", kk: "МӘМС › Санаттар тізімдері")
    }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        guard let row = table.currentRow?.id, counts.indices.contains(Int(row)) else { return nil }
        return Advice(Self.clause(counts[Int(row)].category))
    }

    /// The point that says where the list comes from.
    private static func clause(_ category: InsuranceCategory) -> Localized {
        category == .m
            ? Citation.order333("62").shown
            : Citation.order333(CategoryEntry.of(category, on: CategoryEntry.edition).listClause).shown
    }

    func keys(_ context: Context) -> [KeyHint] { [.help, .open, .language(context.language), .back] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared:
            return [
                .ask(CategoryCounts(), in: Self.self) { screen, found, context in
                    screen.counts = found
                    screen.show(context)
                    return []
                }
            ]
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.function(10)), .key(.escape): return [.close]
        default: break
        }
        let visible = table.visibleRows(in: context.body, titles: titles(context))
        let outcome = table.handle(event, visibleRows: visible, width: context.size.columns)
        guard case .opened(let row) = outcome, counts.indices.contains(Int(row)) else {
            return table.answerWhole(outcome)
        }
        let line = counts[Int(row)]
        guard line.count != nil else {
            said = .error(Message.access.text)
            return [.bell]
        }
        return [.open(context.screens.list(.categoryMembers, JournalFilter(kind: line.category.code)))]
    }

    private mutating func show(_ context: Context) {
        table.rows = counts.enumerated().map { index, line in
            let count =
                line.count.map { $0 >= CategoryCount.limit ? "> \($0 - 1)" : String($0) }
                ?? Localized(ru: "закрыто", kk: "жабық")[context.language]
            return TableRow(
                id: Int64(index),
                cells: [line.category.code, line.category.name[context.language], count],
                role: line.count == nil ? .disabled : nil)
        }
    }

    private func titles(_ context: Context) -> [String] {
        [
            Localized(ru: "Код", kk: "Коды"), Localized(ru: "Категория", kk: "Санат"),
            Localized(ru: "Человек", kk: "Адам"),
        ].map { $0[context.language] }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        table.draw(
            on: &canvas, in: body, titles: titles(context),
            emptyText: context.language == .russian ? "Записей нет" : "Жазбалар жоқ")
    }
}

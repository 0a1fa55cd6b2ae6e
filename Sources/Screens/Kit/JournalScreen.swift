import Core
import TUI

/// A list: read by key a page at a time; found by typing, narrowed and ordered by F5,
/// printed by F7, written to a file by F8 – the same everywhere.
public struct JournalScreen: SayingScreen {
    let spec: JournalSpec
    let actions: ListActions
    private(set) var filter: JournalFilter
    private var order = JournalOrder.entry
    private(set) var table: Table
    private var rows: [JournalRow] = []
    private(set) var counted: JournalCount?
    var total: Int? { counted?.shown }
    /// How many rows of the list stand before those at hand, where that is known.
    private(set) var before: Int?
    private var endsBelow = false
    /// True from narrowing the list until the cursor moves on.
    private(set) var tellsFilter = true
    var said: Advice?
    /// Where the page that is on its way will put the cursor.
    private var landing = Landing.bottom
    /// The row that was found, while the list is read without the filter.
    private var sought: JournalKey?
    private var language: Language?
    /// The acts of F2 lie above to be chosen from.
    var choosesAct = false
    /// Today, and the day that the list was opened at for it.
    private(set) var openedAt: (today: CivilDate, day: CivilDate)?
    /// Why each of them may not be done, where it may not.
    var closedActs: [Localized?] = []

    private enum Landing {
        case top, bottom, stay
        case row(Int64)
    }

    public init(_ spec: JournalSpec, _ filter: JournalFilter, _ actions: ListActions) {
        self.spec = spec
        self.filter = filter
        self.actions = actions
        table = Table(
            columns: spec.onScreen.map { spec.columns[$0] }.map { column in
                TableColumn(
                    column.key, width: column.screenWidth, isFrozen: column.isFrozen,
                    alignment: column.isAtRight ? .right : .left)
            })
    }

    public var help: String { "journal-\(spec.code)" }

    public func place(_ context: Context) -> Localized {
        guard let figure = filter.figure else {
            return Localized(
                ru: "\(actions.place.ru) › \(spec.title.ru)", kk: "\(actions.place.kk) › \(spec.title.kk)")
        }
        return figure.words
    }

    public func keys(_ context: Context) -> [KeyHint] {
        let enter = actions.enterWord.map { KeyHint("Enter", $0) } ?? .open
        return [.help] + KeyHint.acts(actions.acts.map(\.word)) + [.find, .filter]
            + (actions.why == nil ? [] : [.why])
            + [.print, .export, .language(context.language), .back, enter]
    }

    // MARK: Input

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared:
            choosesAct = false
            if rows.isEmpty { return reloadAll(context) }
            // Back from a record, or a day later: the same page again, for it may have changed.
            return reload(.from(rows[0].key), .stay, context)
        case .failed(let failure): return fail(failure, context)
        case .returned(.filter(let filter, let order)):
            if self.order != order { table.rows = [] }
            self.order = order
            return narrow(to: filter, context)
        case .returned(.picked(let code)) where choosesAct:
            choosesAct = false
            guard let place = Int(code) else { return [] }
            if let why = closedActs[place] { return refuse(why) }
            return done(actions.acts[place].run(state, context), context)
        case .returned(.added): return made(Localized(ru: "Записано", kk: "Жазылды"), context)
        case .returned(.recorded(let outcome)):
            return recorded(outcome, context)
        case .returned(let value): return actions.receive?(value, state, context) ?? []
        case .event(let event): return handle(event, context)
        }
    }

    var state: ListState {
        ListState(spec: spec, filter: filter, row: rows.first { $0.key.id == table.currentRow?.id })
    }

    /// Shows the outcome of a command on the row and reads the page again: the row stays under the
    /// cursor, or the one that takes its place.
    mutating func done(_ text: Localized, _ context: Context) -> [Effect] {
        said = .success(text)
        return reread(context)
    }

    /// As ``done(_:_:)``, with what became of an act.
    mutating func recorded(_ outcome: ActOutcome, _ context: Context) -> [Effect] {
        said = .recorded(outcome)
        return reread(context)
    }

    /// Shows the outcome of a command that made a row: the list is read where new rows stand, and
    /// no more narrowed, or nobody would see it.
    mutating func made(_ text: Localized, _ context: Context) -> [Effect] {
        said = .success(text)
        if !filter.isAll {
            filter = filter.unnarrowed
            table.clearSearch()
        }
        return reloadAll(context)
    }

    private mutating func reread(_ context: Context) -> [Effect] {
        rows.isEmpty ? reloadAll(context) : reload(.from(rows[0].key), .stay, context)
    }

    private mutating func fail(_ failure: Failure, _ context: Context) -> [Effect] {
        let refused = refuse(failure.text)
        if case .conflict = failure { return refused + reloadAll(context) }
        // What was on the screen is not so any more: another window has done it.
        return failure.isOfOlderSight ? refused + reread(context) : refused
    }

    private mutating func reloadAll(_ context: Context) -> [Effect] {
        if spec.opensAtToday, filter.isAll, order == .entry, sought == nil {
            return [
                .ask(RowOfToday(spec), in: Self.self) { screen, found, context in
                    screen.openedAt = found.map { (context.now.date, $0.day) }
                    guard let key = found?.key else { return screen.reload(.last, .bottom, context) }
                    screen.rows = []
                    return screen.reload(.from(key), .row(key.id), context)
                }
            ]
        }
        return spec.opensAtTop || order == .name
            ? reload(.first, .top, context) : reload(.last, .bottom, context)
    }

    private mutating func receive(_ page: JournalPage, _ context: Context) -> [Effect] {
        if page.rows.isEmpty, case .stay = landing { return reloadAll(context) }
        if page.rows.isEmpty, !rows.isEmpty, case .after = page.query.edge { return [.bell] }
        if page.rows.isEmpty, !rows.isEmpty, case .before = page.query.edge { return [.bell] }
        if case .before = page.query.edge, page.rows.count < page.query.count, let last = page.rows.last {
            // The top of the list is shown as a full page.
            return reload(.from(page.rows[0].key), .row(last.key.id), context)
        }
        let kept = state.row
        move(to: page)
        rows = page.rows
        show(context)
        if let sought {
            self.sought = nil
            guard !table.select(id: sought.id) else { return finish(page, context) }
            return reload(.from(sought), .row(sought.id), context)
        }
        switch landing {
        case .top: table.selectFirst()
        case .bottom: table.selectLast()
        case .stay:
            if let kept, !stay(on: kept) {
                return [
                    .ask(PlaceOf(kept, in: page.query), in: Self.self) { screen, key, context in
                        guard let key else { return screen.finish(page, context) }
                        return screen.reload(.from(key), .row(key.id), context)
                    }
                ]
            }
        case .row(let id): table.select(id: id)
        }
        return finish(page, context)
    }

    /// Puts the cursor on a row of the page before, whatever its number is now.
    ///
    /// - Returns: false where it is to be looked for; a row whose number says who it is and that is
    ///   gone is gone, and the one in its place is under the cursor.
    private mutating func stay(on kept: JournalRow) -> Bool {
        guard let same = rows.first(where: { $0.isSame(as: kept) }) else { return kept.identity == nil }
        return table.select(id: same.key.id)
    }

    private mutating func finish(_ page: JournalPage, _ context: Context) -> [Effect] {
        markEnds()
        guard counted == nil else { return [] }
        return [.ask(CountOf(spec, filter), in: Self.self) { $0.receive(count: $1, of: page, $2) }]
    }

    /// Keeps the place in the list while pages are turned.
    private mutating func move(to page: JournalPage) {
        endsBelow = page.rows.count < page.query.count
        switch page.query.edge {
        case .first: before = 0
        case .last: (before, endsBelow) = (nil, true)
        case .after: before = before.map { $0 + rows.count }
        case .before: (before, endsBelow) = (before.map { max(0, $0 - page.rows.count) }, false)
        case .from: break
        }
    }

    private mutating func receive(count found: JournalCount, of page: JournalPage, _ context: Context)
        -> [Effect]
    {
        counted = found
        let count = found.shown
        defer { markEnds() }
        guard JournalCount.isWhole(count) else { return [] }
        switch page.query.edge {
        case .last: before = count - page.rows.count
        case .from(let key):
            return [
                .ask(RowsBefore(query(.before(key), JournalCount.limit)), in: Self.self) { screen, count, _ in
                    screen.before = count
                    screen.markEnds()
                    return []
                }
            ]
        case .first, .after, .before: break
        }
        return []
    }

    private mutating func markEnds() {
        table.goesOnAbove = before.map { $0 > 0 } ?? !rows.isEmpty
        if let total, JournalCount.isWhole(total), let before {
            table.goesOnBelow = before + rows.count < total
        } else {
            table.goesOnBelow = !endsBelow
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.function(10)): return [.close]
        case .key(.escape): return filter.isAll ? [.close] : narrow(to: .all, context)
        case .key(.control("U")): return filter.isAll ? [.bell] : narrow(to: .all, context)
        case .key(.function(3)), .key(.function(5)):
            return [.open(FilterScreen(spec, filter, order, context))]
        case .key(.function(2)), .key(.insert): return act(context)
        case .key(.enter) where rows.isEmpty: return refuse(emptyText(context))
        case .key(.function(6)): return done(actions.why?(state, context) ?? [.bell], context)
        case .key(.function(7)): return [.open(PreviewScreen(JournalPrint(query(.first, 0))))]
        case .key(.function(8)):
            return [
                .perform(ExportJournal(query(.first, 0)), in: Self.self) { screen, path, _ in
                    screen.said = FileWords.written(path, without: screen.counted?.closedShortly)
                    return []
                }
            ]
        case .resize: return rows.isEmpty ? [] : reload(.from(rows[0].key), .stay, context)
        default: break
        }
        let outcome = table.handle(
            event, visibleRows: visible(context), width: context.size.columns, titles: titles(context))
        if outcome != .search(filter.text), outcome != .ignored { tellsFilter = false }
        switch outcome {
        case .opened(let id): return open(id, context)
        case .wantsNext: return rows.last.map { reload(.after($0.key), .top, context) } ?? [.bell]
        case .wantsPrevious: return rows.first.map { reload(.before($0.key), .bottom, context) } ?? [.bell]
        case .wantsFirst: return reload(.first, .top, context)
        case .wantsLast: return reload(.last, .bottom, context)
        case .search(let text): return search(text, context)
        case .refused: return [.bell]
        case .ignored, .handled, .sort, .marked: return []
        }
    }

    /// Applies a filter; replaces the text that was typed to search.
    ///
    /// Keeps the parent record of the list, or the figure that it stands behind.
    private mutating func narrow(to filter: JournalFilter, _ context: Context) -> [Effect] {
        let own = self.filter.unnarrowed
        let wasNarrowed = !self.filter.isAll
        self.filter = filter
        (self.filter.parent, self.filter.figure) = (own.parent, own.figure)
        tellsFilter = true
        table.clearSearch()
        // What was found is where one goes on from.
        if wasNarrowed, self.filter.isAll, let row = rows.first(where: { $0.key.id == table.currentRow?.id })
        {
            sought = row.key
        }
        return reloadAll(context)
    }

    private mutating func search(_ text: String, _ context: Context) -> [Effect] {
        filter.text = text
        tellsFilter = true
        return text.isEmpty ? reloadAll(context) : reload(.first, .top, context)
    }

    private func open(_ id: Int64, _ context: Context) -> [Effect] {
        guard let row = rows.first(where: { $0.key.id == id }) else { return [.bell] }
        if let enter = actions.enter { return enter(state, context) }
        return row.link.flatMap { context.screens.screen(of: $0) }.map { [.open($0)] } ?? [.bell]
    }

    private func query(_ edge: JournalQuery.Edge, _ count: Int) -> JournalQuery {
        JournalQuery(spec, filter: filter, order: order, edge: edge, count: count)
    }

    private mutating func reload(_ edge: JournalQuery.Edge, _ landing: Landing, _ context: Context)
        -> [Effect]
    {
        self.landing = landing
        var count = visible(context)
        switch edge {
        case .first, .last:
            counted = nil
            rows = []
        case .from:
            counted = nil
            // Headings may need more lines than before their rows were known: the row of the
            // cursor is among those at hand, not among those in sight of the first.
            count = max(count, rows.count)
        case .after, .before: break
        }
        return [.ask(PageOf(query(edge, count)), in: Self.self) { $0.receive($1, $2) }]
    }

    // MARK: Drawing

    func titles(_ context: Context) -> [String] {
        spec.onScreen.map { spec.columns[$0].shortTitle[context.language] }
    }

    private func visible(_ context: Context) -> Int {
        max(1, table.visibleRows(in: context.body, titles: titles(context)))
    }

    private mutating func show(_ context: Context) {
        table.rows = rows.map { row in
            let cells = spec.shownCells(row, context.language, today: context.now.date)
            return TableRow(id: row.key.id, cells: spec.onScreen.map { cells[$0] }, role: role(row, context))
        }
    }

    private func role(_ row: JournalRow, _ context: Context) -> Role? {
        row.isCorrection ? .warning : actions.role?(ListState(spec: spec, filter: filter, row: row), context)
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        table.draw(
            on: &canvas, in: body, titles: titles(context),
            emptyText: emptyText(context)[context.language])
    }
}

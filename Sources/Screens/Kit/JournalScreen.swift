import Core
import TUI

/// A list: read by key a page at a time; found by typing, narrowed by F5,
/// ordered by F4, printed by F7, written to a file by F8 – the same everywhere.
struct JournalScreen: Screen {
    let journal: Journal
    private let spec: JournalSpec
    private var filter: JournalFilter
    private var order = JournalOrder.entry
    private var table: Table
    private var rows: [JournalRow] = []
    private var total: Int?
    private var said: Advice?
    /// Where the page that is on its way will put the cursor.
    private var landing = Landing.bottom
    private var language: Language?

    private enum Landing { case top, bottom, stay }

    /// Counting stops here: an exact number costs a walk through the index.
    static let countLimit = 10_000

    init(_ journal: Journal, _ filter: JournalFilter) {
        self.journal = journal
        self.filter = filter
        spec = JournalSpec.of(journal)
        table = Table(
            columns: spec.columns.filter { $0.screenWidth > 0 }.map { column in
                TableColumn(
                    column.key, width: column.screenWidth, isFrozen: column.isFrozen,
                    alignment: column.isAtRight ? .right : .left)
            })
    }

    var help: String { "journal-\(journal.rawValue)" }

    func place(_ context: Context) -> Localized {
        let parent =
            switch journal {
            case .applications, .cases, .employers: Localized(ru: "Профвыплата", kk: "Кәсіптік төлем")
            case .sms, .registrations, .audit: Localized(ru: "Журналы", kk: "Журналдар")
            case .parameters, .calendar, .banks, .operators:
                Localized(ru: "Справочники", kk: "Анықтамалықтар")
            case .consumers, .categoryMembers, .rightRequests, .enrolments, .families, .fatherApplications,
                .checks, .protocolLines, .streams, .batches, .failures, .bodies, .bodyTransfers:
                Localized(ru: "ОСМС", kk: "МӘМС")
            case .deadlines, .notices, .needLists, .needLines, .transfers, .transferLines, .payoutBatches,
                .payoutLines, .payouts, .returns, .refunds, .reconciliation, .balances:
                Localized(ru: "Сроки и деньги", kk: "Мерзімдер мен ақша")
            }
        return Localized(ru: "\(parent.ru) › \(spec.title.ru)", kk: "\(parent.kk) › \(spec.title.kk)")
    }

    func aside(_ context: Context) -> Localized? {
        total.map { count in
            let number = count >= Self.countLimit ? "> \(Self.countLimit - 1)" : "\(count)"
            return Localized(ru: "записей: \(number)", kk: "жазба: \(number)")
        }
    }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        if !filter.isAll {
            let words = Self.words(filter, spec.kinds)
            return Advice(
                Localized(
                    ru: "Отбор: \(words.ru)  (F5; Esc – все записи)",
                    kk: "Іріктеу: \(words.kk)  (F5; Esc – барлық жазба)"))
        }
        return Advice(ListWords.hint(journal))
    }

    func keys(_ context: Context) -> [KeyHint] {
        var keys: [KeyHint] = [.help]
        if spec.canOrderByName {
            keys.append(
                KeyHint(
                    "F4",
                    order == .entry
                        ? Localized(ru: "По фамилии", kk: "Тегі бойынша")
                        : Localized(ru: "По номеру", kk: "Нөмірі бойынша")))
        }
        return keys + ListAction.keys(journal) + [
            .open, .filter, .print, .export, .language(context.language), .back,
        ]
    }

    /// The filter in words, for the screen and for paper.
    static func words(_ filter: JournalFilter, _ kinds: [FieldSpec.Choice] = []) -> Localized {
        var ru: [String] = []
        var kk: [String] = []
        if let kind = filter.kind {
            let label = kinds.first { $0.code == kind }?.label ?? .same(YearMonth(iso: kind)?.shown ?? kind)
            ru.append(label.ru)
            kk.append(label.kk)
        }
        if !filter.employer.isEmpty {
            ru.append("«\(filter.employer)»")
            kk.append("«\(filter.employer)»")
        }
        if !filter.text.isEmpty {
            ru.append("«\(filter.text)»")
            kk.append("«\(filter.text)»")
        }
        if let from = filter.from {
            ru.append("с \(from.shown)")
            kk.append("\(from.shown) күнінен бастап")
        }
        if let to = filter.to {
            ru.append("по \(to.shown)")
            kk.append("\(to.shown) күніне дейін")
        }
        return Localized(ru: ru.joined(separator: " "), kk: kk.joined(separator: " "))
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared:
            if rows.isEmpty { return reloadAll(context) }
            // Back from a record: the same page again, it may have changed.
            return reload(.from(rows[0].key), .stay, context)
        case .answer(let answer): return receive(answer, context)
        case .outcome(.written(let path)):
            said = FileWords.written(path)
            return []
        case .outcome(.failed(let text)):
            said = .error(text)
            return [.bell]
        case .outcome(let outcome): return receive(outcome, context)
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .returned(.filter(let filter)): return narrow(to: filter, context)
        case .returned(.decided("recorded")):
            said = .success(Localized(ru: "Записано", kk: "Жазылды"))
            return reloadAll(context)
        case .returned(let value): return ListAction.finish(journal, filter, currentRow, value, context)
        case .event(let event): return handle(event, context)
        }
    }

    private var currentRow: JournalRow? { rows.first { $0.key.id == table.currentRow?.id } }

    /// What became of an act that the list asked for.
    private mutating func receive(_ outcome: StoreOutcome, _ context: Context) -> [Effect] {
        switch outcome {
        case .told(let text): said = .success(text)
        case .recorded(let warnings): said = CaseWords.recorded(warnings)
        case .refused(let problems):
            said = problems.first.map { .error($0.message.text) }
            return [.bell]
        case .conflict:
            said = .error(Message.conflict.text)
            return [.bell] + reloadAll(context)
        default: return []
        }
        return reloadAll(context)
    }

    private mutating func reloadAll(_ context: Context) -> [Effect] {
        spec.opensAtTop ? reload(.first, .top, context) : reload(.last, .bottom, context)
    }

    private mutating func receive(_ answer: StoreAnswer, _ context: Context) -> [Effect] {
        switch answer {
        case .page(let page):
            guard !page.rows.isEmpty || landing != .stay else { return reloadAll(context) }
            if page.rows.isEmpty, !rows.isEmpty, case .after = page.query.edge { return [.bell] }
            if page.rows.isEmpty, !rows.isEmpty, case .before = page.query.edge { return [.bell] }
            let kept = table.currentRow?.id
            rows = page.rows
            show(context)
            switch landing {
            case .top: table.selectFirst()
            case .bottom: table.selectLast()
            case .stay: if let kept { _ = table.select(id: kept) }
            }
            return total == nil ? [.askOld(.count(journal, filter))] : []
        case .count(let count):
            total = count
            return []
        case .failed(let text):
            said = .error(text)
            return [.bell]
        default: return InsuranceListAction.receive(answer, context) ?? []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.function(10)): return [.close]
        case .key(.escape): return filter.isAll ? [.close] : narrow(to: .all, context)
        case .key(.function(3)), .key(.function(5)): return [.openRoute(.filter(journal, filter))]
        case .key(.function(2)), .key(.insert):
            return ListAction.begin(journal, filter, currentRow, context)
        case .key(.function(6)): return ListAction.second(journal, filter, currentRow)
        case .key(.function(4)) where spec.canOrderByName:
            order = order == .entry ? .name : .entry
            return reload(order == .name ? .first : .last, order == .name ? .top : .bottom, context)
        case .key(.function(7)): return [.openRoute(.preview(.journal(query(.first, 0), context.language)))]
        case .key(.function(8)): return [.actOld(.export(query(.first, 0)))]
        case .resize: return rows.isEmpty ? [] : reload(.from(rows[0].key), .stay, context)
        default: break
        }
        switch table.handle(event, visibleRows: visible(context), width: context.size.columns) {
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

    /// A filter of its own: what was typed to search before no longer counts.
    ///
    /// The part that the list is stays.
    private mutating func narrow(to filter: JournalFilter, _ context: Context) -> [Effect] {
        let parent = self.filter.parent
        self.filter = filter
        self.filter.parent = parent
        table.clearSearch()
        return reloadAll(context)
    }

    private mutating func search(_ text: String, _ context: Context) -> [Effect] {
        filter.text = text
        return text.isEmpty ? reloadAll(context) : reload(.first, .top, context)
    }

    private func open(_ id: Int64, _ context: Context) -> [Effect] {
        guard let row = rows.first(where: { $0.key.id == id }) else { return [.bell] }
        if let effects = ListAction.open(journal, row, context) { return effects }
        switch journal {
        case .applications: return [.openRoute(.applicationView(id))]
        case .employers: return [.openRoute(.accounting(employerID: id))]
        case .consumers, .categoryMembers, .rightRequests:
            return row.personID.map { [.openRoute(.consumer($0))] } ?? [.bell]
        case .audit where spec.value("subject", row) == "consumer":
            return Int64(spec.value("id", row)).map { [.openRoute(.consumer($0))] } ?? [.bell]
        case .parameters, .calendar, .banks: return [.openRoute(.text(title: spec.title, spec.whole(row)))]
        default: return row.caseID.map { [.openRoute(.paymentCase($0))] } ?? [.bell]
        }
    }

    private func query(_ edge: JournalQuery.Edge, _ count: Int) -> JournalQuery {
        JournalQuery(journal, filter: filter, order: order, edge: edge, count: count)
    }

    private mutating func reload(_ edge: JournalQuery.Edge, _ landing: Landing, _ context: Context)
        -> [Effect]
    {
        self.landing = landing
        switch edge {
        case .first, .last:
            total = nil
            rows = []
        default: break
        }
        return [.askOld(.page(query(edge, visible(context))))]
    }

    // MARK: Drawing

    private func titles(_ context: Context) -> [String] {
        spec.columns.filter { $0.screenWidth > 0 }.map { $0.shortTitle[context.language] }
    }

    private func visible(_ context: Context) -> Int {
        max(1, table.visibleRows(in: context.body, titles: titles(context)))
    }

    private mutating func show(_ context: Context) {
        table.rows = rows.map { row in
            TableRow(
                id: row.key.id,
                cells: zip(spec.columns, row.values).filter { $0.0.screenWidth > 0 }.map { column, value in
                    column.shown(value, context.language, today: context.now.date)
                },
                role: role(row, context))
        }
    }

    private func role(_ row: JournalRow, _ context: Context) -> Role? {
        if row.isCorrection { return .warning }
        guard journal == .deadlines else { return nil }
        let state = spec.value("state", row)
        if DeadlineWords.daysOver(state, on: context.now.date) != nil { return .error }
        return DeadlineWords.isToday(state, on: context.now.date) ? .warning : nil
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        table.draw(
            on: &canvas, in: body, titles: titles(context),
            emptyText: ListWords.empty(journal, isNarrowed: !filter.isAll)[context.language])
    }
}

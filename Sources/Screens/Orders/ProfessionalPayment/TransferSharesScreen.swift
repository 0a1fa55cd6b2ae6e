import Core
import TUI

/// The lines of a transfer by recipient: as the program proposes them, then as
/// the operator says.
struct TransferSharesScreen: Screen {
    private var typed: TransferDraft
    private var proposal: TransferProposal
    private var table = Table(columns: [
        TableColumn("case", width: 9, isFrozen: true), TableColumn("name", width: 27),
        TableColumn("sum", width: 13, alignment: .right),
        TableColumn("shortage", width: 13, alignment: .right),
        TableColumn("need", width: 11), TableColumn("iin", width: 12),
    ])
    private var said: Advice?
    private var language: Language?

    init(_ proposal: TransferProposal, _ draft: TransferDraft) {
        typed = draft
        self.proposal = draft.over(proposal)
    }

    var draft: DraftEntry? { typed.entry(focus: TransferDraft.shares) }

    private var keepDraft: Effect {
        .act(KeepDraft(typed.entry(focus: TransferDraft.shares)), in: Self.self)
    }

    var help: String { "transfer-shares" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "Перевод › \(proposal.employer.name)", kk: "Аударым › \(proposal.employer.name)")
    }

    func aside(_ context: Context) -> Localized? { Localized(ru: "шаг 2 из 2", kk: "2 қадамның 2-і") }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        let rest = proposal.total - proposal.distributed
        let (total, spread) = (proposal.total.shown, proposal.distributed.shown)
        guard rest != .zero else {
            return .success(
                Localized(
                    ru: "Платёж \(total) разложен по получателям. F2 – записать",
                    kk: "\(total) төлем алушыларға бөлінді. F2 – жазу"))
        }
        return .warning(
            Localized(
                ru: "Платёж \(total), разложено \(spread), разница \(rest.shown)",
                kk: "Төлем \(total), бөлінгені \(spread), айырма \(rest.shown)"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .save, KeyHint("F4", Localized(ru: "Сумма", kk: "Сома")),
            KeyHint("Del", Localized(ru: "Убрать", kk: "Алып тастау")), .language(context.language), .back,
        ]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared:
            show(context)
            return [keepDraft]
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .returned(.typed(let values)):
            return setSum((try? Tenge(values["sum"] ?? "")) ?? .zero, context)
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)): return [.closeReturning(.typed(typed.values))]
        case .key(.function(2)): return [accept]
        case .key(.function(4)): return ask()
        case .key(.delete):
            return setSum(.zero, context)
        default: break
        }
        let outcome = table.handle(event, visibleRows: context.body.rows - 3, width: context.size.columns)
        switch outcome {
        case .opened: return ask()
        default: return table.answerWhole(outcome)
        }
    }

    private var accept: Effect {
        let sums = Dictionary(
            proposal.shares.map { ($0.id, $0.sum) }, uniquingKeysWith: { first, _ in first })
        let command = ProfessionalPayment.AcceptTransfer(typed.header, sums: sums, draft: typed.subjectID)
        return .act(command, in: Self.self) { _, warnings, _ in
            let close = Effect.closeReturning(.decided("recorded"))
            guard !warnings.isEmpty else { return [close] }
            let ru = warnings.map { "• " + $0.text.ru }.joined(separator: "\n")
            let kk = warnings.map { "• " + $0.text.kk }.joined(separator: "\n")
            let title = Localized(ru: "Перевод записан, но", kk: "Аударым жазылды, бірақ")
            return [close, .open(TextScreen(title: title, text: Localized(ru: ru, kk: kk)))]
        }
    }

    private func ask() -> [Effect] {
        guard let share = proposal.shares.first(where: { $0.id == table.currentRow?.id }) else {
            return [.bell]
        }
        let sum = share.sum == .zero ? "" : share.sum.shown
        return [.open(AskScreen(FormSpec.sum.asked(about: share.name), ["sum": sum]))]
    }

    private mutating func setSum(_ sum: Tenge, _ context: Context) -> [Effect] {
        guard let index = proposal.shares.firstIndex(where: { $0.id == table.currentRow?.id }) else {
            return [.bell]
        }
        proposal.shares[index].sum = sum
        typed.sums[proposal.shares[index].id] = sum
        show(context)
        return [keepDraft]
    }

    private mutating func show(_ context: Context) {
        let absent = context.language == .russian ? "! нет" : "! жоқ"
        let present = context.language == .russian ? "есть" : "бар"
        table.rows = proposal.shares.map { share in
            TableRow(
                id: share.id,
                cells: [
                    share.caseNumber, share.name, share.sum == .zero ? "–" : share.sum.shown,
                    share.shortage.shown, share.isInNeed ? present : absent, share.iin,
                ], role: share.sum == .zero ? .disabled : share.isInNeed ? nil : .warning)
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let titles =
            context.language == .russian
            ? ["№ дела", "Фамилия, имя, отчество", "Сумма", "Недостаёт", "Потребность", "ИИН"]
            : ["Іс №", "Тегі, аты, әкесінің аты", "Сома", "Жетіспейді", "Қажеттілік", "ЖСН"]
        return table.draw(
            on: &canvas, in: body, titles: titles,
            emptyText: context.language == .russian
                ? "У работодателя нет получателей с согласием (пункт 16)"
                : "Жұмыс берушіде келісім берілген алушылар жоқ (16-тармақ)")
    }
}

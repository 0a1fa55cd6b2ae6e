import Core
import TUI

/// The second step of a remittance: what was typed, and its lines by recipient.
struct RemittanceLines: Sendable {
    /// What a draft of this step names as the place of its cursor.
    static let step = "shares"

    /// Of ``RemittanceForm``, with the sums given by hand among them.
    private(set) var values: FormValues
    private(set) var proposal: RemittanceProposal
    /// Whose draft both steps are.
    let draftID: Int64

    /// What was given by hand goes over what the program proposes.
    init(_ proposal: RemittanceProposal, values: FormValues, draft: Int64) {
        self.values = values
        self.proposal = proposal
        draftID = draft
        let sums = RemittanceForm.sums(in: values)
        for index in proposal.shares.indices {
            if let sum = sums[proposal.shares[index].id] { self.proposal.shares[index].sum = sum }
        }
    }

    var draft: DraftEntry {
        DraftEntry(form: RemittanceForm.spec.code, subjectID: draftID, values: values, focus: Self.step)
    }

    /// The recipient of a case.
    func share(_ id: Int64?) -> RemittanceShare? { proposal.shares.first { $0.id == id } }

    mutating func set(_ sum: Tenge, for id: Int64) {
        guard let index = proposal.shares.firstIndex(where: { $0.id == id }) else { return }
        proposal.shares[index].sum = sum
        RemittanceForm.give(sum, to: id, in: &values)
    }
}

extension TableTask where Subject == RemittanceLines {
    /// The lines of a remittance by recipient: as the program proposes them, then as
    /// the operator says.
    static func remittanceShares(_ shares: RemittanceLines) -> TableTask {
        TableTask(
            help: "transfer-shares",
            place: { shares in
                let name = shares.proposal.employer.name
                return Localized(ru: "Перевод › \(name)", kk: "Ақша аудару › \(name)")
            }, start: shares, columns: columns,
            rows: { shares, language in shares.proposal.shares.map { row($0, language) } },
            empty: Localized(
                ru: "У работодателя нет получателей с согласием (пункт 16)",
                kk: "Жұмыс берушіде келісім берілген алушылар жоқ (16-тармақ)"),
            keys: { context in
                [
                    .help, .save, .language(context.language), .back,
                    KeyHint("Enter", Localized(ru: "Сумма", kk: "Сома")),
                    KeyHint("Del", Localized(ru: "Убрать", kk: "Алып тастау")),
                ]
            },
            advice: { screen, _ in rest(screen.subject.proposal) },
            appear: { screen, _ in [keep(screen.subject)] }, open: { screen, _ in askSum(&screen) },
            acts: [
                .delete: { screen, context in
                    screen.row.map { set(.zero, for: $0, &screen, context) } ?? [.bell]
                }
            ],
            actions: [
                Action("accept", KeyHint.save.title) { screen, _ in
                    guard let lacking = unequal(screen.subject.proposal) else {
                        return [accept(screen.subject)]
                    }
                    screen.said = lacking
                    return [.bell]
                }
            ],
            aside: { _ in Localized(ru: "шаг 2 из 2", kk: "2-қадам (барлығы 2)") },
            draft: { $0.draft }, close: { .closeReturning(.typed($0.values)) })
    }

    private static var columns: [Column] {
        [
            Column("case", Localized(ru: "№ дела", kk: "Іс №"), width: 9, isFrozen: true),
            Column("name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), width: 27),
            Column("sum", Localized(ru: "Сумма", kk: "Сома"), width: 13, isAtRight: true),
            Column("shortage", Localized(ru: "Недостаёт", kk: "Жетіспейді"), width: 13, isAtRight: true),
            Column("need", Localized(ru: "Потребность", kk: "Қажеттілік"), width: 11),
            Column("iin", Localized(ru: "ИИН", kk: "ЖСН"), width: 12),
        ]
    }

    private static func row(_ share: RemittanceShare, _ language: Language) -> TableRow {
        let need =
            share.isInFundingRequest ? Localized(ru: "есть", kk: "бар") : Localized(ru: "! нет", kk: "! жоқ")
        return TableRow(
            id: share.id,
            cells: [
                share.caseNumber, share.name, share.sum == .zero ? "–" : share.sum.shown,
                share.shortage.shown, need[language], share.iin,
            ], role: share.sum == .zero ? .disabled : share.isInFundingRequest ? nil : .warning)
    }

    /// What of the payment is not laid out yet.
    private static func rest(_ proposal: RemittanceProposal) -> Advice {
        let rest = proposal.total - proposal.distributed
        let (total, spread) = (proposal.total.shown, proposal.distributed.shown)
        guard rest != .zero else {
            return .success(
                Localized(
                    ru: "Платёж \(total) распределён по получателям. F2 – записать",
                    kk: "\(total) төлем алушыларға бөлінді. F2 – жазу"))
        }
        return .warning(
            Localized(
                ru: "Платёж \(total), распределено \(spread), разница \(rest.shown)",
                kk: "Төлем \(total), бөлінгені \(spread), айырма \(rest.shown)"))
    }

    /// Why the payment cannot be recorded yet, and what makes it whole; `nil` where its lines make
    /// its sum.
    private static func unequal(_ proposal: RemittanceProposal) -> Advice? {
        let rest = proposal.total - proposal.distributed
        guard rest != .zero else { return nil }
        let error = Advice.error(
            rest > .zero
                ? Localized(
                    ru: "Не разложено \(rest.shown). Enter – исправить сумму, Del – убрать",
                    kk: "\(rest.shown) бөлінбеген. Enter – соманы түзету, Del – алып тастау")
                : Localized(
                    ru: "Больше платежа на \((.zero - rest).shown). Enter – исправить, Del – убрать",
                    kk: "Төлемнен \((.zero - rest).shown) артық. Enter – түзету, Del – алып тастау"))
        return Advice(
            error.text, error.role,
            more: [Localized(ru: " · F10 – к платежу", kk: " · F10 – төлемге")])
    }

    private static func keep(_ shares: RemittanceLines) -> Effect {
        .perform(KeepDraft(shares.draft), in: TableScreen<Subject>.self)
    }

    private static func askSum(_ screen: inout TableScreen<Subject>) -> [Effect] {
        guard let share = screen.subject.share(screen.row) else { return [.bell] }
        let sum = share.sum == .zero ? "" : share.sum.shown
        let question = AskScreen(FormSpec.recipientSum.asked(about: share.name), ["sum": sum])
        return screen.ask(question) { screen, answer, context in
            guard case .typed(let values) = answer else { return [] }
            return set((try? Tenge(values["sum"] ?? "")) ?? .zero, for: share.id, &screen, context)
        }
    }

    private static func set(
        _ sum: Tenge, for id: Int64, _ screen: inout TableScreen<Subject>, _ context: Context
    ) -> [Effect] {
        var shares = screen.subject
        shares.set(sum, for: id)
        screen.show(shares, context)
        return [keep(shares)]
    }

    private static func accept(_ shares: RemittanceLines) -> Effect {
        let sums = Dictionary(
            shares.proposal.shares.map { ($0.id, $0.sum) }, uniquingKeysWith: { first, _ in first })
        let command = ProfessionalPayment.AcceptRemittance(
            shares.values, sums: sums, draft: shares.draftID)
        return .perform(command, in: TableScreen<Subject>.self) { _, warnings, _ in
            let close = Effect.closeReturning(.added)
            guard !warnings.isEmpty else { return [close] }
            let ru = warnings.map { "• " + $0.text.ru }.joined(separator: "\n")
            let kk = warnings.map { "• " + $0.text.kk }.joined(separator: "\n")
            let title = Localized(
                ru: "Перевод записан с предупреждениями", kk: "Ақша аудару ескертулермен жазылды")
            return [close, .open(TextScreen(title: title, text: Localized(ru: ru, kk: kk)))]
        }
    }
}

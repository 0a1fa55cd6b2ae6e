import Core
import TUI

extension CardTask where Card == ParticipantFile {
    /// S430-1: a participant: which months are paid, and by what.
    static func participant(_ person: Int64) -> CardTask {
        CardTask(
            help: "participant",
            place: { file in
                let name = file?.person.name.full ?? ""
                return Localized(ru: "Участник › \(name)", kk: "Қатысушы › \(name)")
            },
            read: { screen in
                let query = SocialInsurance.OpenParticipant(person: person, isOpening: screen.card == nil)
                return .ask(query, in: CardScreen<Card>.self) { screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { _, context in
                [
                    .help, .acts, .why, .print, .language(context.language), .back, .open,
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
                ]
            }, tabs: ParticipantTab.allCases.map { tab($0) },
            acts: [
                .function(7): { _, _, _ in [.open(PreviewScreen(ParticipantStatementPrint(person: person)))] }
            ],
            actions: actions,
            head: { file, _, language in head(file, language) },
            label: { $1 > 0 ? " \($0) \($1) " : " \($0) " }, advice: { _ in marks })
    }

    @Sendable private static func actions(_ screen: CardScreen<Card>, _ file: Card, _ tab: String)
        -> [Action]
    {
        let change = Action(
            PickerChoice("change", PersonChangeForm.title, detail: Localized(ru: "п. 6", kk: "6-т."))
        ) { _, file, _ in [.open(FormScreen(.personChange(file)))] }
        guard tab == ParticipantTab.changes.rawValue,
            let made = file.changes.first(where: { $0.id == screen.row }), made.isInForce
        else { return [change] }
        let back = Action(
            PickerChoice(
                "withdraw", Localized(ru: "Отозвать: ", kk: "Кері алу: ") + made.what,
                detail: .same("Del"), closed: made.whyItStays(among: file.changes))
        ) { screen, file, _ in askWhy(&screen, file) }
        return [change, back]
    }

    /// Asks why a change was entered by mistake.
    private static func askWhy(_ screen: inout CardScreen<Card>, _ file: Card) -> [Effect] {
        guard let change = file.changes.first(where: { $0.id == screen.row }) else { return [.bell] }
        if let obstacle = change.whyItStays(among: file.changes) { return screen.refuse(obstacle) }
        let question = AskScreen.reason(
            Localized(ru: "Почему отзывается · ", kk: "Неге кері алынады · ") + change.what,
            citation: PersonChangeForm.citation)
        return screen.ask(question, thenSay: Advice.takenBack) { values, file in
            SocialInsurance.WithdrawPersonChange(
                change.id, of: file.person.id, version: file.person.version, values)
        }
    }

    private static func tab(_ tab: ParticipantTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText) { tab.rows($0, $1) }
        let why: Act = { screen, file, _ in
            guard let row = screen.row else { return [.bell] }
            let told: ParticipantWords.Told? =
                switch tab {
                case .months: ParticipantWords.year(Int(row), file)
                case .statement: ParticipantWords.entry(row, file)
                case .changes: ParticipantWords.change(row, file)
                case .payments: ParticipantWords.payment(row, file)
                }
            return told.map { [.open(TextScreen(title: $0.title, text: $0.text))] } ?? [.bell]
        }
        let open: Act = { screen, file, context in
            if tab == .payments, let row = screen.row { return [.open(CardScreen(.socialPayment(row)))] }
            guard tab == .statement, let row = screen.row, row > 0 else { return why(&screen, file, context) }
            return [.open(CardScreen(.incomingPayment(row >> 24, line: row), tab: "lines"))]
        }
        var acts: [Key: Act] = [.function(6): why]
        if tab == .changes {
            acts[.function(7)] = { _, file, _ in
                [.open(PreviewScreen(PersonHistoryPrint(person: file.person.id)))]
            }
            acts[.delete] = { screen, file, _ in askWhy(&screen, file) }
        }
        var count: (@Sendable (Card) -> Int)?
        if tab == .months { count = { $0.covered.count } }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: open, acts: acts, count: count)
    }

    private static func head(_ file: Card, _ language: Language) -> [CardLine] {
        let person = file.person
        let iin = language == .russian ? "ИИН" : "ЖСН"
        let months = Localized(ru: "месяцев: ", kk: "ай саны: ")[language]
        let contributions = Localized(ru: "отчислений: ", kk: "аударымдар: ")[language]
        let penalties = Localized(ru: "пени: ", kk: "өсімпұл: ")[language]
        return [
            CardLine("\(iin) \(person.iin.digits) · \(person.birthDate.shown)"),
            CardLine(
                "\(months)\(file.covered.count) · \(contributions)\(file.balance(isPenalty: false).shown) ₸ · "
                    + "\(penalties)\(file.balance(isPenalty: true).shown) ₸"),
        ]
    }

    private static var marks: Advice {
        func words(_ language: Language) -> String {
            ParticipantMonth.allCases.map { "\($0.sign) \($0.label[language])" }.joined(separator: ", ")
        }
        return Advice(Localized(ru: words(.russian), kk: words(.kazakh)))
    }
}

/// What the card of a participant says of a year, and of a payment.
enum ParticipantWords {
    typealias Told = (title: Localized, text: Localized)

    static func year(_ year: Int, _ file: ParticipantFile) -> Told {
        let lines = (1...12).compactMap { YearMonth(year, $0) }.map { month -> Localized in
            let payers = file.entries.filter { $0.months.contains(month) && !$0.purpose.isPenalty }
                .map { $0.senderName.isEmpty ? $0.sender : $0.senderName }
            let by = payers.isEmpty ? "" : " – " + payers.joined(separator: ", ")
            return month.said + .same(": ") + file.mark(of: month).label + .same(by)
        }
        return (.same(String(year)), lines.joined("\n"))
    }

    static func change(_ id: Int64, _ file: ParticipantFile) -> Told? {
        guard let change = file.changes.first(where: { $0.id == id }) else { return nil }
        let source = change.source
        let lines: [Localized] = [
            Localized(ru: "Было: ", kk: "Бұрынғы мәні: ") + change.shown(change.old),
            Localized(ru: "Стало: ", kk: "Жаңа мәні: ") + change.shown(change.new),
            Localized(ru: "Изменилось: ", kk: "Өзгерген күні: ") + .same(source.happenedOn?.shown ?? "—"),
            Localized(ru: "Основание: ", kk: "Негізі: ")
                + file.basis(of: change),
            Localized(ru: "Основание поступило: ", kk: "Негізі түскен күн: ")
                + .same(source.receivedOn?.shown ?? "—"),
            Localized(ru: "Внесено: ", kk: "Енгізілді: ")
                + .same("\(change.recordedAt.shown), \(change.operatorName)"),
            Localized(
                ru: "Прежнее значение сохраняется (п. 6); внести надо за один рабочий день (п. 14)",
                kk: "Бұрынғы мән сақталады (6-т.); бір жұмыс күні ішінде енгізу керек (14-т.)"),
        ]
        return (change.what, lines.joined("\n"))
    }

    static func payment(_ id: Int64, _ file: ParticipantFile) -> Told? {
        guard let record = file.payments.first(where: { $0.id == id }) else { return nil }
        let kept = record.kept
        var lines = [record.kind.label, kept.status.label]
        if let end = kept.endsOn {
            lines.append(Localized(ru: "Последний день: \(end.shown)", kk: "Соңғы күні: \(end.shown)"))
        }
        if kept.overpaid > .zero {
            lines.append(
                Localized(
                    ru: "Не возвращено: \(kept.overpaid.shown) ₸ (п. 6, 12)",
                    kk: "Қайтарылмағаны: \(kept.overpaid.shown) ₸ (6, 12-т.)"))
        }
        lines.append(
            Localized(
                ru: "Enter – карточка выплаты, там «Почему?»", kk: "Enter – төлемнің картасы, «Неге?» сонда"))
        return (.same(record.number), lines.joined("\n"))
    }

    static func entry(_ id: Int64, _ file: ParticipantFile) -> Told? {
        guard let entry = file.entries.first(where: { $0.id == id }) else { return nil }
        var lines: [Localized] = [
            entry.status.label + .same(" · ") + entry.purpose.label,
            Localized(ru: "Период: ", kk: "Кезең: ")
                + .same(entry.months.map(\.shown).joined(separator: ", ")),
            Localized(ru: "Отправитель: ", kk: "Жіберуші: ")
                + .same([entry.senderName, entry.sender].filter { !$0.isEmpty }.joined(separator: ", ")),
        ]
        if !entry.isLine {
            lines.append(
                Localized(
                    ru: "Сведения другой системы, без платёжного поручения",
                    kk: "Басқа жүйенің мәліметі, төлем тапсырмасынсыз"))
        }
        if entry.months.count > 1 {
            lines.append(
                Localized(
                    ru: "Сумма по месяцам не делится: каждый месяц считается уплаченным (п. 9)",
                    kk: "Сома айларға бөлінбейді: әр ай төленген болып есептеледі (9-т.)"))
        }
        if entry.refunded > .zero {
            lines.append(
                Localized(
                    ru: "Возвращено: \(entry.refunded.shown) ₸ (п. 5, 6)",
                    kk: "Қайтарылды: \(entry.refunded.shown) ₸ (5, 6-т.)"))
        }
        return (.same("\(entry.sum.shown) ₸"), lines.joined("\n"))
    }
}

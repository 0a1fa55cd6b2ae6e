import Core
import TUI

extension CardTask where Card == InformationCard {
    /// S430-4: a month of the monthly information: its figures, the list behind each, what became
    /// of them since it was closed.
    static func information(_ month: YearMonth) -> CardTask {
        CardTask(
            help: "month-information",
            place: { _ in JournalSpec.monthInformation.title + .same(" › \(month.shown)") },
            read: { _ in
                .ask(SocialInsurance.OpenInformation(month: month), in: CardScreen<Card>.self) {
                    screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { _, context in
                [
                    .help, .acts, .print, .export, .language(context.language), .back,
                    KeyHint("Enter", Localized(ru: "список за показателем", kk: "көрсеткіштің тізімі")),
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
                ]
            }, tabs: InformationTab.allCases.map { tab($0) },
            acts: [
                .function(7): { _, _, _ in [.open(PreviewScreen(MonthInformationPrint(month: month)))] },
                .function(8): { _, _, _ in
                    [
                        .perform(SocialInsurance.WriteInformation(month: month), in: CardScreen<Card>.self) {
                            screen, path, _ in
                            screen.said = FileWords.written(path)
                            return []
                        }
                    ]
                },
            ],
            actions: actions, nextAction: { next($0) },
            head: { card, _, language in head(card, language) },
            label: { $1 > 0 ? " \($0) \($1) " : " \($0) " }, advice: { advice($0) })
    }

    private static func head(_ card: Card, _ language: Language) -> [CardLine] {
        var lines = [CardLine(card.standing[language])]
        if let corrected = card.corrected { lines.append(CardLine(corrected[language], .warning)) }
        lines.append(CardLine(card.term[language]))
        return lines
    }

    private static func tab(_ tab: InformationTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText) { tab.rows($0, $1) }
        // Only corrections are counted beside the title: of figures the number says nothing.
        var count: (@Sendable (Card) -> Int)?
        if tab != .corrections { count = { _ in 0 } }
        return Tab(key: tab.rawValue, title: tab.title, body: table, open: open, count: count)
    }

    /// The list behind the figure of the row.
    private static var open: Act {
        { screen, card, context in
            guard let figure = screen.row.flatMap({ InformationTab.figure(ofRow: $0) }) else {
                return [.bell]
            }
            // Whom a kind of payment is for tells of health and of family.
            if case .recipients(.some, _) = figure, !card.opensKinds {
                return screen.refuse(card.access.text)
            }
            return [.open(context.screens.list(figure.list, .behind(card.behind(figure))))]
        }
    }

    private static func advice(_ card: Card) -> Advice? {
        let late = card.record.corrections.filter(\.isAfterSubmission).count
        if late > 0 {
            return .warning(
                Localized(
                    ru:
                        "После передачи изменилось показателей: \(late) – вкладка «Исправления», отмечены «!»",
                    kk:
                        "Бергеннен кейін өзгерген көрсеткіш: \(late) – «Түзетулер» қойындысы, «!» белгісімен"
                ))
        }
        if card.record.submission == nil, let due = try? card.due.get(), due < card.today {
            let days = due.days(to: card.today)
            return .warning(
                Localized(
                    ru: "Передать надо было не позднее \(due.shown): просрочено \(days) дн. (п. 7)",
                    kk: "\(KazakhDay.notLater(due.shown)) беру керек еді: \(days) күн кешігуде (7-т.)"))
        }
        guard card.isOver, !card.remains.isEmpty else { return nil }
        return Advice(Localized(ru: "Ещё не окончено: ", kk: "Әлі аяқталмағаны: ") + card.remains.words)
    }

    // MARK: Acts

    private static func next(_ card: Card) -> String? {
        card.record.closing == nil ? "close" : card.record.submission == nil ? "submit" : "print"
    }

    @Sendable private static func actions(_ screen: CardScreen<Card>, _ card: Card, _ tab: String)
        -> [Action]
    {
        let point = Localized(ru: "п. 7", kk: "7-т.")
        var actions = [
            Action(
                PickerChoice(
                    "close", Localized(ru: "Закрыть месяц", kk: "Айды жабу"), detail: point,
                    closed: card.obstacleToClosing?.brief), run: close)
        ]
        if card.record.submission == nil {
            actions.append(
                Action(
                    PickerChoice(
                        "submit", Localized(ru: "Отметить передачу", kk: "Берілгенін белгілеу"),
                        detail: point,
                        closed: card.obstacleToSubmission?.brief), run: submit))
        } else {
            actions.append(
                Action(
                    PickerChoice(
                        "correct", Localized(ru: "Исправить передачу", kk: "Беруді түзету"), detail: point),
                    run: submit))
        }
        return actions + [
            Action(
                PickerChoice("print", Localized(ru: "Напечатать", kk: "Басып шығару"), detail: .same("F7"))
            ) { _, card, _ in [.open(PreviewScreen(MonthInformationPrint(month: card.month)))] }
        ]
    }

    /// What is still open is said before, and forbids nothing.
    private static var close: Act {
        { screen, card, _ in
            if let obstacle = card.obstacleToClosing { return screen.refuse(obstacle.text) }
            return screen.ask(QuestionScreen(closing(card))) { _, answer, card, _ in
                guard answer == .decided("yes") else { return [] }
                return [
                    .perform(SocialInsurance.CloseInformation(card.record), in: CardScreen<Card>.self) {
                        screen, outcome, _ in screen.recorded(.recorded(outcome))
                    }
                ]
            }
        }
    }

    private static func closing(_ card: Card) -> Question {
        let remains = card.remains
        let open =
            remains.isEmpty
            ? Localized(
                ru: "Всё, что поступило за месяц, внесено или возвращено.",
                kk: "Ай ішінде түскеннің бәрі енгізілген не қайтарылған.")
            : Localized(ru: "Ещё не окончено: ", kk: "Әлі аяқталмағаны: ") + remains.words + .same(".")
        return Question(
            title: Localized(
                ru: "Закрыть месяц \(card.month.shown)?", kk: "\(card.month.shown) айын жабу керек пе?"),
            text: open
                + Localized(
                    ru:
                        "\nПоказатели сохранятся как есть. Открыть месяц снова нельзя: всё, что изменится, покажут исправления.",
                    kk:
                        "\nКөрсеткіштер сол күйінде сақталады. Айды қайта ашуға болмайды: өзгергеннің бәрін түзетулер көрсетеді."
                ), buttons: [.yes, .no], preferred: "no")
    }

    private static var submit: Act {
        { screen, card, context in
            guard card.record.closing != nil else { return screen.refuse(Self.notClosed(card)) }
            let last = card.record.submission
            let spec =
                last == nil
                ? InformationForm.submission(of: card.month) : InformationForm.correction(of: card.month)
            let values: FormValues = [
                "day": last?.on.shown ?? context.now.date.shown, "letter": last?.letter ?? "",
            ]
            return screen.ask(AskScreen(spec, values)) { _, answer, card, _ in
                guard case .typed(let values) = answer else { return [] }
                return [
                    .perform(
                        SocialInsurance.SubmitInformation(card.record, values), in: CardScreen<Card>.self
                    ) { screen, outcome, _ in screen.recorded(.recorded(outcome)) }
                ]
            }
        }
    }

    private static func notClosed(_ card: Card) -> Localized {
        card.obstacleToSubmission?.text ?? .same("")
    }
}

import Core
import TUI

extension CardTask where Card == PlatformCard {
    /// S129-6: an operator of an internet platform: its sums by kind, its lines, exempt performers.
    static func platform(_ id: Int64) -> CardTask {
        CardTask(
            help: "platform",
            place: { card in
                let name = card?.platform.name ?? ""
                return Localized(ru: "Оператор › \(name)", kk: "Оператор › \(name)")
            },
            read: { _ in
                .ask(InternetPlatforms.OpenPlatform(id: id), in: CardScreen<Card>.self) {
                    screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { tab, context in
                [.help, .acts] + (tab == PlatformTab.totals.rawValue ? [] : [.why]) + [
                    .print, .language(context.language), .back, .open,
                    KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
                ]
            }, tabs: PlatformTab.allCases.map { tab($0) },
            acts: [.function(7): { _, _, _ in [.open(PeriodScreen(.platforms))] }],
            actions: { _, _, _ in actions },
            head: { card, _, language in head(card, language) },
            label: { $1 > 0 ? " \($0) \($1) " : " \($0) " }, advice: advice)
    }

    private static func tab(_ tab: PlatformTab) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText) { tab.rows($0, $1) }
        let why: Act = { screen, _, _ in
            guard let row = screen.row, tab != .totals else { return [.bell] }
            if tab == .exempt {
                return [
                    .ask(InternetPlatforms.OpenExemption(id: row)) { record, _ in
                        record.map { [.open(PlatformReasons.screen($0))] } ?? [.bell]
                    }
                ]
            }
            return [
                .ask(InternetPlatforms.OpenPlatformLine(id: row, isOpening: true)) { record, _ in
                    record.map { [.open(PlatformReasons.screen($0))] } ?? [.bell]
                }
            ]
        }
        let open: Act = { screen, card, context in
            switch tab {
            case .totals: return openLines(&screen, card, context)
            case .exempt: return why(&screen, card, context)
            default: return screen.row.map { [.open(CardScreen(.platformLine($0)))] } ?? [.bell]
            }
        }
        return Tab(
            key: tab.rawValue, title: tab.title, body: table, open: open, acts: [.function(6): why],
            count: { tab.count($0) })
    }

    private static var actions: [Action] {
        [
            Action(PickerChoice("lines", Localized(ru: "Все строки сверки", kk: "Барлық салыстыру жолдары")))
            {
                openLines(&$0, $1, $2)
            },
            Action(PickerChoice("declared", Localized(ru: "Все сведения", kk: "Барлық мәліметтер"))) {
                _, card, context in
                [.open(context.screens.list(.platformDeclared, .part(of: card.platform.id)))]
            },
            Action(PickerChoice("sum", PlatformForms.declared.title)) { _, card, _ in
                [.open(FormScreen(.declaredSum, ["operator": card.platform.number]))]
            },
            Action(PickerChoice("change", PlatformForms.change.title)) { _, card, _ in
                [.open(FormScreen(.changePlatform(card.platform)))]
            },
        ]
    }

    private static var openLines: Act {
        { _, card, context in
            [.open(context.screens.list(.platformLines, .part(of: card.platform.id)))]
        }
    }

    private static func head(_ card: Card, _ language: Language) -> [CardLine] {
        let (platform, total) = (card.platform, card.total)
        let declared = Localized(ru: "заявлено ", kk: "мәлімделді ")[language]
        let transferred = Localized(ru: "перечислено ", kk: "аударылды ")[language]
        return [
            CardLine("\(platform.number) · \(platform.kind.label[language]) · \(platform.platform)"),
            CardLine(
                "\(declared)\(total.declared.shown) ₸ · \(transferred)\(total.transferred.shown) ₸ · "
                    + "\(total.difference.shown) ₸"),
        ]
    }

    @Sendable private static func advice(_ card: Card) -> Advice? {
        let count = card.total.differing
        guard count > 0 else { return nil }
        return .warning(
            Localized(
                ru: "Расхождений без ответа: \(count)", kk: "Жауапсыз айырмалар: \(count)"))
    }
}

import Core
import TUI

/// An insured person's card as it is looked at.
struct InsuredPersonLook: Sendable {
    let card: InsuredPersonCard
    /// The day that was chosen; `nil` is today.
    let day: CivilDate?

    func on(_ day: CivilDate?) -> InsuredPersonLook {
        InsuredPersonLook(card: card.on(day ?? card.file.today), day: day)
    }
}

extension CardTask where Card == InsuredPersonLook {
    /// S333-1: an insured person's card: has this person the entitlement to care today, and on
    /// any day; why, since when, until when, and what would change it.
    static func insuredPerson(_ id: Int64) -> CardTask {
        CardTask(
            help: "consumer",
            place: { look in
                let name = look?.card.file.person.name.full ?? ""
                return Localized(ru: "Потребитель › \(name)", kk: "Тұтынушы › \(name)")
            },
            read: { screen in
                let query = OpenInsuredPerson(id, on: screen.card?.day, isOpening: screen.card == nil)
                return .ask(query, in: CardScreen<Card>.self) { screen, found, context in
                    let day = screen.card?.day
                    screen.show(found.map { InsuredPersonLook(card: $0, day: day) }, context)
                    return []
                }
            }, keys: { keys($1) },
            tabs: InsuredPersonTab.allCases.map { tab($0) },
            acts: [
                .escape: leaveDay, .function(5): chooseDay, .function(6): why,
                .function(7): answerEntitlementRequest,
            ], actions: actions, nextAction: { nextNewsAction($0.card.file.news) },
            head: { look, _, language in InsuredPersonWords.head(look.card, language) },
            label: { $1 > 0 ? "\($0) \($1)" : $0 }, advice: { InsuredPersonWords.advice($0.card) })
    }

    private static func keys(_ context: Context) -> [KeyHint] {
        [
            .help, .acts, .day, .why, .print, .language(context.language), .back, .open,
            KeyHint("←→", Localized(ru: "вкладки", kk: "қойынды")),
        ]
    }

    // MARK: Tabs

    private static func tab(_ tab: InsuredPersonTab) -> Tab {
        switch tab {
        case .entitlement:
            Tab(key: tab.rawValue, title: tab.title, body: CardText<Card>(isBelowTabs: true, answer))
        case .months:
            Tab(
                key: tab.rawValue, title: tab.title, body: InsuredPersonMonthsWalk(), open: whyMonth,
                acts: [.function(6): whyMonth])
        case .family: table(tab, open: openRelative)
        case .requests: table(tab, open: openAnswer)
        case .manualEnrolments:
            table(tab, open: openRow(of: tab), acts: [.delete: withdraw])
        case .categories: table(tab, open: openRow(of: tab))
        case .payments: table(tab, open: openPayment)
        }
    }

    private static func table(_ tab: InsuredPersonTab, open: @escaping Act, acts: [Key: Act] = [:]) -> Tab {
        let table = CardTable<Card>(tab.columns, empty: tab.emptyText) { tab.rows($0.card, $1) }
        return Tab(key: tab.rawValue, title: tab.title, body: table, open: open, acts: acts)
    }

    @Sendable private static func answer(_ look: Card, _ context: Context) -> [String] {
        InsuredPersonWords.answer(look.card)[context.language].split(separator: "\n").flatMap {
            TextWrap.lines(String($0), width: context.size.columns - 5)
        }
    }

    private static func openRow(of tab: InsuredPersonTab) -> Act {
        { screen, look, _ in
            screen.row.flatMap { InsuredPersonWords.opened($0, on: tab, look.card) }
                .map { [.open(TextScreen(title: $0.title, text: $0.text))] } ?? [.bell]
        }
    }

    /// The record that a payment follows from, where there is one.
    private static var openPayment: Act {
        { screen, look, context in
            let paid = look.card.file.contributions
            guard let row = screen.row.map({ Int($0) }), paid.indices.contains(row),
                let record = paid[row].paid.record, let found = context.screens.screen(of: record)
            else { return openRow(of: .payments)(&screen, look, context) }
            return [.open(found)]
        }
    }

    private static var openRelative: Act {
        { screen, look, _ in
            guard let person = screen.row.flatMap({ look.card.person(inFamilyRow: $0) }),
                person.id != look.card.file.person.id
            else { return [.bell] }
            return [.open(CardScreen(.insuredPerson(person.id)))]
        }
    }

    private static var openAnswer: Act {
        { screen, look, _ in
            screen.row.map {
                [.open(PreviewScreen(EntitlementCertificatePrint($0, of: look.card.file.person.id)))]
            }
                ?? [.bell]
        }
    }
}

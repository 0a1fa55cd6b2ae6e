import Core
import Screens

extension Catalogue {
    /// Codes that are said twice, and actions of lists that are not there.
    var codeFlaws: [String] {
        let house = screens.house
        return Self.repeated(house.journals.map(\.code), "list")
            + Self.repeated(house.prints.map(\.code), "document")
            + Self.repeated(importCodes, "import")
            + Self.repeated(house.subcommands.map(\.name), "subcommand")
            + house.subcommands.filter(\.verbs.isEmpty).map { "\($0.name): a subcommand without a verb" }
            + screens.orders.flatMap { $0.lists().keys }.filter { house.journal($0) == nil }
            .map { "\($0): keys of no list" }
    }

    private static func repeated(_ codes: [String], _ what: String) -> [String] {
        Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.keys.sorted().map {
            "\($0): a \(what) twice"
        }
    }

    /// What of the forms is no text.
    var formFlaws: [String] {
        forms.flatMap { form -> [String] in
            form.fields.compactMap { field in
                if case .choice(let choices) = field.kind, Set(choices.map(\.code)).count != choices.count {
                    return "\(form.code), \(field.key): a choice twice"
                }
                guard field.hasNarrowLabel,
                    [field.label.ru, field.label.kk].contains(where: { $0.count > 20 })
                else { return nil }
                return "\(form.code), \(field.key): a label wider than its column"
            }
        }
    }
}

extension Catalogue {
    /// News that an order judges: once a kind, by a clause, answered by a form of its own.
    var newsFlaws: [String] {
        screens.orders.map(\.order).flatMap { order -> [String] in
            let own = Set(order.forms().map(\.code))
            let kinds = order.judgesNews.map(\.kind)
            let twice = Set(kinds).count == kinds.count ? [] : ["\(order.name.ru): news of a kind twice"]
            return twice
                + order.judgesNews.compactMap { concern in
                    let isWhole = !concern.citations.isEmpty && concern.form.map(own.contains) ?? true
                    return isWhole ? nil : "\(order.name.ru): \(concern.kind.rawValue) has no form or clause"
                }
        }
    }
}

extension FieldSpec {
    /// Marks are sentences of the form and wrap; other labels stand in a narrow column.
    fileprivate var hasNarrowLabel: Bool {
        switch kind {
        case .mark, .option: false
        default: true
        }
    }
}

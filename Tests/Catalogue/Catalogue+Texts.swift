import Core
import Screens

extension Catalogue {
    /// Every text that the catalogue says to a person.
    var texts: [CatalogueText] {
        let house = screens.house
        return forms.flatMap(Self.texts) + house.journals.flatMap(Self.texts)
            + house.prints.map { CatalogueText("document \($0.code)", $0.title) }
            + house.imports.flatMap(Self.texts)
            + house.subcommands.map { CatalogueText("subcommand \($0.name)", $0.purpose, .sentence) }
            + screens.orders.flatMap(Self.texts)
    }

    private static func texts(_ form: FormSpec) -> [CatalogueText] {
        let place = "form \(form.code)"
        var texts = [CatalogueText(place, form.title)]
        texts += form.pages.map { CatalogueText(place, $0) }
        if let edition = form.edition { texts.append(CatalogueText(place, edition.name)) }
        for field in form.fields {
            let place = "\(place), \(field.key)"
            texts.append(CatalogueText(place, field.label))
            texts.append(CatalogueText(place, field.help, .sentence))
            if let section = field.section { texts.append(CatalogueText(place, section)) }
            switch field.kind {
            case .choice(let choices), .listed(let choices, _):
                texts += choices.map { CatalogueText("\(place), \($0.code)", $0.label) }
            case .suggested(let suggested, _): texts += suggested.map { CatalogueText(place, $0) }
            default: break
            }
        }
        return texts
    }

    private static func texts(_ journal: JournalSpec) -> [CatalogueText] {
        let place = "list \(journal.code)"
        return [CatalogueText(place, journal.title), CatalogueText(place, journal.paperTitle)]
            + [CatalogueText(place, journal.appendix)].filter { !$0.text.ru.isEmpty || !$0.text.kk.isEmpty }
            + journal.columns.flatMap {
                [
                    CatalogueText("\(place), \($0.key)", $0.title),
                    CatalogueText("\(place), \($0.key)", $0.shortTitle),
                ]
            } + journal.kinds.map { CatalogueText("\(place), \($0.code)", $0.label) }
    }

    private static func texts(_ format: ImportFormat) -> [CatalogueText] {
        let place = "import \(format.source.code)"
        return [CatalogueText(place, format.source.name), CatalogueText(place, format.title)]
            + format.columns.flatMap { column -> [CatalogueText] in
                let place = "\(place), \(column.name)"
                guard case .code(let codes) = column.kind else {
                    return [CatalogueText(place, column.meaning)]
                }
                return [CatalogueText(place, column.meaning)]
                    + codes.map { CatalogueText("\(place), \($0.code)", $0.meaning) }
            }
    }

    private static func texts(_ order: OrderScreens) -> [CatalogueText] {
        let place = "order \(order.order.name.ru)"
        var texts = [CatalogueText(place, order.order.name)]
        texts += order.order.auditWords.map { CatalogueText("\(place), audit \($0.key)", $0.value) }
        for (code, actions) in order.lists() {
            let place = "keys of list \(code)"
            texts += [
                CatalogueText(place, actions.place), CatalogueText(place, actions.hint, .sentence),
            ]
            if !actions.empty.ru.isEmpty || !actions.empty.kk.isEmpty {
                texts.append(CatalogueText(place, actions.empty, .sentence))
            }
            texts += actions.acts.flatMap { [$0.word, $0.title].compactMap(\.self) }.map {
                CatalogueText("\(place), F2", $0)
            }
            texts += [actions.enterWord].compactMap { $0.map { CatalogueText("\(place), Enter", $0) } }
        }
        guard let sheet = order.sheet() else { return texts }
        texts.append(CatalogueText(place, sheet.title))
        for group in sheet.groups {
            texts.append(CatalogueText(place, group.title))
            texts += group.items.map { CatalogueText("\(place), menu \($0.code)", $0.title) }
        }
        return texts
    }
}

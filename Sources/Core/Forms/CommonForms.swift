/// Small forms that the house asks by; they cite what their caller names, or nothing.
extension FormSpec {
    /// Why something is corrected, taken back or refused (`E-REASON` without it).
    public static func reason(_ title: Localized, citation: Citation? = nil) -> FormSpec {
        FormSpec(
            code: "reason", title: title, pages: [Localized(ru: "Причина", kk: "Себебі")],
            fields: [
                FieldSpec(
                    "reason", id: nil, Localized(ru: "Причина", kk: "Себебі"), .text(limit: 200), page: 0,
                    help: Localized(
                        ru:
                            "Причина своими словами: что было неверно или почему так решено и откуда это известно. Она останется при записи и в журнале.",
                        kk:
                            "Себебін өз сөзіңізбен жазыңыз: не қате болды не неге солай шешілді және ол қайдан белгілі. Себебі жазбаның жанында және журналда қалады."
                    ),
                    citation: citation, lack: .reason)
            ])
    }

    /// One day, of the past or to come.
    public static func day(_ title: Localized, citation: Citation? = nil) -> FormSpec {
        FormSpec(
            code: "day", title: title, pages: [title],
            fields: [
                FieldSpec(
                    "day", id: nil, Localized(ru: "Дата", kk: "Күні"), .date(mayBeFuture: true), page: 0,
                    help: Localized(
                        ru: "Любой день: прошлый, сегодняшний или будущий.",
                        kk: "Кез келген күн: өткен, бүгінгі не болашақ."),
                    citation: citation)
            ])
    }

    /// The same form with the person it is about in its title: the list below is covered.
    public func asked(about name: String) -> FormSpec {
        FormSpec(
            code: code, title: title + .same(" · \(name)"), pages: pages, fields: fields, rules: rules,
            edition: edition, fills: fills, lookups: lookups, about: about)
    }
}

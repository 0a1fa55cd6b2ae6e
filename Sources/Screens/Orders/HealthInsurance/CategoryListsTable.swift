import Core
import TUI

extension TableTask where Subject == [CategoryCount] {
    /// S333-2: the sixteen lists of the Corporation, foreigners and servicemen,
    /// each with how many it holds; Enter opens the list.
    static var categoryLists: TableTask {
        TableTask(
            help: "category-lists",
            place: { _ in Localized(ru: "ОСМС › Списки по категориям", kk: "МӘМС › Санаттар тізімдері") },
            start: [],
            columns: [
                Column("code", Localized(ru: "Код", kk: "Коды"), width: 4, isFrozen: true),
                Column("name", Localized(ru: "Категория", kk: "Санат"), width: 56),
                Column("count", Localized(ru: "Человек", kk: "Адам"), width: 10, isAtRight: true),
            ],
            rows: { counts, language in counts.enumerated().map { row($1, Int64($0), language) } },
            empty: Localized(ru: "Записей нет", kk: "Жазбалар жоқ"),
            keys: { [.help, .open, .language($0.language), .back] },
            advice: { screen, _ in line(screen).map { Advice(clause($0.category)) } },
            appear: { _, _ in
                [
                    .ask(CategoryCounts(), in: TableScreen<Subject>.self) { screen, found, context in
                        screen.show(found, context)
                        return []
                    }
                ]
            },
            open: { screen, context in
                guard let line = line(screen) else { return [.bell] }
                guard line.count != nil else {
                    return screen.refuse(
                        Message.medicalAccess(own: context.form.isAdministrator).text)
                }
                return [
                    .open(context.screens.list(.categoryMembers, JournalFilter(kind: line.category.code)))
                ]
            })
    }

    /// The list under the cursor.
    private static func line(_ screen: TableScreen<Subject>) -> CategoryCount? {
        screen.row.map { screen.subject[Int($0)] }
    }

    /// The point that says where the list comes from.
    private static func clause(_ category: InsuranceCategory) -> Localized {
        category == .m
            ? Citation.order333("62").shown
            : Citation.order333(CategoryEntry.of(category, on: CategoryEntry.edition).listClause).shown
    }

    private static func row(_ line: CategoryCount, _ id: Int64, _ language: Language) -> TableRow {
        let count =
            line.count.map { $0 >= CategoryCount.limit ? "> \($0 - 1)" : String($0) }
            ?? Localized(ru: "закрыто", kk: "жабық")[language]
        return TableRow(
            id: id, cells: [line.category.code, line.category.name[language], count],
            role: line.count == nil ? .disabled : nil)
    }
}

import Core
import TUI

/// What a list says of itself around its rows.
extension JournalScreen {
    public func aside(_ context: Context) -> Localized? {
        guard let counted, let total else { return nil }
        let number = JournalCount.number(total)
        let seen = table.inSight(in: context.body, titles: titles(context))
        var place: Localized
        if let before, !seen.isEmpty, seen.count < total {
            place = ListWords.place(before + seen.lowerBound + 1...before + seen.upperBound, of: number)
        } else {
            place = Localized(ru: "записей: \(number)", kk: "жазба: \(number)")
        }
        if let closed = counted.closedShortly { place = place + .same(" · ") + closed }
        return filter.isAll ? place : Localized(ru: "отбор · ", kk: "іріктеу · ") + place
    }

    public func advice(_ context: Context) -> Advice? {
        if let said { return said }
        let remark = actions.remark?(state).map { Advice($0, .warning) }
        let cut = remark ?? table.cut(width: context.size.columns, titles(context))
        guard !filter.isAll else {
            // Who opens what is closed is said before what a cell has no room for.
            let closed = closed(context).map { Advice($0) }
            return (tellsFilter ? closed ?? away : nil) ?? cut ?? closed ?? Advice(actions.hint)
        }
        let words = filter.words(spec.kinds)
        let narrowed = Advice(
            Localized(
                ru: "Отбор: \(words.ru)  (F5; Esc – все записи)",
                kk: "Іріктеу: \(words.kk)  (F5; Esc – барлық жазба)"))
        return tellsFilter ? narrowed : cut ?? narrowed
    }

    /// Of a list that opens at today and has no such day.
    private var away: Advice? {
        guard let (today, opened) = openedAt, opened != today else { return nil }
        return Advice(
            Localized(
                ru: "Сегодня, \(today.shown), в списке нет; курсор – на ближайшем дне после",
                kk: "\(KazakhDay.on(today)), бүгін, тізімде жоқ; меңзер – одан кейінгі ең жақын күнде"))
    }

    func closed(_ context: Context) -> Localized? {
        counted?.closedInWords(isAdministrator: context.form.isAdministrator)
    }

    /// Shown in place of the rows of an empty list: why there are none, and what to do.
    func emptyText(_ context: Context) -> Localized {
        if let closed = closed(context) {
            return Localized(ru: "Открытых записей нет. ", kk: "Ашық жазба жоқ. ") + closed
        }
        if filter.isAll, filter.figure != nil {
            return Localized(
                ru: "В этом показателе записей нет: F10 – назад.",
                kk: "Бұл көрсеткіште жазба жоқ: F10 – артқа.")
        }
        return filter.isAll
            ? Localized(ru: "Записей нет. ", kk: "Жазбалар жоқ. ") + actions.empty
            : Localized(
                ru: "По этому отбору записей нет. Esc – показать все.",
                kk: "Бұл іріктеу бойынша жазба жоқ. Esc – барлығын көрсету.")
    }
}

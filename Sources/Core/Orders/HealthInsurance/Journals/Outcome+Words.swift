extension ReconciliationEntry.Outcome {
    /// A few words for a column.
    var brief: Localized {
        switch self {
        case .granted: Localized(ru: "присвоена", kk: "берілді")
        case .kept: Localized(ru: "сохраняется", kk: "сақталады")
        case .removed: Localized(ru: "снята", kk: "шығарылды")
        case .postponed(let day):
            day == DayInterval.never
                ? Localized(ru: "отложено: сбой", kk: "кейінге қалды: ақау")
                : Localized(ru: "отложено до \(day.shown)", kk: "\(day.shown) күніне дейін қалдырылды")
        case .refused(.paid): Localized(ru: "нет: есть платежи", kk: "жоқ: төлемдер бар")
        case .refused(.otherCategory): Localized(ru: "нет: другая категория", kk: "жоқ: басқа санаты бар")
        case .refused(.onLeave): Localized(ru: "нет: категория выше", kk: "жоқ: жоғары санаты бар")
        case .refused(.otherParent): Localized(ru: "нет: дана второму", kk: "жоқ: екіншісінде бар")
        case .refused(.heldByOtherParent):
            Localized(ru: "нет: у второго родителя", kk: "жоқ: екінші ата-анада")
        }
    }
}

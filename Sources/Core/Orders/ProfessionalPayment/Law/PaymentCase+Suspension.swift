extension PaymentCase {
    /// The way to one suspension's dates by p.18–21 and 32.
    public func suspensionReasons(_ suspension: Suspension) -> [Reason] {
        let name = Suspension.name(ground: suspension.ground, measure: suspension.measure)
        let learned = suspension.learnedAt.date.shown
        var reasons = [
            Reason(
                .order526("18"),
                Localized(
                    ru: "Сведения поступили \(learned): выплата приостанавливается с "
                        + "\(suspension.from.shown), "
                        + "с первого числа следующего месяца.",
                    kk: "Мәлімет \(learned) күні түсті: төлем \(suspension.from.shown) күнінен бастап, "
                        + "келесі айдың бірінші күнінен тоқтатыла тұрады."),
                facts: [suspension.id]),
            Reason(
                .order526("18.\(suspension.ground)"),
                Localized(ru: "Основание: \(name.ru).", kk: "Негізі: \(name.kk)."),
                facts: [suspension.id]),
        ]
        if suspension.ground == 2 { reasons.append(departureReason(suspension)) }
        if let closing = suspension.closing, let resumed = suspension.resumedFrom {
            reasons += resumptionReasons(suspension, closing, resumed)
        }
        return reasons
    }

    /// A suspension that does not cover a day: it is over, or still to come.
    func idleSuspensionReason(_ suspension: Suspension, on day: CivilDate) -> Reason {
        let name = Suspension.name(ground: suspension.ground, measure: suspension.measure)
        let from = suspension.from.shown
        let facts = [suspension.id] + (suspension.closing.map { [$0.id] } ?? [])
        let citation = Citation.order526("18.\(suspension.ground)")
        if let closing = suspension.closing, suspension.unpaid.isEmpty,
            closing.learnedAt.date < suspension.from
        {
            // The end of the circumstances was known before it: no day of it ever comes.
            let end = closing.happenedOn.shown
            let isToCome = day < suspension.from
            let text = Localized(
                ru: "Приостановление с \(from) (\(name.ru)) \(isToCome ? "не начнётся" : "не начиналось"): "
                    + "обстоятельства отпали \(end), выплата не прерывается.",
                kk: "\(from) күнгі тоқтата тұру (\(name.kk)) \(isToCome ? "басталмайды" : "басталған жоқ"): "
                    + "мән-жайлар \(end) күні аяқталды, төлем үзілмейді.")
            return .ended(citation, text, facts: facts)
        }
        if let resumed = suspension.resumedFrom, resumed <= day || suspension.unpaid.isEmpty {
            let text = Localized(
                ru: "Приостановление с \(from) (\(name.ru)) снято: выплата возобновлена с \(resumed.shown).",
                kk: "\(from) күні басталған тоқтата тұру (\(name.kk)) аяқталды: төлем \(resumed.shown) "
                    + "күнінен бастап "
                    + "қайта басталды.")
            return .ended(citation, text, facts: facts)
        }
        let text = Localized(
            ru: "Приостановление (\(name.ru)) начнётся \(from), на \(day.shown) его ещё нет.",
            kk: "Тоқтата тұру (\(name.kk)) \(from) күні басталады, \(day.shown) күні ол әлі жоқ.")
        return .ahead(citation, text, facts: facts)
    }

    /// The end of a ground that a day before it does not see (p.20).
    func endToComeReason(_ id: Suspension.ID, on day: CivilDate) -> Reason? {
        guard let closing = history.suspensions.first(where: { $0.id == id })?.closing else { return nil }
        let end = closing.happenedOn.shown
        return .ahead(
            .order526("20"),
            Localized(
                ru: "Обстоятельства отпали \(end), на \(day.shown) этого ещё не было.",
                kk: "Мән-жайлар \(end) күні аяқталды, \(day.shown) күні олар әлі болған."),
            facts: [closing.id])
    }

    private func resumptionReasons(
        _ suspension: Suspension, _ closing: Suspension.Closing, _ resumed: CivilDate
    ) -> [Reason] {
        let facts = [suspension.id, closing.id]
        let name = Suspension.endingName(ground: suspension.ground, measure: suspension.measure)
        let confirmed = Localized(
            ru:
                "ИС МТСЗН подтвердила \(closing.learnedAt.date.shown): \(name.ru) "
                + "\(closing.happenedOn.shown).",
            kk:
                "ҚР Еңбекмині АЖ \(closing.learnedAt.date.shown) күні растады: \(name.kk) "
                + "\(closing.happenedOn.shown)."
        )
        let rule: Localized =
            switch suspension.ground {
            case 1:
                Localized(
                    ru:
                        "Возобновляется со дня приостановления, \(resumed.shown): пропущенные месяцы "
                        + "доплачиваются.",
                    kk:
                        "Тоқтатыла тұрған күннен, \(resumed.shown) күнінен бастап қайта басталады: өтіп "
                        + "кеткен "
                        + "айлар үшін де төленеді."
                )
            case 5:
                Localized(
                    ru:
                        "Возобновляется со дня выдачи документа, \(resumed.shown). Ни один день не "
                        + "оплачивается дважды.",
                    kk:
                        "Құжат берілген күннен, \(resumed.shown) күнінен бастап қайта басталады. Бірде-бір "
                        + "күн екі "
                        + "рет төленбейді."
                )
            default:
                Localized(
                    ru: "Возобновляется с \(resumed.shown): с \(closing.happenedOn.shown), "
                        + "но не ранее даты приостановления \(suspension.from.shown).",
                    kk: "\(resumed.shown) күнінен бастап қайта басталады: \(closing.happenedOn.shown) "
                        + "күнінен, "
                        + "бірақ тоқтатыла тұрған \(suspension.from.shown) күнінен ерте емес.")
            }
        return [
            Reason(.order526("20"), confirmed, facts: facts),
            Reason(.order526("18.\(suspension.ground)"), rule, facts: facts),
        ]
    }

    /// p.32: through the month of departure; what a late news of it leaves
    /// unsaid.
    private func departureReason(_ suspension: Suspension) -> Reason {
        if let closing = suspension.closing, let late = suspension.afterDeparture {
            return Reason(
                .order526("32.2"),
                Localized(
                    ru:
                        "Сведения о выезде поступили поздно: дни \(late.shown.ru) после месяца выезда правилами не "
                        + "урегулированы.",
                    kk:
                        "Кеткені кеш белгілі болды: кеткен айдан кейінгі \(late.shown.kk) күндері "
                        + "қағидаларда реттелмеген."
                ),
                facts: [suspension.id, closing.id])
        }
        let last = suspension.happenedOn.yearMonth.lastDay.shown
        return Reason(
            .order526("32.2"),
            Localized(
                ru:
                    "Выезд \(suspension.happenedOn.shown): выплата причитается по месяц выезда "
                    + "включительно, по \(last).",
                kk:
                    "Кету күні \(suspension.happenedOn.shown): төлем кеткен айды қоса алғанда "
                    + "тиесілі, соңғы күні – \(last)."
            ),
            facts: [suspension.id])
    }
}

extension DayInterval {
    /// «01.04.2026–04.05.2026».
    var shown: Localized {
        .same(dayCount == 1 ? start.shown : "\(start.shown)–\(end.adding(days: -1).shown)")
    }
}

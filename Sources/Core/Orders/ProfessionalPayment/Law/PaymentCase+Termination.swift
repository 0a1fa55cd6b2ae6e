extension PaymentCase {
    /// p.22: the termination in force or to come.
    func terminationReason(_ termination: Termination, isEffective: Bool) -> Reason {
        let name = Termination.name(ground: termination.ground)
        let learned = termination.learnedAt.date.shown
        let citation = Citation.order526("22.\(termination.ground)")
        let text = Localized(
            ru: "Сведения поступили \(learned): выплата прекращается с \(termination.from.shown), "
                + "с первого числа следующего месяца. Основание: \(name.ru).",
            kk:
                "Мәлімет \(learned) күні түсті: төлем \(termination.from.shown) күнінен бастап, келесі "
                + "айдың "
                + "бірінші күнінен "
                + "тоқтатылады. Негізі: \(name.kk).")
        return isEffective
            ? Reason(citation, text, facts: [termination.id])
            : .ahead(citation, text, facts: [termination.id])
    }

    /// p.22, 23, 32: the effects of a termination.
    public func terminationReasons() -> [Reason] {
        guard let termination else { return [] }
        var reasons = [terminationReason(termination, isEffective: true)]
        if termination.end < termination.from || termination.ground == 1 {
            let end = termination.end.adding(days: -1)
            reasons.append(
                Reason(
                    .order526("32.1"),
                    Localized(
                        ru:
                            "Смерть \(termination.happenedOn.shown): выплата причитается по месяц смерти "
                            + "включительно, "
                            + "по \(end.shown).",
                        kk:
                            "Қайтыс болған күні \(termination.happenedOn.shown): төлем қайтыс болған айды "
                            + "қоса алғанда, "
                            + "соңғы күні – \(end.shown)."),
                    facts: [termination.id]))
        }
        if let deadline = deadline(.terminationNotice) { reasons += deadline.reasons }
        return reasons
    }

    /// p.25 part 2, p.29: months in which more was credited or paid than is
    /// owed.
    func overpaymentReasons() -> [Reason] {
        history.money.keys.sorted().flatMap(overpaymentReasons)
    }

    /// The same of one month: what came or went, less what is owed, is the surplus.
    func overpaymentReasons(in month: YearMonth) -> [Reason] {
        guard let line = try? line(of: month), let money = history.money[month] else { return [] }
        guard line.unrefunded > .zero || line.overpayment > .zero else {
            return line.refunded > .zero ? [returnReason(line, money)] : []
        }
        let owed = line.amount.sum
        let isPaid = line.paid >= line.remitted
        let (whole, sum) = (isPaid ? line.paid : line.remitted, line.refundable)
        let sums = "\(whole.shown) − \(owed.shown) = \(sum.shown) ₸"
        let overpayment = Localized(
            ru: "За \(month.shown) \(isPaid ? "выплачено" : "переведено") больше причитающегося: \(sums).",
            kk: "\(month.shown) үшін тиесілісінен артық \(isPaid ? "төленген" : "аударылған"): \(sums).")
        let facts = (money.remitted + money.paid + money.refunded).map(\.fact.id)
        let surplus = Reason(.order526("25.2"), overpayment, facts: facts)
        let returned = line.refunded > .zero ? [returnReason(line, money)] : []
        guard line.unrefunded > .zero else { return [surplus] + returned }
        let duty = Localized(
            ru: "\(line.refunded > .zero ? "Остаток излишка" : "Излишек") за \(month.shown) возвращается "
                + "работодателю не позднее последнего рабочего дня месяца"
                + (line.refunded > .zero ? ": \(line.unrefunded.shown) ₸." : "."),
            kk: "\(month.shown) үшін артық \(line.refunded > .zero ? "соманың қалдығы" : "сома") айдың соңғы "
                + "жұмыс күнінен кешіктірілмей жұмыс берушіге қайтарылады"
                + (line.refunded > .zero ? ": \(line.unrefunded.shown) ₸." : "."))
        return [surplus] + returned + [Reason(.order526("29"), duty, facts: facts)]
    }

    /// p.29: what went back to the employer for a month, and when.
    private func returnReason(_ line: MonthLine, _ money: MonthMoney) -> Reason {
        let days = money.refunded.map(\.fact.learnedAt.date.shown).joined(separator: ", ")
        let isWhole = line.refundable > .zero && line.unrefunded == .zero
        return Reason(
            .order526("29"),
            Localized(
                ru: "Излишек за \(line.month.shown) возвращён работодателю"
                    + "\(isWhole ? " полностью" : ""): \(line.refunded.shown) ₸ (\(days)).",
                kk:
                    "\(line.month.shown) үшін артық сома жұмыс берушіге \(isWhole ? "толық " : "")қайтарылды: "
                    + "\(line.refunded.shown) ₸ (\(days))."),
            facts: money.refunded.map(\.fact.id))
    }
}

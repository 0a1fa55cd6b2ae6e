extension PaymentCase {
    /// What is odd about money that is about to be recorded: more than is owed for the month
    /// (p.25, 29), or to a recipient who has died (p.26, 32).
    func moneyDoubts(_ body: FactBody) -> [Localized] {
        switch body {
        case .disbursement(let month, let sum):
            [
                excess(of: sum, in: month, isPaid: true), unfunded(sum, in: month),
                isHeldByDeath(in: month) ? death : nil,
            ].compactMap(\.self)
        case .remittance(let month, let sum):
            [excess(of: sum, in: month, isPaid: false)].compactMap(\.self)
        default: []
        }
    }

    private func excess(of sum: Tenge, in month: YearMonth, isPaid: Bool) -> Localized? {
        guard let line = try? line(of: month) else { return nil }
        let before = isPaid ? line.paid : line.remitted - line.refunded
        let after = before + sum
        guard after > line.amount.sum else { return nil }
        let (owed, rest) = (line.amount.sum.shown, (after - line.amount.sum).shown)
        let earlier =
            before > .zero
            ? Localized(
                ru: ", \(isPaid ? "выплачено" : "переведено") уже \(before.shown)",
                kk: ", бұрын \(isPaid ? "төленгені" : "аударылғаны") – \(before.shown)") : .same("")
        return Localized(
            ru: "за \(month.shown) причитается \(owed) ₸", kk: "\(month.shown) үшін тиесілісі – \(owed) ₸")
            + earlier
            + Localized(
                ru: "; с этой суммой выйдет на \(rest) ₸ больше, излишек возвращается (п. 25, 29)",
                kk: "; осы сомамен \(rest) ₸ артық болады, артығы қайтарылады (25, 29-т.)")
    }

    /// p.26: what is paid to the recipient is what came from the employer.
    private func unfunded(_ sum: Tenge, in month: YearMonth) -> Localized? {
        guard let line = try? line(of: month) else { return nil }
        let came = line.remitted - line.refunded
        guard line.paid + sum > came else { return nil }
        return Localized(
            ru: "за \(month.shown) от работодателя поступило \(came.shown) ₸, а выплачено будет "
                + "\((line.paid + sum).shown) ₸: выплачивается то, что поступило (п. 26)",
            kk: "\(month.shown) үшін жұмыс берушіден \(came.shown) ₸ түсті, ал төленетіні "
                + "\((line.paid + sum).shown) ₸: түскен сома төленеді (26-т.)")
    }

    private var death: Localized? {
        history.death.map {
            Localized(
                ru: "получатель умер \($0.happenedOn.shown), кому выплатить – не решено (п. 26, 32)",
                kk:
                    "алушы \($0.happenedOn.shown) күні қайтыс болған, кімге төлеу керек екені шешілмеген (26, 32-т.)"
            )
        }
    }
}

extension PlatformLine {
    /// The status with what it follows from.
    public var decision: Decision<ReconciliationStatus> { Decision(status, reasons) }

    private var reasons: [Reason] {
        var reasons = [
            Reason(
                .order129("5.2"),
                Localized(
                    ru: "по сведениям оператора: \(declaredSum.shown) ₸, строк \(declared.count)",
                    kk: "оператордың мәліметі бойынша: \(declaredSum.shown) ₸, жол саны \(declared.count)"),
                facts: declared.map(\.id)),
            Reason(
                .order129("5.2"),
                Localized(
                    ru: "перечислено поручениями: \(transferredSum.shown) ₸, строк \(transferred.count)",
                    kk: "тапсырмалармен аударылды: \(transferredSum.shown) ₸, жол саны \(transferred.count)"),
                facts: transferred.map(\.id)),
        ]
        for line in transferred where line.months.count > 1 { reasons.append(reason(of: line)) }
        reasons.append(
            Reason(
                .order129("5.2"),
                difference == .zero
                    ? Localized(ru: "суммы равны", kk: "сомалар тең")
                    : Localized(
                        ru: "расхождение \(difference.shown) ₸: перечислено минус заявлено",
                        kk: "айырма \(difference.shown) ₸: аударылғаннан мәлімделгені шегерілді")))
        reasons += exemptionReasons
        reasons += answerReasons
        return reasons
    }

    /// A sum for several months is told once; the order does not say how to split it.
    private func reason(of line: Transferred) -> Reason {
        let months = line.months.map(\.shown).joined(separator: ", ")
        return Reason(
            .order129("5.2"),
            Localized(
                ru: "строка \(line.sum.shown) ₸ за \(months) не делится: учтена в первом месяце",
                kk: "\(months) үшін \(line.sum.shown) ₸ жолы бөлінбейді: бірінші айда есепке алынды"),
            facts: [line.id])
    }

    private var exemptionReasons: [Reason] {
        if let exemption {
            var text = Localized(
                ru: "освобождение (\(kind.label.ru)): \(exemption.shownPeriod)",
                kk: "босату (\(kind.label.kk)): \(exemption.shownPeriod)")
            if isTransferredThoughExempt { text = text + .same("; ") + Self.transferredThoughExempt }
            return [Reason(.order129("4.3"), text, facts: [exemption.id])]
        }
        return exemptions.filter { $0.kinds.contains(kind) && $0.touches(month) }.map {
            Reason(
                .order129("4.3"),
                Localized(
                    ru: "освобождение \($0.shownPeriod) охватывает месяц не целиком",
                    kk: "\($0.shownPeriod) босату айды толық қамтымайды"),
                facts: [$0.id], applied: false)
        }
    }

    private var answerReasons: [Reason] {
        if let answer { return [Reason(.order129("5.2"), answer.kind.said, facts: [answer.id])] }
        guard let last = answers.last, difference != .zero else { return [] }
        return [
            .ended(
                .order129("5.2"),
                Localized(
                    ru: "ответ был о других суммах: сверяется заново",
                    kk: "жауап басқа сомалар туралы болған: қайта салыстырылады"), facts: [last.id])
        ]
    }

    public static let transferredThoughExempt = Localized(
        ru: "перечислено при освобождении", kk: "босатылған кезде аударылған")
}

extension PlatformLine.Answer.Kind {
    public var said: Localized {
        switch self {
        case .explained(let text):
            Localized(ru: "объяснено: ", kk: "түсіндірілді: ") + .same(text)
        case .returned(let number):
            Localized(
                ru: "возврат оператору, \(number.numbered)", kk: "операторға қайтару, \(number.numbered)")
        }
    }
}

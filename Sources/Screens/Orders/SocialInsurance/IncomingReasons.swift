import Core

/// Why a payment order and its lines are as they are.
enum IncomingReasons {
    typealias Told = (title: Localized, text: Localized)

    /// The state and the term of the order.
    static func order(_ card: IncomingPaymentCard) -> Told {
        let kept = card.file.record.kept
        var parts: [Localized] = [kept.status.label]
        if let term = card.term {
            switch term.value {
            case .success(let due):
                let last = KazakhDay.notLater(due.shown)
                parts.append(Localized(ru: "Внести не позднее \(due.shown)", kk: "\(last) енгізу"))
            case .failure(let flaw): parts.append(flaw.text)
            }
            parts += term.reasons.map(sentence)
        } else {
            parts.append(
                card.file.payment.isOfOrder430
                    ? Localized(
                        ru: "Срок внесения начнётся, когда поступят деньги (п. 8, 9)",
                        kk: "Енгізу мерзімі ақша түскен соң басталады (8, 9-т.)")
                    : Localized(
                        ru: "Приказ № 430 срока внесения для этого вида платежа не устанавливает",
                        kk: "№ 430 бұйрық бұл төлем түріне енгізу мерзімін белгілемейді"))
        }
        parts += kept.next.map { Localized(ru: "Дальше: ", kk: "Әрі қарай: ") + $0 }
        return (Localized(ru: "Почему", kk: "Неге"), parts.joined("\n"))
    }

    static func line(_ id: Int64, _ card: IncomingPaymentCard) -> Told? {
        guard let line = card.lines.first(where: { $0.id == id }) else { return nil }
        let standing = card.file.standing(of: line)
        var parts: [Localized] = [standing.status.label] + standing.reasons.map(sentence)
        if let told = line.told {
            let born = told.birthDate.map { ", \($0.shown)" } ?? ""
            parts.append(
                Localized(ru: "В поручении: ", kk: "Тапсырмада: ") + .same(told.name + born))
            parts.append(
                Localized(ru: "В учете: ", kk: "Есепте: ")
                    + (line.known.map { .same($0.name + ($0.birthDate.map { ", \($0.shown)" } ?? "")) }
                        ?? Localized(ru: "не было", kk: "болмаған")))
        }
        if standing.refunded > .zero {
            parts.append(
                Localized(
                    ru: "Осталось: \(card.rest(of: line).shown) ₸",
                    kk: "Қалғаны: \(card.rest(of: line).shown) ₸"))
        }
        let title = Localized(
            ru: "Строка \(line.place) · \(line.sum.shown) ₸", kk: "\(line.place)-жол · \(line.sum.shown) ₸")
        return (title, parts.joined("\n"))
    }

    static func fact(_ id: Int64, _ card: IncomingPaymentCard) -> Told? {
        guard let fact = card.file.facts.first(where: { $0.id == id }) else { return nil }
        var parts: [Localized] = [
            fact.fact.body.label,
            Localized(ru: "День: ", kk: "Күні: ") + .same(fact.fact.happenedOn.shown),
            Localized(ru: "Записано: ", kk: "Жазылды: ")
                + .same("\(fact.fact.learnedAt.shown), \(fact.operatorName)"),
        ]
        if !fact.basis.isEmpty {
            parts.append(Localized(ru: "Основание: ", kk: "Негізі: ") + .same(fact.basis))
        }
        if let reason = fact.reason {
            parts.append(Localized(ru: "Причина: ", kk: "Себебі: ") + .same(reason))
        }
        return (Localized(ru: "Событие", kk: "Оқиға"), parts.joined("\n"))
    }

    private static func sentence(_ reason: Reason) -> Localized {
        reason.text + .same(" (") + reason.citation.point + .same(")")
    }
}

import Core

/// Why a social payment is as it is, and what is known of a row of its card.
enum SocialPaymentReasons {
    typealias Told = (title: Localized, text: Localized)

    /// F6: of money what is owed, elsewhere the state, the term of entry and what comes next.
    static func why(_ card: SocialPaymentCard, _ tab: SocialPaymentTab, _ row: Int64?) -> Told {
        if tab == .money {
            let owed = card.overpaid
            let title =
                owed.value == .zero
                ? Localized(ru: "Возвращать нечего", kk: "Қайтаратын ештеңе жоқ")
                : Localized(
                    ru: "Почему не возвращено \(owed.value.shown) ₸?",
                    kk: "Неге \(owed.value.shown) ₸ қайтарылмаған?")
            return (title, text(owed.reasons, card))
        }
        if let row, let fact = card.fact(ofRow: row), case .item = fact.fact.body {
            return self.row(row, card)
        }
        let status = card.status
        return (
            Localized(
                ru: "Почему \(status.value.label.ru.quoted)?", kk: "Неге \(status.value.label.kk.quoted)?"),
            text(status.reasons, card) + .same("\n\n") + term(card)
        )
    }

    private static func text(_ reasons: [Reason], _ card: SocialPaymentCard) -> Localized {
        guard !reasons.isEmpty else {
            return Localized(
                ru: "Выплат и возвратов ещё не было.", kk: "Төлемдер мен қайтарулар әлі болған жоқ.")
        }
        let read = Set(reasons.flatMap(\.facts))
        let sources = card.file.facts.filter { read.contains($0.id) }
        func text(_ language: Language) -> String {
            ReasonWords.parts(reasons, facts: sources.map { source($0, card)[language] }, language)
                .joined(separator: "\n\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// p.14.
    private static func term(_ card: SocialPaymentCard) -> Localized {
        let kept = card.record.kept
        var lines: [Localized] = []
        switch card.term.value {
        case .success(let due):
            let (day, last) = (due.shown, KazakhDay.notLater(due.shown))
            lines.append(
                Localized(
                    ru: kept.enteredOn.map { "Внесено \($0.shown), срок – не позднее \(day)" }
                        ?? "Внести не позднее \(day)",
                    kk: kept.enteredOn.map { "\(KazakhDay.on($0)) енгізілді, мерзімі – \(last)" }
                        ?? "\(last) енгізу"))
        case .failure(let flaw): lines.append(flaw.text)
        }
        lines += card.term.reasons.map(\.line)
        lines += card.file.next(on: card.today).map { Localized(ru: "Дальше: ", kk: "Әрі қарай: ") + $0 }
        return lines.joined("\n")
    }

    private static func source(_ fact: RecordedSocialFact, _ card: SocialPaymentCard) -> Localized {
        card.said(fact)
            + Localized(
                ru: " – \(fact.fact.happenedOn.shown), поступило \(fact.fact.learnedAt.date.shown)",
                kk: " – \(fact.fact.happenedOn.shown), түскен күні \(fact.fact.learnedAt.date.shown)")
            + .same(" · \(fact.operatorName)")
    }

    /// Enter: all that was recorded of an item, or one decision or payment.
    static func row(_ row: Int64, _ card: SocialPaymentCard) -> Told {
        if let item = SocialPaymentCard.item(ofRow: row) {
            let title = Localized(ru: "Подпункт \(item)) п. 12", kk: "12-т. \(item)) тармақшасы")
            let history = card.file.history(ofItem: item)
            let lines = history.isEmpty ? [source(ofItem: item)] : history.map { detail($0, card) }
            return (
                title,
                ([SocialPaymentCard.title(ofItem: item) + .same(": ") + card.value(ofItem: item)] + lines)
                    .joined("\n\n")
            )
        }
        guard let fact = card.fact(ofRow: row) else { return (.same(""), .same("")) }
        return (Localized(ru: "Запись", kk: "Жазба"), detail(fact, card))
    }

    /// Where an item comes from that is no entry of its own.
    private static func source(ofItem item: Int) -> Localized {
        switch item {
        case 1...4: Localized(ru: "Из карточки человека.", kk: "Адамның картасынан.")
        case 8:
            Localized(
                ru: "Составляется из изменений документа: F2, «Изменение данных».",
                kk: "Құжаттың өзгерістерінен құралады: F2, «Деректердің өзгеруі».")
        case 10, 16: Localized(ru: "Из обращения.", kk: "Жүгінуден.")
        case 12, 13, 23: Localized(ru: "Из решений.", kk: "Шешімдерден.")
        default: Localized(ru: "Ещё не внесено.", kk: "Әлі енгізілмеген.")
        }
    }

    private static func detail(_ fact: RecordedSocialFact, _ card: SocialPaymentCard) -> Localized {
        var lines = [
            card.said(fact), Localized(ru: "День: ", kk: "Күні: ") + .same(fact.fact.happenedOn.shown),
            Localized(ru: "Поступило: ", kk: "Түскен күні: ") + .same(fact.fact.learnedAt.date.shown),
            Localized(ru: "Записано: ", kk: "Жазылды: ")
                + .same("\(fact.enteredAt.shown), \(fact.operatorName)"),
        ]
        if let paper = fact.paper { lines.append(paper.shown) }
        if let number = fact.fields["number"], case .decision = fact.fact.body {
            lines.append(Localized(ru: "Решение № ", kk: "Шешім № ") + .same(number))
        }
        if let basis = fact.fields["basis"] {
            lines.append(Localized(ru: "Основание: ", kk: "Негізі: ") + .same(basis))
        }
        if let document = fact.fields["document"], case .returned = fact.fact.body {
            lines.append(Localized(ru: "Документ № ", kk: "Құжат № ") + .same(document))
        }
        if let rest = card.rest(of: fact), fact.isInForce {
            lines.append(Localized(ru: "Осталось: \(rest.shown) ₸", kk: "Қалғаны: \(rest.shown) ₸"))
        }
        if let reason = fact.reason {
            lines.append(Localized(ru: "Причина: ", kk: "Себебі: ") + .same(reason))
        }
        if let end = card.file.facts.first(where: { $0.id == fact.correctedBy }) {
            lines.append(
                (end.isWithdrawal
                    ? Localized(ru: "Отозвано ", kk: "Кері алынды: ")
                    : Localized(ru: "Исправлено ", kk: "Түзетілді: "))
                    + .same("\(end.enteredAt.shown), \(end.operatorName): \(end.reason ?? "")"))
        }
        return lines.joined("\n")
    }
}

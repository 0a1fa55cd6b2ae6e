/// What the card of a recipient can be turned to (S430-2): the items of p.12 in four tabs.
public enum SocialPaymentTab: String, Hashable, Sendable, CaseIterable {
    case person, decision, kind, money

    public var title: Localized {
        switch self {
        case .person: Localized(ru: "Личные данные", kk: "Жеке деректер")
        case .decision: Localized(ru: "Обращение и решения", kk: "Жүгіну және шешім")
        case .kind: Localized(ru: "По виду", kk: "Түрге байланысты")
        case .money: Localized(ru: "Выплаты", kk: "Төлемдер")
        }
    }

    /// Of p.12.
    var items: [Int] {
        switch self {
        case .person: Array(1...9)
        case .decision: Array(10...16) + [22, 23]
        case .kind: Array(17...21) + [24]
        case .money: []
        }
    }

    /// Rows of facts are numbered after those of items.
    private static let facts: Int64 = 100

    static func item(ofRow row: Int64) -> Int? { row < facts ? Int(row) : nil }
    static func fact(ofRow row: Int64) -> Int64 { row - facts }

    public var columns: [CardColumn] {
        switch self {
        case .person, .decision, .kind: Self.itemColumns
        case .money: Self.moneyColumns
        }
    }

    static let itemColumns = [
        CardColumn("item", Localized(ru: "№", kk: "№"), width: 3, isAtRight: true),
        CardColumn("title", Localized(ru: "Сведения (п. 12)", kk: "Мәліметтер (12-т.)"), width: 33),
        CardColumn("value", Localized(ru: "Значение", kk: "Мәні"), width: 40),
    ]

    static let moneyColumns = [
        CardColumn("day", Localized(ru: "День", kk: "Күні"), width: 10),
        CardColumn("what", Localized(ru: "Что", kk: "Не"), width: 20),
        CardColumn("number", Localized(ru: "№", kk: "№"), width: 8),
        CardColumn("sum", Localized(ru: "Сумма", kk: "Сома"), width: 12, isAtRight: true),
        CardColumn("left", Localized(ru: "Остаток", kk: "Қалғаны"), width: 12, isAtRight: true),
        CardColumn("months", Localized(ru: "Период", kk: "Кезең"), width: 9),
        CardColumn("sent", Localized(ru: "Отправлено", kk: "Жіберілген"), width: 10),
        CardColumn("dated", Localized(ru: "Дата док.", kk: "Құжат күні"), width: 10),
        CardColumn("knp", Localized(ru: "КНП", kk: "ТТК"), width: 3),
        CardColumn("sender", Localized(ru: "Отправитель", kk: "Жіберуші"), width: 20),
        CardColumn("total", Localized(ru: "Весь документ", kk: "Бүкіл құжат"), width: 13, isAtRight: true),
        CardColumn("receiver", Localized(ru: "Получатель", kk: "Алушы"), width: 16, isForPaper: true),
    ]

    public var emptyText: Localized {
        self == .money
            ? Localized(
                ru: "Выплат ещё не было: F2 – записать перечисленную",
                kk: "Төлемдер әлі болған жоқ: F2 – аударылғанын жазу")
            : .same("")
    }

    public func rows(_ card: SocialPaymentCard, _ language: Language) -> [CardRow] {
        let items = self.items.map { card.row(ofItem: $0, language) }
        switch self {
        case .person, .kind: return items
        case .decision: return items + card.decisionRows(language)
        case .money: return card.moneyRows(language)
        }
    }

    static func row(of fact: RecordedSocialFact) -> Int64 { facts + fact.id }
}

extension SocialPaymentCard {
    /// A numbered item of p.12 with what is known of it.
    func row(ofItem item: Int, _ language: Language) -> CardRow {
        let isOwn = file.payment.items.contains(item)
        let lacks = file.payment.lackingItems.contains(item)
        let value = isOwn ? value(ofItem: item)[language] : SocialPaymentFields.none
        return CardRow(
            id: Int64(item),
            cells: [String(item), RecipientItem.title(item)[language], value],
            lacks ? .attention : isOwn ? .plain : .past)
    }

    /// p.12: of the person, of the application, of the decisions, or an entry of its own.
    public func value(ofItem item: Int) -> Localized {
        let person = record.person
        switch item {
        case 1: return .same(person.iin.digits)
        case 2: return .same(person.name.full)
        case 3: return .same(person.birthDate.shown)
        case 4: return person.sex?.label ?? .same("")
        case 7: return file.item(7)?.paper?.shown ?? .same("")
        case 8: return changes(ofItem: 7)
        case 10: return .same(record.appliedOn.shown)
        case 12: return .same(file.payment.assignment?.happenedOn.shown ?? "")
        case 13: return .same(record.kept.endsOn?.shown ?? "")
        case 16:
            guard let deceased = record.deceased else { return record.kind.label }
            let name = self.deceased.map { ", \($0.full)" } ?? ""
            return record.kind.label
                + Localized(
                    ru: "; кормилец: \(deceased.digits)\(name)", kk: "; асыраушы: \(deceased.digits)\(name)")
        case 23: return term23
        case 25:
            return Localized(
                ru: "строк: \(moneyFacts.count), не возвращено: \(overpaid.value.shown) ₸",
                kk: "жол саны: \(moneyFacts.count), қайтарылмағаны: \(overpaid.value.shown) ₸")
        default: return own(item)
        }
    }

    private func own(_ item: Int) -> Localized {
        guard let fact = file.item(item), case .item(_, let value) = fact.fact.body else { return .same("") }
        switch item {
        case 9:
            let label = Citizenship(rawValue: value)?.label ?? .same(value)
            let changes = changes(ofItem: 9)
            return changes == .same("") ? label : label + .same("; ") + changes
        case 11: return .same(CivilDate(iso: value)?.shown ?? value)
        case 15, 22, 24: return .same(((try? Tenge(value))?.shown ?? value) + " ₸")
        case 17: return .same("\(value) %")
        case 19:
            guard value == "yes" else { return Localized(ru: "не на учете", kk: "есепте емес") }
            let day = fact.fields["on"].flatMap { CivilDate(iso: $0) }
            return Localized(
                ru: "на учете" + (day.map { " с \($0.shown)" } ?? ""),
                kk: (day.map { KazakhDay.from($0) + " " } ?? "") + "есепте")
        default: return .same(value)
        }
    }

    /// p.12 (8), (9): what stood before, day by day.
    private func changes(ofItem item: Int) -> Localized {
        let standing = file.history(ofItem: item).filter(\.isInForce)
        guard standing.count > 1 else { return .same("") }
        return zip(standing, standing.dropFirst()).map { old, new -> Localized in
            var before = Localized.same("")
            var after = Localized.same("")
            if let paper = old.paper, let newPaper = new.paper {
                before = .same("\(paper.number.numbered), \(paper.issuedOn.shown)")
                after = .same("\(newPaper.number.numbered), \(newPaper.issuedOn.shown)")
            } else if case .item(_, let value) = old.fact.body, case .item(_, let now) = new.fact.body {
                before = Citizenship(rawValue: value)?.label ?? .same(value)
                after = Citizenship(rawValue: now)?.label ?? .same(now)
            }
            return .same("\(new.fact.happenedOn.shown): ") + before + .same(" → ") + after
        }.joined("; ")
    }

    private var term23: Localized {
        guard case .decision(_, let from, let through)? = file.payment.assignment?.body else {
            return .same("")
        }
        let last = record.kept.endsOn ?? through
        return Localized(
            ru: "с \(from.shown)" + (last.map { " по \($0.shown)" } ?? ", срок не установлен"),
            kk: last.map { "\(from.shown) – \($0.shown)" } ?? "\(KazakhDay.from(from)), мерзімі белгіленбеген"
        )
    }

    // MARK: Facts

    private func facts(of codes: Set<String>) -> [RecordedSocialFact] {
        let ids = Set(file.facts.filter { !$0.isWithdrawal && codes.contains($0.fact.body.code) }.map(\.id))
        return file.facts.filter { fact in
            ids.contains(fact.id) || fact.isWithdrawal && fact.corrects.map(ids.contains) == true
        }
    }

    private var moneyFacts: [RecordedSocialFact] { facts(of: ["paid", "returned"]).filter(\.isInForce) }

    func decisionRows(_ language: Language) -> [CardRow] {
        facts(of: ["decision"]).map { fact in
            let number = fact.fields["number"].map(\.numbered) ?? ""
            let what = [said(fact)[language], number].filter { !$0.isEmpty }.joined(separator: ", ")
            let basis = fact.reason ?? fact.fields["basis"] ?? ""
            return CardRow(
                id: SocialPaymentTab.row(of: fact),
                cells: [
                    "·",
                    Localized(
                        ru: "решение \(fact.fact.happenedOn.shown)",
                        kk: "\(fact.fact.happenedOn.shown) шешімі")[language],
                    basis.isEmpty ? what : "\(what): \(basis)",
                ], fact.isInForce || fact.isWithdrawal ? .plain : .past)
        }
    }

    /// A fact in words; of an entry that takes another back, both.
    public func said(_ fact: RecordedSocialFact) -> Localized {
        guard fact.isWithdrawal else { return fact.fact.body.label }
        return Localized(ru: "отзыв: ", kk: "кері алу: ")
            + (file.facts.first { $0.id == fact.corrects }?.fact.body.label ?? .same(""))
    }

    func moneyRows(_ language: Language) -> [CardRow] {
        facts(of: ["paid", "returned"]).map { fact in
            func day(_ key: String) -> String {
                fact.fields[key].flatMap { CivilDate(iso: $0) }?.shown ?? ""
            }
            let months = (fact.fields["months"] ?? "").split(separator: ",")
                .compactMap { YearMonth(iso: $0)?.shown }.joined(separator: ", ")
            let rest = fact.isInForce ? rest(of: fact) : nil
            var what = said(fact)
            var (number, sum) = ("", "")
            var isOwed = false
            switch fact.fact.body {
            case .paid(let paid, let tenge, let row):
                (what, number, sum) = (row.label, paid, tenge.shown)
                isOwed = row != .transferred && (rest ?? .zero) > .zero
            case .returned(let paid, let tenge):
                (what, number, sum) = (Localized(ru: "возврат", kk: "қайтару"), paid, tenge.shown)
            default: break
            }
            let sender = [fact.fields["sender"], fact.fields["sender_number"]].compactMap(\.self)
            return CardRow(
                id: SocialPaymentTab.row(of: fact),
                cells: [
                    fact.fact.happenedOn.shown, what[language], number, sum, rest?.shown ?? "", months,
                    day("sent_on"), day("dated_on"), fact.fields["knp"] ?? "",
                    sender.joined(separator: ", "),
                    fact.fields["total"].flatMap { try? Tenge($0) }?.shown ?? "",
                    fact.fields["receiver"] ?? "",
                ], !fact.isInForce && !fact.isWithdrawal ? .past : isOwed ? .attention : .plain)
        }
    }
}

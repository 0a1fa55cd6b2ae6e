/// How facts of a social payment are judged and written, and what the last act changed.
final class SocialPaymentLaw: CaseLaw {
    private let store: Store
    private var states: (before: SocialPaymentFile, after: SocialPaymentFile?)?

    /// What the texts of a fact are known by (``Store/typedLanguages(of:_:)``).
    static let typed = "social-fact"

    let book = CaseBook(
        kind: "social-payment", table: "social_payment", key: "id", isMadeByFacts: false,
        reasonCitation: .order430("6.1"))

    init(store: Store) { self.store = store }

    func requireAccess(to entry: SocialEntry, by worker: Operator) throws {}

    func note(of entry: SocialEntry) -> String { entry.parts.first?.body.code ?? "" }

    func recorded(of record: Int64) throws -> [RecordedSocialFact] {
        try store.facts(ofSocialPayment: record)
    }

    func requireChangeable(_ fact: RecordedSocialFact, by worker: Operator) throws {}

    func insert(
        _ entry: SocialEntry, of id: Int64, among known: [RecordedSocialFact],
        _ correction: FactCorrection?, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        let file = try file(id)
        states = (file, nil)
        let learned = entry.learnedAt(now)
        var payment = SocialPayment(file.record, known.map(\.fact), items: file.payment.items)
        var problems: [Problem] = []
        for (place, part) in entry.parts.enumerated() {
            let fact = SocialPayment.Fact(
                id: .max - Int64(place), happenedOn: entry.happenedOn, learnedAt: learned, body: part.body)
            problems += payment.judge(fact).refusals.map {
                Problem(key: Self.place(of: $0, part.body), message: $0, citation: entry.citation)
            }
            problems += doubts(of: part.body, payment).map {
                Problem(key: "through", message: $0, citation: .order430("12.13"))
            }
            payment.add(fact)
        }
        guard problems.isEmpty else { throw Refused(problems.eachOnce) }
        if correction != nil, let broken = payment.unfounded {
            throw Message.socialFactIsBuiltOn(broken.body)
        }
        try store.insertSocialFacts(entry, of: id, at: now, by: worker, correcting: correction)
        let late = EntryTerm.late(
            Citation.order430("14").point, receivedOn: learned.date, enteredOn: now.date,
            try store.workCalendar())
        return late + (try warnings(entry, file))
    }

    /// p.12 (13): a term does not end before the risk arose.
    private func doubts(of body: SocialPayment.Fact.Body, _ payment: SocialPayment) -> [Message] {
        guard case .decision(_, _, let through?) = body, case .item(_, let risk)? = payment.item(11)?.body,
            let day = CivilDate(iso: risk), through < day
        else { return [] }
        return [.riskAfterTerm]
    }

    /// p.12 (14): the record of participation against the months that came (register A).
    private func warnings(_ entry: SocialEntry, _ file: SocialPaymentFile) throws -> [Message] {
        for case .item(14, let value) in entry.parts.map(\.body) {
            let months = try store.participantFile(ofPerson: file.record.person.id)?.covered.count ?? 0
            if Int(value) != months { return [.monthsDiffer(months)] }
        }
        return []
    }

    /// The field at which a refusal stands.
    private static func place(of message: Message, _ body: SocialPayment.Fact.Body) -> String {
        switch body {
        case .decision:
            switch message {
            case .termEndsBeforeItBegins: "through"
            default: message.code == "E-STATE" ? "decision" : "happened_on"
            }
        case .item(let item, _): message == .future ? "happened_on" : SocialPaymentForm.key(ofItem: item)
        case .paid, .returned:
            switch message.code {
            case "E-SUM": "sum"
            case "E-REQ", "E-DUP": "number"
            default: "happened_on"
            }
        }
    }

    func insertWithdrawal(
        of fact: RecordedSocialFact, in id: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        let file = try file(id)
        states = (file, nil)
        let others = file.facts.filter { $0.isInForce && $0.id != fact.id }.map(\.fact)
        let payment = SocialPayment(file.record, others, items: file.payment.items)
        if let broken = payment.unfounded { throw Message.socialFactIsBuiltOn(broken.body) }
        try store.database.execute(
            """
            INSERT INTO social_fact (payment_id, kind, happened_on, learned_at, entered_at, operator_id, corrects, reason)
            VALUES (?, 'withdrawn', ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .date(fact.fact.happenedOn), .moment(fact.fact.learnedAt), .moment(now),
                .integer(worker.id), .integer(fact.id), .text(reason),
            ])
    }

    func keep(_ id: Int64, at now: Moment, by worker: Operator) throws {
        let file = try file(id)
        states?.after = file
        try store.keepVersions(of: file, after: states?.before, by: SocialPaymentForm.changes)
        try store.keep(file.kept(on: now.date, try store.workCalendar()), ofSocialPayment: id)
        try store.database.execute(
            "UPDATE social_payment SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
            [.moment(now), .integer(worker.id), .integer(id)])
    }

    private func file(_ id: Int64) throws -> SocialPaymentFile {
        guard let file = try store.socialFile(id: id) else { throw Message.dictionary }
        return file
    }

    /// What the last act changed, and what comes next.
    func outcome(_ warnings: [Message]) -> ActOutcome {
        guard let states, let after = states.after else { return ActOutcome(warnings: warnings) }
        let today = store.clock.now().date
        let (before, now) = (
            states.before.payment.status(on: today).value, after.payment.status(on: today).value
        )
        let told = after.comingChange(after: today)
        let coming = told == states.before.comingChange(after: today) ? nil : told
        return ActOutcome(
            change: before == now ? coming : now.label,
            next: after.next(on: today), warnings: warnings)
    }
}

extension [Problem] {
    /// Items that are entered at once share their day, and what is wrong with it.
    fileprivate var eachOnce: [Problem] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension SocialPayment {
    /// A fact that the facts learned before it do not bear: what it rested on was taken back.
    fileprivate var unfounded: Fact? {
        var payment = SocialPayment(
            kind, appliedOn: appliedOn, learnedAt: learnedAt, deceased: deceased, items: items)
        for fact in facts {
            if case .item = fact.body {} else if !payment.judge(fact).isAccepted { return fact }
            payment.add(fact)
        }
        return nil
    }
}

extension SocialPaymentFile {
    /// What is to be done with the payment next.
    public func next(on day: CivilDate) -> [Localized] {
        var next: [Localized] = []
        switch payment.status(on: day).value {
        case .applied where payment.assignment == nil && payment.hasPaid:
            next.append(
                Localized(
                    ru: "решения о назначении нет, а выплата перечислена: записать решение или возврат",
                    kk: "тағайындау туралы шешім жоқ, ал төлем аударылған: шешімді не қайтаруды жазу"))
        case .applied where payment.assignment == nil:
            next.append(Localized(ru: "записать решение о назначении", kk: "тағайындау туралы шешімді жазу"))
        default: break
        }
        let lacking = payment.lackingItems
        if !lacking.isEmpty {
            let numbers = lacking.map { "\($0))" }.joined(separator: ", ")
            let due = record.kept.due.map { $0.shown }
            next.append(
                Localized(
                    // Behind «Записано: …» it has to stand in one line of 80 columns.
                    ru: "внести подпункты \(numbers)" + (due.map { " по \($0)" } ?? ""),
                    kk: "\(numbers) енгізу" + (due.map { ", соңғы күн \($0)" } ?? "")))
        }
        let overpaid = payment.overpaid(on: day).value
        if overpaid > .zero {
            next.append(
                Localized(
                    ru: "не возвращено \(overpaid.shown) ₸", kk: "\(overpaid.shown) ₸ қайтарылмаған"))
        }
        return next
    }

    /// A state that a decision brings on a later day.
    func comingChange(after day: CivilDate) -> Localized? {
        guard let change = payment.nextChange(after: day), payment.assignment != nil else { return nil }
        let status = payment.status(on: change).value
        return Localized(
            ru: "с \(change.shown) – \(status.label.ru.lowercased())",
            kk: "\(KazakhDay.from(change)) – \(status.label.kk.lowercased())")
    }
}

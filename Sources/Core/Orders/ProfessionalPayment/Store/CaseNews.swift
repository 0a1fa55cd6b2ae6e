extension ProfessionalPayment {
    /// Which news a case judges, and the form that records it.
    static let newsConcerns = [
        NewsConcern(
            .death, .order526("22.1"), .order526("32"), answeredBy: FactForm.draftCode("termination")),
        NewsConcern(
            .departure, .order526("18.2"), .order526("32"), answeredBy: FactForm.draftCode("suspension")),
        NewsConcern(
            .arrival, .order526("18.2"), .order526("20"), answeredBy: FactForm.draftCode("resumption")),
        NewsConcern(.missing, .order526("18.4"), answeredBy: FactForm.draftCode("suspension")),
        // Suspension is offered first (decisions): the operator chooses between the two.
        NewsConcern(
            .citizenshipLost, .order526("18.5"), .order526("22.2"),
            answeredBy: FactForm.draftCode("suspension")),
        NewsConcern(.citizenshipGained, .order526("18.5")),
    ]
}

extension FactBody {
    /// What a fact tells of the person to whoever else knows them.
    var newsKind: PersonNewsKind? {
        switch self {
        case .termination(1): .death
        case .termination(2), .suspension(5, _): .citizenshipLost
        case .suspension(2, _): .departure
        case .suspension(4, _): .missing
        case .resumption(2, _, _): .arrival
        default: nil
        }
    }
}

extension FactForm {
    /// What the form of a question begins with: the day of the news, and the ground that it is.
    public static func answer(to question: NewsQuestion) -> (form: FactForm, values: FormValues)? {
        guard let code = question.concern.form, let form = all.first(where: { draftCode($0.kind) == code })
        else { return nil }
        let ground: String
        switch question.news.kind {
        case .death: ground = "1"
        case .departure, .arrival: ground = "2"
        case .missing: ground = "4"
        case .citizenshipLost: ground = "5"
        case .citizenshipGained: return nil
        }
        return (form, ["happened_on": question.news.day.shown, "ground": ground])
    }
}

extension CaseCard {
    /// Why the fact that answers a question may not be recorded yet; `nil` where it may.
    public func obstacle(to question: NewsQuestion) -> Localized? {
        FactForm.answer(to: question).flatMap { file.caseState.obstacle(to: $0.form.kind, on: file.today) }
    }
}

extension NewsQuestion {
    /// Whether what is owed for a month hangs on the answer: after a death (p.32) all months do,
    /// after another loss those that follow its own.
    func concerns(_ month: YearMonth) -> Bool {
        guard isOpen, news.kind.isLoss else { return false }
        return news.kind == .death || month > news.day.yearMonth
    }
}

extension PaymentCase {
    /// To whom news of the recipient is put: the payment is owed from the act on (p.25).
    func newsDesk(_ id: Int64, on day: CivilDate) -> NewsDesk {
        NewsDesk(
            RecordLink("case", id), ProfessionalPayment.newsConcerns,
            since: history.act?.happenedOn ?? facts.first?.happenedOn, isOver: statusCode(on: day).isEnded)
    }
}

extension Store {
    /// What the cases of a person tell (p.18, 20, 22); a search that has ended is told no more.
    func toldByCases(ofPerson id: Int64) throws -> [PersonNews] {
        let told = try database.rows(
            """
            SELECT f.case_id, f.kind, f.happened_on, f.fields, c.number
            FROM payment_case c JOIN payment_fact f ON f.case_id = c.id
            WHERE c.person_id = ? AND f.kind IN ('suspension', 'resumption', 'termination')
                AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = f.id)
            ORDER BY f.id
            """, [.integer(id)]
        ) { row -> (record: Int64, day: CivilDate, body: FactBody, number: String)? in
            guard let day = row.day(2),
                let body = FactBody(kind: row.text(1), fields: FlatJSON.decode(row.text(3)) ?? [:])
            else { return nil }
            return (row.integer(0), day, body, row.text(4))
        }.compactMap(\.self)
        return told.compactMap { record, day, body, number in
            guard let kind = body.newsKind else { return nil }
            let isOver =
                kind == .missing
                && told.contains { other in
                    guard case .resumption(4, _, _) = other.body else { return false }
                    return other.record == record && other.day >= day
                }
            guard !isOver else { return nil }
            return PersonNews(
                kind, on: day, by: RecordLink("case", record),
                Localized(ru: "профвыплата, дело \(number)", kk: "кәсіптік төлем, \(number) ісі"))
        }
    }
}

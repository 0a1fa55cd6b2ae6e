/// What other laws learn of persons here, and what is learned from them.
extension Story430 {
    static func record(_ person: Int64, _ place: Int) -> RecordLink {
        RecordLink("social-payment", person * 100 + Int64(place))
    }

    var told: [String: [PersonNews]] {
        var told: [String: [PersonNews]] = [:]
        func tell(_ person: Int64, _ news: PersonNews) {
            told[names[Int(person) - 1], default: []].append(news)
        }
        for (person, news) in named { tell(person, news) }
        for (person, payments) in payments {
            for (place, payment) in payments.enumerated() {
                guard let deceased = payment.deceased, case .item(_, let risk)? = payment.item(11)?.body,
                    let day = CivilDate(iso: risk)
                else { continue }
                tell(deceased, PersonNews(.death, on: day, by: Self.record(person, place), .same("430")))
            }
        }
        for change in changes where change.field == .citizenship {
            let earlier = changes.last {
                $0.person == change.person && $0.field == .citizenship && $0.id < change.id
            }
            guard let kind = Citizenship.news(from: earlier?.value ?? "", to: change.value) else { continue }
            tell(
                change.person,
                PersonNews(
                    kind, on: change.happenedOn, by: RecordLink("participant", change.person), .same("430")))
        }
        return told
    }

    mutating func hear(_ told: [String: [PersonNews]]) { heard = told }

    /// What the payments of a person are asked of a day.
    func questions(of person: Int64, on day: CivilDate) -> [NewsQuestion] {
        let name = names[Int(person) - 1]
        let all = (told[name] ?? []) + (heard[name] ?? [])
        return (payments[person] ?? []).enumerated().flatMap { place, payment in
            NewsDesk(
                Self.record(person, place), SocialInsurance.newsConcerns, since: payment.appliedOn,
                isOver: payment.status(on: day).value == .terminated
            ).questions(all, [])
        }
    }

    func asked(_ expectation: ScenarioExpectation, of person: Int64) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        let questions = questions(of: person, on: day)
        let clauses = questions.flatMap(\.concern.citations).map(\.clause)
        let isAsked = clauses.contains { ScenarioClauses.covers(expectation.bare.first ?? "", $0) }
        let holds = isAsked == (expectation.word == "open-question")
        return ScenarioFinding(
            found: holds ? nil : clauses.isEmpty ? "none" : clauses.joined(separator: ", "),
            reasons: questions.flatMap { question in
                question.concern.citations.map { Reason($0, question.text) }
            })
    }
}

import Testing

@testable import Core

/// Which news a record is asked about, and what answers it.
@Suite struct PersonNewsTests {
    private static let own = RecordLink("loan", 1)
    private static let other = RecordLink("visit", 7)
    private static let concerns = PersonNewsKind.allCases.map { NewsConcern($0, Citation(.order526, "22.1")) }

    private func news(_ kind: PersonNewsKind, _ on: String, by source: RecordLink = other) -> PersonNews {
        PersonNews(kind, on: day(on), by: source, .same("сведения"))
    }

    private func judgement(
        _ news: PersonNews, isWithdrawal: Bool = false, isWithdrawn: Bool = false
    ) -> NewsJudgement {
        NewsJudgement(
            id: 1, kind: news.kind, day: news.day, source: news.source, reason: "однофамилец",
            recordedAt: moment("2026-11-20T10:00"), operatorName: "Серікова А.", isWithdrawal: isWithdrawal,
            isWithdrawn: isWithdrawn)
    }

    private func asked(
        _ told: [PersonNews], _ judgements: [NewsJudgement] = [], since: String? = nil, isOver: Bool = false,
        isKnown: @escaping @Sendable (PersonNews) -> Bool = { _ in false }
    ) -> [String] {
        NewsDesk(Self.own, Self.concerns, since: since.map { day($0) }, isOver: isOver, isKnown: isKnown)
            .questions(told, judgements).filter(\.isOpen).map {
                "\($0.news.kind.rawValue) \($0.news.day.iso)"
            }
    }

    @Test func `a fact of the record with the same kind and day answers by itself, another day does not`() {
        let told = news(.death, "2026-10-14")
        #expect(asked([told]) == ["death 2026-10-14"])
        #expect(asked([told, news(.death, "2026-10-14", by: Self.own)]) == [])
        #expect(asked([told, news(.death, "2026-10-15", by: Self.own)]) == ["death 2026-10-14"])
        #expect(asked([told, news(.departure, "2026-10-14", by: Self.own)]) == ["death 2026-10-14"])
        #expect(asked([news(.death, "2026-10-14", by: Self.own)]) == [], "nobody is asked what they told")
        #expect(asked([told]) { $0.kind == .death } == [])
    }

    @Test func `a judgement takes the question away until the news is another`() {
        let told = news(.death, "2026-10-14")
        #expect(asked([told], [judgement(told)]) == [])
        #expect(asked([told], [judgement(told, isWithdrawn: true)]) == ["death 2026-10-14"])
        #expect(asked([told], [judgement(told, isWithdrawal: true)]) == ["death 2026-10-14"])
        #expect(asked([news(.death, "2026-10-15")], [judgement(told)]) == ["death 2026-10-15"])
        let second = news(.death, "2026-10-14", by: RecordLink("visit", 8))
        #expect(
            asked([told, second], [judgement(told)]) == ["death 2026-10-14"], "another record tells it too")
    }

    @Test func `what is over asks only where it tells the same thing of another day`() {
        let told = news(.death, "2026-10-14")
        #expect(asked([told], isOver: true) == [])
        #expect(
            asked([told, news(.death, "2026-11-01", by: Self.own)], isOver: true) == ["death 2026-10-14"])
        #expect(asked([told, news(.departure, "2026-11-01", by: Self.own)], isOver: true) == [])
    }

    @Test func `of the days before the record only what still stood then is asked`() {
        let departure = news(.departure, "2020-03-01")
        let arrival = news(.arrival, "2022-05-01")
        #expect(asked([departure], since: "2026-01-01") == ["departure 2020-03-01"])
        #expect(asked([departure, arrival], since: "2026-01-01") == [])
        #expect(
            asked([departure, arrival], since: "2021-01-01") == [
                "departure 2020-03-01", "arrival 2022-05-01",
            ])
        #expect(asked([news(.death, "2020-03-01")], since: "2026-01-01") == ["death 2020-03-01"])
    }

    @Test func `questions stand by the day of the news, each once`() {
        let first = news(.departure, "2026-02-01")
        #expect(
            asked([news(.death, "2026-10-14"), first, first]) == ["departure 2026-02-01", "death 2026-10-14"])
    }

    @Test(arguments: [
        ("смерть получателя", "death"), ("қайтыс болуына байланысты", "death"), ("Умер 14.10.2026", "death"),
        ("выезд на ПМЖ", "departure"), ("выезд за пределы страны", "departure"),
        ("шет елге тұрақты тұруға кетті", "departure"), ("возвращение", "arrival"),
        ("признан безвестно отсутствующим", "missing"), ("хабарсыз кетті деп тану", "missing"),
        ("прекращение гражданства РК", "citizenship-lost"), ("азаматтығының тоқтатылуы", "citizenship-lost"),
        ("принят в гражданство", "citizenship-gained"), ("выезд к месту учёбы", ""), ("истёк срок", ""),
        ("гражданство", ""), ("взносы", ""),
    ])
    func `the words of a document are read`(_ words: String, _ kind: String) {
        #expect(PersonNewsKind.named(in: words)?.rawValue ?? "" == kind)
    }
}

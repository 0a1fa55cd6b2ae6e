/// News of a person, put to a record of an order that it may concern.
public struct NewsQuestion: Hashable, Sendable {
    public let news: PersonNews
    public let concern: NewsConcern
    /// `nil` while nobody has judged it.
    public let judgement: NewsJudgement?

    public var isOpen: Bool { judgement == nil }

    /// What happened and on which day.
    public var what: Localized {
        Localized(
            ru: "\(news.kind.label.ru) \(news.day.shown)",
            kk: "\(news.kind.label.kk), \(news.day.shown)")
    }

    /// The question in a line.
    public var brief: Localized {
        Localized(ru: "по другим сведениям – \(what.ru)", kk: "басқа мәлімет бойынша – \(what.kk)")
    }

    public var text: Localized {
        let told = Localized(
            ru: "По другим сведениям: \(what.ru) (\(news.told.ru))",
            kk: "Басқа мәлімет бойынша: \(what.kk) (\(news.told.kk))")
        guard let judgement else { return told }
        return told + Localized(ru: ". Решено: \(judgement.reason)", kk: ". Шешілді: \(judgement.reason)")
    }

    /// As a question that the order leaves open: it has no topic, so nothing is decided where it stands.
    ///
    /// A judgement is no fact of the record: its number stands below zero.
    public func asOpenQuestion<Subject>() -> OpenQuestion<Subject> {
        OpenQuestion(
            citations: concern.citations, text: text, days: news.day...CivilDate(dayNumber: .max), facts: [],
            isSettledByReading: false, determination: judgement.map { -$0.id })
    }
}

/// The news that a record was asked about, and how it was judged.
public struct RecordNews: Hashable, Sendable {
    public let record: RecordLink
    public let person: Int64
    /// By the day of the news; those that are judged too.
    public let questions: [NewsQuestion]
    /// All of them, in the order of recording; of news that is told no more too.
    public let judgements: [NewsJudgement]

    public var open: [NewsQuestion] { questions.filter(\.isOpen) }
}

/// A record to which news of its person is put.
public struct NewsDesk: Sendable {
    public let record: RecordLink
    let concerns: [NewsConcern]
    /// News of days before it concerns the record only where it still stands then.
    let since: CivilDate?
    /// Nothing more follows from its facts; it asks only where it tells such a thing itself, on
    /// another day.
    let isOver: Bool
    /// Whether the record's own facts hold the same thing.
    let isKnown: @Sendable (PersonNews) -> Bool

    public init(
        _ record: RecordLink, _ concerns: [NewsConcern], since: CivilDate? = nil, isOver: Bool = false,
        isKnown: @escaping @Sendable (PersonNews) -> Bool = { _ in false }
    ) {
        self.record = record
        self.concerns = concerns
        self.since = since
        self.isOver = isOver
        self.isKnown = isKnown
    }

    /// The questions of the record, by the day of the news.
    ///
    /// A fact of its own with the same kind and day answers news by itself.
    ///
    /// - Parameters:
    ///   - told: by all records of the person, this one's too.
    ///   - judgements: of this record.
    func questions(_ told: [PersonNews], _ judgements: [NewsJudgement]) -> [NewsQuestion] {
        let own = told.filter { $0.source == record }
        var seen: Set<PersonNews> = []
        var questions: [NewsQuestion] = []
        for news in told where news.source != record {
            guard let concern = concerns.first(where: { $0.kind == news.kind }),
                !own.contains(where: { $0.kind == news.kind && $0.day == news.day }), !isKnown(news),
                !isOver || own.contains(where: { $0.kind == news.kind }), stands(news, told),
                seen.insert(news).inserted
            else { continue }
            questions.append(
                NewsQuestion(
                    news: news, concern: concern, judgement: judgements.last { $0.covers(news) }))
        }
        return questions.sorted { $0.news.day < $1.news.day }
    }

    /// What was over before the record began asks nothing of it.
    private func stands(_ news: PersonNews, _ told: [PersonNews]) -> Bool {
        guard let since, news.day < since else { return true }
        guard news.kind.isLoss else { return false }
        guard let end = news.kind.end else { return true }
        return !told.contains { $0.kind == end && $0.day >= news.day && $0.day < since }
    }
}

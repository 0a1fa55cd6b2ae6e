/// Says that news of a person does not concern a record, or is accounted for already.
public struct JudgeNews: Command {
    public let record: RecordLink
    public let person: Int64
    public let news: PersonNews
    public let reason: String
    /// Of the card that the question stands on.
    public let access: Access

    public init(
        _ news: PersonNews, for record: RecordLink, ofPerson person: Int64, reason: String, access: Access
    ) {
        self.record = record
        self.person = person
        self.news = news
        self.reason = reason
        self.access = access
    }

    public func perform(in workplace: Workplace) throws -> ActOutcome {
        try workplace.store.judge(news, for: record, ofPerson: person, reason: reason)
        return ActOutcome(
            change: Localized(
                ru: "вопрос снят, решение остаётся в истории",
                kk: "мәселе алынды, шешім тарихта қалады"))
    }
}

/// Takes such a judgement back: the question stands again.
public struct WithdrawNewsJudgement: Command {
    public let judgement: Int64
    public let record: RecordLink
    public let reason: String
    /// Of the card that the question stands on.
    public let access: Access

    public init(_ judgement: Int64, of record: RecordLink, reason: String, access: Access) {
        self.judgement = judgement
        self.record = record
        self.reason = reason
        self.access = access
    }

    public func perform(in workplace: Workplace) throws -> ActOutcome {
        try workplace.store.withdrawNewsJudgement(judgement, of: record, reason: reason)
        return ActOutcome(change: Localized(ru: "вопрос снова открыт", kk: "мәселе қайта ашылды"))
    }
}

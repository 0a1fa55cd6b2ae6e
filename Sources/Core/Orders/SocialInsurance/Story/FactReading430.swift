/// Reads the words of a fact of order 430; what is missing or mistyped is the fact's own error.
struct FactReading430 {
    struct Refusal: Error {
        let messages: [Message]

        init(_ messages: [Message]) { self.messages = messages }
    }

    let fact: ScenarioFact
    let moment: Moment

    /// `on=`, by default the day of the moment; of an order it is the day of the document.
    var happenedOn: CivilDate {
        fact.values["on"].flatMap { CivilDate(iso: $0) } ?? moment.date
    }

    func head() throws(Refusal) -> IncomingPayment.Head {
        let values = fact.values
        var lacks =
            ["number", "sum", "knp"].contains { values[$0] == nil } || fact.emptied.contains("sender")
        guard let datedOn = values["on"].flatMap({ CivilDate(iso: $0) }),
            let sentOn = values["sent"].flatMap({ CivilDate(iso: $0) })
        else { throw Refusal([.required]) }
        lacks = lacks || fact.continuation.isEmpty
        guard !lacks, let total = values["sum"].flatMap({ try? Tenge($0) }) else {
            throw Refusal([.required])
        }
        guard let purpose = PaymentPurpose(code: values["knp"] ?? "") else {
            throw Refusal([.dictionary])
        }
        return IncomingPayment.Head(
            sender: values["sender"] ?? "", number: values["number"] ?? "", datedOn: datedOn, sentOn: sentOn,
            purpose: purpose, total: total)
    }

    func line(
        _ line: ScenarioFact, _ id: Int64, _ person: Int64, _ purpose: PaymentPurpose
    ) throws(Refusal) -> IncomingPayment.Line {
        guard let sum = line.values["sum"].flatMap({ try? Tenge($0) }) else { throw Refusal([.required]) }
        guard let months = line.values["months"] else { throw Refusal([.period, .required]) }
        let isPenalty = line.values["kind"].map { $0 == "penalty" } ?? purpose.isPenalty
        if purpose.isPenalty, !isPenalty { throw Refusal([.dictionary]) }
        let named = Set(ScenarioShape.parts(months).compactMap { YearMonth(iso: $0) })
        return IncomingPayment.Line(
            id: id, person: person, sum: sum, months: named.sorted(), isPenalty: isPenalty)
    }

    func sum() throws(Refusal) -> Tenge {
        guard let sum = fact.values["sum"].flatMap({ try? Tenge($0) }) else { throw Refusal([.required]) }
        return sum
    }

    func paymentBody() throws(Refusal) -> SocialPayment.Fact.Body {
        let values = fact.values
        switch fact.word {
        case "decision":
            guard let kind = values["kind"].flatMap(RecipientDecision.init(rawValue:)) else {
                throw Refusal([.required, .alternatives])
            }
            return .decision(
                kind, from: values["from"].flatMap { CivilDate(iso: $0) } ?? happenedOn,
                through: values["to"].flatMap { CivilDate(iso: $0) })
        case "item":
            guard let item = fact.bare.first.flatMap({ Int($0) }) else { throw Refusal([.required]) }
            return .item(item, values["value"] ?? "")
        case "paid":
            guard let number = values["number"] else { throw Refusal([.required]) }
            if fact.emptied.contains("kind") { throw Refusal([.alternatives]) }
            let kind = values["kind"].flatMap(SocialPayment.RowKind.init(rawValue:)) ?? .transferred
            return .paid(number: number, try sum(), kind)
        default:
            guard let number = values["number"] else { throw Refusal([.required]) }
            return .returned(number: number, try sum())
        }
    }
}

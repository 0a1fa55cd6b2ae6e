import Core

/// What happens to a book: two kinds of facts.
struct LoanFact: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable { case lent, returned }

    let kind: Kind
    let book: String
    let happenedOn: CivilDate

    init(_ kind: Kind, book: String, on day: CivilDate) {
        self.kind = kind
        self.book = book
        happenedOn = day
    }
}

/// A reader's card, as it follows from the facts.
struct ReaderCard {
    enum Status: String, Hashable, Sendable, CaseIterable {
        case free, holds, overdue

        var label: Localized {
            switch self {
            case .free: Localized(ru: "книг нет", kk: "кітап жоқ")
            case .holds: Localized(ru: "на руках", kk: "қолында")
            case .overdue: Localized(ru: "не вернул", kk: "қайтармаған")
            }
        }
    }

    struct Loan: Hashable {
        let fact: Int64
        let book: String
        let lentOn: CivilDate
        let dueOn: CivilDate
        var returnedOn: CivilDate?

        func isHeld(on day: CivilDate) -> Bool { lentOn <= day && returnedOn.map { $0 > day } ?? true }
    }

    private(set) var loans: [Loan] = []
    private let terms: LoanTerms

    init(_ facts: [(id: Int64, fact: LoanFact)], _ terms: LoanTerms) {
        self.terms = terms
        for (id, fact) in facts.sorted(by: { ($0.fact.happenedOn, $0.id) < ($1.fact.happenedOn, $1.id) }) {
            switch fact.kind {
            case .lent:
                loans.append(
                    Loan(
                        fact: id, book: fact.book, lentOn: fact.happenedOn,
                        dueOn: terms.due(lentOn: fact.happenedOn)))
            case .returned:
                let index = loans.firstIndex { $0.book == fact.book && $0.returnedOn == nil }
                if let index { loans[index].returnedOn = fact.happenedOn }
            }
        }
    }

    func held(on day: CivilDate) -> [Loan] { loans.filter { $0.isHeld(on: day) } }

    /// p.4: with the reasons it went through.
    func status(on day: CivilDate) -> Decision<Status> {
        let held = held(on: day)
        let late = held.filter { $0.dueOn < day }
        let reasons = (late.isEmpty ? held : late).map { loan in
            Reason(
                Citation(ReadingRoom.act, "2"),
                Localized(
                    ru: "«\(loan.book)» – вернуть до \(loan.dueOn.shown)",
                    kk: "«\(loan.book)» – \(loan.dueOn.shown) дейін қайтару"),
                facts: [loan.fact])
        }
        if !late.isEmpty { return Decision(.overdue, reasons) }
        guard held.isEmpty else { return Decision(.holds, reasons) }
        return Decision(
            .free,
            [
                Reason(
                    Citation(ReadingRoom.act, "4"),
                    Localized(ru: "на руках нет книг", kk: "қолында кітап жоқ"))
            ])
    }

    /// The first day after this one on which the status is another with no new fact.
    func nextChange(after day: CivilDate) -> CivilDate? {
        held(on: day).map { $0.dueOn.adding(days: 1) }.filter { $0 > day }.min()
    }

    func admission(of fact: LoanFact) -> Admission {
        switch fact.kind {
        case .lent:
            let limit = terms.limit(on: fact.happenedOn)
            return Admission(
                refusals: held(on: fact.happenedOn).count < limit ? [] : [.tooManyBooks(limit)])
        case .returned:
            let isHeld = held(on: fact.happenedOn).contains { $0.book == fact.book }
            return Admission(
                refusals: isHeld ? [] : [.state(Localized(ru: "книга не на руках", kk: "кітап қолында емес"))]
            )
        }
    }
}

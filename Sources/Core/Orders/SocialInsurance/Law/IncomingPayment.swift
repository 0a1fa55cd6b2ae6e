/// A payment for many persons that reached the Corporation by a payment order (төлем
/// тапсырмасы): the document, its lines, and what happened to them since.
///
/// The state of each line follows from that (p.8, 9).
public struct IncomingPayment: Hashable, Sendable {
    /// What is told once for all lines (A430-10).
    public struct Head: Hashable, Sendable {
        /// ИИН/БИН of the sender, the document's number and its day: together the document.
        public let sender: String
        public let number: String
        public let datedOn: CivilDate
        public let sentOn: CivilDate
        public let purpose: PaymentPurpose
        public let total: Tenge
    }

    public struct Line: Hashable, Sendable, Identifiable {
        public let id: Int64
        /// Whose money it is.
        public let person: Int64
        public let sum: Tenge
        /// Distinct, in order; the sum is not split by them (A430-05).
        public let months: [YearMonth]
        /// Пеня: covers no month and is no contribution.
        public let isPenalty: Bool
    }

    public struct Fact: Hashable, Sendable, Identifiable {
        public enum Body: Hashable, Sendable {
            /// The money is on the Corporation's account (p.8).
            case arrived
            /// The data are entered (p.9): every line that then waited for it.
            case entered
            case mismatch(line: Line.ID, MismatchField)
            /// The line goes back to the payer (p.8), by a document of this number.
            case payerReturned(line: Line.ID, number: String?)
            /// Recognised as paid in excess or by mistake, and given back (p.5, 6).
            case refunded(line: Line.ID, Tenge)

            /// `nil` of all lines.
            public var line: Line.ID? {
                switch self {
                case .arrived, .entered: nil
                case .mismatch(let line, _), .payerReturned(let line, _), .refunded(let line, _): line
                }
            }
        }

        public let id: Int64
        public let happenedOn: CivilDate
        public let learnedAt: Moment
        public let body: Body
    }

    public let head: Head
    /// When the document became known.
    public let learnedAt: Moment
    public let lines: [Line]
    /// In the order in which they were learned.
    public private(set) var facts: [Fact]
    /// The same, of all lines and of each: lines may be many, and each has few.
    private var common: [Fact] = []
    private var own: [Line.ID: [Fact]] = [:]

    public init(_ head: Head, learnedAt: Moment, lines: [Line], facts: [Fact] = []) {
        self.head = head
        self.learnedAt = learnedAt
        self.lines = lines
        self.facts = []
        for fact in facts { add(fact) }
    }

    /// Facts may be told in any order; what follows is that of their moments.
    public mutating func add(_ fact: Fact) {
        facts.insert(fact, by: \.learnedAt)
        guard let line = fact.body.line else { return common.insert(fact, by: \.learnedAt) }
        own[line, default: []].insert(fact, by: \.learnedAt)
    }

    /// What happened to a line, in the order in which it was learned; at one moment in the order
    /// of recording.
    func facts(of line: Line.ID) -> [Fact] {
        guard let own = own[line] else { return common }
        return (common + own).sorted { ($0.learnedAt, $0.id) < ($1.learnedAt, $1.id) }
    }

    /// Cards, terms and refunds by order 430 concern social contributions and their penalty;
    /// other money has orders of its own.
    public var isOfOrder430: Bool { head.purpose == .social || head.purpose == .socialPenalty }

    /// The day on which the money arrived, as known by `day`.
    public func arrival(by day: CivilDate? = nil) -> Fact? {
        facts.first { fact in
            fact.body == .arrived && day.map { fact.learnedAt.date <= $0 && fact.happenedOn <= $0 } ?? true
        }
    }

    // MARK: Terms

    /// p.9: one working day, the day of arrival not counted (A430-01); `nil` while no money
    /// has arrived, or for money of another order.
    public func entryTerm(_ calendar: WorkCalendar) -> Decision<Result<CivilDate, Message>>? {
        guard isOfOrder430, let arrival = arrival() else { return nil }
        return EntryTerm.decision(
            after: arrival.happenedOn, calendar, .order430("9"), fact: arrival.id)
    }
}

/// One working day for what reached the Corporation (p.9, 14).
enum EntryTerm {
    static func decision(
        after start: CivilDate, _ calendar: WorkCalendar, _ citation: Citation, fact: Int64
    ) -> Decision<Result<CivilDate, Message>> {
        let due: Result<CivilDate, Message>
        do throws(Message) {
            due = .success(try calendar.workingDay(1, after: start))
        } catch {
            due = .failure(error)
        }
        let text = Localized(
            ru: "один рабочий день после \(start.shown), сам день не считается",
            kk: "\(start.shown) күнінен кейінгі бір жұмыс күні, сол күннің өзі есептелмейді")
        return Decision(due, [Reason(citation, text, facts: [fact])])
    }

    /// p.14: what is entered after the one working day from the day on which its basis came is
    /// accepted, and said.
    ///
    /// - Parameter what: is entered.
    static func late(
        _ what: Localized, receivedOn: CivilDate, enteredOn day: CivilDate, _ calendar: WorkCalendar
    ) -> [Message] {
        let term = decision(after: receivedOn, calendar, .order430("14"), fact: 0)
        guard case .success(let due) = term.value, day > due else { return [] }
        return [.late(what, due, days: due.days(to: day))]
    }
}

import Core

/// p.1: a card for a person.
struct OpenReader: Command {
    let values: FormValues
    let draft: Int64
    var access: Access { .operators }

    init(_ values: FormValues, draft: Int64) {
        self.values = values
        self.draft = draft
    }

    func perform(in workplace: Workplace) throws -> Int64 { try open(in: workplace.store) }

    func open(in store: Store) throws -> Int64 {
        let context = try store.formContext()
        let problems = FormSpec.reader.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let iin = try IIN(values["iin"] ?? "")
        let name = try PersonName(values["surname"] ?? "", values["given_name"] ?? "")
        let birth = try DateEntry.read(values["birth"] ?? "", today: context.today)
        let worker = try store.requireOperator()
        return try store.perform("accept", on: "reader", ending: DraftKey(FormSpec.reader.code, draft)) {
            database, now in
            let person = try store.rememberPerson(
                iin: iin, name: name, birthDate: birth, sex: iin.sex ?? .female, phone: nil, email: nil)
            let digits = String(try store.nextNumber("reader"))
            let number = "Б-" + String(repeating: "0", count: 6 - digits.count) + digits
            let id = try database.insert(
                """
                INSERT INTO reader (number, person_id, opened_at, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)
                """,
                [.text(number), .integer(person), .moment(now), .moment(now), .integer(worker.id)])
            return (id, id)
        }
    }
}

/// p.2, 4: a book was lent or came back.
struct RecordLoan: Command {
    let reader: Int64
    let kind: LoanFact.Kind
    let values: FormValues
    var access: Access { .operators }

    func perform(in workplace: Workplace) throws -> ActOutcome {
        let store = workplace.store
        let spec: FormSpec = kind == .lent ? .lending : .returning
        let context = try store.formContext()
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let day = try DateEntry.read(values["day"] ?? "", today: context.today)
        let version = try ReaderFile.version(of: reader, in: store)
        let law = ReaderLaw(store: store)
        let warnings = try store.record(
            LoanFact(kind, book: values["book"] ?? "", on: day), of: reader, version: version, by: law,
            ending: DraftKey(spec.code, reader))
        let held = try law.card(of: reader).held(on: context.today).count
        return ActOutcome(
            change: Localized(ru: "на руках книг: \(held)", kk: "қолдағы кітап: \(held)"), warnings: warnings)
    }
}

/// What a card shows.
struct ReaderFile: Sendable {
    let number: String
    let name: String
    let openedOn: CivilDate
    let status: Decision<ReaderCard.Status>
    let held: Int

    static func version(of reader: Int64, in store: Store) throws -> Int64 {
        try store.database.first("SELECT version FROM reader WHERE id = ?", [.integer(reader)]) {
            $0.integer(0)
        } ?? 0
    }
}

struct OpenReaderFile: Query {
    let reader: Int64
    var access: Access { .operators }
    var reading: RecordLink? { RecordLink("reader", reader) }

    func answer(in workplace: Workplace) throws -> ReaderFile? {
        let store = workplace.store
        let today = store.clock.now().date
        let card = try ReaderLaw(store: store).card(of: reader)
        return try store.database.first(
            """
            SELECT r.number, p.surname || ' ' || p.given_name, substr(r.opened_at, 1, 10)
            FROM reader r JOIN person p ON p.id = r.person_id WHERE r.id = ?
            """, [.integer(reader)]
        ) { row in
            ReaderFile(
                number: row.text(0), name: row.text(1), openedOn: row.date(2) ?? today,
                status: card.status(on: today), held: card.held(on: today).count)
        }
    }
}

/// p.5: reminds everybody who is late; long work that can be stopped.
struct RemindReaders: Command {
    var access: Access { .operators }

    func perform(in workplace: Workplace) throws -> Int {
        try workplace.bringToToday("reader")
        return try workplace.store.perform("remind", on: "loans") { database, _ in
            let late = try database.rows("SELECT id FROM reader WHERE status = 'overdue'") { $0.integer(0) }
            var count = try workplace.progress.begin(.reminding, of: late.count)
            for _ in late { try count.advance() }
            return (late.count, nil)
        }
    }
}

import Core

/// p.5: what a leaving note says of a reader – it is filed like a book, its title tells why – and what
/// a card is asked of such news: its books are to come back.
enum ReaderNews {
    static let concerns = [PersonNewsKind.death, .departure].map {
        NewsConcern($0, Citation(ReadingRoom.act, "5"), answeredBy: FormSpec.returning.code)
    }

    static func told(ofPerson id: Int64, in store: Store) throws -> [PersonNews] {
        try store.database.rows(
            "SELECT id, number FROM reader WHERE person_id = ? ORDER BY id", [.integer(id)]
        ) {
            ($0.integer(0), $0.text(1))
        }.flatMap { reader, number in
            try ReaderLaw(store: store).recorded(of: reader).filter(\.isInForce).compactMap { entry in
                PersonNewsKind.named(in: entry.fact.book).map {
                    PersonNews(
                        $0, on: entry.fact.happenedOn, by: RecordLink("reader", reader),
                        Localized(ru: "читальный зал, билет \(number)", kk: "оқу залы, \(number) билеті"))
                }
            }
        }
    }

    /// The news of a reader's card; one without books has nothing to ask of.
    static func news(of reader: Int64, in store: Store) throws -> RecordNews {
        let person = try store.database.first("SELECT person_id FROM reader WHERE id = ?", [.integer(reader)])
        {
            $0.integer(0)
        }
        let held = try ReaderLaw(store: store).card(of: reader).held(on: store.clock.now().date)
        return try store.recordNews(
            ofPerson: person ?? 0,
            NewsDesk(RecordLink("reader", reader), concerns, isOver: held.isEmpty))
    }
}

extension Store {
    /// How the news put to a record was judged, in the order of recording; what was taken back too.
    public func newsJudgements(of record: RecordLink) throws -> [NewsJudgement] {
        try database.rows(
            """
            SELECT j.id, j.kind, j.happened_on, j.source, j.source_id, j.reason, j.recorded_at,
                coalesce(o.name, ''), j.corrects IS NOT NULL,
                EXISTS (SELECT 1 FROM news_judgement n WHERE n.corrects = j.id)
            FROM news_judgement j LEFT JOIN operator o ON o.id = j.operator_id
            WHERE j.subject = ? AND j.subject_id = ? ORDER BY j.id
            """, [.text(record.kind), .integer(record.id)]
        ) { row -> NewsJudgement? in
            guard let kind = PersonNewsKind(rawValue: row.text(1)), let day = row.date(2),
                let recorded = row.moment(6)
            else { return nil }
            return NewsJudgement(
                id: row.integer(0), kind: kind, day: day,
                source: RecordLink(row.text(3), row.integer(4)), reason: row.text(5), recordedAt: recorded,
                operatorName: row.text(7), isWithdrawal: row.integer(8) == 1,
                isWithdrawn: row.integer(9) == 1)
        }.compactMap(\.self)
    }

    /// The news of a person that a record has to judge, or has judged.
    public func recordNews(ofPerson id: Int64, _ desk: NewsDesk) throws -> RecordNews {
        let judgements = try newsJudgements(of: desk.record)
        return RecordNews(
            record: desk.record, person: id,
            questions: desk.questions(try news(ofPerson: id), judgements), judgements: judgements)
    }

    /// The news of a person that a record has still to judge; for long work.
    func openNews(ofPerson id: Int64, _ desk: NewsDesk) throws -> [NewsQuestion] {
        let told = try news(ofPerson: id)
        guard told.contains(where: { $0.source != desk.record }) else { return [] }
        return desk.questions(told, try newsJudgements(of: desk.record)).filter(\.isOpen)
    }

    /// Writes down that news does not concern a record, or is accounted for already.
    ///
    /// - Throws: ``Refused`` without a reason; ``Conflict`` where the news is told no more, or is
    ///   judged.
    func judge(
        _ news: PersonNews, for record: RecordLink, ofPerson id: Int64, reason: String
    ) throws {
        let reason = reason.squeezed
        guard !reason.isEmpty else { throw Refused([Problem(key: "reason", message: .reason)]) }
        let worker = try requireOperator()
        _ = try perform("judge", on: record.kind) { database, now in
            let isTold = try self.news(ofPerson: id).contains {
                $0.kind == news.kind && $0.day == news.day && $0.source == news.source
            }
            guard isTold else { throw Conflict(operatorName: "", changedAt: nil) }
            if let earlier = try newsJudgements(of: record).last(where: { $0.covers(news) }) {
                throw Conflict(operatorName: earlier.operatorName, changedAt: earlier.recordedAt)
            }
            let judgement = try database.insert(
                """
                INSERT INTO news_judgement (subject, subject_id, person_id, kind, happened_on, source, source_id,
                    reason, recorded_at, operator_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(record.kind), .integer(record.id), .integer(id), .text(news.kind.rawValue),
                    .date(news.day), .text(news.source.kind), .integer(news.source.id), .text(reason),
                    .moment(now), .integer(worker.id),
                ])
            return (judgement, record.id)
        }
    }

    /// Takes a judgement back: the question stands again.
    ///
    /// - Throws: ``Refused`` without a reason; ``Conflict`` where somebody has taken it back already.
    func withdrawNewsJudgement(_ id: Int64, of record: RecordLink, reason: String) throws {
        let reason = reason.squeezed
        guard !reason.isEmpty else { throw Refused([Problem(key: "reason", message: .reason)]) }
        let worker = try requireOperator()
        try perform("reopen", on: record.kind) { database, now in
            guard try newsJudgements(of: record).contains(where: { $0.id == id && $0.isInForce }) else {
                throw Conflict(operatorName: "", changedAt: nil)
            }
            try database.execute(
                """
                INSERT INTO news_judgement (subject, subject_id, person_id, kind, happened_on, source, source_id,
                    reason, recorded_at, operator_id, corrects)
                SELECT subject, subject_id, person_id, kind, happened_on, source, source_id, ?2, ?3, ?4, id
                FROM news_judgement WHERE id = ?1
                """, [.integer(id), .text(reason), .moment(now), .integer(worker.id)])
            return ((), record.id)
        }
    }
}

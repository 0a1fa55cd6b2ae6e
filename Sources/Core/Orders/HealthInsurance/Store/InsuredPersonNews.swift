extension HealthInsurance {
    /// Which news the register judges: categories follow from lists alone (p.9, 18), so what is
    /// recorded by hand is that payments have stopped.
    static let newsConcerns = [
        NewsConcern(
            .death, .order333("9.2"), .order333("18"), answeredBy: InsuredPersonFactForm.draftCode("stopped")),
        NewsConcern(
            .departure, .order333("7"), .order333("9.2"),
            answeredBy: InsuredPersonFactForm.draftCode("stopped")),
        NewsConcern(.citizenshipLost, .order333("7"), .order333("40")),
        NewsConcern(.citizenshipGained, .order333("7"), .order333("40")),
    ]
}

extension InsuredPersonFactForm {
    /// What the form of a question begins with: the day of the news.
    public static func answer(to question: NewsQuestion) -> (form: InsuredPersonFactForm, values: FormValues)?
    {
        guard let code = question.concern.form, let form = all.first(where: { draftCode($0.kind) == code })
        else { return nil }
        return (form, ["happened_on": question.news.day.shown])
    }
}

extension Store {
    /// What the register tells of a person: why a source has taken a category away (p.18 (6)), and
    /// as whose citizen the person is known (p.7).
    ///
    /// Of whom the register keeps secret (p.5) nothing is told. The category is not named: it may
    /// tell of health.
    func toldByInsurance(ofPerson id: Int64) throws -> [PersonNews] {
        let isSecret = try database.first(
            "SELECT is_secret FROM insured WHERE person_id = ?", [.integer(id)]
        ) { $0.integer(0) == 1 }
        guard isSecret == false else { return [] }
        let record = RecordLink("consumer", id)
        var first: [PersonNewsKind: PersonNews] = [:]
        try database.rows(
            """
            SELECT f.happened_on, f.detail, f.source FROM insurance_fact f
            WHERE f.person_id = ?1 AND f.kind = 'unlisted' AND f.detail IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM insurance_fact n
                WHERE n.person_id = ?1 AND n.kind = 'withdrawn' AND n.corrects = f.id)
            ORDER BY f.happened_on
            """, [.integer(id)]
        ) { row -> PersonNews? in
            guard let day = row.day(0), let reason = FlatJSON.decode(row.text(1))?["reason"],
                let kind = PersonNewsKind.named(in: reason)
            else { return nil }
            let source = SourceName.of(row.text(2))
            return PersonNews(
                kind, on: day, by: record,
                Localized(
                    ru: "ОСМС, причина снятия с учета: \(source.ru)",
                    kk: "МӘМС, есептен шығару себебі: \(source.kk)"))
        }.compactMap(\.self).forEach { if first[$0.kind] == nil { first[$0.kind] = $0 } }
        let citizenship = try citizenshipNews(
            ofPerson: id, by: record,
            Localized(ru: "ОСМС, учет потребителей", kk: "МӘМС, тұтынушыларды есепке алу")
        ) { $0.hasPrefix(HealthInsurance.forms) }
        return first.values.sorted { $0.day < $1.day } + citizenship
    }

    /// To whom news of an insured person is put.
    func newsDesk(ofInsured person: Int64, _ facts: [StoredFact], _ citizenship: Citizenship) -> NewsDesk {
        let stopped = Set(
            facts.filter { $0.isInForce && $0.fact.body == .stopped }.map(\.fact.happenedOn))
        return NewsDesk(
            RecordLink("consumer", person), HealthInsurance.newsConcerns
        ) { news in
            switch news.kind {
            case .death, .departure: stopped.contains(news.day)
            case .citizenshipLost: citizenship != .kazakhstan
            case .citizenshipGained: citizenship == .kazakhstan
            case .arrival, .missing: false
            }
        }
    }
}

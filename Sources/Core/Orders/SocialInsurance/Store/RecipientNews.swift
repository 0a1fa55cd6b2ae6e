extension SocialInsurance {
    /// Which news a social payment judges, and the form that records it.
    static let newsConcerns =
        [PersonNewsKind.death, .departure, .arrival, .missing].map {
            NewsConcern($0, .order430("11"), answeredBy: SocialPaymentForm.decision.code)
        }
        + [PersonNewsKind.citizenshipLost, .citizenshipGained].map {
            NewsConcern($0, .order430("12.9"), answeredBy: SocialPaymentForm.changes.code)
        }
}

extension SocialPaymentForm {
    /// What the form of a question begins with: the day of the news, and its words as the reason.
    public static func answer(
        to question: NewsQuestion, _ language: Language
    ) -> (form: SocialPaymentForm, values: FormValues)? {
        let news = question.news
        let day = news.day.shown
        let words = question.what[language]
        switch news.kind {
        case .death: return decision(.terminate, words)
        case .departure, .missing: return decision(.suspend, words)
        case .arrival: return decision(.resume, words)
        case .citizenshipGained:
            return (.changes, ["happened_on": day, "item9": Citizenship.kazakhstan.rawValue, "basis": words])
        case .citizenshipLost: return (.changes, ["happened_on": day, "basis": words])
        }
    }

    /// The day of the news stands in the reason: the decision takes effect on a day of its own.
    private static func decision(
        _ decision: RecipientDecision, _ words: String
    ) -> (form: SocialPaymentForm, values: FormValues) {
        (.decision, ["decision": decision.rawValue, "basis": words])
    }
}

extension SocialPaymentCard {
    /// Why the fact that answers a question may not be recorded yet; `nil` where it may.
    public func obstacle(to question: NewsQuestion) -> Localized? {
        guard let answer = SocialPaymentForm.answer(to: question, .russian), answer.form == .decision else {
            return nil
        }
        return answer.values["decision"].flatMap(RecipientDecision.init(rawValue:))
            .flatMap { obstacle(to: $0) }
    }
}

extension RecordedSocialFact {
    /// What the reason of a decision names, with the day that it names or that it takes effect on.
    fileprivate var named: (kind: PersonNewsKind, day: CivilDate)? {
        guard case .decision(_, let from, _) = fact.body, let basis = fields["basis"],
            let kind = PersonNewsKind.named(in: basis)
        else { return nil }
        let day = basis.split { !$0.isNumber && $0 != "." }.lazy.compactMap { CivilDate(shown: $0) }.first
        return (kind, day ?? from)
    }
}

extension CivilDate {
    /// As it stands in a text: 14.10.2026.
    fileprivate init?(shown text: Substring) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: true)
        guard parts.count == 3, parts[2].count == 4 else { return nil }
        self.init(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
    }
}

extension SocialPaymentFile {
    private var record430: RecordLink { RecordLink("social-payment", record.id) }

    /// What the payment tells of its recipient: the reason of a decision (p.11), another citizenship
    /// (p.12 (9)).
    var told: [PersonNews] {
        let words = Localized(
            ru: "социальная выплата \(record.number)", kk: "әлеуметтік төлем \(record.number)")
        let decided = facts.filter(\.isInForce).compactMap(\.named).map {
            PersonNews($0.kind, on: $0.day, by: record430, words)
        }
        let citizenship = history(ofItem: 9).filter(\.isInForce)
        let changed = zip(citizenship, citizenship.dropFirst()).compactMap { old, new -> PersonNews? in
            guard case .item(_, let before) = old.fact.body, case .item(_, let after) = new.fact.body,
                let kind = Citizenship.news(from: before, to: after)
            else { return nil }
            return PersonNews(kind, on: new.fact.happenedOn, by: record430, words)
        }
        return decided + changed
    }

    /// To whom news of the recipient is put.
    func newsDesk(on day: CivilDate) -> NewsDesk {
        var citizenship: String?
        if case .item(_, let value)? = payment.item(9)?.body { citizenship = value }
        let isKazakhstan = citizenship.flatMap { Citizenship.isKazakhstan($0) }
        return NewsDesk(
            record430, SocialInsurance.newsConcerns, since: record.appliedOn,
            isOver: payment.status(on: day).value == .terminated
        ) { news in
            switch news.kind {
            case .citizenshipLost: isKazakhstan == false
            case .citizenshipGained: isKazakhstan == true
            case .death, .departure, .arrival, .missing: false
            }
        }
    }
}

extension Store {
    /// What this order tells of a person: of their payments, of their changes (p.6), and that they
    /// were the breadwinner of others (p.2 (4)).
    func toldBySocialInsurance(ofPerson id: Int64) throws -> [PersonNews] {
        let payments = try socialPayments(ofPerson: id).flatMap { try socialFile($0).told }
        let changes = try citizenshipNews(
            ofPerson: id, by: RecordLink("participant", id),
            Localized(ru: "изменение персональных данных", kk: "дербес деректердің өзгеруі")
        ) { $0 == PersonChangeForm.code }
        return payments + changes + (try deaths(ofBreadwinner: id))
    }

    /// The risk of a payment for the loss of a breadwinner is the death of that person.
    private func deaths(ofBreadwinner id: Int64) throws -> [PersonNews] {
        let payments = try database.rows(
            """
            SELECT r.id FROM person p JOIN social_payment r ON r.deceased = CAST(p.iin AS INTEGER)
            WHERE p.id = ? ORDER BY r.id
            """, [.integer(id)]
        ) { $0.integer(0) }
        return try payments.compactMap { payment in
            guard let file = try socialFile(id: payment),
                case .item(_, let risk)? = file.payment.item(11)?.body,
                let day = CivilDate(iso: risk)
            else { return nil }
            let number = file.record.number
            return PersonNews(
                .death, on: day, by: RecordLink("social-payment", payment),
                Localized(
                    ru: "выплата \(number) по потере кормильца: умер, признан безвестно отсутствующим или "
                        + "объявлен умершим",
                    kk: "асыраушысынан айырылуға байланысты \(number) төлемі: қайтыс болған, хабарсыз кетті "
                        + "деп танылған не қайтыс болды деп жарияланған"))
        }
    }
}

extension ProfessionalPayment {
    /// Appendix 1 of a taken application.
    public struct ApplicationPrint: Print {
        public static let spec = PrintSpec("application", FormSpec.application.title)
        public let id: Int64
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(id: Int64) { self.id = id }

        public func report(in workplace: Workplace, _ language: Language) throws -> Report {
            guard let record = try workplace.store.application(id: id) else { throw Message.dictionary }
            return ApplicationReport(
                record, language: language, paper: try workplace.paper(80),
                typed: try workplace.store.typedLanguages(of: "application", id)
            ).report(
                try workplace.template("526-application", language),
                banks: try workplace.store.banks(withHistorical: true))
        }
    }

    /// The card of a recipient.
    public struct CasePrint: Print {
        public static let spec = PrintSpec(
            "case", Localized(ru: "Карточка получателя", kk: "Алушының картасы"))
        public let id: Int64
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(id: Int64) { self.id = id }

        public func report(in workplace: Workplace, _ language: Language) throws -> Report {
            guard let file = try workplace.store.caseFile(id: id) else { throw Message.dictionary }
            var typed: [Int64: TypedLanguages] = [:]
            for fact in file.facts where !FactWords.typed(fact).isEmpty {
                typed[fact.id] = try workplace.store.typedLanguages(of: PaymentCaseLaw.typed, fact.id)
            }
            return CaseReport(
                file, language: language, paper: try workplace.paper(80), setting: try workplace.setting(),
                typed: typed
            ).report()
        }
    }

    /// A notice to ЭБТ.
    public struct NoticePrint: Print {
        public static let spec = PrintSpec("notice", Localized(ru: "Уведомление", kk: "Хабарлама"))
        public let id: Int64
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(id: Int64) { self.id = id }

        public func letter(in workplace: Workplace) throws -> LetterSubject? {
            try workplace.store.notice(id: id)?.letter
        }

        static let letters = LetterForm(
            spec.code,
            names: Dictionary(
                Notice.Kind.allCases.map { kind in
                    (
                        kind.rawValue,
                        Localized(ru: "Уведомление: ", kk: "Хабарлама: ") + kind.label
                    )
                }, uniquingKeysWith: { first, _ in first })
        ) { id, part, store in
            try store.notice(ofCase: id, part: part).map {
                LetterForm.Paper(NoticePrint(id: $0), of: RecordLink("case", id))
            }
        }

        public func report(in workplace: Workplace, _ language: Language) throws -> Report {
            let store = workplace.store
            guard let notice = try store.notice(id: id) else { throw Message.dictionary }
            try store.requireReader(of: notice)
            let template = FormTemplate(
                try store.assets.text(NoticeReport.template(notice.kind, language)))
            var report = NoticeReport(notice, language)
            if notice.kind == .firstRemittance, let first = try store.firstRemittance(of: notice) {
                report.demand = (
                    first, store.clock.now().date, try store.setting(SettingSpec.paymentAccount.name)
                )
            }
            if notice.kind == .termination { report.ending = try store.ending(of: notice) }
            guard let letter = notice.letter else {
                return report.task(
                    template, paper: try workplace.paper(80), setting: try workplace.setting())
            }
            return try report.letter(
                template, on: try workplace.letterPaper(letter, language), today: store.clock.now().date,
                remedy: notice.kind == .refusal ? try store.remedy(of: notice) : nil)
        }
    }
}

extension NoticeRecord {
    /// How the register of letters knows it; `nil` for a task of the office.
    ///
    /// By what stands: a notice's own number changes when it is sent.
    var letter: LetterSubject? {
        let to: LetterAddressee
        switch addressee {
        case .employer: to = .employer
        case .worker: to = .person
        case .office: return nil
        }
        return LetterSubject(
            ProfessionalPayment.NoticePrint.spec.code, of: RecordLink("case", record.id),
            part: "\(kind.rawValue)/\(addressee.rawValue)/\(fact)", to: to)
    }
}

extension Store {
    /// A notice as the register of letters knows it.
    fileprivate func notice(ofCase id: Int64, part: String) throws -> Int64? {
        let words = part.split(separator: "/").map(String.init)
        guard words.count == 3, let fact = Int64(words[2]) else { return nil }
        return try database.first(
            "SELECT max(id) FROM notice WHERE case_id = ? AND kind = ? AND addressee = ? AND fact_id = ?",
            [.integer(id), .text(words[0]), .text(words[1]), .integer(fact)]
        ) { $0.optionalInteger(0) } ?? nil
    }

    /// p.11: what the conditions of the payment lacked on the day of the refusal.
    ///
    /// Where all of them held, the reason that the operator named is what bars it.
    fileprivate func remedy(of notice: NoticeRecord) throws -> [Localized] {
        guard let file = try caseFile(id: notice.record.id) else { return [] }
        let day = notice.arisenOn
        let all = file.caseState.conditions(on: day).all + file.register.conditions(on: day)
        let lacking = all.filter { !$0.holds }.map { $0.missingOnPaper ?? $0.missing ?? $0.label }
        return lacking.isEmpty ? [again] : lacking
    }

    /// p.17: what the employer is asked for first, by the facts of today.
    fileprivate func firstRemittance(of notice: NoticeRecord) throws -> FirstRemittance? {
        try caseFile(id: notice.record.id)?.caseState.firstRemittance()
    }

    /// p.23, 25, 29, 32: up to which month a death lets the payment run, and what is to go back.
    fileprivate func ending(of notice: NoticeRecord) throws
        -> (last: YearMonth?, excess: [(month: YearMonth, sum: Tenge)])?
    {
        guard let file = try caseFile(id: notice.record.id), let end = file.caseState.termination else {
            return nil
        }
        let last = file.caseState.history.money.keys.max() ?? file.today.yearMonth
        let excess = file.caseState.monthMoney(through: last).filter { $0.unrefunded > .zero }
        return (
            end.ground == 1 ? end.happenedOn.yearMonth : nil,
            excess.map { (month: $0.month, sum: $0.unrefunded) }
        )
    }

    private var again: Localized {
        Localized(
            ru: "устранить причину отказа и обратиться снова",
            kk: "бас тартудың себебін жойып, қайта жүгіну")
    }
}

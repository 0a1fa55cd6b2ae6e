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
            return ApplicationReport(record, language: language, paper: try workplace.paper(80)).report(
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
            return CaseReport(
                file, language: language, paper: try workplace.paper(80), setting: try workplace.setting()
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

        public func report(in workplace: Workplace, _ language: Language) throws -> Report {
            guard let notice = try workplace.store.notice(id: id) else { throw Message.dictionary }
            let template = FormTemplate(
                try workplace.store.assets.text(NoticeReport.template(notice.kind, language)))
            return NoticeReport(
                notice, language: language, paper: try workplace.paper(80), setting: try workplace.setting()
            ).report(template)
        }
    }
}

/// S430-4: a month of the monthly information as its card shows it.
public struct InformationCard: Sendable {
    public let record: InformationMonth
    /// What is still open of it.
    public let remains: MonthRemains
    /// By when it is to be given; `E-EXT` while nobody has set the day.
    public let due: Result<CivilDate, Message>
    public let today: CivilDate
    /// Whether lists by kind of payment are opened, which tell of health and of family.
    public let opensKinds: Bool
    /// Said where they are not.
    public let access: Message

    public var month: YearMonth { record.month }
    public var isOver: Bool { today > month.lastDay }

    /// Why it may not be closed now; `nil` where it may.
    public var obstacleToClosing: Message? {
        record.closing == nil ? MonthInformation.refusalToClose(month, on: today) : .monthIsClosed
    }

    /// Why it may not be marked as submitted now; `nil` where it may.
    public var obstacleToSubmission: Message? {
        record.closing == nil ? .monthIsOpen : record.submission == nil ? nil : .monthIsSubmitted
    }
}

extension SocialInsurance {
    /// S430-4: the figures of a month, counted anew where something was recorded since.
    public struct OpenInformation: Query {
        public let month: YearMonth
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(month: YearMonth) { self.month = month }

        public func prepare(in workplace: Workplace) throws {
            try workplace.store.countInformation(of: month, workplace.progress)
        }

        public func answer(in workplace: Workplace) throws -> InformationCard {
            let store = workplace.store
            let isOwn = store.currentOperator?.role == .administrator
            return InformationCard(
                record: try store.informationMonth(month), remains: try store.remains(of: month),
                due: try store.informationDue(of: month), today: store.clock.now().date,
                opensKinds: store.currentOperator?.holds(.cards) == true,
                access: Permission.cards.refusal(own: isOwn))
        }
    }

    /// p.7 (2): closes a month with its figures as they were seen.
    public struct CloseInformation: Command {
        public let seen: InformationMonth
        public var access: Access { .operators }

        public init(_ seen: InformationMonth) { self.seen = seen }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            try workplace.store.closeInformation(seen)
            let due = try workplace.store.informationDue(of: seen.month)
            return ActOutcome(
                change: Localized(
                    ru: "Месяц \(seen.month.shown) закрыт", kk: "\(seen.month.shown) айы жабылды"),
                next: [
                    (try? due.get()).map { day in
                        Localized(
                            ru: "передать информацию не позднее \(day.shown)",
                            kk: "ақпаратты \(KazakhDay.notLater(day.shown)) беру")
                    } ?? Localized(ru: "передать информацию", kk: "ақпаратты беру")
                ])
        }
    }

    /// p.7 (2): marks the information of a month as submitted, or puts the mark right.
    public struct SubmitInformation: Command {
        public let seen: InformationMonth
        /// Of ``InformationForm``.
        public let values: FormValues
        public var access: Access { .operators }

        public init(_ seen: InformationMonth, _ values: FormValues) {
            self.seen = seen
            self.values = values
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let store = workplace.store
            let isCorrection = seen.submission != nil
            let spec =
                isCorrection
                ? InformationForm.correction(of: seen.month) : InformationForm.submission(of: seen.month)
            let context = try store.formContext()
            let problems = spec.problems(in: values, context)
            guard problems.isEmpty else { throw Refused(problems) }
            let read = FactValues(values: values, context: context)
            try store.submitInformation(
                seen, on: try read.date("day"), letter: read.text("letter").squeezed,
                reason: isCorrection ? read.text("reason").trimmed : nil)
            return ActOutcome(
                change: Localized(
                    ru: "Информация за \(seen.month.shown) передана",
                    kk: "\(seen.month.shown) айының ақпараты берілді"))
        }
    }

    /// Writes the figures of a month into the outbox as CSV.
    public struct WriteInformation: Command {
        public let month: YearMonth
        public var access: Access { .operators }

        public init(month: YearMonth) { self.month = month }

        /// - Returns: the path to show.
        public func perform(in workplace: Workplace) throws -> String {
            let query = OpenInformation(month: month)
            try query.prepare(in: workplace)
            let (card, language) = (try query.answer(in: workplace), workplace.language)
            let file = try workplace.store.spreadsheetFile()
            var text = SpreadsheetFile.mark
            for tab in InformationTab.allCases {
                let rows = tab.paperRows(card, language)
                guard !rows.isEmpty else { continue }
                text += file.line(tab.columns.map { $0.title[language] })
                text += rows.map { file.line($0.cells) }.joined()
            }
            let title = MonthInformationPrint.spec.title[language]
            return try workplace.write(
                text, FileName(title, month.iso, on: card.today, ending: "csv").text,
                of: MonthInformationPrint.spec.code, "export")
        }
    }
}

extension Store {
    /// By when the information of a month is to be given: the day that an administrator has set;
    /// neither the term nor the forms of the Fund's reporting are in the order (p.7 (2)).
    func informationDue(of month: YearMonth) throws -> Result<CivilDate, Message> {
        guard let day = try setting(SettingSpec.informationDay.name).flatMap({ Int($0) }) else {
            return .failure(SettingSpec.informationDay.missing)
        }
        return .success(MonthInformation.due(month, on: day))
    }
}

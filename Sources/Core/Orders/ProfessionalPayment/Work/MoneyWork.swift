extension ProfessionalPayment {
    /// Forms the funding request of a month; one that was formed already is not formed again
    /// unasked.
    public struct FormFundingRequest: Command {
        public enum Outcome: Sendable {
            /// What came of it, in a sentence.
            case formed(Localized)
            /// There is one; nothing was formed.
            case differs(FundingRequestDifference)
        }

        /// As typed.
        public let month: String
        /// The list that the operator saw and wants another beside; `nil` before any was seen.
        public let after: Int64?
        public var access: Access { .operators }

        public init(month: String, after: Int64? = nil) {
            self.month = month
            self.after = after
        }

        public func perform(in workplace: Workplace) throws -> Outcome {
            let store = workplace.store
            let month = try MonthEntry.read(month, today: store.clock.now().date)
            if let difference = try store.fundingRequestDifference(month, after: after, workplace.progress) {
                return .differs(difference)
            }
            let list = try store.formFundingRequest(month, workplace.progress)
            return .formed(
                Localized(
                    ru:
                        "Потребность № \(list.id) за \(list.month.shown): получателей – \(list.lineCount), сумма – \(list.total.shown) ₸",
                    kk:
                        "№ \(list.id) қажеттілік, \(list.month.shown): алушы саны – \(list.lineCount), сомасы – \(list.total.shown) ₸"
                ))
        }
    }

    /// Forms the list of a month's disbursements as a draft.
    public struct FormDisbursements: Command {
        /// As typed.
        public let month: String
        public var access: Access { .operators }

        public init(month: String) { self.month = month }

        /// - Returns: what came of it, in a sentence.
        public func perform(in workplace: Workplace) throws -> Localized {
            let store = workplace.store
            let batch = try store.formDisbursements(
                try MonthEntry.read(month, today: store.clock.now().date), workplace.progress)
            return Localized(
                ru:
                    "Черновик за \(batch.month.shown): строк \(batch.lineCount), \(batch.total.shown) ₸; Enter – посмотреть",
                kk:
                    "\(batch.month.shown) үшін қаралама: жолдар \(batch.lineCount), \(batch.total.shown) ₸; Enter – қарау"
            )
        }
    }

    /// Pays a line of a draft although a question about its month is open.
    public struct PayOpenQuestion: Command {
        public let lineID: Int64
        public let reason: String
        public var access: Access { .operators }

        public init(line: Int64, because reason: String) {
            lineID = line
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> Localized {
            try workplace.store.payOpenQuestion(line: lineID, because: reason)
            return Localized(
                ru: "Строка включена в выплату; причина стоит в списке",
                kk: "Жол төлемге енгізілді; себебі тізімде тұр")
        }
    }

    /// Records the disbursements of a draft in their cases.
    public struct RecordDisbursements: Command {
        public let batchID: Int64
        public var access: Access { .operators }

        public init(batchID: Int64) { self.batchID = batchID }

        /// - Returns: what came of it, in a sentence.
        public func perform(in workplace: Workplace) throws -> Localized {
            // What is recorded stays: what its payment orders need is asked for before.
            try workplace.store.requirePaymentSettings(batchID: batchID)
            let batch = try workplace.store.recordDisbursements(batchID: batchID, workplace.progress)
            return Localized(
                ru:
                    "Выплата № \(batch.number ?? 0) записана: строк \(batch.lineCount), \(batch.total.shown) ₸; F2 – поручения",
                kk:
                    "№ \(batch.number ?? 0) төлем жазылды: жолдар \(batch.lineCount), \(batch.total.shown) ₸; F2 – тапсырмалар"
            )
        }
    }

    /// Writes the payment orders of recorded disbursements into the outbox.
    public struct WritePaymentOrders: Command {
        public let batchID: Int64
        public var access: Access { .operators }

        public init(batchID: Int64) { self.batchID = batchID }

        /// - Returns: what came of it, in a sentence.
        public func perform(in workplace: Workplace) throws -> Localized {
            let files = try workplace.store.writePaymentOrders(
                batchID: batchID, to: workplace.outbox, workplace.progress)
            let names = files.map(\.fileName).joined(separator: ", ")
            return Localized(
                ru: "Прочитаны и сверены (\(files.count)): \(names)",
                kk: "Оқып салыстырылды (\(files.count)): \(names)")
        }
    }
}

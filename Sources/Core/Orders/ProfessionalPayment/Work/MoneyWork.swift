extension ProfessionalPayment {
    /// Forms the funding request of a month.
    public struct FormFundingRequest: Command {
        /// As typed.
        public let month: String
        public var access: Access { .operators }

        public init(month: String) { self.month = month }

        /// - Returns: what came of it, in a sentence.
        public func perform(in workplace: Workplace) throws -> Localized {
            let store = workplace.store
            let list = try store.formFundingRequest(
                try MonthEntry.read(month, today: store.clock.now().date), workplace.progress)
            return Localized(
                ru:
                    "Потребность № \(list.id) за \(list.month.shown): получателей \(list.lineCount), \(list.total.shown) ₸",
                kk:
                    "№ \(list.id) қажеттілік, \(list.month.shown): алушылар \(list.lineCount), \(list.total.shown) ₸"
            )
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
                    "\(batch.month.shown) жобасы: жолдар \(batch.lineCount), \(batch.total.shown) ₸; Enter – қарау"
            )
        }
    }

    /// Records the disbursements of a draft in their cases.
    public struct RecordDisbursements: Command {
        public let batchID: Int64
        public var access: Access { .operators }

        public init(batchID: Int64) { self.batchID = batchID }

        /// - Returns: what came of it, in a sentence.
        public func perform(in workplace: Workplace) throws -> Localized {
            let batch = try workplace.store.recordDisbursements(batchID: batchID, workplace.progress)
            return Localized(
                ru:
                    "Выплата № \(batch.number ?? 0) записана: строк \(batch.lineCount), \(batch.total.shown) ₸; F6 – поручения",
                kk:
                    "№ \(batch.number ?? 0) төлем жазылды: жолдар \(batch.lineCount), \(batch.total.shown) ₸; F6 – тапсырмалар"
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

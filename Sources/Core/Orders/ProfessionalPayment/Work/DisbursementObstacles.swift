extension ProfessionalPayment {
    /// Why what F2 offers on the list of a month's disbursements may not be done now.
    public struct DisbursementObstacles: Query {
        public enum Act: String, Sendable {
            case record, orders, because
        }

        public let batchID: Int64
        /// Under the cursor.
        public let lineID: Int64?
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(batchID: Int64, lineID: Int64?) {
            self.batchID = batchID
            self.lineID = lineID
        }

        /// By the codes of the acts.
        public func answer(in workplace: Workplace) throws -> [String: Localized] {
            let store = workplace.store
            guard let batch = try store.disbursementBatch(id: batchID) else { return [:] }
            let missing = try store.missingPaymentSettings(batchID: batchID)
            let settings = missing.isEmpty ? nil : Message.paymentSettings(missing.map(\.label)).text
            let recorded = batch.number.map {
                Localized(ru: "уже записана выплата № \($0)", kk: "№ \($0) төлем жазылып қойған")
            }
            var obstacles: [Act: Localized] = [:]
            obstacles[.record] = recorded ?? (batch.lineCount > 0 ? settings : Self.nobody)
            obstacles[.orders] = batch.isRecorded ? settings : Self.notRecorded
            obstacles[.because] = try recorded ?? lineID.flatMap { try store.whyNotPaidBecause(line: $0) }
            return Dictionary(uniqueKeysWithValues: obstacles.map { ($0.rawValue, $1) })
        }

        private static let nobody = Localized(
            ru: "в списке нет строк с суммой", kk: "тізімде сомасы бар жол жоқ")
        private static let notRecorded = Localized(
            ru: "сначала запишите выплату", kk: "алдымен төлемді жазыңыз")
    }
}

extension Store {
    /// Why a line of a draft is not one that is paid in spite of an open question.
    fileprivate func whyNotPaidBecause(line id: Int64) throws -> Localized? {
        let found = try database.first(
            "SELECT coalesce(reason, ''), paid_because IS NOT NULL FROM payout_line WHERE id = ?",
            [.integer(id)]
        ) { (note: $0.text(0), isByReason: $0.integer(1) == 1) }
        guard let found else { return nil }
        if found.isByReason { return Localized(ru: "причина уже дана", kk: "себебі айтылған") }
        guard found.note != DisbursementNote.openQuestion.rawValue else { return nil }
        let none = Localized(
            ru: "у строки под курсором нет открытого вопроса", kk: "меңзер тұрған жолда ашық мәселе жоқ")
        return DisbursementNote(rawValue: found.note).map { none + .same(": ") + $0.label } ?? none
    }
}

extension Notice {
    /// Why a notice of the list is not to be marked as sent, by what the list keeps of it.
    public static func whySettled(_ stored: String) -> Localized? {
        if let day = CivilDate(iso: stored) {
            return Localized(
                ru: "Отмечено уже: \(day.shown)", kk: "Белгіленіп қойған: \(day.shown)")
        }
        return Void(rawValue: stored).map { Message.voidNotice($0).text }
    }
}

extension SocialInsurance {
    /// S430-1: the card of a participant.
    public struct OpenParticipant: Query {
        public let person: Int64
        /// False to read a card again that is open already.
        public let isOpening: Bool
        public var access: Access { .holders(of: .cards) }
        public var reading: RecordLink? { isOpening ? RecordLink("participant", person) : nil }

        public init(person: Int64, isOpening: Bool) {
            self.person = person
            self.isOpening = isOpening
        }

        public func prepare(in workplace: Workplace) throws {
            let store = workplace.store
            try SocialPaymentUpkeep().refresh(try store.socialPayments(ofPerson: person).map(\.id), in: store)
        }

        public func answer(in workplace: Workplace) throws -> ParticipantFile? {
            try workplace.store.participantFile(ofPerson: person, of: workplace.house)
        }
    }
}

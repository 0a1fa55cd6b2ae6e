extension ProfessionalPayment {
    /// Replies to be handled by the operator.
    public struct OpenReplies: Query {
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init() {}

        public func answer(in workplace: Workplace) throws -> [SmsReply] {
            try workplace.store.openReplies()
        }
    }

    /// Asks everybody whose conditions hold, by an sms through the spool.
    public struct SendSms: Command {
        public var access: Access { .operators }

        public init() {}

        public func perform(in workplace: Workplace) throws -> SmsSender.Report {
            let store = workplace.store
            return try SmsSender(store: store, spool: try SmsSender.spool(of: store)).send()
        }
    }

    /// Reads the replies in the spool and registers the plain ones.
    public struct ReadSms: Command {
        public var access: Access { .operators }

        public init() {}

        public func perform(in workplace: Workplace) throws -> SmsReader.Report {
            let store = workplace.store
            return try SmsReader(store: store, spool: try SmsSender.spool(of: store)).read()
        }
    }

    /// Puts a reply aside: the operator has read it and nothing follows.
    public struct SetReplyAside: Command {
        public let id: Int64
        public var access: Access { .operators }

        public init(id: Int64) { self.id = id }

        public func perform(in workplace: Workplace) throws { try workplace.store.setReplyAside(id) }
    }
}

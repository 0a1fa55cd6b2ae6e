/// Reads replies out of the spool (p.12, 14).
///
/// A reply that comes from a number that was asked and consists of a code that
/// was offered to it is registered; every other one is listed for the operator.
public struct SmsReader {
    let store: Store
    let spool: SmsSpool

    /// What came of one ``read()``.
    public struct Report: Hashable, Sendable {
        /// Numbers of cases whose reply was registered.
        public var registered: [String] = []
        /// Replies to be handled by the operator, including those of earlier
        /// readings.
        public var open: [SmsReply] = []

        public init() {}
    }

    public init(store: Store, spool: SmsSpool) {
        self.store = store
        self.spool = spool
    }

    public func read() throws -> Report {
        _ = try store.requireOperator()
        var report = Report()
        for (name, bytes) in spool.incoming() { try keep(name, bytes) }
        for reply in try store.openReplies() where reply.refusal == nil && isPlain(reply) {
            do {
                try store.registerReply(reply.id)
                report.registered.append(reply.caseNumber)
            } catch is Refused {
                continue  // the reply is listed with the code of the refusal
            } catch is Conflict {
                continue  // the next reading tries again
            }
        }
        report.open = try store.openReplies()
        return report
    }

    /// Keeps the message, matched by the number and by the code.
    private func keep(_ name: String, _ bytes: [UInt8]) throws {
        guard let file = SmsFile(bytes), let sender = file["From"], !Self.isStatusReport(file) else { return }
        let now = store.clock.now()
        let received = min(file["Received"].flatMap(SmsSpool.officeTime) ?? now, now)
        var match: (sms: Int64, code: String?)?
        if let phone = try? PhoneNumber(sender) {
            let asked = try store.asked(phone: phone)
            let groups = Self.digitGroups(file.text)
            for id in asked {
                let codes = Set(try store.offers(ofSms: id).map(\.code))
                // Two different codes choose nothing.
                let named = Set(groups).intersection(codes)
                if named.count == 1, let code = named.first {
                    match = (id, code)
                    break
                }
            }
            match = match ?? asked.first.map { ($0, nil) }
        }
        _ = try store.keepReply(
            hash: SHA256.hash(Array(name.utf8) + [0] + bytes), sender: sender, text: file.text,
            receivedAt: received,
            sms: match?.sms, code: match?.code)
    }

    /// «41071» and nothing else.
    ///
    /// «не согласен, 41071» is read by a person.
    private func isPlain(_ reply: SmsReply) -> Bool {
        guard reply.isCodeRight, reply.account != nil else { return false }
        return Self.digitGroups(reply.text).count == 1 && !reply.text.contains(where: \.isLetter)
    }

    static func digitGroups(_ text: String) -> [String] {
        text.split { $0.asciiDigit == nil }.map(String.init)
    }

    /// smsd puts delivery reports among the messages.
    private static func isStatusReport(_ file: SmsFile) -> Bool { file.text.hasPrefix("SMS STATUS REPORT") }
}

/// Reads replies out of the spool (p.12, 14).
///
/// A reply that comes from a number that was asked and consists of a code that
/// was offered to it is registered; every other one is listed for the operator. What is no
/// message is told and put aside.
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
        /// Files that cannot be read, by their names, and whether they were put aside.
        public var unread: [Unread] = []

        public init() {}
    }

    /// A file of the spool that is no message, or one that nobody can tell the time of.
    public struct Unread: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            /// No right, no file of bytes, too large.
            case closed, anotherKind, tooLarge
            case head, stamp
        }

        /// Given by smsd; it says nothing of the person.
        public let file: String
        public let reason: Reason
        /// True once the file lies in ``SmsSpool/aside``, or the reply waits in the list.
        public let isAside: Bool
    }

    public init(store: Store, spool: SmsSpool) {
        self.store = store
        self.spool = spool
    }

    public func read() throws -> Report {
        _ = try store.requireOperator()
        let lock = try SmsSender.lock(of: store)
        defer { withExtendedLifetime(lock) {} }
        var report = Report()
        for (name, content) in spool.incoming() {
            switch content {
            case .success(let bytes): try keep(name, bytes, &report)
            case .failure(let failure) where failure.isMissing: continue  // smsd took it away
            case .failure(let failure): setAside(name, reason(failure), &report)
            }
        }
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

    private func reason(_ failure: TextFile.Failure) -> Unread.Reason {
        failure.isOfAnotherKind ? .anotherKind : failure.isTooLarge ? .tooLarge : .closed
    }

    private func setAside(_ name: String, _ reason: Unread.Reason, _ report: inout Report) {
        report.unread.append(Unread(file: name, reason: reason, isAside: spool.setAside(name)))
    }

    /// Keeps the message, matched by the number and by the code.
    private func keep(_ name: String, _ bytes: [UInt8], _ report: inout Report) throws {
        guard let file = SmsFile(bytes), let sender = file["From"]?.trimmed, !sender.isEmpty else {
            return setAside(name, .head, &report)
        }
        guard !Self.isStatusReport(file) else { return }
        let now = store.clock.now()
        let match = try match(sender, file.text)
        let told = file["Received"].map { SmsSpool.officeTime($0) }
        let isDoubtful = try told.map { try isOdd($0, match?.sms, now) } ?? false
        let isNew = try store.keepReply(
            hash: SHA256.hash(Array(name.utf8) + [0] + bytes), sender: sender, text: file.text,
            receivedAt: isDoubtful ? now : min((told ?? now) ?? now, now), sms: match?.sms, code: match?.code,
            refusal: isDoubtful ? Message.date.code : nil)
        guard isDoubtful, isNew != nil else { return }
        report.unread.append(Unread(file: name, reason: .stamp, isAside: true))
    }

    /// A time that nobody can read, that has not come, or before the sms that it answers: the
    /// machine's or the modem's clock was wrong, and the day of the consent is for a person to
    /// tell.
    private func isOdd(_ told: Moment?, _ sms: Int64?, _ now: Moment) throws -> Bool {
        guard let told else { return true }
        let day: Int64 = 86_400
        if told.seconds > now.seconds + day { return true }
        guard let sms, let asked = try store.preparedAt(sms: sms) else { return false }
        return told.seconds < asked.seconds - day
    }

    private func match(_ sender: String, _ text: String) throws -> (sms: Int64, code: String?)? {
        guard let phone = try? PhoneNumber(sender) else { return nil }
        let asked = try store.asked(phone: phone)
        let groups = Self.digitGroups(text)
        for id in asked {
            let codes = Set(try store.offers(ofSms: id).map(\.code))
            // Two different codes choose nothing.
            let named = Set(groups).intersection(codes)
            if named.count == 1, let code = named.first { return (id, code) }
        }
        return asked.first.map { ($0, nil) }
    }

    /// The offered code and nothing else but white space: whatever stands beside it, a person
    /// reads what is meant.
    private func isPlain(_ reply: SmsReply) -> Bool {
        guard reply.isCodeRight, reply.account != nil else { return false }
        let said = reply.text.trimmed
        return said.asciiDigits != nil && Self.digitGroups(said) == [said]
    }

    static func digitGroups(_ text: String) -> [String] {
        text.split { $0.asciiDigit == nil }.map(String.init)
    }

    /// smsd puts delivery reports among the messages.
    private static func isStatusReport(_ file: SmsFile) -> Bool { file.text.hasPrefix("SMS STATUS REPORT") }
}

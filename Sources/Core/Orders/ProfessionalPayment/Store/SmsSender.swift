/// Sends the sms of p.12 so that Appendix 2 and the spool agree, whenever the
/// process may die.
///
/// An sms is written down first (`prepared`), then recorded in its case with
/// its row of Appendix 2 (`recorded`, one transaction), then its file is put
/// into the spool (`spooled`). ``resume()`` takes up what was left on the way:
/// what is recorded is sent, what the case no longer takes is dropped.
public struct SmsSender {
    let store: Store
    let spool: SmsSpool
    private let draw: () -> Int

    /// What came of one ``send()``.
    public struct Report: Hashable, Sendable {
        /// Sms put into the spool, with those taken up again.
        public var spooled = 0
        /// Sms that smsd reports as sent since the last time.
        public var sent = 0
        /// Numbers of cases whose sms smsd could not send.
        public var failed: [String] = []
        /// Numbers of cases that could not be asked, with the order's code.
        public var notAsked: [String: String] = [:]

        public init() {}
    }

    /// - Parameter draw: the next code to offer, 1000–9999; drawn at random
    ///   unless a test says otherwise.
    public init(store: Store, spool: SmsSpool, draw: @escaping () -> Int = { .random(in: 1000...9999) }) {
        self.store = store
        self.spool = spool
        self.draw = draw
    }

    /// The spool of the setting `sms.spool`.
    ///
    /// - Throws: `E-EXT` when it is not set or smsd has not made it: the
    ///   operator then marks the sms by hand.
    public static func spool(of store: Store) throws -> SmsSpool {
        let spool = SmsSpool(root: try store.require(.smsSpool))
        guard spool.isReady else {
            throw Message.external(
                Localized(
                    ru: "папки outgoing и incoming шлюза sms (sms.spool)",
                    kk: "sms шлюзінің outgoing және incoming қалталары (sms.spool)"))
        }
        return spool
    }

    /// Takes up what was left, asks everybody whose conditions hold, and looks
    /// what smsd has sent.
    public func send() throws -> Report {
        let lock = try Self.lock(of: store)
        defer { withExtendedLifetime(lock) {} }
        var report = Report()
        try resume(&report)
        for id in try store.casesToAsk() {
            guard let record = try store.paymentCase(id: id) else { continue }
            do {
                try finish(try prepare(record), &report)
            } catch let message as Message {
                report.notAsked[record.number] = message.code
            }
        }
        return report
    }

    /// Takes up what a process that died left on the way.
    public func resume() throws -> Report {
        let lock = try Self.lock(of: store)
        defer { withExtendedLifetime(lock) {} }
        var report = Report()
        try resume(&report)
        return report
    }

    /// Held while sms are sent or read: what is recorded and put into the spool is one step to
    /// every other process, or it would be sent twice.
    ///
    /// - Throws: `E-STATE` when another process does not end.
    static func lock(of store: Store) throws -> WorkLock {
        do {
            return try WorkLock.wait(
                "sms", of: store.database.path, for: "sms", atMost: patience)
        } catch WorkLock.Refusal.taken { throw busy }
    }

    private static let patience = Duration.seconds(30)
    private static let busy = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Sms отправляет или читает другой процесс: повторите позже",
                kk: "Sms-ті басқа процесс жіберуде не оқуда: кейінірек қайталаңыз")))

    private func resume(_ report: inout Report) throws {
        for state in [OutgoingSms.State.prepared, .recorded] {
            for sms in try store.outgoingSms(state) { try finish(sms.id, &report) }
        }
        for sms in try store.outgoingSms(.spooled) {
            switch spool.place(of: sms.fileName) {
            case .sent:
                try store.moveSms(sms.id, from: .spooled, to: .sent)
                report.sent += 1
            case .failed:
                try store.moveSms(sms.id, from: .spooled, to: .failed)
                report.failed.append(sms.caseNumber)
            case .outgoing, .checked, nil: break
            }
        }
    }

    private func finish(_ id: Int64, _ report: inout Report) throws {
        if try store.outgoingSms(id: id)?.state == .prepared { try record(id) }
        guard try store.outgoingSms(id: id)?.state == .recorded else { return }
        try put(id)
        try store.moveSms(id, from: .recorded, to: .spooled)
        report.spooled += 1
    }

    // MARK: The steps, each of which may be the last of a process

    /// Writes the sms down: its number, its codes, its text.
    ///
    /// - Throws: `E-PHONE` without a number, `E-DICT` without an account in a
    ///   listed bank.
    func prepare(_ record: CaseRecord) throws -> Int64 {
        guard try !store.isDeathKnown(ofPerson: record.person.id) else { throw Message.deceased }
        guard let phone = try phone(of: record) else { throw Message.phone }
        let banks = try store.banks()
        let accounts = try self.accounts(of: record).filter { account in
            banks.contains { $0.code == account.bankCode }
        }
        guard !accounts.isEmpty else { throw Message.dictionary }
        let used = try store.codesInUse(phone: phone)
        var code = String(draw())
        while used.contains(code) { code = String(draw()) }
        let offers = zip(1..., accounts.prefix(9)).map { SmsOffer(code: code + String($0), account: $1) }
        let language = try language()
        let template = try store.assets.text("templates/526-sms.\(language.rawValue).txt")
        // The file has the name by which it is found again: the message itself says what it is.
        let mark = try store.isTraining ? Words.trainingMessage[language] + "\n" : ""
        let text =
            mark
            + SmsText(template).filled(
                caseNumber: record.number, offers: offers, banks: banks, language: language)
        guard text.count <= SmsText.limit else { throw Message.tooLong(SmsText.limit) }
        return try store.prepareSms(record, phone: phone, code: code, offers: offers, text: text)
    }

    /// Records the fact with its row of Appendix 2.
    ///
    /// The version that the sms was prepared on lets only one process do so.
    func record(_ id: Int64) throws {
        guard let sms = try store.outgoingSms(id: id), sms.state == .prepared else { return }
        let now = store.clock.now()
        let entry = FactEntry(
            body: .sms(phone: sms.phone, code: sms.code), happenedOn: now.date, learnedAt: now, source: "")
        do {
            _ = try store.record(entry, inCase: sms.caseID, version: sms.caseVersion)
        } catch is Conflict {
            try store.moveSms(id, from: .prepared, to: .dropped)
        } catch is Refused {
            try store.moveSms(id, from: .prepared, to: .dropped)
        }
    }

    /// Puts the file into the spool, unless it is or was there.
    func put(_ id: Int64) throws {
        guard let sms = try store.outgoingSms(id: id), spool.place(of: sms.fileName) == nil else { return }
        try spool.put(SmsFile(to: sms.phone, text: sms.text), name: sms.fileName)
    }

    // MARK: What an sms says

    /// The number that БМГ confirmed last.
    private func phone(of record: CaseRecord) throws -> PhoneNumber? {
        guard let fact = try store.caseFile(id: record.id)?.caseState.history.phone,
            case .phone(let phone) = fact.body
        else { return nil }
        return phone
    }

    /// Accounts that banks told of, then the one in the application.
    private func accounts(of record: CaseRecord) throws -> [IBAN] {
        var accounts = try store.bankAccounts(ofPerson: record.person.id)
        if let id = try store.caseFile(id: record.id)?.applicationID,
            let typed = try store.application(id: id)?.values["f20"], let account = try? IBAN(typed),
            !accounts.contains(account)
        {
            accounts.append(account)
        }
        return accounts
    }

    /// The setting `sms.language`, or the language of who works.
    private func language() throws -> Language {
        try store.setting("sms.language").flatMap(Language.init(rawValue:)) ?? store.currentOperator?.language
            ?? .russian
    }
}

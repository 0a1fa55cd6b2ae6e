import Core
import TUI

/// The one place that carries effects out: asks the store, writes records and files.
///
/// It decides nothing.
public final class Desk {
    public let workplace: Workplace
    private let screens: ScreenHouse

    public init(store: Store, screens: ScreenHouse, inbox: String = ".", outbox: String, login: String) {
        self.screens = screens
        workplace = Workplace(
            store: store, house: screens.house, inbox: inbox, outbox: outbox, login: login,
            widthOf: { DisplayWidth.of($0) })
    }

    public var store: Store { workplace.store }
    public var outbox: String { workplace.outbox }
    /// Hears of all long work, and may stop it.
    var progress: WorkProgress {
        get { workplace.progress }
        set { workplace.progress = newValue }
    }

    /// Carries a query out: rights first, then the answer as it stands in one state of
    /// the store, then the log of readings.
    func answer<Asked: Query>(_ query: Asked) -> Result<Asked.Answer, Failure> {
        do {
            try query.access.require(of: store.currentOperator)
            let answer = try store.database.read { _ in try query.answer(in: workplace) }
            if let reading = query.reading(of: answer) {
                try store.noteReading(of: reading.kind, id: reading.id)
            }
            return .success(answer)
        } catch {
            return .failure(Failure(error))
        }
    }

    func perform<Done: Command>(_ command: Done) -> Result<Done.Outcome, Failure> {
        do {
            try command.access.require(of: store.currentOperator)
            return .success(try command.perform(in: workplace))
        } catch {
            return .failure(Failure(error))
        }
    }

    /// The first screen: the menu for a known operator.
    public func signIn() throws -> Route {
        guard try store.office() != nil else { return .welcome }
        guard let worker = try store.operator(login: workplace.login) else { return .signUp }
        store.signIn(worker)
        return .menu
    }

    /// Brings statuses and terms to today, which takes a while in the first session of a
    /// month.
    ///
    /// - Returns: false when the operator stopped it: lists are as they were.
    func bringToToday() throws -> Bool {
        do {
            try store.refreshStatuses(progress)
            return true
        } catch is Stopped {
            return false
        }
    }

    public func context(size: Size, language: Language) throws -> Context {
        Context(
            language: store.currentOperator?.language ?? language, office: try store.office(),
            worker: store.currentOperator, now: store.clock.now(), banks: try store.banks(), size: size,
            isSample: try store.setting("sample.loaded") != nil, screens: screens)
    }

    // MARK: Reading

    public func answer(_ query: StoreQuery, _ context: Context) -> StoreAnswer {
        do {
            return try read(query, context)
        } catch let refused as Refused {
            return .refused(refused.problems)
        } catch {
            return .failed(FailureWords.text(error))
        }
    }

    private func read(_ query: StoreQuery, _ context: Context) throws -> StoreAnswer {
        switch query {
        case .overview: return .overview(try store.overview())
        case .application(let id): return .application(try store.application(id: id))
        case .paymentCase(let id): return .paymentCase(try store.caseFile(id: id))
        case .report(let request): return .report(try report(request, context))
        case .help(let topic): return .help(try helpPage(topic))
        case .settings: return .settings(try store.settings())
        case .consumer(let id): return .consumer(try store.consumer(personID: id))
        case .draft(let form, let subject):
            return .draft(try store.drafts().first { $0.form == form && $0.subjectID == subject })
        case .unfinished(let form):
            return .unfinished(try store.drafts().filter { $0.form == form && $0.subjectID <= 0 })
        }
    }

    private func helpPage(_ topic: String) throws -> Localized {
        func page(_ language: Language) -> String {
            (try? store.assets.text("help/\(topic).\(language.rawValue).txt")) ?? ""
        }
        return Localized(ru: page(.russian), kk: page(.kazakh))
    }

    // MARK: Doing

    public func perform(_ command: StoreCommand, _ context: Context) -> StoreOutcome {
        do {
            return try act(command, context)
        } catch let refused as Refused {
            return .refused(refused.problems)
        } catch let conflict as Conflict {
            return .conflict(conflict)
        } catch let message as Message {
            return .failed(message.text)
        } catch {
            return .failed(FailureWords.text(error))
        }
    }

    private func act(_ command: StoreCommand, _ context: Context) throws -> StoreOutcome {
        switch command {
        case .setUp(let values, let language):
            try store.save(
                Office(
                    code: values["code"] ?? "",
                    name: Localized(ru: values["name_ru"] ?? "", kk: values["name_kk"] ?? ""),
                    kind: OfficeHours.Kind(rawValue: values["kind"] ?? "") ?? .ordinary,
                    version: try store.office()?.version ?? 1))
            return try signUp(values["operator"] ?? "", language)
        case .signUp(let name, let language): return try signUp(name, language)
        case .loadSamples: try Samples(store: store).load()
        case .keepDraft: _ = try keepDraft(command)
        case .beginDraft: return .draftBegun(try store.beginDraft())
        case .dropDraft(let form, let subject): try store.dropDraft(form: form, subjectID: subject)
        case .record(let id, let version, let kind, let values):
            let fact = ProfessionalPayment.RecordFact(caseID: id, version: version, kind: kind, values)
            return .recorded(warnings: try fact.perform(in: workplace))
        case .noteReading(let subject, let id): try store.noteReading(of: subject, id: id)
        case .formNeed(let month):
            return .told(try ProfessionalPayment.FormNeedList(month: month).perform(in: workplace))
        case .formPayouts(let month):
            return .told(try ProfessionalPayment.FormPayouts(month: month).perform(in: workplace))
        case .recordPayouts(let id):
            return .told(try ProfessionalPayment.RecordPayouts(batchID: id).perform(in: workplace))
        case .writeOrders(let id):
            return .told(try ProfessionalPayment.WritePaymentOrders(batchID: id).perform(in: workplace))
        case .markSent(let id):
            return .recorded(
                warnings: try ProfessionalPayment.MarkNoticeSent(noticeID: id).perform(in: workplace))
        case .set(let name, let value): try store.change(setting: name, to: value)
        case .acceptFather(let values, let link):
            return .told(try AcceptFatherApplication(values, link: link).perform(in: workplace))
        case .openFailure(let values): return .told(try OpenFailure(values).perform(in: workplace))
        case .closeFailure(let id, let values):
            return .told(try CloseFailure(id, values).perform(in: workplace))
        }
        return .done
    }

    /// Keeps a draft.
    ///
    /// - Parameter isLast: true when the line is gone: then it waits for others who write.
    /// - Returns: false when somebody else was writing; it is tried again in the next pause.
    func keepDraft(_ command: StoreCommand, isLast: Bool = false) throws -> Bool {
        guard case .keepDraft(let form, let subject, let values, let focus) = command else { return true }
        do {
            try store.keepDraft(
                form: form, subjectID: subject, values: values, focus: focus, isPatient: isLast)
            return true
        } catch let error as StoreError where error.isBusy && !isLast {
            return false
        }
    }

    private func signUp(_ name: String, _ language: Language) throws -> StoreOutcome {
        store.signIn(try store.addOperator(login: workplace.login, name: name.squeezed, language: language))
        return .signedIn
    }

    func write(_ text: String, _ name: String, _ action: String) throws -> String {
        try TextFile.makeDirectory(outbox)
        let path = outbox + "/" + name
        try TextFile.write(text, to: path)
        try store.noteFile(action, name)
        return path
    }
}

/// What the operator is told when the store or a file fails: never a path, a
/// value or a statement.
enum FailureWords {
    static func text(_ error: any Error) -> Localized {
        switch error {
        case let error as StoreError where error.isBusy:
            Localized(
                ru: "Хранилище занято другим специалистом: повторите через несколько секунд, ввод не потерян",
                kk:
                    "Қойманы басқа маман пайдалануда: бірнеше секундтан кейін қайталаңыз, енгізілгендер жоғалған жоқ"
            )
        case let error as StoreError where error.isImmutable: Message.immutable.text
        case let error as StoreError where error.isDisk:
            Localized(
                ru: "Диск не принимает запись: сообщите администратору, ввод остаётся на экране",
                kk: "Диск жазбаны қабылдамайды: әкімшіге хабарлаңыз, енгізілгендер экранда қалады")
        case let message as Message: message.text
        case is Stopped: Stopped.text
        case let flaw as FileFlaw: flaw.text
        case is TextFile.Failure:
            Localized(
                ru: "Файл не записан или не прочитан: сообщите администратору",
                kk: "Файл жазылмады не оқылмады: әкімшіге хабарлаңыз")
        default:
            Localized(ru: "Не получилось: сообщите администратору", kk: "Орындалмады: әкімшіге хабарлаңыз")
        }
    }
}

import Core
import TUI

/// Carries out effects: the only place of the screens that reaches the store and files.
///
/// Contains no rules.
public final class Desk {
    public let workplace: Workplace
    let screens: ScreenHouse
    /// Why nothing can be recorded, the reading of a record neither; `nil` where the last was.
    private(set) var unrecorded: Localized?

    public init(store: Store, screens: ScreenHouse, inbox: String = ".", outbox: String, login: String) {
        self.screens = screens
        workplace = Workplace(
            store: store, house: screens.house, inbox: inbox, outbox: outbox, login: login,
            widthOf: { DisplayWidth.of($0) })
    }

    public var store: Store { workplace.store }
    public var outbox: String { workplace.outbox }
    /// Receives the progress of all long work, and may stop it.
    var progress: WorkProgress {
        get { workplace.progress }
        set { workplace.progress = newValue }
    }

    /// Carries out a query: checks access, reads the answer in one snapshot, then
    /// records the read in the audit.
    func answer<Asked: Query>(_ query: Asked) -> Result<Asked.Answer, Failure> {
        do {
            try admit(query)
            try query.prepare(in: workplace)
            let answer = try store.database.read { _ in try query.answer(in: workplace) }
            if let reading = query.reading(of: answer) { try note(reading) }
            return .success(answer)
        } catch {
            return .failure(Failure(error))
        }
    }

    /// Lets nobody read what is not open to them; who tried is written down.
    private func admit<Asked: Query>(_ query: Asked) throws {
        do throws(Message) {
            try query.access.require(of: store.currentOperator)
        } catch {
            if case .holders = query.access, let reading = query.reading {
                try? store.noteRefusedReading(of: reading.kind, id: reading.id)
            }
            throw error
        }
    }

    /// Records a reading; where the disk takes nothing, what can be read is shown all the same, and
    /// said to be all that can be done.
    private func note(_ reading: RecordLink) throws {
        do {
            try store.noteReading(of: reading.kind, id: reading.id)
            unrecorded = nil
        } catch let error as StoreError where error.isDisk {
            unrecorded = FailureWords.readOnly
        }
    }

    func perform<Done: Command>(_ command: Done) -> Result<Done.Outcome, Failure> {
        do {
            try command.access.require(of: store.currentOperator)
            let outcome = try command.perform(in: workplace)
            unrecorded = nil
            if !command.isTyping { workplace.keepUp() }
            return .success(outcome)
        } catch {
            return .failure(Failure(error))
        }
    }

    public func context(size: Size, language: Language) throws -> Context {
        Context(
            language: store.currentOperator?.language ?? language, office: try store.office(),
            worker: store.currentOperator, now: store.clock.now(), banks: try store.banks(), size: size,
            isSample: try store.isTraining, screens: screens)
    }

    /// Makes sure, before a key is handled, that there is still a store and somebody who may
    /// work in it.
    ///
    /// - Returns: whether what the operator may do has changed.
    /// - Throws: ``StoreUnavailable``. A store that is busy is not asked.
    func look() throws -> Bool {
        do {
            try store.database.requireSameStore()
            let before = store.currentOperator
            try store.refreshOperator()
            return store.currentOperator != before
        } catch let error as StoreError {
            guard error.isDamage else { return false }
            throw StoreUnavailable.damaged
        }
    }

    /// Saves a draft.
    ///
    /// - Parameter isLast: true when the terminal is lost: it then waits for other
    ///   writers.
    /// - Returns: false if another process was writing; the session tries again in the
    ///   next pause.
    func keep(_ draft: DraftEntry, isLast: Bool = false) throws -> Bool {
        do {
            try store.keepDraft(
                form: draft.form, subjectID: draft.subjectID, values: draft.values, focus: draft.focus,
                opened: draft.opened, isPatient: isLast)
            return true
        } catch let error as StoreError where error.isBusy && !isLast {
            return false
        } catch let message as Message where message == .draftElsewhere && isLast && draft.subjectID <= 0 {
            // The form cannot take another number any more.
            try store.keepDraft(
                form: draft.form, subjectID: try store.beginDraft(), values: draft.values,
                focus: draft.focus)
            return true
        }
    }
}

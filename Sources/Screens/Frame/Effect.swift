import Core
import TUI

/// What happened, as a screen hears of it.
public enum Input: Sendable {
    case event(Event)
    /// The screen has come to the top: opened, or uncovered by the one above.
    case appeared
    case answer(StoreAnswer)
    case outcome(StoreOutcome)
    /// Nothing came of what the screen asked or wanted done.
    case failed(Failure)
    /// The screen above closed and says what was chosen there.
    case returned(Returned)
}

/// What a screen asks the program to do.
///
/// Screens themselves do nothing.
public enum Effect: Sendable {
    case openRoute(Route)
    case replaceRoute(Route)
    case open(any Screen)
    case replace(any Screen)
    case close
    case closeReturning(Returned)
    case askOld(StoreQuery)
    case actOld(StoreCommand)
    case errand(Errand)
    case toggleLanguage
    case bell
    case redraw
    case quit
}

/// What a covering screen hands back.
public enum Returned: Sendable, Hashable {
    case picked(String)
    case decided(String)
    case typed(FormValues)
    case filter(JournalFilter)
    /// A fact was recorded, with what is to be said of it.
    case recorded([Message])
}

/// What a screen wants to read.
///
/// Answered in the same turn.
public enum StoreQuery: Sendable, Hashable {
    case overview
    case application(Int64)
    case paymentCase(Int64)
    case report(ReportRequest)
    case help(String)
    case settings
    case draft(form: String, subjectID: Int64)
    case consumer(Int64)
    /// The operator's unfinished new entries of a form.
    case unfinished(form: String)
}

/// What was read.
public enum StoreAnswer: Sendable {
    case overview(Overview)
    case application(ApplicationRecord?)
    case paymentCase(CaseFile?)
    case report(Report)
    case help(Localized)
    case settings([SettingValue])
    /// What was asked for by a form that is not good.
    case refused([Problem])
    case draft(Draft?)
    case consumer(ConsumerFile?)
    case unfinished([Draft])
    case failed(Localized)
}

/// What a screen wants done.
public enum StoreCommand: Sendable, Hashable {
    case setUp(FormValues, language: Language)
    case signUp(name: String, language: Language)
    case loadSamples
    case keepDraft(form: String, subjectID: Int64, values: FormValues, focus: String)
    case dropDraft(form: String, subjectID: Int64)
    /// A new entry is about to be typed.
    case beginDraft
    case record(caseID: Int64, version: Int64, kind: String, FormValues)
    case noteReading(subject: String, id: Int64)
    case formNeed(month: String)
    case formPayouts(month: String)
    case recordPayouts(batchID: Int64)
    case writeOrders(batchID: Int64)
    case markSent(noticeID: Int64)
    case set(String, String)
    /// The draft is the one that ends with it.
    case acceptFather(FormValues, draft: Int64)
    case openFailure(FormValues)
    case closeFailure(id: Int64, FormValues)
}

/// What became of a command.
public enum StoreOutcome: Sendable {
    case done
    /// The number of the new entry's draft.
    case draftBegun(Int64)
    case signedIn
    case recorded(warnings: [Message])
    /// A file was written: the path to show.
    case written(String)
    /// Done, with a sentence to show.
    case told(Localized)
    /// Entered by hand, or refused: the number of the entry.
    case enrolled(Int64, warnings: [Message])
    case refused([Problem])
    case answered(RightRequest)
    /// Somebody else changed the record in the meantime.
    case conflict(Conflict)
    case failed(Localized)
}

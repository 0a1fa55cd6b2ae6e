import Core
import TUI

/// What a screen is given to work with: the day, the language, the size, the office.
///
/// Screens have no access to the store, the printer or the clock.
public struct Context: Sendable {
    public var language: Language
    public var office: Office?
    public var worker: Operator?
    public var now: Moment
    public var banks: [Bank]
    /// The whole terminal.
    public var size: Size
    /// True when the store holds invented sample data.
    public var isSample: Bool
    /// The screens of all orders, that any may open.
    public var screens: ScreenHouse
    /// What this session last submitted, by the codes of forms.
    public var lastEntries: [String: FormValues] = [:]

    public init(
        language: Language, office: Office?, worker: Operator?, now: Moment, banks: [Bank],
        size: Size = .standard, isSample: Bool = false, screens: ScreenHouse
    ) {
        self.screens = screens
        self.language = language
        self.office = office
        self.worker = worker
        self.now = now
        self.banks = banks
        self.size = size
        self.isSample = isSample
    }

    /// What judging a form needs: today is that of the clock, also in a session
    /// that goes past midnight.
    public var form: FormContext {
        FormContext(
            today: now.date, banks: banks, seesMedical: worker?.seesMedical ?? true,
            isAdministrator: worker?.role == .administrator)
    }

    /// The part of the canvas between the frame's lines.
    public var body: Rect {
        Rect(row: 2, column: 0, rows: max(1, size.rows - 3 - below), columns: size.columns)
    }

    /// Where there are rows enough, the keys that are no F-keys have one of their own.
    var hasRowOfKeys: Bool { size.rows >= 30 }
    /// Rows below the line under the body.
    var below: Int { hasRowOfKeys ? 3 : 2 }
}

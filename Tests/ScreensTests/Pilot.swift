import Core
import Foundation
import TUI
import Testing

@testable import Screens

/// A robot operator: presses keys, reads the screen.
///
/// Every key is followed by the checks that hold on every screen (`inspect`).
final class Pilot {
    let store: Store
    let terminal: ScriptedTerminal
    let session: Session
    let outbox: URL
    private(set) var canvas = Canvas(size: .standard)
    private(set) var cursor: Point?
    private(set) var size: Size

    init(
        _ contents: World.Contents = .samples, _ language: Language = .russian, size: Size = .standard,
        store: Store? = nil, login: String = World.login,
        screens: ScreenHouse = ScreenHouse(OrderScreens.all)
    ) throws {
        self.size = size
        self.store = try store ?? World.store(contents, login: login)
        outbox = try World.directory()
        terminal = ScriptedTerminal(size: size)
        session = try Session(
            terminal: terminal,
            desk: Desk(
                store: self.store, screens: screens, inbox: outbox.path,
                outbox: outbox.path,
                login: login),
            language: language)
        look()
        if contents != .nothing, session.shell.context.language != language { press("F9") }
    }

    deinit { try? FileManager.default.removeItem(at: outbox) }

    // MARK: Hands

    /// Presses keys by their names: `press("F2", "Ә", "Down")`.
    func press(_ names: String..., at location: SourceLocation = #_sourceLocation) {
        for name in names {
            guard let key = Key(name: name) else {
                Issue.record("no key is called \(name)", sourceLocation: location)
                return
            }
            send(.key(key))
        }
    }

    func press(_ name: String, times: Int) {
        for _ in 0..<times { press(name) }
    }

    /// Types every letter of a text.
    func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    func paste(_ text: String) { send(.paste(text)) }

    func resize(_ columns: Int, _ rows: Int) {
        size = Size(columns: columns, rows: rows)
        send(.resize(size))
    }

    func hangUp() { send(.hangup) }

    func send(_ event: Event) {
        session.handle(event)
        look()
    }

    /// Puts a text into the focused field in place of what stands there.
    func write(_ text: String) {
        press("Ctrl+U")
        type(text)
    }

    /// Fills a form field by field with Tab between them; `nil` leaves a field as it is.
    ///
    /// The cursor stays on the last field.
    func fill(_ spec: FormSpec, _ values: FormValues) {
        let shown = spec.fields.filter { $0.isShown(values) }
        for (index, field) in shown.enumerated() {
            if let value = values[field.key] { put(value, into: field) }
            if index + 1 < shown.count { press("Tab") }
        }
    }

    private func put(_ value: String, into field: FieldSpec) {
        switch field.kind {
        case .choice(let choices):
            guard let index = choices.firstIndex(where: { $0.code == value }) else { return }
            type(String(index + 1))
        case .mark, .option: if value == "yes" { press("Space") }
        default: write(value)
        }
    }

    /// Chooses one of what F2 offers.
    func act(_ code: String) {
        press("F2")
        guard let list = session.shell.top as? PickerScreen,
            let place = list.items.firstIndex(where: { $0.code == code })
        else {
            Issue.record("F2 does not offer «\(code)»\n\(text)")
            return
        }
        press("Home")
        press("Down", times: place)
        press("Enter")
    }

    /// Half a second without a key, as the session notices it.
    func pause() {
        session.keepDrafts()
        look()
    }

    // MARK: Eyes

    private func look() { (canvas, cursor) = session.shell.picture() }

    var lines: [String] {
        canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    var text: String { canvas.text }
    var heading: String { lines[0] }
    /// The line above the keys, without the keys that stand at its right.
    var advice: String {
        let line = lines[size.rows - session.shell.context.below].trimmingCharacters(in: .whitespaces)
        return line.firstRange(of: "    ").map { String(line[..<$0.lowerBound]) } ?? line
    }
    var keyLine: String { lines[size.rows - 1] }
    /// The word in the cell of an F-key; empty where it does not work.
    func word(_ number: Int) -> String {
        let starts = [0, 8, 19, 26, 34, 43, 51, 59, 67, 72, 80]
        let cell = Array(keyLine.padding(toLength: 80, withPad: " ", startingAt: 0))
        return String(cell[starts[number - 1]..<starts[number]]).trimmingCharacters(in: .whitespaces)
            .trimmingPrefix("\(number)").description
    }
    var cursorLine: String { cursor.map { lines[$0.row] } ?? "" }
    var bells: Int { terminal.bells }
    /// The kind of the screen on top, whatever it is of: `MenuScreen`, `TableScreen`.
    var top: String {
        String(String(describing: Swift.type(of: session.shell.top)).prefix { $0 != "<" })
    }
    var language: Language { session.shell.context.language }

    /// True when the words stand on the screen, however they are broken over lines.
    func shows(_ words: String) -> Bool {
        squeezed(text).contains(squeezed(words)) || squeezed(box).contains(squeezed(words))
    }

    /// What stands in the frame over the screen, without what stands beside it.
    private var box: String {
        lines.compactMap { line -> Substring? in
            guard let left = line.firstIndex(of: "│"), let right = line.lastIndex(of: "│"), left < right
            else { return nil }
            return line[line.index(after: left)..<right]
        }.joined(separator: " ")
    }

    /// True when the words stand beside or right below the row of the cursor.
    func showsAtCursor(_ words: String) -> Bool {
        guard let cursor else { return false }
        let below = lines[cursor.row..<min(cursor.row + 8, size.rows - 3)].joined(separator: " ")
        return squeezed(below).contains(squeezed(words))
    }

    private func squeezed(_ text: String) -> String {
        text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
    }

    // MARK: Ways

    /// From the menu to one of its items.
    func choose(_ item: MenuCode, at location: SourceLocation = #_sourceLocation) {
        press("Home")
        guard let place = MenuCode.inOrder.firstIndex(of: item.rawValue) else {
            Issue.record("the menu has no \(item)", sourceLocation: location)
            return
        }
        press("Down", times: place)
        press("Enter")
    }

    /// The first application of the samples, opened.
    func openCase(_ number: String) {
        choose(.cases)
        type(number)
        press("Enter")
    }

    /// Opens the form of a fact from the card of a case.
    func openFact(_ kind: String, at location: SourceLocation = #_sourceLocation) {
        press("F2")
        let offered = (session.shell.top as? PickerScreen)?.items ?? []
        guard let place = offered.firstIndex(where: { $0.code == kind }) else {
            Issue.record("no fact is called \(kind)", sourceLocation: location)
            return
        }
        press("Home")
        press("Down", times: place)
        press("Enter")
        #expect(top == "FormScreen", sourceLocation: location)
    }

    /// A form with a draft in it, reached as an operator reaches it: the
    /// program offers it at the start.
    static func application(_ values: FormValues, focus: String, _ language: Language = .russian) throws
        -> Pilot
    {
        let store = try World.store(.samples)
        try store.keepDraft(form: FormSpec.application.code, subjectID: 0, values: values, focus: focus)
        let pilot = try Pilot(.samples, language, store: store)
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen")
        return pilot
    }

    /// Leaves whatever is open until the menu shows.
    func goHome(at location: SourceLocation = #_sourceLocation) {
        for _ in 0..<12 where top != "MenuScreen" {
            press(top == "QuestionScreen" ? "Enter" : "F10")
        }
        #expect(top == "MenuScreen", sourceLocation: location)
    }
}

extension Pilot {
    /// A screen alone on a stack, for what no menu leads to any more: an entry
    /// that was corrected long ago.
    struct Opened {
        private let desk: Desk
        private final class Box { var shell: Shell; init(_ shell: Shell) { self.shell = shell } }
        private let box: Box

        init(_ pilot: Pilot, _ screen: any Screen) {
            desk = Desk(
                store: pilot.store, screens: ScreenHouse(OrderScreens.all), outbox: pilot.outbox.path,
                login: World.login)
            box = Box(Shell(screen, pilot.session.shell.context))
            perform(box.shell.updateTop(.appeared))
        }

        func press(_ name: String) {
            if let key = Key(name: name) { perform(box.shell.handle(.key(key))) }
        }

        var top: any Screen { box.shell.top }
        var advice: String { top.advice(box.shell.context)?.text[box.shell.context.language] ?? "" }

        private func perform(_ effects: [Effect]) {
            for effect in effects {
                switch effect {
                case .errand(let errand):
                    let delivery = errand.carryOut(desk).delivery
                    perform(box.shell.deliver(delivery, to: errand.isAsker))
                case .open(let screen): perform(box.shell.open(screen))
                case .closeReturning(let value): perform(box.shell.close(returning: value))
                default: break
                }
            }
        }
    }
}

/// The lines of the menu by the codes that the orders give them.
enum MenuCode: String, CaseIterable {
    case application, applications, cases, employers, sms, registrations, audit, importFile, smsDesk
    case parameters, calendar, banks, deadlines, notices, fundingRequests = "needLists"
    case remittances = "transfers", disbursementBatches = "payoutBatches", overpayments = "returns"
    case employerSettlement = "reconciliation", period, disbursements = "payouts", refunds, settings
    case insuredPersons = "consumers", categoryLists, entitlementRequests = "rightRequests"
    case letters, operators, enrol, enrolments, families, fatherApplications, reconciliations = "checks"
    case fundFeed = "fundStream", feeds = "streams", insuranceImports = "batches"
    case outages = "failures", authorities = "bodies", insurancePeriod
    case socialApplication, recipients, socialMoney, monthInformation
    case participants, incomingPayments, incomingLines, mismatches, entryDeadlines, contributionRefunds
    case platformOperators, platformLines, platformDeclared, exemptions, platform, platformSum, exemption
    case platformPeriod

    /// The codes of the menu as it stands.
    static let inOrder: [String] = {
        let screens = ScreenHouse(OrderScreens.all)
        let sheets = screens.orders.compactMap { $0.sheet() } + [.common(screens)]
        return sheets.flatMap(\.groups).flatMap(\.items).map(\.code)
    }()
}

import Core
import TUI

/// An application that was taken: every field as it was said, and what can be
/// done with it.
struct ApplicationViewScreen: Screen {
    let id: Int64
    private var record: ApplicationRecord?
    private var pager = Pager(lines: [])
    private var said: Advice?

    init(id: Int64) { self.id = id }

    var help: String { "application-view" }

    func place(_ context: Context) -> Localized {
        let number = record?.number ?? ""
        return Localized(ru: "Профвыплата › Заявление \(number)", kk: "Кәсіптік төлем › Өтініш \(number)")
    }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        guard let record else { return nil }
        if record.correctedBy != nil {
            return .warning(
                Localized(
                    ru: "Эта запись исправлена позже; показана прежняя",
                    kk: "Бұл жазба кейін түзетілген; бұрынғысы көрсетілген"))
        }
        return .success(
            Localized(
                ru: "Заявление \(record.number) принято \(record.enteredAt.shown), дело \(record.caseNumber)",
                kk: "\(record.number) өтініш \(record.enteredAt.shown) қабылданды, іс \(record.caseNumber)"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("Enter", Localized(ru: "Дело", kk: "Іс")),
            KeyHint("F2", Localized(ru: "Новое", kk: "Жаңа")),
            KeyHint("F4", Localized(ru: "Исправить", kk: "Түзету")),
            .print, .language(context.language), .back,
        ]
    }

    private func lines(_ context: Context) -> [String] {
        guard let record else { return [] }
        let language = context.language
        var lines: [String] = []
        for field in FormSpec.application.fields where field.isShown(record.values) {
            if let section = field.section {
                if !lines.isEmpty { lines.append("") }
                lines.append(" " + section[language])
            }
            let label = DisplayWidth.pad(DisplayWidth.clip(field.label[language], to: 44), to: 20)
            let wrapped = TextWrap.lines(
                shown(field, record, context), width: max(20, context.size.columns - 26))
            for (index, part) in wrapped.enumerated() {
                lines.append(
                    "   " + (index == 0 ? label : String(repeating: " ", count: DisplayWidth.of(label))) + " "
                        + part)
            }
        }
        if let reason = record.reason {
            lines += [
                "",
                (language == .russian
                    ? " Исправление \(record.revision - 1): " : " \(record.revision - 1)-түзету: ") + reason,
            ]
        }
        return lines + ["", " \(record.operatorName), \(record.enteredAt.shown)"]
    }

    private func shown(_ field: FieldSpec, _ record: ApplicationRecord, _ context: Context) -> String {
        let value = record.values[field.key] ?? ""
        switch field.kind {
        case .choice(let choices): return choices.first { $0.code == value }?.label[context.language] ?? value
        case .mark, .option: return value == "yes" ? (context.language == .russian ? "да" : "иә") : "–"
        case .bank: return context.form.bank(named: value)?.name[context.language] ?? value
        default: return value.isEmpty ? "–" : value
        }
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            let query = ProfessionalPayment.OpenApplication(id: id, isOpening: record == nil)
            return [
                .ask(query, in: Self.self) { screen, found, context in
                    screen.record = found
                    screen.pager.lines = screen.lines(context)
                    return []
                }
            ]
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        if event == .key(.function(10)) || event == .key(.escape) { return [.close] }
        guard let record else { return [.bell] }
        switch event {
        case .key(.enter): return [.open(CaseScreen(id: record.caseID))]
        case .key(.function(2)): return [.replace(FormScreen(.application))]
        case .key(.function(4)):
            guard record.correctedBy == nil else {
                said = .error(Message.immutable.text)
                return [.bell]
            }
            return [.replace(FormScreen.correction(of: record))]
        case .key(.function(7)):
            return [.open(PreviewScreen(ProfessionalPayment.ApplicationPrint(id: record.id)))]
        default:
            pager.lines = lines(context)
            return pager.handle(event, visibleRows: context.body.rows, width: context.size.columns)
                == .refused
                ? [.bell] : []
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        var pager = pager
        pager.lines = lines(context)
        return pager.draw(on: &canvas, in: body)
    }
}

import Core
import TUI

/// An enrolment by hand as it was entered or refused, with its term and its
/// documents.
struct EnrolmentViewScreen: Screen {
    let id: Int64
    private var file: EnrolmentFile?
    private var pager = Pager(lines: [])
    private var said: Advice?
    private var language: Language?

    init(_ id: Int64, _ warnings: [Message]) {
        self.id = id
        said = warnings.first.map { .warning($0.text) }
    }

    var help: String { "enrolment-view" }

    func place(_ context: Context) -> Localized {
        let number = file?.record.number ?? ""
        return Localized(
            ru: "Медстрахование › Ручное включение \(number)",
            kk: "Медициналық сақтандыру › Қолмен енгізу \(number)")
    }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        guard let record = file?.record else { return nil }
        if let withdrawal = record.withdrawal {
            return .warning(
                Localized(ru: "Отозвано: \(withdrawal)", kk: "Кері алынды: \(withdrawal)"))
        }
        if let closed = record.closedOn {
            return .success(
                Localized(
                    ru: "Закрыто \(closed.shown): поступили автоматические данные (п. 8, 9)",
                    kk: "\(closed.shown) жабылды: автоматты деректер түсті (8, 9-т.)"))
        }
        if record.refusal != nil { return .warning(Localized(ru: "Отказано", kk: "Бас тартылды")) }
        guard let last = record.lastDay else { return nil }
        guard file?.isOver == false else {
            return .warning(
                Localized(ru: "Срок истёк \(last.shown)", kk: "Мерзімі \(last.shown) өтті"))
        }
        return .success(
            Localized(
                ru: "Включён временно по \(last.shown); F7 – запрос с перечнем документов",
                kk: "\(last.shown) дейін уақытша енгізілді; F7 – құжаттар тізбесі бар сұрау"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Новое", kk: "Жаңа")), .print, .language(context.language),
            .back,
        ]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            write(context)
        }
        switch input {
        case .appeared:
            return [
                .ask(OpenEnrolment(id, isOpening: file == nil), in: Self.self) { screen, found, context in
                    screen.file = found
                    screen.write(context)
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
        switch event {
        case .key(.function(10)), .key(.escape): return [.close]
        case .key(.function(2)): return [.replace(FormScreen(.enrolment))]
        case .key(.function(7)): return [.open(PreviewScreen(EnrolmentPrint(id)))]
        case .resize:
            write(context)
            return []
        default:
            let outcome = pager.handle(
                event, visibleRows: context.body.rows, width: context.size.columns)
            return outcome == .refused ? [.bell] : []
        }
    }

    private mutating func write(_ context: Context) {
        guard let file else { return }
        let width = max(20, context.size.columns - 6)
        pager.lines = EnrolmentWords.lines(file, context.language).flatMap {
            TextWrap.lines($0, width: width).map { "   " + $0 }
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        pager.draw(on: &canvas, in: body)
    }
}

import Core
import TUI

/// What an administrator enters because no order says it: accounts, codes, names.
///
/// Unset, the program says `E-EXT` where it needs one.
struct SettingsScreen: Screen {
    private var settings: [SettingValue] = []
    private var table = Table(columns: [
        TableColumn("label", width: 42, isFrozen: true), TableColumn("value", width: 34),
        TableColumn("name", width: 24),
    ])
    private var said: Advice?
    private var language: Language?

    var help: String { "settings" }
    func place(_ context: Context) -> Localized { Localized(ru: "Настройки", kk: "Баптаулар") }

    func advice(_ context: Context) -> Advice? {
        if let said { return said }
        guard context.worker?.role == .administrator else {
            return Advice(Localized(ru: "Изменяет только администратор", kk: "Тек әкімші өзгертеді"))
        }
        return Advice(
            Localized(
                ru: "Enter – изменить; F1 – зачем нужна эта настройка",
                kk: "Enter – өзгерту; F1 – бұл баптау не үшін керек"))
    }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("Enter", Localized(ru: "Изменить", kk: "Өзгерту")), .language(context.language),
            .back,
        ]
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? {
        current.map { ($0.spec.label, $0.spec.help) }
    }

    private var current: SettingValue? {
        table.currentRow.flatMap { row in
            settings.indices.contains(Int(row.id)) ? settings[Int(row.id)] : nil
        }
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        if language != context.language {
            language = context.language
            show(context)
        }
        switch input {
        case .appeared: return [look]
        case .failed(let failure):
            said = .error(failure.text)
            return [.bell]
        case .returned(.typed(let values)): return change(to: values["value"] ?? "")
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private var look: Effect {
        .ask(OfficeSettings(), in: Self.self) { screen, found, context in
            screen.settings = found
            screen.show(context)
            return []
        }
    }

    private func change(to value: String) -> [Effect] {
        guard let current else { return [] }
        return [
            .act(ChangeSetting(current.spec.name, to: value), in: Self.self) { screen, _, _ in
                screen.said = .success(Localized(ru: "Записано", kk: "Жазылды"))
                return [screen.look]
            }
        ]
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)): return [.close]
        default: break
        }
        let outcome = table.handle(event, visibleRows: context.body.rows - 3, width: context.size.columns)
        switch outcome {
        case .opened:
            guard context.worker?.role == .administrator else {
                said = .error(Message.access.text)
                return [.bell]
            }
            return current.map { [.open(AskScreen($0.spec.form, ["value": $0.value ?? ""]))] } ?? [.bell]
        default: return table.answerWhole(outcome)
        }
    }

    private mutating func show(_ context: Context) {
        let unset = context.language == .russian ? "не задано" : "берілмеген"
        table.rows = settings.enumerated().map { index, setting in
            TableRow(
                id: Int64(index),
                cells: [setting.spec.label[context.language], setting.value ?? unset, setting.spec.name],
                role: setting.value == nil ? .disabled : nil)
        }
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let titles =
            context.language == .russian ? ["Настройка", "Значение", "Код"] : ["Баптау", "Мәні", "Коды"]
        return table.draw(on: &canvas, in: body, titles: titles, emptyText: "")
    }
}

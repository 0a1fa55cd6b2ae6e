import Core
import TUI

/// S526-7: an employer's transfer, first the payment itself (p.25, 31).
struct TransferScreen: Screen {
    private var form = SpecForm(TransferForm.spec)
    private var said: Advice?
    private var hasDefaults = false
    private var employers: [Employer] = []

    var help: String { "transfer" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "Переводы › Новый перевод", kk: "Аударымдар › Жаңа аударым")
    }

    func aside(_ context: Context) -> Localized? { Localized(ru: "шаг 1 из 2", kk: "2 қадамның 1-і") }

    func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) }
            ?? Advice(
                Localized(
                    ru: "F2 – к получателям: суммы предложит программа",
                    kk: "F2 – алушыларға: сомаларды бағдарлама ұсынады"))
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Далее", kk: "Әрі қарай")), .list, .language(context.language),
            .back,
        ]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            guard !hasDefaults else { return [] }
            hasDefaults = true
            form.fill("made_on", context.now.date.shown)
            form.fill("from", context.now.date.yearMonth.next.shown)
            form.fill("to", context.now.date.yearMonth.next.shown)
            return []
        case .answer(.transfer(let proposal)): return [.open(.transferShares(form.values, proposal))]
        case .answer(.refused(let problems)), .outcome(.refused(let problems)):
            form.show(problems)
            said = problems.first.map { .error($0.message.text) }
            return [.bell]
        case .answer(.employers(let found)):
            employers = found
            let items = found.map { PickerChoice($0.number, .same($0.name), detail: .same($0.number)) }
            return [
                .open(
                    .picker(
                        title: Localized(ru: "Работодатель", kk: "Жұмыс беруші"), items: items, selected: nil)
                )
            ]
        case .answer(.failed(let text)), .outcome(.failed(let text)):
            said = .error(text)
            return [.bell]
        case .returned(.picked(let number)):
            form.set(number, for: "employer")
            form.notes["employer"] = employers.first { $0.number == number }.map { .same($0.name) }
            return []
        case .returned(.decided("recorded")): return [.closeReturning(.decided("recorded"))]
        case .returned(.decided("leave")): return [.close]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)):
            return (form.values["number"] ?? "").isEmpty && (form.values["total"] ?? "").isEmpty
                ? [.close] : [.open(.question(TransferWords.leaving))]
        case .key(.function(2)): return submit(context)
        default: break
        }
        switch form.handle(event, context) {
        case .finished: return submit(context)
        case .refused: return [.bell]
        case .listWanted("employer"): return [.ask(.employers(""))]
        case .listWanted: return [.bell]
        default: return []
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = problems.first.map { .error($0.message.text) }
            return [.bell]
        }
        return [.ask(.transfer(form.values))]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(
            on: &canvas, in: Rect(row: body.row + 1, column: 0, rows: body.rows - 1, columns: body.columns),
            context)
    }
}

enum TransferWords {
    static let leaving = Question(
        title: Localized(ru: "Перевод не записан", kk: "Аударым жазылмады"),
        text: Localized(
            ru: "Закрыть без записи? Набранное пропадёт.", kk: "Жазбай жабасыз ба? Терілгені жоғалады."),
        buttons: [
            Question.Button("stay", Localized(ru: "Продолжить ввод", kk: "Енгізуді жалғастыру")),
            Question.Button("leave", Localized(ru: "Закрыть", kk: "Жабу")),
        ], preferred: "stay")
}

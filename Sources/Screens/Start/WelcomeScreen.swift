import Core
import TUI

/// The first start of an office's store: which office, who are you, in which
/// language; then ``SamplesScreen``.
struct WelcomeScreen: SayingScreen {
    private(set) var form: SpecForm
    var said: Advice?

    init() { form = SpecForm(Self.spec, values: ["kind": "ordinary"]) }

    static let spec = FormSpec(
        code: "setup", title: Localized(ru: "Первый запуск", kk: "Алғашқы іске қосу"),
        pages: [Localized(ru: "Отделение", kk: "Бөлімше")],
        fields: [
            FieldSpec(
                "code", id: nil, Localized(ru: "Код отделения", kk: "Бөлімше коды"), .text(limit: 12),
                page: 0,
                section: Localized(ru: "Отделение", kk: "Бөлімше"),
                help: Localized(
                    ru: "Код отделения, например 0112. Он стоит в верхней строке и в журналах.",
                    kk: "Бөлімше коды, мысалы 0112. Ол жоғарғы жолда және журналдарда тұрады.")),
            FieldSpec(
                "name_ru", id: nil, Localized(ru: "Название, рус.", kk: "Атауы, орысша"), .text(limit: 100),
                page: 0,
                help: Localized(
                    ru: "Название отделения на русском языке.", kk: "Бөлімшенің орыс тіліндегі атауы.")),
            FieldSpec(
                "name_kk", id: nil, Localized(ru: "Название, каз.", kk: "Атауы, қазақша"), .text(limit: 100),
                page: 0,
                help: Localized(
                    ru: "Название отделения на казахском языке.", kk: "Бөлімшенің қазақ тіліндегі атауы.")),
            FieldSpec(
                "kind", id: nil, Localized(ru: "Часы работы", kk: "Жұмыс уақыты"),
                .choice([
                    FieldSpec.Choice(
                        "ordinary", Localized(ru: "обычное: пн–пт 9–18", kk: "қалыпты: дс–жм 9–18")),
                    FieldSpec.Choice(
                        "duty",
                        Localized(ru: "дежурное: пн–пт 9–20, сб 9–13", kk: "кезекші: дс–жм 9–20, сб 9–13")),
                ]), page: 0,
                help: Localized(
                    ru: "По часам работы решается, когда формируется электронный макет дела (пункт 15).",
                    kk:
                        "Жұмыс уақыты бойынша істің электрондық макеті қашан қалыптастырылатыны шешіледі (15-тармақ)."
                )),
            FieldSpec(
                "operator", id: nil, Localized(ru: "Ваше имя", kk: "Сіздің атыңыз"),
                .name(limit: 60, withInitials: true),
                page: 0, section: Localized(ru: "Специалист", kk: "Маман"),
                help: Localized(
                    ru:
                        "Фамилия и инициалы: «Серікова А.». Так вы записаны в журналах. Первый специалист отделения – администратор.",
                    kk:
                        "Тегі мен аты-жөнінің бас әріптері: «Серікова А.». Журналдарда осылай жазыласыз. Бөлімшенің бірінші маманы – әкімші."
                )),
            FieldSpec(
                "language", id: nil, Localized(ru: "Язык", kk: "Тіл"),
                .choice([
                    FieldSpec.Choice("ru", .same("русский")), FieldSpec.Choice("kk", .same("қазақша")),
                ]), page: 0,
                help: Localized(
                    ru: "На каком языке открывать программу. F9 меняет язык на любом экране.",
                    kk: "Бағдарламаны қай тілде ашу керек. F9 кез келген экранда тілді ауыстырады.")),
        ])

    var help: String { "welcome" }
    func place(_ context: Context) -> Localized {
        Localized(ru: "Терезе › Первый запуск", kk: "Терезе › Алғашқы іске қосу")
    }
    func advice(_ context: Context) -> Advice? {
        said
            ?? Advice(
                Localized(
                    ru: "F9 – қазақша. Язык запомнится за вами",
                    kk: "F9 – по-русски. Таңдаған тіліңіз есте сақталады"))
    }
    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func keys(_ context: Context) -> [KeyHint] { [.help, .save, .language(context.language), .quit] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .event(.resize), .appeared:
            // The language key and the field say the same.
            form.set(context.language.rawValue, for: "language")
            return []
        case .event(.key(.function(10))): return leave()
        case .event(.key(.function(2))): return submit(context)
        case .event(let event):
            switch form.handle(event, context) {
            case .finished: return submit(context)
            case .refused: return [.bell]
            case .edited("language"):
                return form.values["language"] == context.language.rawValue ? [] : [.toggleLanguage]
            case .edited:
                said = nil
                return []
            default: return []
            }
        case .failed(.conflict): return [.replace(SignUpScreen(isLate: true))]
        case .failed(let failure): return refuse(failure.text)
        case .returned(.decided("quit")): return [.quit]
        default: return []
        }
    }

    /// No draft can keep it: there is nobody yet whose it would be.
    private func leave() -> [Effect] {
        let typed = form.values.texts.filter { $0.key != "language" && $0.key != "kind" && !$0.value.isEmpty }
        return typed.isEmpty ? [.quit] : [.open(QuestionScreen(Self.leaving))]
    }

    static let leaving = Question(
        title: Localized(ru: "Выход", kk: "Шығу"),
        text: Localized(
            ru: "Набранное не записано и пропадёт. Записать его – F2.",
            kk: "Терілгендер жазылмаған, жоғалады. Жазу – F2."),
        buttons: [
            Question.Button("stay", Localized(ru: "Вернуться", kk: "Оралу")),
            Question.Button("quit", Localized(ru: "Выйти", kk: "Шығу")),
        ], preferred: "stay")

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = FormScreen.toCorrect(problems.count)
            return [.bell]
        }
        let values = form.values
        let office = Office(
            code: values["code"] ?? "",
            name: Localized(ru: values["name_ru"] ?? "", kk: values["name_kk"] ?? ""),
            kind: OfficeHours.Kind(rawValue: values["kind"] ?? "") ?? .ordinary)
        let command = SetUpOffice(
            office: office, operatorName: values["operator"] ?? "", language: context.language)
        return [.perform(command, in: Self.self) { _, _, _ in [.replace(SamplesScreen())] }]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let text =
            context.language == .russian
            ? "Терезе – рабочее место специалиста Государственной корпорации. Укажите отделение и своё имя. Это спрашивается один раз."
            : "Терезе – Мемлекеттік корпорация маманының жұмыс орны. Бөлімшені және өзіңізді атаңыз: бұл бір рет сұралады."
        for (row, line) in TextWrap.lines(text, width: body.columns - 6).enumerated() {
            canvas.write(line, at: Point(row: body.row + row, column: 3))
        }
        let test = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі  ─│┌┐ № ₸"
        canvas.write(
            (context.language == .russian ? "Проверка шрифта: " : "Қаріпті тексеру: ") + test,
            at: Point(row: body.bottom - 1, column: 3), as: .hint)
        return form.draw(
            on: &canvas,
            in: Rect(row: body.row + 3, column: 1, rows: body.rows - 5, columns: body.columns - 2), context)
    }
}

import Core
import TUI

/// The question of the first start whether to load invented people and their records.
///
/// It is asked at every start until it is answered: who is cut off while it stands, or leaves, has
/// not answered «no».
struct SamplesScreen: Screen {
    private var hasAsked = false
    private var isDeclining = false

    var help: String { "welcome" }
    func place(_ context: Context) -> Localized {
        Localized(ru: "Терезе › Учебные данные", kk: "Терезе › Оқу деректері")
    }
    func advice(_ context: Context) -> Advice? {
        Advice(
            Localized(
                ru: "F2 – ответить на вопрос; без ответа спросим при следующем входе",
                kk: "F2 – сұраққа жауап беру; жауап болмаса, келесі кіргенде сұраймыз"))
    }
    func keys(_ context: Context) -> [KeyHint] {
        [.help, .act(Localized(ru: "Ответить", kk: "Жауап")), .language(context.language), .quit]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared where !hasAsked, .event(.key(.function(2))):
            hasAsked = true
            return [.open(QuestionScreen(Self.samples))]
        case .event(.key(.function(10))): return [.quit]
        case .returned(.decided("yes")):
            return [
                .perform(LoadSamples(), in: Self.self) { _, _, context in
                    [.replace(MenuScreen(context.screens))]
                }
            ]
        case .returned(.decided):
            isDeclining = true
            return [
                .perform(DeclineSamples(), in: Self.self) { _, _, context in
                    [.replace(MenuScreen(context.screens))]
                }
            ]
        // An answer that was not kept is asked for at the next start.
        case .failed(let failure) where isDeclining:
            return [.replace(MenuScreen(context.screens, .error(failure.text)))]
        case .failed(let failure): return [.open(QuestionScreen(Self.notLoaded(failure.text)))]
        default: return []
        }
    }

    private static func notLoaded(_ reason: Localized) -> Question {
        Question(
            title: Localized(ru: "Учебные данные не загружены", kk: "Оқу деректері жүктелмеді"),
            text: reason
                + Localized(
                    ru: ".\n\nОтделение и вы записаны. Загрузить ещё раз или работать без учебных данных?",
                    kk:
                        ".\n\nБөлім мен сіз жазылдыңыз. Қайта жүктеу керек пе, әлде оқу деректерінсіз жұмыс істейсіз бе?"
                ),
            buttons: [
                Question.Button("yes", Localized(ru: "Ещё раз", kk: "Қайта")),
                Question.Button("no", Localized(ru: "Без них", kk: "Оларсыз")),
            ], preferred: "yes")
    }

    private static let samples = Question(
        title: Localized(ru: "Учебные данные", kk: "Оқу деректері"),
        text: Localized(
            ru:
                "Загрузить вымышленных людей, заявления и журналы, чтобы попробовать программу? На рабочем месте отделения ответьте «Нет»: настоящие и учебные данные не смешивают.",
            kk:
                "Бағдарламаны байқап көру үшін ойдан шығарылған адамдар, өтініштер мен журналдар жүктелсін бе? Бөлімшенің жұмыс орнында «Жоқ» деп жауап беріңіз: нақты және оқу деректері араластырылмайды."
        ),
        buttons: [.no, .yes], preferred: "no")

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let office = context.office.map(\.name) ?? .same("")
        let worker = context.worker?.name ?? ""
        let lines = [
            Localized(ru: "Отделение: \(office.ru)", kk: "Бөлімше: \(office.kk)"),
            Localized(ru: "Специалист: \(worker)", kk: "Маман: \(worker)"),
        ]
        for (row, line) in lines.enumerated() {
            canvas.write(line[context.language], at: Point(row: body.row + 1 + row, column: 3))
        }
        let open = Localized(ru: "Учебные данные: ответа нет", kk: "Оқу деректері: жауап жоқ")
        let place = Point(row: body.row + 2 + lines.count, column: 2)
        canvas.write(
            String(canvas.frame.focusMark) + open[context.language], at: place, as: .selected)
        return place
    }
}

/// An application for the monetary compensation of victims of mass political repression (Appendix 4
/// of order № 113, Appendix 1 of order № 277).
///
/// Who accepts it is not in the text (A113-07): the form is addressed to a subdivision of the Committee.
enum Compensation {
    /// What the applicant receives, underlined on the form.
    enum Payment: String, CaseIterable {
        case pension, disability, breadwinner
        case stateSpecial = "state-special"
        case specialState = "special-state"

        var label: Localized {
            switch self {
            case .pension: Localized(ru: "пенсия", kk: "зейнетақы")
            case .disability:
                Localized(
                    ru: "государственное социальное пособие по инвалидности",
                    kk: "мүгедектiгi бойынша мемлекеттiк әлеуметтiк жәрдемақы")
            case .breadwinner:
                Localized(
                    ru: "государственное социальное пособие по случаю потери кормильца",
                    kk: "асыраушысынан айырылу жағдайы бойынша мемлекеттiк әлеуметтiк жәрдемақы")
            case .stateSpecial:
                Localized(ru: "государственное специальное пособие", kk: "мемлекеттік арнайы жәрдемақы")
            case .specialState:
                Localized(ru: "специальное государственное пособие", kk: "арнайы мемлекеттiк жәрдемақы")
            }
        }
    }

    enum Fields {
        static let previous = RegisterField(
            "previous",
            Localized(ru: "получал раньше в другой республике", kk: "бұрын басқа республикада алған"), .yes)
        static let basis = RegisterField("basis", Localized(ru: "на каком основании", kk: "қандай негізде"))
        static let receives = RegisterField(
            "receives", Localized(ru: "получает", kk: "алады"),
            .some(Payment.allCases.map { RegisterChoice($0.rawValue, $0.label) }))
    }

    enum State {
        static let accepted = RegisterState(
            "accepted", Localized(ru: "Заявление принято", kk: "Өтініш қабылданды"))
        static let obtained = RegisterState(
            "obtained", Localized(ru: "Сведения получены через шлюз", kk: "Мәліметтер шлюз арқылы алынды"))
    }

    enum Event {
        static let application = RegisterEvent(
            "compensation", act: Localized(ru: "Заявление на компенсацию", kk: "Өтемақыға өтініш"),
            told: Localized(ru: "заявление принято", kk: "өтініш қабылданды"),
            takes: [Fields.previous, Fields.basis, Fields.receives])
        static let gateway = RegisterEvent(
            "gateway-data",
            act: Localized(ru: "Сведения получены через шлюз", kk: "Мәліметтер шлюз арқылы алынды"),
            told: Localized(
                ru: "документы и регистрация получены через шлюз «цифрового правительства»",
                kk: "құжаттар мен тіркеу мәліметтері «цифрлық үкімет» шлюзі арқылы алынды"))
    }

    static let table = RegisterTable(
        "compensation", Localized(ru: "Заявления на компенсацию", kk: "Өтемақыға өтініштер"),
        [
            RegisterRow(
                nil, Event.application, to: State.accepted, by: .order277("A1"),
                if: [
                    .inForce(since: RehabilitationParameters.digitalFrom), answered, withBasis, withoutBasis,
                ]),
            RegisterRow(State.accepted, Event.gateway, to: State.obtained, by: .order277("3.3")),
        ])

    private static let answered = RegisterGuard(
        .alternatives, Localized(ru: "получал раньше: да или нет", kk: "бұрын алған: иә не жоқ")
    ) {
        $0.values.isTold(Fields.previous)
    }

    private static let withBasis = RegisterGuard(
        .required, Localized(ru: "если получал, названо основание", kk: "алған болса, негізі көрсетілген")
    ) {
        !$0.values.isYes(Fields.previous) || $0.values.isTold(Fields.basis)
    }

    private static let withoutBasis = RegisterGuard(
        .basisOfNothing, Localized(ru: "если не получал, основания нет", kk: "алмаған болса, негізі жоқ")
    ) {
        $0.values[Fields.previous] != "no" || !$0.values.isTold(Fields.basis)
    }
}

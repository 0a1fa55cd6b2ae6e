/// The passing of the recognition of a qualification, and its entry on the platform of НСК, order
/// № 374 p.18 (2).
enum RecognitionResult {
    enum Fields {
        static let centre = RegisterField("centre", Localized(ru: "центр признания", kk: "тану орталығы"))
        static let result = RegisterField("result", Localized(ru: "результат", kk: "нәтижесі"))
    }

    enum State {
        static let passed = RegisterState("passed", Localized(ru: "Процедура пройдена", kk: "Рәсімнен өтті"))
        static let entered = RegisterState(
            "entered", Localized(ru: "Внесено на платформу НСК", kk: "ҰБЖ платформасына енгізілді"))
    }

    enum Event {
        static let passing = RegisterEvent(
            "recognition", act: Localized(ru: "Процедура пройдена", kk: "Рәсімнен өтті"),
            told: Localized(
                ru: "кандидат прошёл процедуру признания", kk: "кандидат тану рәсімінен өтті"),
            takes: [Fields.centre, Fields.result])
        static let entry = RegisterEvent(
            "recognition-entered",
            act: Localized(ru: "Сведения внесены на платформу", kk: "Мәліметтер платформаға енгізілді"),
            told: Localized(
                ru: "центр признания внёс сведения на платформу НСК",
                kk: "тану орталығы мәліметтерді ҰБЖ платформасына енгізді"))
    }

    static let table = RegisterTable(
        "recognition", Localized(ru: "Результаты признания", kk: "Тану нәтижелері"),
        [
            RegisterRow(nil, Event.passing, to: State.passed, by: .order374("18.2")),
            RegisterRow(State.passed, Event.entry, to: State.entered, by: .order374("18.2")),
        ])
}

/// A knowledge check of a responsible worker on safety and labour protection (проверка знаний
/// ответственных работников), order № 1019 p.28.
enum KnowledgeCheck {
    enum Mode: String, CaseIterable {
        case inPerson = "in-person"
        case online

        var label: Localized {
            switch self {
            case .inPerson: Localized(ru: "очная", kk: "бетпе-бет")
            case .online: Localized(ru: "on-line, дистанционно", kk: "on-line, қашықтан")
            }
        }

        var event: RegisterEvent {
            switch self {
            case .inPerson: Event.inPerson
            case .online: Event.online
            }
        }
    }

    enum Fields {
        static let number = RegisterField(
            "number",
            Localized(
                ru: "№ записи в цифровой системе учебного центра",
                kk: "оқу орталығының цифрлық жүйесіндегі жазба №"))
        static let result = RegisterField("result", Localized(ru: "результат", kk: "нәтижесі"))
        static let centre = RegisterField(
            "training-centre", Localized(ru: "учебный центр", kk: "оқу орталығы"))
    }

    enum State {
        static let appointed = RegisterState("appointed", Localized(ru: "Назначена", kk: "Тағайындалды"))
        static let identified = RegisterState(
            "identified", Localized(ru: "Работник идентифицирован", kk: "Жұмыскер сәйкестендірілді"))
        static let held = RegisterState("held", Localized(ru: "Проведена", kk: "Өткізілді"))
    }

    enum Event {
        static let appointment = RegisterEvent(
            "check-appointed", act: Localized(ru: "Назначить проверку", kk: "Тексеруді тағайындау"),
            told: Localized(ru: "проверка назначена", kk: "тексеру тағайындалды"), takes: [Fields.centre])
        static let identification = RegisterEvent(
            "identified", act: Localized(ru: "Работник идентифицирован", kk: "Жұмыскер сәйкестендірілді"),
            told: Localized(
                ru: "работник идентифицирован цифровой системой учебного центра",
                kk: "жұмыскер оқу орталығының цифрлық жүйесінде сәйкестендірілді"))
        static let inPerson = RegisterEvent(
            "check-in-person", act: Localized(ru: "Проведена очно", kk: "Бетпе-бет өткізілді"),
            told: Localized(ru: "проверка проведена очно", kk: "тексеру бетпе-бет өткізілді"),
            needs: [Fields.number], takes: [Fields.result])
        static let online = RegisterEvent(
            "check-online", act: Localized(ru: "Проведена on-line", kk: "On-line өткізілді"),
            told: Localized(
                ru: "проверка проведена on-line в дистанционном формате",
                kk: "тексеру қашықтан форматта on-line өткізілді"),
            needs: [Fields.number], takes: [Fields.result])
    }

    /// Checks that nobody appointed here begin with what is told first.
    ///
    /// Only the on-line check asks
    /// for an identification before it, and for one of its own.
    static let table = RegisterTable(
        "knowledge-check",
        Localized(
            ru: "Проверка знаний ответственных работников", kk: "Жауапты жұмыскерлердің білімін тексеру"),
        [
            RegisterRow(nil, Event.appointment, to: State.appointed, by: .order1019("28.2")),
            RegisterRow(nil, Event.identification, to: State.identified, by: .order1019("28.3")),
            RegisterRow(
                State.appointed, Event.identification, to: State.identified, by: .order1019("28.3")),
            RegisterRow(nil, Event.inPerson, to: State.held, by: .order1019("28.2")),
        ]
            + RegisterRow.rows(
                [State.appointed, State.identified], Event.inPerson, to: State.held, by: .order1019("28.2"))
            + [
                RegisterRow(
                    State.identified, Event.online, to: State.held, by: .order1019("28.3"),
                    if: [identifiedBefore])
            ],
        answers: [RegisterAnswer([nil, State.appointed], Event.online, .notIdentified)])

    private static let identifiedBefore = RegisterGuard(
        .identificationAfterCheck,
        Localized(ru: "идентификация раньше проверки", kk: "сәйкестендіру тексеруден бұрын")
    ) { step in
        step.record.began(State.identified).map { $0 < step.fact.at } ?? false
    }
}

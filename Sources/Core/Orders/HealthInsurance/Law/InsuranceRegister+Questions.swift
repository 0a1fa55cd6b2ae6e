/// What order ҚР ДСМ-333 leaves open; nobody rules on it here.
public typealias InsuranceQuestion = OpenQuestion<Never>

extension InsuranceRegister {
    /// What the order leaves open for a person on a day.
    public func openQuestions(of person: InsuredPerson.ID, on day: CivilDate) -> [InsuranceQuestion] {
        guard let timeline = timeline(person) else { return [] }
        var questions: [InsuranceQuestion] = []
        if let exempt = timeline.held(.e, on: day), let military = timeline.held(.m, on: day) {
            questions.append(
                InsuranceQuestion(
                    citations: [.order333("12"), .order333("62")],
                    text: Localized(
                        ru:
                            "Лицо и освобождено от взносов (п. 12), и есть в списке уполномоченного органа "
                            + "(п. 62): один ли это круг лиц, правила не говорят.",
                        kk:
                            "Адам әрі жарналардан босатылған (12-т.), әрі уәкілетті органның тізімінде "
                            + "(62-т.): бұл бір тұлғалар тобы ма, қағидаларда айтылмаған."),
                    days: nil, facts: exempt.facts + military.facts, isSettledByReading: false,
                    determination: nil))
        }
        if let left = timeline.held[Int(InsuranceCategory.m.rawValue)].last(where: { $0.end <= day }),
            entitlement(of: person, on: day).basis == nil
        {
            let months = rules.terms(on: left.end).retentionMonths
            questions.append(
                InsuranceQuestion(
                    citations: [.order333("64"), .order333("9.2")],
                    text: Localized(
                        ru:
                            "Выбыл из списка уполномоченного органа \(left.end.shown): сохраняется ли право "
                            + Numeral.russian(months) + " "
                            + Numeral.form(months, "месяц", "месяца", "месяцев")
                            + ", правила не говорят; не сохранено.",
                        kk:
                            "Уәкілетті органның тізімінен \(left.end.shown) күні шықты: құқық "
                            + "\(Numeral.kazakh(months)) айға сақтала ма, "
                            + "қағидаларда айтылмаған; сақталған жоқ."),
                    days: nil, facts: left.facts, isSettledByReading: false, determination: nil))
        }
        if manualEnrolmentsInARow(of: person, on: day) >= 3 {
            questions.append(
                InsuranceQuestion(
                    citations: [.order333("21")],
                    text: Localized(
                        ru: "Третье ручное включение подряд: правила не говорят, сколько их может быть.",
                        kk: "Қатарынан үшінші рет қолмен енгізілді: қағидаларда саны айтылмаған."),
                    days: nil, facts: timeline.manualPeriods.map(\.fact.id), isSettledByReading: false,
                    determination: nil)
            )
        }
        if let detained = timeline.held(.r9, on: day), timeline.person.citizenship == .stateless {
            questions.append(
                InsuranceQuestion(
                    citations: [.order333("42")],
                    text: Localized(
                        ru:
                            "Лицо без гражданства, живущее постоянно: «временно прибывшие» в п. 42 прочитано и для "
                            + "лиц без гражданства, поэтому учет ведётся.",
                        kk:
                            "Тұрақты тұратын азаматтығы жоқ адам: 42-тармақтағы «уақытша келген» сөздері азаматтығы "
                            + "жоқ адамдарға да қатысты деп оқылды, сондықтан есепке алынды."),
                    days: nil, facts: detained.facts, isSettledByReading: true, determination: nil))
        }
        return questions
    }
}

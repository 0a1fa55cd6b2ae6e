/// Invented recipients: one who is paid and was paid twice by error, one whose data are still to be
/// entered, one who has applied, one whose term is over.
struct SocialPaymentSamples {
    let store: Store
    let language: Language

    private struct Person {
        let iin, surname, given, patronymic: String
        let address: Localized
        let index, number: String
    }

    private static let people = [
        Person(
            iin: "671231399125", surname: "Ғабдуллин", given: "Бауыржан", patronymic: "Үсенұлы",
            address: Localized(
                ru: "г. Примерный, ул. Әлихан Бөкейхан, д. 12, кв. 7",
                kk: "Үлгі қаласы, Әлихан Бөкейхан көшесі, 12-үй, 7-пәтер"), index: "100008",
            number: "041234567"),
        Person(
            iin: "710228499403", surname: "Қасымова", given: "Гүлнар", patronymic: "",
            address: Localized(
                ru: "г. Примерный, ул. Учебная, д. 3", kk: "Үлгі қаласы, Оқу көшесі, 3-үй"), index: "100012",
            number: "042345678"),
        Person(
            iin: "681102499308", surname: "Өтегенова", given: "Айжан", patronymic: "Һамитқызы",
            address: Localized(
                ru: "с. Образцовое, ул. Мектеп, д. 1", kk: "Үлгілі ауылы, Мектеп көшесі, 1-үй"),
            index: "100413", number: "043456789"),
        Person(
            iin: "660314399002", surname: "Петров", given: "Игорь", patronymic: "Семёнович",
            address: Localized(
                ru: "г. Примерный, ул. Учебная, д. 40, кв. 2", kk: "Үлгі қаласы, Оқу көшесі, 40-үй, 2-пәтер"),
            index: "100012", number: "044567890"),
    ]

    func load() throws {
        let today = store.clock.now().date
        let disabled = try accept(Self.people[0], .disability, today.adding(days: -90))
        try decide(disabled, "assign", "41", on: -80, from: -80, through: 285)
        try record(
            .items, of: disabled, on: -80,
            ["item14": "84", "item15": "215 400", "item17": "60", "item22": "86 300", "item24": "8 630"])
        for (place, day) in [-60, -30].enumerated() {
            try pay(disabled, String(501 + place), "86 300", on: day, .transferred)
        }
        try pay(disabled, "503", "86 300", on: -30, .erroneous)
        let jobless = try accept(Self.people[1], .jobLoss, today.adding(days: -12))
        try decide(jobless, "assign", "57", on: -1, from: -1, through: 89)
        _ = try accept(Self.people[2], .breadwinner, today.adding(days: -1), deceased: "640229399156")
        let ended = try accept(Self.people[3], .jobLoss, today.adding(days: -130))
        try decide(ended, "assign", "19", on: -120, from: -120, through: -30)
        try record(
            .items, of: ended, on: -120,
            [
                "item14": "36", "item15": "180 000", "item19": "yes",
                "item19_on": today.adding(days: -131).shown, "item22": "72 000", "item24": "7 200",
            ])
        try pay(ended, "402", "72 000", on: -90, .transferred)
        try decide(ended, "suspend", "23", on: -70, from: -70, through: nil)
        try decide(ended, "resume", "25", on: -60, from: -60, through: nil)
    }

    private func accept(
        _ person: Person, _ kind: SocialPaymentKind, _ day: CivilDate, deceased: String = ""
    ) throws -> Int64 {
        let iin = try IIN(person.iin)
        let values: FormValues = [
            "iin": person.iin, "surname": person.surname, "given_name": person.given,
            "patronymic": person.patronymic, "birth": iin.birthDate?.shown ?? "",
            "item9": Citizenship.kazakhstan.rawValue, "item5": person.address[language],
            "item6": person.index, "item7": IdentityDocument.Kind.idCard.rawValue,
            "document_number": person.number, "document_on": "14.05.2019",
            "document_by": Localized(ru: "МВД РК", kk: "ҚР ІІМ")[language], "kind": kind.rawValue,
            "happened_on": day.shown, "item11": day.adding(days: -2).shown, "deceased": deceased,
            "learned_on": day.shown,
        ]
        return try store.accept(socialPayment: values).id
    }

    private func decide(
        _ id: Int64, _ decision: String, _ number: String, on day: Int, from: Int, through: Int?
    ) throws {
        let reasons: [String: Localized] = [
            "suspend": Localized(ru: "выезд за пределы страны", kk: "елден тыс жерге кету"),
            "resume": Localized(ru: "возвращение", kk: "қайтып келу"),
        ]
        try record(
            .decision, of: id, on: day,
            [
                "decision": decision, "from": shown(from), "through": through.map(shown) ?? "",
                "number": number, "basis": reasons[decision]?[language] ?? "",
            ])
    }

    private func pay(
        _ id: Int64, _ number: String, _ sum: String, on day: Int, _ row: SocialPayment.RowKind
    ) throws {
        let paid = store.clock.now().date.adding(days: day)
        try record(
            .paid, of: id, on: day,
            [
                "number": number, "sum": sum, "row": row.rawValue, "months": paid.yearMonth.shown,
                "dated_on": shown(day), "sent_on": shown(day), "knp": "040",
                "sender": Localized(ru: "Фонд (учебный)", kk: "Қор (оқу)")[language],
                "receiver": Words.corporation[language], "total": sum,
            ])
    }

    private func record(
        _ form: SocialPaymentForm, of id: Int64, on day: Int, _ typed: FormValues
    ) throws {
        guard let file = try store.socialFile(id: id) else { return }
        let values = form.values(of: file).merging(typed) { $1 }
            .merging(["happened_on": shown(day), "learned_on": shown(day)]) { $1 }
        _ = try store.record(
            try form.entry(values, file, try store.formContext()), of: id, version: file.record.version,
            by: SocialPaymentLaw(store: store))
    }

    private func shown(_ day: Int) -> String { store.clock.now().date.adding(days: day).shown }
}

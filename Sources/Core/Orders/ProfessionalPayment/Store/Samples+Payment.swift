/// Invented applicants of the professional payment, with their cases.
struct PaymentSamples {
    let store: Store
    let language: Language

    private struct Person {
        let iin, surname, given, patronymic: String
        let position: Localized
        let phone: String
        let employer: Int
        /// How far the case has come: how many of the facts below it has.
        let stage: Int
    }

    private static let employers: [(number: String, name: Localized, head: Localized, who: Localized)] = [
        (
            "050140990004", Localized(ru: "ТОО «Пример»", kk: "«Үлгі» ЖШС"),
            Localized(ru: "директору", kk: "директорға"),
            Localized(ru: "Үсеновой Г. Т.", kk: "Үсенова Г. Т.")
        ),
        (
            "151241990007", Localized(ru: "АО «Қарағанды үлгі»", kk: "«Қарағанды үлгі» АҚ"),
            Localized(ru: "председателю правления", kk: "басқарма төрағасына"), .same("Сейітқали Д. Б.")
        ),
    ]

    private static let people = [
        Person(
            iin: "700729399069", surname: "Әбдірахманов", given: "Ерлан", patronymic: "Серікұлы",
            position: Localized(ru: "плавильщик", kk: "балқытушы"),
            phone: "+77011234567", employer: 0, stage: 6),
        Person(
            iin: "710228499403", surname: "Қасымова", given: "Гүлнар", patronymic: "",
            position: Localized(ru: "аппаратчик", kk: "аппаратшы"),
            phone: "+77052345678", employer: 0, stage: 3),
        Person(
            iin: "671231399125", surname: "Ғабдуллин", given: "Бауыржан", patronymic: "Үсенұлы",
            position: Localized(ru: "проходчик", kk: "үңгілеуші"),
            phone: "+77073456789", employer: 1, stage: 7),
        Person(
            iin: "681102499308", surname: "Өтегенова", given: "Айжан", patronymic: "Һамитқызы",
            position: Localized(ru: "лаборант", kk: "зертханашы"),
            phone: "+77474567890", employer: 1, stage: 4),
        Person(
            iin: "660314399002", surname: "Петров", given: "Игорь", patronymic: "Семёнович",
            position: Localized(ru: "электросварщик", kk: "электрмен дәнекерлеуші"),
            phone: "+77775678901", employer: 0, stage: 1),
    ]

    func load() throws {
        let now = store.clock.now()
        for (index, person) in Self.people.enumerated() {
            let words = FormSpec.application.fields.filter(\.kind.holdsWords).map(\.key)
            let record = try store.accept(
                application: application(person, now).typed(in: language, words))
            try advance(record.caseID, person, index, now)
        }
    }

    private func application(_ person: Person, _ now: Moment) -> FormValues {
        let employer = Self.employers[person.employer]
        let initials = ([person.given, person.patronymic].compactMap { $0.first.map { "\($0)." } }).joined(
            separator: " ")
        return [
            "iin": person.iin, "surname": person.surname, "given_name": person.given,
            "patronymic": person.patronymic,
            "birth": (try? IIN(person.iin))?.birthDate?.shown ?? "", "f03": person.position[language],
            "f04": "\(person.surname) \(initials)", "employer": employer.number,
            "employer_name": employer.name[language],
            "f01": employer.head[language], "f02": employer.who[language], "f05": "termination",
            "f06": "17/2019", "f07": "14.03.2019",
            "f08": now.date.adding(days: -60).shown, "f10": "yes", "f11": "yes", "f12": "yes",
            "f13": person.phone,
            "f14": "\(person.surname) \(initials)", "f15": "yes", "f16": now.date.shown, "f17": person.phone,
        ]
    }

    private func advance(_ caseID: Int64, _ person: Person, _ index: Int, _ now: Moment) throws {
        let act = now.date.adding(days: -60)
        let account = try IBAN("KZ41722C000000000001")
        let phone = try PhoneNumber(person.phone)
        let first = act.yearMonth.adding(-95)
        let steps: [(day: Int, on: CivilDate, body: FactBody, source: String)] = [
            (-57, act, .employmentEnded(kind: .termination, recordedOn: act.adding(days: 1)), "ЕСУТД"),
            (-56, act, .contributionMonths(from: first, to: act.yearMonth), "АИС «ООП»"),
            (-55, act, .phone(phone), "БМГ"),
            (-50, now.date.adding(days: -50), .sms(phone: phone, code: String(4100 + index)), ""),
            (-49, now.date.adding(days: -49), .reply(account: account, bank: nil), ""),
            (
                -48, now.date.adding(days: -48),
                .caseFile(number: "\(Localized(ru: "ЭМД", kk: "ІЭМ")[language])-\(1000 + index)"), ""
            ),
            (-47, now.date.adding(days: -47), .employerConsent(certificate: "0A1B2C\(index)"), "ЭБТ"),
        ]
        for step in steps.prefix(person.stage) {
            guard let version = try store.paymentCase(id: caseID)?.version else { return }
            let learned = Moment(now.date.adding(days: step.day), hour: 10, minute: 12)
            _ = try store.record(
                FactEntry(body: step.body, happenedOn: step.on, learnedAt: learned, source: step.source),
                inCase: caseID, version: version)
        }
    }
}

/// Invented people and records to try the program with.
///
/// Their numbers pass the checks; the persons do not exist.
public struct Samples {
    let store: Store
    let house: House

    /// An office that does not exist, for its letters.
    private static let office = [
        "office.letterhead.kk": "Үлгі қаласы, Оқу көшесі, 1-үй, тел. 8 (7000) 00-00-00",
        "office.letterhead.ru": "г. Примерный, ул. Учебная, д. 1, тел. 8 (7000) 00-00-00",
        "office.head.position.kk": "Бөлім басшысы", "office.head.position.ru": "Руководитель отдела",
        "office.head.name": "А. Үлгібаев", "office.phone": "8 (7000) 00-00-01",
        "office.appeal.kk": "үлгі органға (үлгі мекенжай) үлгі мерзімде",
        "office.appeal.ru": "в примерный орган (примерный адрес) в примерный срок",
    ]

    private static let isInUse = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Здесь уже работают: учебные данные загружают только в пустое хранилище",
                kk: "Мұнда жұмыс басталған: оқу деректері тек бос қоймаға жүктеледі")))

    private static let isAnswered = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Другой специалист уже ответил «Нет»: здесь работают без учебных данных",
                kk: "Басқа маман «Жоқ» деп жауап берген: мұнда оқу деректерінсіз жұмыс істейді")))

    public init(store: Store, house: House) {
        self.store = store
        self.house = house
    }

    /// Loads once, those of each order after the other; the store is then marked as a
    /// training one, which every screen shows.
    ///
    /// - Parameter isAnswer: they answer the question of the first start, which another may have
    ///   answered meanwhile.
    public func load(in language: Language = .russian, asAnswer isAnswer: Bool = false) throws {
        let now = store.clock.now()
        // All or none: invented people never stand in a store that does not say so.
        try store.database.writeTogether {
            guard try !store.isTraining else { return }
            guard try !store.hasWork else { throw Self.isInUse }
            guard try !isAnswer || store.hasSampleQuestion else { throw Self.isAnswered }
            try store.closeSampleQuestion()
            try store.set("sample.loaded", to: now.iso)
            try SettingSpec.office.forEach { spec in
                if let value = Self.office[spec.name] { try store.set(spec.name, to: value) }
            }
            for order in house.orders { try order.samples(store, language) }
        }
    }
}

extension Store {
    private static let sampleQuestion = "sample.question"

    fileprivate var hasSampleQuestion: Bool {
        get throws { try setting(Self.sampleQuestion) != nil }
    }

    /// Whether the question of the first start has no answer yet: it is asked at every start
    /// until somebody answers it or begins to work.
    public var awaitsSampleAnswer: Bool {
        get throws { try hasSampleQuestion && !hasWork }
    }

    /// Notes that the question is to be asked, in the transaction that sets the office up.
    func openSampleQuestion() throws {
        try database.write {
            try $0.execute(
                "INSERT INTO setting (name, value, version) VALUES (?, ?, 1) ON CONFLICT DO NOTHING",
                [.text(Self.sampleQuestion), .moment(clock.now())])
        }
    }

    func closeSampleQuestion() throws {
        guard try hasSampleQuestion else { return }
        try database.write {
            try $0.execute("DELETE FROM setting WHERE name = ?", [.text(Self.sampleQuestion)])
        }
    }
}

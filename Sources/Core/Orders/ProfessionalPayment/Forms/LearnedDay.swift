/// What the moment of a fact is called on its form, and what F1 says of it.
struct LearnedDay {
    let label: Localized
    let section: Localized
    let help: Localized

    /// News that came from elsewhere.
    static let received = LearnedDay(
        label: Localized(ru: "Поступило", kk: "Түскен күні"), section: news,
        help: Localized(
            ru:
                "День, когда сведения поступили в Государственную корпорацию или в информационную систему. По нему считаются приостановление и прекращение (пункты 18 и 22).",
            kk:
                "Мәлімет Мемлекеттік корпорацияға немесе ақпараттық жүйеге түскен күн. Тоқтата тұру мен тоқтату сол бойынша есептеледі (18 және 22-тармақтар)."
        ))

    /// A message to the worker.
    static let sent = LearnedDay(
        label: Localized(ru: "Отправлено", kk: "Жіберілді"), section: news,
        help: Localized(
            ru: "День, когда сообщение отправлено. От него считается срок ответа работника (пункт 12).",
            kk: "Хабарлама жіберілген күн. Жұмыскердің жауап беру мерзімі сол күннен есептеледі (12-тармақ).")
    )

    /// The worker's answer.
    static let answered = LearnedDay(
        label: Localized(ru: "Получено", kk: "Алынды"), section: news,
        help: Localized(
            ru: "День, когда ответ работника получен. От него считается направление ЭМД (пункт 15).",
            kk: "Жұмыскердің жауабы алынған күн. ІЭМ-ді жіберу мерзімі сол күннен есептеледі (15-тармақ)."))

    /// What the office sends on.
    static let directed = LearnedDay(
        label: Localized(ru: "Направлено", kk: "Жіберілді"), section: news,
        help: Localized(
            ru: "День, когда ЭМД сформирован и направлен работодателю (пункт 15).",
            kk: "ІЭМ қалыптастырылып, жұмыс берушіге жіберілген күн (15-тармақ)."))

    private static let news = Localized(ru: "Поступление сведений", kk: "Мәліметтің түсуі")
}

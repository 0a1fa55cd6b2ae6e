extension Message {
    /// A determination on a question that the case has not.
    static let noQuestion = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Такого открытого вопроса в деле нет: смотрите вкладку «Вопросы»",
                kk: "Істе мұндай ашық мәселе жоқ: «Мәселелер» қойындысын қараңыз")))
    /// An application whose case has facts keeps its person and employer.
    static let caseHasFacts = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "В деле есть факты: человека и работодателя не заменить",
                kk: "Істе фактілер бар: адам мен жұмыс берушіні ауыстыруға болмайды")))
    /// Appendix 1 f14: the signature is of another than the worker named above.
    static let signatureDiffers = Message.of(
        OrderMessage(
            "W-NAME",
            Localized(
                ru: "Подписал не тот, кто назван выше: проверьте",
                kk: "Қол қойған адам жоғарыда аталған адам емес: тексеріңіз"),
            brief: Localized(ru: "подпись другого человека", kk: "қолы басқа адамдікі")))
    /// p.25: money came for somebody who is in no funding request of the month.
    static let notInFundingRequest = Message.of(
        OrderMessage(
            "W-NEED",
            Localized(
                ru: "Получателя нет в потребности этого месяца: проверьте (задача в списке уведомлений)",
                kk: "Алушы осы айдың қажеттілік тізімінде жоқ: тексеріңіз (хабарламалар тізіміндегі тапсырма)"
            ), brief: Localized(ru: "нет в потребности", kk: "қажеттілікте жоқ")))

    /// p.20, A526-21: a resumption that nothing is open for is kept.
    static let waitsForSuspension = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Ждёт: открытого приостановления по этому основанию нет",
                kk: "Күтеді: осы негіз бойынша ашық тоқтата тұру жоқ"),
            brief: Localized(ru: "ждёт приостановления", kk: "тоқтата тұруды күтеді")))

    /// A notice that nobody is to get any more.
    static func voidNotice(_ void: Notice.Void) -> Message {
        .of(
            OrderMessage(
                "E-STATE",
                Localized(ru: "Уведомление ", kk: "Хабарлама ") + void.sentence))
    }

    /// p.27: what payment orders need is not set.
    static func paymentSettings(_ names: [Localized]) -> Message {
        let list = Localized(
            ru: names.map(\.ru.quoted).joined(separator: ", "),
            kk: names.map(\.kk.quoted).joined(separator: ", "))
        return .of(
            OrderMessage(
                "E-EXT",
                Localized(
                    ru: "Без этих настроек поручений не составить: \(list.ru). "
                        + "Их задаёт администратор: меню «Общее» › «Настройки»",
                    kk: "Бұл баптауларсыз тапсырма жасалмайды: \(list.kk). "
                        + "Оларды әкімші береді: «Жалпы» › «Баптаулар» мәзірі"),
                brief: Localized(ru: "не заданы настройки", kk: "баптаулар берілмеген")))
    }

    /// p.26: no case has anything to do with a month.
    static func nobodyToPay(_ month: YearMonth) -> Message {
        .of(
            OrderMessage(
                "E-STATE",
                Localized(
                    ru: "За \(month.shown) платить некому: ни по одному делу ничего не причитается. "
                        + "Список не составлен",
                    kk: "\(month.shown) үшін төленетін ешкім жоқ: бірде-бір іс бойынша ештеңе тиесілі емес. "
                        + "Тізім жасалмады")))
    }

    /// Nothing is sent to the dead.
    static let deceased = Message.of(
        OrderMessage("E-STATE", Localized(ru: "Человек умер", kk: "Адам қайтыс болған")))

    static let all526 = [
        deceased, noQuestion, caseHasFacts, signatureDiffers, notInFundingRequest, waitsForSuspension,
        nobodyToPay(CivilDate(dayNumber: 0).yearMonth),
    ]
}

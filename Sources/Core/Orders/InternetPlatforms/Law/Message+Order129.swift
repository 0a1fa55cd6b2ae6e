extension Message {
    /// p.4 part 3: an exemption from nothing.
    static let noPaymentKind = Message.of(
        OrderMessage(
            "E-ALT",
            Localized(
                ru: "Укажите хотя бы один вид платежа", kk: "Кемінде бір төлем түрін көрсетіңіз"),
            brief: Localized(ru: "вид платежа не указан", kk: "төлем түрі көрсетілмеген")))

    /// Nobody explains sums that are equal, nor twice.
    static func nothingToAnswer(_ status: ReconciliationStatus) -> Message {
        .state(
            Localized(
                ru: "\(status.label.ru.lowercased()), отвечают на расхождение",
                kk: "\(status.label.kk.lowercased()), жауап айырмаға беріледі"))
    }

    /// By its title the order returns what exceeds the due sum.
    static let nothingToReturn = Message.state(
        Localized(
            ru: "перечислено меньше заявленного, возвращать нечего",
            kk: "мәлімделгеннен аз аударылған, қайтаратын ештеңе жоқ"))

    /// p.2 (8): an operator is an individual entrepreneur by ИИН, or a legal entity by БИН.
    static let operatorKind = Message.of(
        OrderMessage(
            "E-DICT",
            Localized(
                ru: "У юридического лица БИН, у предпринимателя ИИН: проверьте номер или вид",
                kk: "Заңды тұлғада БСН, кәсіпкерде ЖСН болады: нөмірін не түрін тексеріңіз"),
            brief: Localized(ru: "номер не того вида", kk: "нөмір басқа түрдікі")))

    /// p.2 (8): data of somebody who is no operator.
    static let unknownOperator = Message.of(
        OrderMessage(
            "E-DICT",
            Localized(
                ru: "Оператора с таким БИН / ИИН в списке нет: сначала заведите его карточку",
                kk: "Мұндай БСН / ЖСН-і бар оператор тізімде жоқ: алдымен карточкасын ашыңыз"),
            brief: Localized(ru: "оператора нет в списке", kk: "оператор тізімде жоқ")))

    /// For the list of messages.
    static let all129 = [noPaymentKind, operatorKind, unknownOperator]
}

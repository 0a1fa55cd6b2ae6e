extension Message {
    /// Appendix 2 row 9: nobody is received on a day off.
    static let noReception = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Приёма нет: выходной или праздничный день, проверьте дату",
                kk: "Қабылдау жоқ: демалыс немесе мереке күні, күнін тексеріңіз"),
            brief: Localized(ru: "приёма нет", kk: "қабылдау жоқ")))

    /// Appendix 2 row 7.
    static let noFirstCertificate = Message.of(
        OrderMessage(
            "W-FIRST",
            Localized(
                ru: "В журнале нет первого удостоверения этого человека: проверьте, выдавалось ли оно",
                kk: "Журналда бұл адамның алғашқы куәлігі жоқ: берілген-берілмегенін тексеріңіз"),
            brief: Localized(ru: "первого удостоверения нет", kk: "алғашқы куәлік жоқ")))

    /// Appendix 3: a refusal of a full package.
    static let packageComplete = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Пакет полный и действует: основания для отказа в приёме нет",
                kk: "Топтама толық және жарамды: қабылдаудан бас тартуға негіз жоқ"),
            brief: Localized(ru: "пакет полный", kk: "топтама толық")))

    /// p.18 part 1: somebody disagrees with results.
    static let complaintBeforeResult = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Жалуются на результат услуги: удостоверение ещё не выдано, в услуге не отказано",
                kk: "Шағым қызмет нәтижесіне беріледі: куәлік әлі берілмеген, қызметтен бас тартылмаған"),
            brief: Localized(ru: "результата ещё нет", kk: "нәтиже әлі жоқ")))

    /// Appendix 3: the next visit is another application.
    static let refusedVisit = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "В приёме отказано: при новом обращении заполняют новое заявление",
                kk: "Қабылдаудан бас тартылған: қайта жүгінгенде жаңа өтініш толтырылады"),
            brief: Localized(ru: "в приёме отказано", kk: "қабылдаудан бас тартылған")))

    /// Appendix 4: the basis of what was not received.
    static let basisOfNothing = Message.of(
        OrderMessage(
            "E-STATE",
            Localized(
                ru: "Компенсацию раньше не получал: основание не указывают",
                kk: "Өтемақыны бұрын алмаған: негізі көрсетілмейді"),
            brief: Localized(ru: "основание лишнее", kk: "негізі артық")))

    /// For the list of messages.
    static let all113 = [
        noReception, noFirstCertificate, packageComplete, complaintBeforeResult, refusedVisit, basisOfNothing,
    ]
}

extension Certificate {
    enum Event {
        static let application = RegisterEvent(
            "application", act: Localized(ru: "Заполнить заявление", kk: "Өтінішті толтыру"),
            told: Localized(ru: "заявление заполнено", kk: "өтініш толтырылды"),
            takes: [Fields.kind, Fields.documents, Fields.expired, Fields.copies, Fields.by])
        static let acceptance = RegisterEvent(
            "documents-accepted", act: Localized(ru: "Принять документы", kk: "Құжаттарды қабылдау"),
            told: Localized(
                ru: "документы приняты, выдана расписка", kk: "құжаттар қабылданды, қолхат берілді"))
        static let refusal = RegisterEvent(
            "documents-refused", act: Localized(ru: "Отказать в приёме", kk: "Қабылдаудан бас тарту"),
            told: Localized(
                ru: "в приёме документов отказано, выдана расписка",
                kk: "құжаттарды қабылдаудан бас тартылды, қолхат берілді"))
        static let forwarding = RegisterEvent(
            "forwarded", act: Localized(ru: "Передать услугодателю", kk: "Берушіге жіберу"),
            told: Localized(ru: "передано услугодателю", kk: "көрсетілетін қызметті берушіге жіберілді"))
        static let hearing = RegisterEvent(
            "hearing", act: Localized(ru: "Заслушивание", kk: "Тыңдау"),
            told: Localized(
                ru: "услугодатель проводит заслушивание", kk: "көрсетілетін қызметті беруші тыңдау өткізеді"),
            takes: [Fields.way])
        static let serviceRefusal = RegisterEvent(
            "service-refusal",
            act: Localized(ru: "Отказ услугодателя", kk: "Берушінің бас тартуы"),
            told: Localized(
                ru: "услугодатель отказал в оказании услуги",
                kk: "көрсетілетін қызметті беруші қызмет көрсетуден бас тартты"),
            takes: [Fields.ground, Fields.reason])
        static let arrival = RegisterEvent(
            "arrived", act: Localized(ru: "Удостоверение поступило", kk: "Куәлік келіп түсті"),
            told: Localized(ru: "удостоверение поступило", kk: "куәлік келіп түсті"), needs: [Fields.number])
        static let handing = RegisterEvent(
            "handed", act: Localized(ru: "Выдать", kk: "Беру"),
            told: Localized(ru: "удостоверение выдано", kk: "куәлік берілді"))
        static let complaint = RegisterEvent(
            "complaint", act: Localized(ru: "Жалоба", kk: "Шағым"),
            told: Localized(
                ru: "жалоба в уполномоченный орган по оценке и контролю качества",
                kk: "сапаны бағалау және бақылау жөніндегі уәкілетті органға шағым"), takes: [Fields.text])
    }
}

/// A single-use voucher for the recognition of a qualification (единоразовый ваучер), order № 380
/// p.8–13: what its register keeps of the work of centres that are none of the Corporation.
enum Voucher {
    enum Fields {
        static let centre = RegisterField("centre", Localized(ru: "центр признания", kk: "тану орталығы"))
        static let profession = RegisterField(
            "profession", Localized(ru: "заявленная профессия", kk: "мәлімделген кәсіп"))
        static let grounds = RegisterField(
            "grounds", Localized(ru: "основания отказа", kk: "бас тарту негіздері"), .some(refusalGrounds))
        static let reason = RegisterField("reason", Localized(ru: "причина", kk: "себебі"))
        static let number = RegisterField("number", Localized(ru: "№ ваучера", kk: "ваучер №"))
        static let validTo = RegisterField(
            "valid-to", Localized(ru: "срок действия, по", kk: "қолданылу мерзімі, дейін"), .day)
        static let sickLeave = RegisterField(
            "sick-leave-number",
            Localized(
                ru: "№ листа временной нетрудоспособности", kk: "еңбекке уақытша жарамсыздық парағының №"))
        static let from = RegisterField(
            "from", Localized(ru: "нетрудоспособность с", kk: "жарамсыздық басы"), .day)
        static let to = RegisterField(
            "to", Localized(ru: "нетрудоспособность по", kk: "жарамсыздық соңы"), .day)
        static let isIntegrated = RegisterField(
            "integration",
            Localized(
                ru: "лист виден в системе государственного органа",
                kk: "парақ мемлекеттік органның жүйесінде көрінеді"), .yes)
    }

    /// p.8 part 2.
    static let refusalGrounds = [
        RegisterChoice(
            "package", Localized(ru: "неполный пакет документов", kk: "құжаттар топтамасы толық емес")),
        RegisterChoice(
            "form", Localized(ru: "неправильное заполнение заявления", kk: "өтініш дұрыс толтырылмаған")),
        RegisterChoice(
            "qualification",
            Localized(
                ru: "несоответствие требованиям к профессиональной квалификации и образованию",
                kk: "кәсіптік біліктілік пен білімге қойылатын талаптарға сәйкес келмеуі")),
    ]

    enum State {
        static let received = RegisterState("received", Localized(ru: "Поступило", kk: "Түсті"))
        static let careerRefused = RegisterState(
            "career-refused",
            Localized(ru: "Отказ карьерного центра", kk: "Мансап орталығының бас тартуы"))
        static let forwarded = RegisterState(
            "forwarded", Localized(ru: "Направлено в центр признания", kk: "Тану орталығына жіберілді"))
        static let confirmed = RegisterState("confirmed", Localized(ru: "Подтверждено", kk: "Расталды"))
        static let negative = RegisterState(
            "negative", Localized(ru: "Отрицательный ответ", kk: "Теріс жауап"))
        static let refused = RegisterState(
            "refused", Localized(ru: "Мотивированный отказ", kk: "Дәлелді бас тарту"))
        static let valid = RegisterState(
            "valid", Localized(ru: "Выдан, действует", kk: "Берілді, қолданыста"))
        static let used = RegisterState("used", Localized(ru: "Использован", kk: "Пайдаланылды"))
        static let annulled = RegisterState("annulled", Localized(ru: "Аннулирован", kk: "Күші жойылды"))
        static let extensionAsked = RegisterState(
            "extension-asked", Localized(ru: "Заявлено продление", kk: "Ұзарту сұралды"))
        static let extended = RegisterState(
            "extended", Localized(ru: "Действует (продлён)", kk: "Қолданыста (ұзартылды)"))

        /// In which nobody has a second one.
        static let ofVoucher = [valid, extensionAsked, extended]
    }

    enum Event {
        static let application = RegisterEvent(
            "voucher-application",
            act: Localized(ru: "Заявление поступило", kk: "Өтініш түсті"),
            told: Localized(
                ru: "заявление поступило в центр трудовой мобильности",
                kk: "өтініш еңбек мобильділігі орталығына түсті"),
            needs: [Fields.centre], takes: [Fields.profession])
        static let careerRefusal = RegisterEvent(
            "career-refusal",
            act: Localized(ru: "Отказ карьерного центра", kk: "Мансап орталығының бас тартуы"),
            told: Localized(
                ru: "карьерный центр сформировал мотивированный отказ",
                kk: "мансап орталығы дәлелді бас тартуды қалыптастырды"),
            takes: [Fields.grounds, Fields.reason])
        static let forward = RegisterEvent(
            "forward",
            act: Localized(ru: "Направлено в центр признания", kk: "Тану орталығына жіберілді"),
            told: Localized(
                ru: "центр трудовой мобильности направил заявление в центр признания",
                kk: "еңбек мобильділігі орталығы өтінішті тану орталығына жіберді"))
        static let confirm = RegisterEvent(
            "confirm",
            act: Localized(ru: "Центр признания подтвердил", kk: "Тану орталығы растады"),
            told: Localized(
                ru:
                    "центр признания подтвердил возможность процедуры (кабинет претендента, АЦС «Рынок труда»)",
                kk: "тану орталығы рәсімнен өту мүмкіндігін растады (үміткердің кабинеті, «Еңбек нарығы» АЦЖ)"
            ))
        static let negative = RegisterEvent(
            "negative",
            act: Localized(ru: "Отрицательный ответ центра", kk: "Орталықтың теріс жауабы"),
            told: Localized(
                ru: "центр признания ответил отрицательно", kk: "тану орталығы теріс жауап берді"),
            takes: [Fields.reason])
        static let refuse = RegisterEvent(
            "refuse",
            act: Localized(ru: "Мотивированный отказ направлен", kk: "Дәлелді бас тарту жіберілді"),
            told: Localized(
                ru: "центр трудовой мобильности направил мотивированный отказ",
                kk: "еңбек мобильділігі орталығы дәлелді бас тартуды жіберді"))
        static let issue = RegisterEvent(
            "issue",
            act: Localized(ru: "Ваучер направлен претенденту", kk: "Ваучер үміткерге жіберілді"),
            told: Localized(
                ru: "центр трудовой мобильности направил ваучер",
                kk: "еңбек мобильділігі орталығы ваучерді жіберді"),
            needs: [Fields.validTo, Fields.centre], takes: [Fields.number])
        static let used = RegisterEvent(
            "used", act: Localized(ru: "Ваучер использован", kk: "Ваучер пайдаланылды"),
            told: Localized(ru: "ваучер использован", kk: "ваучер пайдаланылды"))
        static let annulment = RegisterEvent(
            "annulment", act: Localized(ru: "Аннулирование", kk: "Күшін жою"),
            told: Localized(
                ru: "не использован в срок, аннулирован автоматически",
                kk: "мерзімінде пайдаланылмады, автоматты түрде күші жойылды"))
        static let sickLeave = RegisterEvent(
            "sick-leave",
            act: Localized(
                ru: "Копия листа нетрудоспособности получена", kk: "Жарамсыздық парағының көшірмесі алынды"),
            told: Localized(
                ru: "копия листа временной нетрудоспособности получена в АЦС «Рынок труда»",
                kk: "еңбекке уақытша жарамсыздық парағының көшірмесі «Еңбек нарығы» АЦЖ-да алынды"),
            needs: [Fields.from, Fields.to], takes: [Fields.sickLeave, Fields.isIntegrated])
        static let extend = RegisterEvent(
            "extend", act: Localized(ru: "Срок продлён", kk: "Мерзімі ұзартылды"),
            told: Localized(
                ru: "центр трудовой мобильности продлил срок ваучера",
                kk: "еңбек мобильділігі орталығы ваучердің мерзімін ұзартты"),
            needs: [Fields.validTo])
    }
}

extension ImportFormat {
    /// MT102 and MT100 (facts.md §7.2): a payment order with its list.
    static let paymentOrders = ImportFormat(
        .paymentOrders,
        Localized(
            ru: "Файл MT102 или MT100: отчисления, взносы и пени по списку",
            kk: "MT102 не MT100 файлы: тізім бойынша аударымдар, жарналар мен өсімпұл"),
        ImportDocument(
            isOf: { head in
                let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
                return head[start...].prefix(400).starts(with: "{1:".utf8)
            },
            suffixes: [".txt", ".mt", ".mt102", ".mt100"], fields: fields430,
            read: { try PaymentOrderImport.run($0, $1, $2) }))

    private static let fields430: [(name: String, meaning: Localized, citation: Citation)] = [
        field(
            ":50:", "8.1", "счет отправителя, потом /NAME/ и /IDN/ – ИИН или БИН",
            "жіберушінің шоты, содан кейін /NAME/ және /IDN/ – ЖСН не БСН"),
        field(":57B:", "8.1", "банк получателя: им ведётся счет :59:", "алушының банкі: :59: шоты сонда"),
        field(":59:", "8.1", "счет получателя, /NAME/ – его наименование", "алушының шоты, /NAME/ – атауы"),
        field(":70:/NUM/", "9.4", "номер документа, до 20 знаков", "құжаттың нөмірі, 20 таңбаға дейін"),
        field("/DATE/", "9.4", "дата документа, ггммдд", "құжаттың күні, жжаакк"),
        field(
            "/KNP/", "9.4", "код назначения платежа: 010, 012, 015, 017, 019, 089, 098, 121–124",
            "төлемді тағайындау коды: 010, 012, 015, 017, 019, 089, 098, 121–124"),
        field(
            "/PERIOD/", "9.4", "месяц ММГГГГ – один для всех или у каждого",
            "ААЖЖЖЖ айы – бәріне бір немесе әркімге өз айы"),
        field(
            ":21:", "9", "номер человека в списке, подряд с 1",
            "тізімдегі адамның нөмірі: 1, 2, 3, қатарынан"),
        field(":32B:", "9.4", "его сумма: KZT4250,00", "оның сомасы: KZT4250,00"),
        field(
            "/FM/ /NM/ /FT/", "9.2", "фамилия, имя, отчество; косая черта одна или две",
            "тегі, аты, әкесінің аты; қиғаш сызық біреу не екеу"),
        field("/DT/", "9.3", "дата рождения, ггггммдд", "туған күні, жжжжаакк"),
        field("/IDN/", "9.1", "ИИН", "ЖСН"),
        field(
            ":32A:", "9.4", "дата, валюта и итог: равен сумме строк",
            "күні, валютасы және қорытындысы: жолдардың сомасына тең"),
    ]

    private static func field(_ name: String, _ clause: String, _ ru: String, _ kk: String)
        -> (name: String, meaning: Localized, citation: Citation)
    {
        (name, Localized(ru: ru, kk: kk), .order430(clause))
    }
}

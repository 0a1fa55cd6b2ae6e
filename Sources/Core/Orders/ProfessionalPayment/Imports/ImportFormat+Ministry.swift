extension ImportFormat {
    /// p.10 (4), 18, 20, 22: the data of ИС МТСЗН on recipients.
    static let mtszn = ImportFormat(
        .mtszn,
        Localized(
            ru: "Выезд и прибытие, приостановление, возобновление",
            kk: "Кету және келу, тоқтата тұру, қайта бастау"),
        [
            .iin("20"),
            .event(ministryEvents.map(\.code), clause: "20"),
            ImportColumn(
                "happened_on", .date, of: .order526, clause: "18.0",
                Localized(
                    ru: "день самого события: выезда, прибытия, выдачи документа и т. д.",
                    kk: "оқиғаның өз күні: кету, келу, құжат берілу және т. б.")),
            ImportColumn(
                "document",
                .code([
                    ImportCode(
                        "permanent",
                        Localized(ru: "постоянно проживающего в РК", kk: "ҚР-да тұрақты тұратын адамның")),
                    ImportCode("temporary", Localized(ru: "временный", kk: "уақытша")),
                ]), .events(["document-issued", "permit-issued"]), of: .order526, clause: "18.3",
                Localized(ru: "какой документ выдан", kk: "қандай құжат берілді")),
            .receivedAt,
        ]
    ) { FactImport($0) }

    /// An event of ИС МТСЗН and the fact that it is.
    struct MinistryEvent: Sendable {
        let code: ImportCode
        /// - Parameter isPermanent: the document issued is of a permanent resident.
        let body: @Sendable (_ isPermanent: Bool) -> FactBody
    }

    static let ministryEvents: [MinistryEvent] = [
        suspension(
            "departure", 2, nil, "18.2",
            Localized(ru: "выезд на постоянное жительство", kk: "тұрақты тұруға кету")),
        resumption(
            "arrival", 2, nil, "18.2",
            Localized(ru: "прибытие на постоянное жительство", kk: "тұрақты тұруға келу")),
        resumption(
            "debits-resumed", 1, nil, "18.1",
            Localized(
                ru: "расходные операции по счету возобновились",
                kk: "шот бойынша шығыс операциялары қайта басталды")),
        suspension(
            "document-expired", 3, nil, "18.3",
            Localized(
                ru: "истёк документ иностранца, лица без гражданства",
                kk: "шетелдіктің, азаматтығы жоқ адамның құжатының мерзімі өтті")),
        resumption(
            "document-issued", 3, nil, "18.3",
            Localized(
                ru: "выдан документ (после истечения прежнего)",
                kk: "құжат берілді (бұрынғысының мерзімі өткен соң)")),
        suspension(
            "search-started", 4, .search, "18.4", Localized(ru: "начат розыск", kk: "іздестіру басталды")),
        resumption(
            "search-ended", 4, .search, "18.4", Localized(ru: "розыск прекращён", kk: "іздестіру тоқтатылды")),
        suspension(
            "declared-missing", 4, .court, "18.4",
            Localized(
                ru: "вступило в силу решение суда о безвестном отсутствии",
                kk: "хабарсыз кеткен деп тану туралы сот шешімі күшіне енді")),
        resumption(
            "missing-cancelled", 4, .court, "18.4",
            Localized(ru: "решение суда отменено", kk: "сот шешімінің күші жойылды")),
        suspension(
            "citizenship-ended", 5, nil, "18.5",
            Localized(ru: "гражданство прекращено", kk: "азаматтық тоқтатылды")),
        resumption(
            "permit-issued", 5, nil, "18.5",
            Localized(
                ru: "выдан документ (после прекращения гражданства)",
                kk: "құжат берілді (азаматтық тоқтатылған соң)")),
        MinistryEvent(
            code: ImportCode(
                "citizenship-loss-found",
                Localized(
                    ru: "выявлен факт прекращения гражданства", kk: "азаматтықтың тоқтатылу фактісі анықталды"
                ),
                clause: "22.2")
        ) { _ in .termination(ground: 2) },
        MinistryEvent(
            code: ImportCode(
                "contribution-found",
                Localized(ru: "выявлен факт уплаты ОППВ", kk: "МКЗЖ төлеу фактісі анықталды"),
                clause: "22.3")
        ) { _ in .termination(ground: 3) },
        MinistryEvent(
            code: ImportCode(
                "already-paid",
                Localized(ru: "выплата уже осуществляется", kk: "төлем жүзеге асырылып жатыр"),
                clause: "10.4")
        ) { _ in .alreadyPaid },
        MinistryEvent(
            code: ImportCode(
                "notice-exists", Localized(ru: "уведомление уже поступило", kk: "хабарлама бұрын түскен"),
                clause: "10.4")
        ) { _ in .noticeExists },
    ]

    private static func suspension(
        _ code: String, _ ground: Int, _ measure: SearchMeasure?, _ clause: String, _ meaning: Localized
    ) -> MinistryEvent {
        MinistryEvent(code: ImportCode(code, meaning, clause: clause)) { _ in
            .suspension(ground: ground, measure: measure)
        }
    }

    private static func resumption(
        _ code: String, _ ground: Int, _ measure: SearchMeasure?, _ clause: String, _ meaning: Localized
    ) -> MinistryEvent {
        MinistryEvent(code: ImportCode(code, meaning, clause: clause)) { isPermanent in
            .resumption(ground: ground, measure: measure, isPermanentDocument: isPermanent)
        }
    }
}

extension ImportColumn {
    static func iin(_ clause: String) -> ImportColumn {
        ImportColumn(
            "iin", .iin, of: .order526, clause: clause, Localized(ru: "ИИН человека", kk: "адамның ЖСН-і"))
    }

    static func event(_ codes: [ImportCode], clause: String) -> ImportColumn {
        ImportColumn(
            "event", .code(codes), of: .order526, clause: clause,
            Localized(ru: "что сообщается", kk: "не хабарланады"))
    }

    /// C-01: when the information arrived; the month of it decides (p.18, 22).
    static let receivedAt = ImportColumn(
        "received_at", .moment, .never, of: .order526, clause: "18.0",
        Localized(
            ru: "когда сведения поступили; пусто – момент загрузки файла",
            kk: "мәлімет қашан түсті; бос болса – файл жүктелген сәт"))
}

extension ImportFormat {
    /// Files of order 526, in the order of the documentation.
    static let all526 = [esutd, oop, bmg, gbdfl, mtszn, bank]

    /// p.5 (2), 6, 8: the employer's acts.
    static let esutd = ImportFormat(
        .esutd, Localized(ru: "Акты о прекращении и переводе", kk: "Тоқтату және ауыстыру актілері"),
        [
            .iin("8"),
            ImportColumn(
                "employer", .employer, of: .order526, clause: "8",
                Localized(ru: "БИН (ИИН) работодателя", kk: "жұмыс берушінің БСН-і (ЖСН-і)")),
            .event(
                [
                    ImportCode(
                        "termination",
                        Localized(ru: "трудовой договор прекращён", kk: "еңбек шарты тоқтатылды"),
                        clause: "5.2"),
                    ImportCode(
                        "transfer",
                        Localized(ru: "переведён на другую работу", kk: "басқа жұмысқа ауыстырылды"),
                        clause: "5.2"),
                ], clause: "5.2"),
            ImportColumn(
                "happened_on", .date, of: .order526, clause: "6",
                Localized(ru: "день акта работодателя", kk: "жұмыс беруші актісінің күні")),
            ImportColumn(
                "recorded_on", .date, .never, of: .order526, clause: "5.2",
                Localized(ru: "день записи в ЕСУТД", kk: "ЕШЕБЖ-ға енгізілген күн")),
            .receivedAt,
        ]
    ) { FactImport($0) }

    /// p.5 (1), 10 (3): months of ОППВ.
    static let oop = ImportFormat(
        .oop, Localized(ru: "Месяцы уплаты ОППВ", kk: "МКЗЖ төленген айлар"),
        [
            .iin("10.3"),
            ImportColumn(
                "month", .month, of: .order526, clause: "5.1",
                Localized(ru: "месяц, за который уплачено", kk: "қай ай үшін төленген")),
            ImportColumn(
                "payer_bin", .employer, of: .order526, clause: "5.1",
                Localized(ru: "БИН (ИИН) плательщика", kk: "төлеушінің БСН-і (ЖСН-і)")),
            ImportColumn(
                "sum", .sum, of: .order526, clause: "5.1",
                Localized(ru: "сумма взноса, тенге", kk: "жарна сомасы, теңге")),
        ]
    ) { OccupationalContributionImport($0) }

    /// p.3, 9: telephone numbers registered on the portal.
    static let bmg = ImportFormat(
        .bmg, Localized(ru: "Номера телефонов на портале", kk: "Порталдағы телефон нөмірлері"),
        [
            .iin("9"),
            .event(
                [
                    ImportCode(
                        "registered", Localized(ru: "номер зарегистрирован", kk: "нөмір тіркелген"),
                        clause: "9"),
                    ImportCode("none", Localized(ru: "номера нет", kk: "нөмір жоқ"), clause: "3.1"),
                ], clause: "9"),
            ImportColumn(
                "phone", .phone, .events(["registered"]), of: .order526, clause: "9",
                Localized(ru: "мобильный номер", kk: "ұялы нөмір")),
            .receivedAt,
        ]
    ) { FactImport($0) }

    /// p.10 (2), 22 (1): documents, residence, deaths.
    static let gbdfl = ImportFormat(
        .gbdfl,
        Localized(ru: "Документы, место жительства, смерть", kk: "Құжаттар, тұрғылықты жер, қайтыс болу"),
        [
            .iin("10.2"),
            .event(
                [
                    ImportCode(
                        "document",
                        Localized(
                            ru: "документ, удостоверяющий личность", kk: "жеке басты куәландыратын құжат"),
                        clause: "10.2"),
                    ImportCode(
                        "residence",
                        Localized(
                            ru: "регистрация по месту жительства", kk: "тұрғылықты жері бойынша тіркелу"),
                        clause: "10.2"),
                    ImportCode("death", Localized(ru: "смерть", kk: "қайтыс болу"), clause: "22.1"),
                ], clause: "10.2"),
            ImportColumn(
                "happened_on", .date, of: .order526, clause: "10.2",
                Localized(
                    ru: "день выдачи, регистрации, смерти", kk: "берілген, тіркелген, қайтыс болған күн")),
            ImportColumn(
                "document_kind",
                .code(IdentityDocument.Kind.allCases.map { ImportCode($0.rawValue, $0.label) }),
                .events(["document"]), of: .order526, clause: "10.2",
                Localized(ru: "вид документа", kk: "құжаттың түрі")),
            ImportColumn(
                "document_number", .text(limit: 30), .events(["document"]), of: .order526, clause: "10.2",
                Localized(ru: "номер документа", kk: "құжаттың нөмірі")),
            ImportColumn(
                "issued_by", .text(limit: 200), .never, of: .order526, clause: "10.2",
                Localized(ru: "кем выдан", kk: "кім берген")),
            ImportColumn(
                "expires_on", .date, .never, of: .order526, clause: "18.3",
                Localized(ru: "срок действия документа", kk: "құжаттың қолданылу мерзімі")),
            ImportColumn(
                "address", .text(limit: 300), .events(["residence"]), of: .order526, clause: "10.2",
                Localized(ru: "адрес", kk: "мекенжай")),
            .receivedAt,
        ]
    ) { FactImport($0) }

    /// p.12 (2), 18 (1): accounts, and accounts without debits.
    static let bank = ImportFormat(
        .bank,
        Localized(
            ru: "Счета и отсутствие расходных операций", kk: "Шоттар және шығыс операцияларының болмауы"),
        [
            .iin("18.1"),
            .event(
                [
                    ImportCode(
                        "account",
                        Localized(
                            ru: "счет человека, который можно предложить в sms",
                            kk: "sms-те ұсынуға болатын шот"),
                        clause: "12.2"),
                    ImportCode(
                        "no-debits",
                        Localized(
                            ru: "нет расходных операций три месяца и более",
                            kk: "үш ай және одан көп шығыс операциялары жоқ"), clause: "18.1"),
                ], clause: "18.1"),
            ImportColumn(
                "account", .account, of: .order526, clause: "12.2",
                Localized(ru: "номер счета (IBAN)", kk: "шот нөмірі (IBAN)")),
            ImportColumn(
                "happened_on", .date, .events(["no-debits"]), of: .order526, clause: "18.1",
                Localized(ru: "с какого дня нет операций", kk: "операциялар қай күннен бері жоқ")),
            .receivedAt,
        ]
    ) { FactImport($0) }
}

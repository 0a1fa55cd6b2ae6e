// Files of order ҚР ДСМ-333 that give categories and take them: p.18, 22–61.

extension ImportColumn {
    /// Columns of whom a row of order ҚР ДСМ-333 speaks.
    static func person333(_ clause: String) -> [ImportColumn] {
        [
            ImportColumn(
                "iin", .iin, of: .order333, clause: "18", Localized(ru: "ИИН человека", kk: "адамның ЖСН-і"))
        ] + names("", .always, clause) + [
            ImportColumn(
                "birth_date", .birth, of: .order333, clause: clause,
                Localized(ru: "дата рождения", kk: "туған күні")),
            ImportColumn(
                "sex", .code(sexes), of: .order333, clause: clause, Localized(ru: "пол", kk: "жынысы")),
        ]
    }

    /// The three parts of a name.
    ///
    /// - Parameter prefix: of the columns: `mother_` makes `mother_surname`.
    static func names(_ prefix: String, _ requirement: Requirement, _ clause: String) -> [ImportColumn] {
        [
            ImportColumn(
                prefix + "surname", .name, requirement, of: .order333, clause: clause,
                Localized(ru: "фамилия", kk: "тегі")),
            ImportColumn(
                prefix + "given_name", .name, requirement, of: .order333, clause: clause,
                Localized(ru: "имя", kk: "аты")),
            ImportColumn(
                prefix + "patronymic", .name, requirement.asOptional, of: .order333, clause: clause,
                Localized(ru: "отчество (при наличии)", kk: "әкесінің аты (бар болса)")),
        ]
    }

    private static let sexes = Sex.allCases.map { ImportCode($0.rawValue, $0.label) }

    static let citizenship333 = ImportColumn(
        "citizenship", .code(citizenships), .never, of: .order333, clause: "7",
        Localized(
            ru: "гражданство; пусто – известное прежде, иначе гражданин РК",
            kk: "азаматтығы; бос болса – бұрыннан белгілі мәні, әйтпесе ҚР азаматы"))

    private static let citizenships = Citizenship.allCases.map { citizenship in
        switch citizenship {
        case .kazakhstan:
            ImportCode(citizenship.rawValue, Localized(ru: "гражданин РК", kk: "ҚР азаматы"))
        case .foreignResident:
            ImportCode(
                citizenship.rawValue,
                Localized(ru: "иностранец, постоянно проживающий", kk: "тұрақты тұратын шетелдік"))
        case .foreignTemporary:
            ImportCode(
                citizenship.rawValue,
                Localized(ru: "иностранец, временно прибывший", kk: "уақытша келген шетелдік"))
        case .stateless:
            ImportCode(
                citizenship.rawValue,
                Localized(
                    ru: "лицо без гражданства, постоянно проживающее",
                    kk: "тұрақты тұратын азаматтығы жоқ адам"))
        case .statelessTemporary:
            ImportCode(
                citizenship.rawValue,
                Localized(
                    ru: "лицо без гражданства, временно прибывшее", kk: "уақытша келген азаматтығы жоқ адам"))
        }
    }

    /// p.7: a person's hand is no source of a file.
    static let sources333 = DataSource.allCases.filter { $0 != .operator }.map {
        ImportCode($0.rawValue, $0.name)
    }

    static let yesOrNo = [
        ImportCode("yes", Localized(ru: "да", kk: "иә")), ImportCode("no", Localized(ru: "нет", kk: "жоқ")),
    ]

    static let receivedAt333 = ImportColumn(
        "received_at", .moment, .never, of: .order333, clause: "9",
        Localized(
            ru: "когда сведения поступили; пусто – момент загрузки файла",
            kk: "мәлімет қашан түсті; бос болса – файл жүктелген сәт"))

    static func categories(_ listed: [InsuranceCategory]) -> Kind {
        .code(
            listed.map { category in
                let entry = CategoryEntry.of(category, on: CategoryEntry.edition)
                return ImportCode(category.code, entry.name, clause: entry.listClause)
            })
    }
}

extension ImportFormat {
    /// p.22–61: the list of a category.
    static let insuranceList = order333(
        .insuranceList, run: .list, Localized(ru: "Списки категорий", kk: "Санаттар тізімдері"),
        ImportColumn.person333("18") + [
            .citizenship333,
            ImportColumn(
                "category", ImportColumn.categories(listCategories), of: .order333, clause: "20",
                Localized(ru: "категория", kk: "санат")),
            ImportColumn(
                "assigned_on", .date, of: .order333, clause: "18",
                Localized(ru: "день присвоения категории", kk: "санат берілген күн")),
            ImportColumn(
                "source", .code(ImportColumn.sources333), of: .order333, clause: "18",
                Localized(ru: "источник присвоения", kk: "санат беру көзі")),
            ImportColumn(
                "child_iin", .iin, .when("category", ["R3", "R4"], isNeeded: false), of: .order333,
                clause: "28",
                Localized(ru: "ИИН ребёнка", kk: "баланың ЖСН-і")),
            ImportColumn(
                "measure",
                .code([
                    ImportCode("remand", Localized(ru: "следственный изолятор", kk: "тергеу изоляторы")),
                    ImportCode("house-arrest", Localized(ru: "домашний арест", kk: "үйқамақ")),
                ]), .when("category", ["R9"]), of: .order333, clause: "43",
                Localized(ru: "мера пресечения", kk: "бұлтартпау шарасы")),
            ImportColumn(
                "institution",
                .code([
                    ImportCode("ordinary", Localized(ru: "обычное учреждение", kk: "әдеттегі мекеме")),
                    ImportCode(
                        "minimum",
                        Localized(ru: "минимальной безопасности", kk: "қауіпсіздігі барынша төмен мекеме"),
                        clause: "40"),
                ]), .when("category", ["R8"]), of: .order333, clause: "40",
                Localized(ru: "учреждение УИС", kk: "ҚАЖ мекемесі")),
            ImportColumn(
                "study",
                .code([
                    ImportCode("full-time", Localized(ru: "очная форма", kk: "күндізгі оқу нысаны")),
                    ImportCode(
                        "part-time", Localized(ru: "другая форма", kk: "басқа оқу нысаны"), clause: "48"),
                ]), .when("category", ["R13"]), of: .order333, clause: "48",
                Localized(ru: "форма обучения", kk: "оқу нысаны")),
            ImportColumn(
                "level", .code(levels), .when("category", ["L2"]), of: .order333, clause: "59",
                Localized(ru: "уровень социального благополучия", kk: "әлеуметтік саламаттылық деңгейі")),
            ImportColumn(
                "subpoint",
                .code(
                    ["2", "3", "4"].map {
                        ImportCode($0, Localized(ru: "подпункт \($0))", kk: "\($0)) тармақша"), clause: "12")
                    }), .when("category", ["E"]), of: .order333, clause: "12",
                Localized(
                    ru: "подпункт пункта 7 статьи 28 Закона", kk: "Заңның 28-бабы 7-тармағының тармақшасы")),
            ImportColumn(
                "secret", .code(ImportColumn.yesOrNo), .never, of: .order333, clause: "5",
                Localized(
                    ru: "запись не выходит из учреждения", kk: "жазба мекеменің сыртына берілмейді")),
            .receivedAt333,
        ]
    ) { try CategoryRows($0, $1, $2) }

    /// L1 comes from the register of the unemployed, M from the authorities, payers
    /// follow from payments.
    static let listCategories = InsuranceCategory.allCases.filter { $0.isListed && $0 != .l1 }

    static let levels = [
        ImportCode("crisis", Localized(ru: "кризисный", kk: "дағдарыстық"), clause: "59"),
        ImportCode("emergency", Localized(ru: "экстренный", kk: "шұғыл"), clause: "59"),
        ImportCode("other", Localized(ru: "другой уровень", kk: "басқа деңгей"), clause: "59"),
    ]

    /// p.18, 53: categories that a source took away.
    static let insuranceRemoval = order333(
        .insuranceRemoval, run: .removal, Localized(ru: "Снятие категорий", kk: "Санаттан шығару"),
        [
            ImportColumn(
                "iin", .iin, of: .order333, clause: "18", Localized(ru: "ИИН человека", kk: "адамның ЖСН-і")),
            ImportColumn(
                "category", ImportColumn.categories(InsuranceCategory.allCases.filter(\.isListed)),
                of: .order333, clause: "18", Localized(ru: "категория", kk: "санат")),
            ImportColumn(
                "removed_on", .date, of: .order333, clause: "18",
                Localized(ru: "день снятия категории", kk: "санаттан шығару күні")),
            ImportColumn(
                "source", .code(ImportColumn.sources333), of: .order333, clause: "18",
                Localized(ru: "источник снятия", kk: "санаттан шығару көзі")),
            // Not `.always`: an empty cell is E-REASON, not E-REQ.
            ImportColumn(
                "reason", .text(limit: 300), .never, of: .order333, clause: "18",
                Localized(ru: "причина снятия, обязательна", kk: "санаттан шығару себебі, міндетті")),
            .receivedAt333,
        ]
    ) { try CategoryRows($0, $1, $2) }

    /// p.56: the register of the unemployed (L1).
    static let unemployed = order333(
        .unemployed, run: .unemployed,
        Localized(ru: "Зарегистрированные безработные", kk: "Жұмыссыз ретінде тіркелгендер"),
        ImportColumn.person333("56") + [
            .citizenship333,
            ImportColumn(
                "registered_on", .date, of: .order333, clause: "56",
                Localized(ru: "день регистрации", kk: "тіркелген күні")),
            ImportColumn(
                "deregistered_on", .date, .never, of: .order333, clause: "56",
                Localized(ru: "день снятия с учета", kk: "есептен шығарылған күні")),
            ImportColumn(
                "reason",
                .code([
                    ImportCode(
                        RemovalReason.deregistered, RemovalReason.text(RemovalReason.deregistered),
                        clause: "56"),
                    ImportCode(
                        RemovalReason.subsidisedJob, RemovalReason.text(RemovalReason.subsidisedJob),
                        clause: "55"),
                    ImportCode(
                        RemovalReason.training, RemovalReason.text(RemovalReason.training), clause: "55"),
                ]), .never, of: .order333, clause: "53",
                Localized(
                    ru: "причина снятия, обязательна при снятии", kk: "шығару себебі, шығарылғанда міндетті")),
            .receivedAt333,
        ]
    ) { try CategoryRows($0, $1, $2) }

    /// p.58–59: levels of the digital card of the family (L2).
    static let socialCard = order333(
        .socialCard, run: .socialCard,
        Localized(ru: "Уровни социального благополучия", kk: "Әлеуметтік саламаттылық деңгейлері"),
        ImportColumn.person333("59") + [
            .citizenship333,
            ImportColumn(
                "level", .code(levels), of: .order333, clause: "59",
                Localized(ru: "уровень социального благополучия", kk: "әлеуметтік саламаттылық деңгейі")),
            ImportColumn(
                "assigned_on", .date, of: .order333, clause: "53",
                Localized(ru: "день присвоения уровня", kk: "деңгей берілген күн")),
            .receivedAt333,
        ]
    ) { try CategoryRows($0, $1, $2) }
}

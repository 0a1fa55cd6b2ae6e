extension SettingSpec {
    /// The items of p.12 by kind of payment, each line to be set otherwise.
    ///
    /// «Әлеуметтік төлем түрлеріне байланысты»: the order has no table of them.
    static let all430 = SocialPaymentKind.allCases.map(items) + [informationDay]

    /// The term is the Fund's (Ереже p.15 (148)), and in no material.
    static let informationDay = SettingSpec(
        "430.information.day",
        Localized(
            ru: "День месяца для ежемесячной информации", kk: "Айлық ақпаратты ұсынатын ай күні"),
        help: Localized(
            ru:
                "Не позднее какого дня следующего месяца информацию дают уполномоченному органу: число от 1 до 31, в коротком месяце – его последний день. Срок и формы отчетности Фонда утверждает уполномоченный орган (п. 7), в приказе их нет.",
            kk:
                "Ақпарат уәкілетті органға келесі айдың қай күнінен кешіктірмей беріледі: 1 мен 31 аралығындағы сан, қысқа айда – оның соңғы күні. Қор есептілігінің мерзімі мен нысандарын уәкілетті орган бекітеді (7-т.), бұйрықта олар жоқ."
        ), sample: .same("10"), citation: .order430("7.2")
    ) { text throws(Message) in
        guard let day = Int(text.trimmed), (1...31).contains(day) else { throw .count(31) }
        return String(day)
    }

    /// Said where the day is needed and nobody has set it: `E-EXT` with the name of the setting.
    public static let informationTermMissing =
        Localized.same(informationDay.missing.code + ": ")
        + Localized(
            ru: "срок передачи не задан (\(informationDay.name)): сообщите администратору",
            kk: "беру мерзімі берілмеген (\(informationDay.name)): әкімшіге хабарлаңыз")

    static func items(of kind: SocialPaymentKind) -> SettingSpec {
        SettingSpec(
            "430.items.\(kind.rawValue)",
            Localized(ru: "Подпункты п. 12 \(kind.label.ru)", kk: "12-т. тармақшалары: \(kind.label.kk)"),
            help: Localized(
                ru:
                    "Какие из подпунктов 17)–21) и 24) пункта 12 есть у выплаты «\(kind.label.ru)», через запятую. В приказе таблицы нет.",
                kk:
                    "12-тармақтың 17)–21) және 24) тармақшаларының қайсысы «\(kind.label.kk)» төлемінде бар екені, үтірмен. Бұйрықта кесте жоқ."
            ),
            sample: .same(shown(kind.ownItems)), citation: .order430("12"), standard: shown(kind.ownItems)
        ) { text throws(Message) in
            let numbers = text.split(whereSeparator: { ", ;".contains($0) }).map { Int($0) }
            let known = numbers.compactMap(\.self).filter { SocialPaymentKind.itemsByKind.contains($0) }
            guard known.count == numbers.count else { throw .dictionary }
            return shown(Set(known).sorted())
        }
    }

    private static func shown(_ items: [Int]) -> String {
        items.isEmpty ? "—" : items.map(String.init).joined(separator: ", ")
    }
}

extension Store {
    /// The items of p.12 that a kind of payment has here.
    func items(of kind: SocialPaymentKind) throws -> Set<Int> {
        guard let set = try setting(SettingSpec.items(of: kind).name) else {
            return kind.items(kind.ownItems)
        }
        return kind.items(set.split(whereSeparator: { ", ".contains($0) }).compactMap { Int($0) })
    }
}

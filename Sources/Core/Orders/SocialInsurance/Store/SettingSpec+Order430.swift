extension SettingSpec {
    /// The items of p.12 by kind of payment, each line to be set otherwise.
    ///
    /// «Әлеуметтік төлем түрлеріне байланысты»: the order has no table of them.
    static let all430 = SocialPaymentKind.allCases.map(items)

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

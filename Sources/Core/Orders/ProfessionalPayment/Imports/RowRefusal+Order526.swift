extension RowRefusal {
    static let unknownCase = RowRefusal(
        code: "E-DICT", column: "iin",
        text: Localized(ru: "Дела этого человека нет", kk: "Бұл адамның ісі жоқ"))

    static let unknownCaseOfEmployer = RowRefusal(
        code: "E-DICT", column: "employer",
        text: Localized(
            ru: "Дела этого человека с этим работодателем нет", kk: "Бұл адамның осы жұмыс берушімен ісі жоқ")
    )

    static let otherAccount = RowRefusal(
        code: "E-DICT", column: "account",
        text: Localized(ru: "Выплата идёт не на этот счет", kk: "Төлем бұл шотқа жасалмайды"))
}

import Testing

@testable import Core

/// A clause on paper, as lawyers write it in each language.
struct WrittenCitationTests {
    @Test(arguments: [
        (Citation.order526("19"), "Приказ № 526, пункт 19", "№ 526 бұйрықтың 19-тармағы"),
        (
            .order526("18.1"), "Приказ № 526, подпункт 1) пункта 18",
            "№ 526 бұйрықтың 18-тармағының 1) тармақшасы"
        ),
        (
            .order333("21.5"), "Приказ № ҚР ДСМ-333/2020, подпункт 5) пункта 21",
            "№ ҚР ДСМ-333/2020 бұйрықтың 21-тармағының 5) тармақшасы"
        ),
        (Citation(.socialCode, "207"), "Социальный кодекс, статья 207", "Әлеуметтік кодекстің 207-бабы"),
        (
            Citation(.labourCode, "127-3.4"), "Трудовой кодекс, пункт 4 статьи 127-3",
            "Еңбек кодексінің 127-3-бабының 4-тармағы"
        ),
    ])
    func `the act is whose the clause is`(citation: Citation, russian: String, kazakh: String) {
        #expect(citation.written.ru == russian)
        #expect(citation.written.kk == kazakh)
    }

    /// Of several steps only the last but one is in the genitive.
    @Test func `a paragraph of a part of a point`() {
        let clause = Clause(point: "17", part: 1, paragraph: 2)
        #expect(clause.kazakhOfAct == "17-тармағы 1-бөлігінің 2-абзацы")
    }

    /// Rows of an appendix have numbers of their own.
    @Test(arguments: [
        ("A2", "прил. 2", "2-қос.", "приложение 2", "№ 901 бұйрықтың 2-қосымшасы"),
        (
            "A2.7", "п. 7 прил. 2", "2-қос. 7-т.", "пункт 7 приложения 2",
            "№ 901 бұйрықтың 2-қосымшасының 7-тармағы"
        ),
        (
            "A2.5.1", "подп. 1) п. 5 прил. 2", "2-қос. 5-т. 1) тш.", "подпункт 1) пункта 5 приложения 2",
            "№ 901 бұйрықтың 2-қосымшасы 5-тармағының 1) тармақшасы"
        ),
    ])
    func `a row of an appendix`(code: String, ru: String, kk: String, written: String, kazakh: String) {
        let act = Act(
            "order901", .order, Localized(ru: "Приказ № 901", kk: "№ 901 бұйрық"),
            numbering: ClauseNumbering(appendices: ["2": ClauseNumbering(subpoints: ["5"])]))
        let citation = Citation(act, code)
        #expect(citation.point == Localized(ru: ru, kk: kk))
        #expect(citation.written == Localized(ru: "Приказ № 901, \(written)", kk: kazakh))
        #expect(act.numbering.knows(code))
        #expect(!act.numbering.knows("A2.7.1"))
    }
}

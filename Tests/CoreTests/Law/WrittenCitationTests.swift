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
}

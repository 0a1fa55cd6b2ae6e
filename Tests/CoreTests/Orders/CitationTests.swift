import Testing

@testable import Core

/// words.md C6: a clause is a sub-point or a part, written as lawyers write it.
@Suite struct `A citation` {
    @Test(arguments: [
        ("18", "п. 18", "18-т."), ("18.0", "п. 18", "18-т."), ("18.2", "подп. 2) п. 18", "18-т. 2) тш."),
        ("22.3", "подп. 3) п. 22", "22-т. 3) тш."), ("25.3", "ч. 3 п. 25", "25-т. 3-бөлігі"),
        ("12.1", "ч. 1 п. 12", "12-т. 1-бөлігі"), ("3.1", "ч. 1 п. 3", "3-т. 1-бөлігі"),
        ("17.1", "абз. 2 ч. 1 п. 17", "17-т. 1-бөлігінің 2-абзацы"),
        ("17.3", "ч. 2 п. 17", "17-т. 2-бөлігі"), ("5.2", "абз. 3 п. 5", "5-т. 3-абзацы"),
        ("10.4", "ч. 2 п. 10", "10-т. 2-бөлігі"), ("15.2", "п. 15", "15-т."), ("32.1", "п. 32", "32-т."),
    ])
    func `of order 526 tells a part from a sub-point`(clause: String, ru: String, kk: String) {
        let citation = Citation(.order526, clause)
        #expect(citation.point == Localized(ru: ru, kk: kk))
        #expect(citation.shown == Localized(ru: "Приказ № 526, \(ru)", kk: "№ 526 бұйрық, \(kk)"))
    }

    @Test(arguments: [
        ("9.1", "ч. 1 п. 9"), ("9.2", "ч. 1 п. 9"), ("9.3", "ч. 2 п. 9"), ("10.3", "ч. 3 п. 10"),
        ("20.2", "ч. 2 п. 20"), ("21.13", "подп. 13) п. 21"), ("26.1", "подп. 1) п. 26"),
        ("30.2", "подп. 2) п. 30"), ("55.2", "ч. 2 п. 55"), ("56", "п. 56"), ("60.2", "подп. 2) п. 60"),
        ("54.1", "ч. 1 п. 54"), ("21.0", "п. 21"),
    ])
    func `of order 333 tells a part from a sub-point`(clause: String, ru: String) {
        #expect(Citation(.order333, clause).point.ru == ru)
    }

    @Test func `of a code names the article last in Russian, first in Kazakh`() {
        let citation = Citation(.labourCode, "127-3.4")
        #expect(citation.shown.ru == "Трудовой кодекс, п. 4 ст. 127-3")
        #expect(citation.shown.kk == "Еңбек кодексі, 127-3-бап 4-т.")
        #expect(citation.written.ru == "Трудовой кодекс, пункт 4 статьи 127-3")
        #expect(citation.written.kk == "Еңбек кодексінің 127-3-бабының 4-тармағы")
        #expect(Citation(.socialCode, "207").shown.ru == "Социальный кодекс, ст. 207")
        #expect(Citation(.socialCode, "207").written.kk == "Әлеуметтік кодекстің 207-бабы")
    }

    @Test(arguments: [
        ("18.2", "подпункт 2) пункта 18", "18-тармақтың 2) тармақшасы"),
        ("25.3", "часть 3 пункта 25", "25-тармақтың 3-бөлігі"),
        ("17.1", "абзац 2 части 1 пункта 17", "17-тармақтың 1-бөлігінің 2-абзацы"),
        ("13.1", "абзац 2 пункта 13", "13-тармақтың 2-абзацы"), ("26", "пункт 26", "26-тармақ"),
    ])
    func `is written in whole words on paper`(clause: String, ru: String, kk: String) {
        #expect(Citation(.order526, clause).place.full == Localized(ru: ru, kk: kk))
    }

    @Test func `every clause of the catalogues is declared by its act`() {
        for id in Clauses526.ids { #expect(Act.order526.numbering.knows(id), "526 \(id)") }
        for id in Clauses333.ids { #expect(Act.order333.numbering.knows(id), "333 \(id)") }
        #expect(!Act.order526.numbering.knows("26.1"))
        // Rather the point alone than something false.
        #expect(Citation(.order526, "26.1").point.ru == "п. 26")
    }
}

import Foundation
import Testing

@testable import Core

/// What a newcomer reads and tries.
@Suite struct ExchangeDocumentTests {
    @Test func `docs exchange md holds the tables of the program`() throws {
        let text = try String(contentsOf: Reference.root.appending(path: "docs/exchange.md"), encoding: .utf8)
        let start = try #require(text.range(of: "<!-- columns -->\n")).upperBound
        let end = try #require(text.range(of: "<!-- /columns -->")).lowerBound
        #expect(text[start..<end] == ImportFormat.documentation(of: House.all.imports))
        for name in ImportFormat.verdictColumns { #expect(text.contains(name)) }
    }

    @Test func `the first hour of the samples comes out as described`() throws {
        let fixture = try ExchangeFixture()
        #expect(try fixture.loadSample(.oop, "oop.csv").isClean)
        #expect(try fixture.loadSample(.bank, "bank.csv").refused == 1)
        let phones = try fixture.loadSample(.bmg, "bmg.csv")
        #expect((phones.accepted, phones.refused) == (1, 1))
        let papers = try fixture.loadSample(.gbdfl, "gbdfl.csv")
        #expect((papers.accepted, papers.refused) == (2, 2))
        #expect(try fixture.status(ExchangeFixture.collecting) == "checking")
        #expect(try fixture.loadSample(.mtszn, "mtszn.csv").isClean)
        let arrival = try fixture.loadSample(.mtszn, "mtszn-arrival.csv")
        #expect(arrival.isClean && arrival.warnings.counts.isEmpty)
        let mistakes = try fixture.loadSample(.oop, "oop-with-mistakes.csv")
        #expect((mistakes.accepted, mistakes.refused) == (1, 6))
        #expect(try fixture.loadSample(.esutd, "esutd.csv").refused == 1)
        var values = try #require(try fixture.store.application(id: 5)).values
        values["iin"] = ExchangeFixture.unknown
        values["birth"] = "29.02.1964"
        _ = try fixture.store.accept(application: values)
        #expect(try fixture.loadSample(.esutd, "esutd.csv").isClean)
        for source in [ImportSource.bmg, .gbdfl, .bank] {
            let again = try fixture.loadSample(source, "\(source.code).csv")
            #expect(again.isClean && again.repeated > 0, "\(source)")
        }
        #expect(try fixture.status(ExchangeFixture.unknown) == "checking")
    }

    @Test func `every declared column stands in a sample of its source`() throws {
        for format in House.all.imports where !format.columns.isEmpty {
            let text = try String(
                contentsOf: Reference.root.appending(path: "assets/samples/\(format.source.code).csv"),
                encoding: .utf8)
            #expect(
                text.split(separator: "\n").first.map(String.init)
                    == format.columns.map(\.name).joined(separator: ","))
        }
    }

    @Test func `a document has a sample that is known by its beginning`() throws {
        let documents = House.all.imports.filter(\.columns.isEmpty)
        #expect(!documents.isEmpty)
        for format in documents {
            let suffix = try #require(format.suffixes.first)
            let place = Reference.root.appending(path: "assets/samples/\(format.source.code)\(suffix)")
            let head = [UInt8](try Data(contentsOf: place))
            #expect(ImportFormat.fitting(head, among: House.all.imports).map(\.source) == [format.source])
        }
    }
}

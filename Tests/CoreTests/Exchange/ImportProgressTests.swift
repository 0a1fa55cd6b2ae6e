import Foundation
import Testing

@testable import Core

/// What is told of a file while it is read: it moves from its first byte to its last row.
@Suite struct ImportProgressTests {
    private struct Told {
        let step: WorkStep
        let done: Int
        let total: Int
    }

    private static func told(_ fixture: ExchangeFixture, _ source: ImportSource, _ text: String) throws
        -> (report: ImportReport, told: [Told])
    {
        var all: [Told] = []
        let path = fixture.path("told.csv")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let report = try Importer(store: fixture.store).run(
            path: path, format: .of(source),
            progress: WorkProgress { step, done, total in
                all.append(Told(step: step, done: done, total: total))
                return true
            })
        return (report, all)
    }

    /// It stood at 0 until the first rows were recorded.
    @Test(arguments: House.all.imports.filter { !$0.columns.isEmpty }.map(\.source.code))
    func `of every kind of file the bytes are counted, and it never goes back`(code: String) throws {
        let fixture = try ExchangeFixture()
        let format = try #require(House.all.importFormat(code))
        let text = CSV.line(format.columns.map(\.name))
        let all = try Self.told(fixture, format.source, text).told
        for step in [WorkStep.opening, .shape] {
            let own = all.filter { $0.step == step }
            #expect(
                own.last.map { $0.done == text.utf8.count && $0.total == text.utf8.count } == true, "\(step)")
        }
        #expect(all.first?.step == .opening && all.first?.done == 0)
    }

    @Test func `a file of many rows moves in each of its steps`() throws {
        let fixture = try ExchangeFixture()
        let rows = (0..<120_000).map {
            "660314399002,\(2000 + $0 % 24)-0\(1 + $0 % 9),050140990004,\(14_000 + $0)\n"
        }
        let (report, all) = try Self.told(fixture, .oop, "iin,month,payer_bin,sum\n" + rows.joined())
        #expect(report.isClean)
        for step in [WorkStep.opening, .shape, .judging, .reading] {
            let done = all.filter { $0.step == step }.map(\.done)
            #expect(Set(done).count >= 2 && done == done.sorted(), "\(step.code): \(done)")
            #expect(all.filter { $0.step == step }.allSatisfy { $0.done <= $0.total })
        }
    }

    @Test func `bytes are told as people read them`() {
        #expect(WorkStep.opening.share(0, of: 300).ru == "0 из 1 КБ")
        #expect(WorkStep.opening.share(300, of: 300).kk == "1 КБ ішінен 1")
        #expect(WorkStep.shape.share(3 << 20, of: 45_000_000).ru == "3 из 43 МБ")
        #expect(WorkStep.reading.share(20, of: 30).ru == "20 из 30")
    }
}

import Testing

@testable import TUI

@Suite struct TableLayoutTests {
    /// The same numbers at each run.
    private struct Dice {
        var state: UInt64
        mutating func roll(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
    }

    private static let titles = [
        "№", "ИИН", "Фамилия, имя, отчество", "Статус", "Дата рождения", "Вид выплаты", "Чел.", "Источник",
    ]

    private func sample(_ seed: Int) -> (columns: [TableColumn], contents: [Int]) {
        var dice = Dice(state: UInt64(seed))
        let columns = Self.titles.indices.map { index in
            TableColumn("\(index)", width: dice.roll(4...40), isFrozen: index == 0 || index == 2)
        }
        return (columns, columns.map { dice.roll(0...$0.width * 3 / 2) })
    }

    @Test(arguments: 1...60)
    func `no column is cut while another has blanks`(seed: Int) {
        let (columns, contents) = sample(seed)
        for width in 40...200 {
            for offset in [0, 1, 3, 7] {
                let layout = TableLayout(
                    columns, contents: contents, titles: Self.titles, offset: offset, width: width)
                let used = layout.shown.reduce(TableLayout.indent - 1) { $0 + $1.width + 1 }
                #expect(used <= width)
                guard layout.shown.contains(where: { $0.width < contents[$0.index] }) else { continue }
                #expect(used == width)
                for (index, shown) in layout.shown {
                    let heading = TableHeading.need(Self.titles[index], within: columns[index].width)
                    #expect(shown <= max(contents[index], heading), "\(width): \(layout.shown)")
                }
            }
        }
    }

    @Test(arguments: 1...60)
    func `a column that is not shown would not fit`(seed: Int) {
        let (columns, contents) = sample(seed)
        for width in 40...200 {
            let layout = TableLayout(
                columns, contents: contents, titles: Self.titles, offset: 0, width: width)
            let used = layout.shown.reduce(TableLayout.indent - 1) { $0 + $1.width + 1 }
            if layout.shown.count < columns.count {
                #expect(layout.hidesRight)
                #expect(used == width || width - used < 7)
            }
        }
    }

    @Test(arguments: 1...60)
    func `frozen columns stay wherever the others are scrolled to`(seed: Int) {
        let (columns, contents) = sample(seed)
        for offset in 0...9 {
            let layout = TableLayout(
                columns, contents: contents, titles: Self.titles, offset: offset, width: 100)
            #expect(layout.shown.prefix(2).map(\.index) == [0, 2])
            #expect(layout.shown.count > 2)
        }
    }

    @Test func `a table without rows is as wide as it was declared`() {
        let columns = [TableColumn("a", width: 9), TableColumn("b", width: 20)]
        let layout = TableLayout(columns, contents: nil, titles: ["№", "Имя"], offset: 0, width: 80)
        #expect(layout.shown.map(\.width) == [9, 20])
    }

    @Test func `of two columns that are cut the one that lacks less is shown whole`() {
        let columns = [
            TableColumn("a", width: 10), TableColumn("b", width: 20), TableColumn("c", width: 10),
        ]
        let layout = TableLayout(
            columns, contents: [4, 60, 15], titles: ["A", "B", "C"], offset: 0, width: 44)
        #expect(layout.shown.map(\.width) == [4, 21, 15])
    }

    @Test func `headings keep their lines`() {
        #expect(TableHeading.need("Дата рождения", within: 20) == 13)
        #expect(TableHeading.need("Дата рождения", within: 10) == 8)
        #expect(TableHeading.need("Рождения", within: 5) == 5)
    }
}

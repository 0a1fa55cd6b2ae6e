import Foundation
import Testing

/// The arrows between rooms, of the sources as they are.
@Suite struct RoomTests {
    private static let house = Result { House(try DependencyTests.sources.get()) }

    @Test func `every file stands in a room`() throws {
        let house = try Self.house.get()
        #expect(house.strays == [])
        // A reader that sees no arrow would find no breach.
        let arrows = house.arrows.filter(\.isAllowed).map(\.arrow)
        #expect(Set(arrows.map(\.from.room.module)) == Set(Rules.arrows.keys))
        #expect(arrows.contains { $0.kind == .table })
        for order in Set(house.files.compactMap(\.room.order)) {
            #expect(house.files.contains { $0.room.order == order && $0.place.folder == "Law" })
            // Law first: what only tells stories has nothing that a desk could show.
            let folders = house.files.filter { $0.room.order == order }.map(\.place.folder)
            if Set(folders) == ["Law", "Story"] { continue }
            #expect(arrows.contains { $0.from.name == "Core/Orders/\(order)" && $0.to == "Core/Values" })
            #expect(
                arrows.contains {
                    $0.from.name == "Screens/Orders/\(order)" && $0.to == "Core/Orders/\(order)"
                })
        }
    }

    @Test func `a room names only what stands below it`() throws {
        let breaches = try Self.house.get().breaches.map { line, words in
            "\(line) names \(words.sorted().joined(separator: ", "))"
        }
        #expect(breaches.isEmpty, "\(breaches.sorted().joined(separator: "\n"))")
    }

    /// By itself, so that a wrong order of the rooms cannot hide one.
    @Test func `no circle among rooms`() throws {
        let circles = try Self.house.get().circles()
        #expect(circles.isEmpty, "\(circles.map { $0.joined(separator: ", ") }.joined(separator: "\n"))")
    }

    @Test func `every table belongs to one room`() throws {
        let schema = DependencyTests.root.deletingLastPathComponent().appending(path: "assets/schema")
        let steps = try FileManager.default.contentsOfDirectory(atPath: schema.path())
            .filter { $0.hasSuffix(".sql") }.sorted()
            .map { try String(contentsOf: schema.appending(path: $0), encoding: .utf8) }
        let created = Tables.standing(after: steps)
        let owned = Tables.owned.flatMap { $0.tables.split(whereSeparator: \.isWhitespace).map(String.init) }
        #expect(Set(created) == Set(owned))
        #expect(Set(owned).count == owned.count)
        #expect(Tables.owners.count == owned.count)
    }
}

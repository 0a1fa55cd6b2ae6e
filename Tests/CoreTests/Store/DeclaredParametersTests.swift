import Foundation
import Testing

@testable import Core

/// What the orders declare stands in the store, where administrators change it.
@Suite struct `Declared parameters in a store` {
    @Test func `every declared row is there, with its source`() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.parameters()
        for spec in House.all.parameters.all {
            for row in spec.rows {
                let found = try #require(stored.row(spec.name, on: row.from), "\(spec.name)")
                #expect(found.value == String(row.value), "\(spec.name)")
            }
            #expect(!stored.history(spec.name).isEmpty, "\(spec.name) has no row at all")
        }
        #expect(try fixture.store.paymentRules().numbers == PaymentNumbers.editions(stored))
    }

    @Test func `a store from before learns what it lacks, an administrator's row stays`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "declared-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "tereze.db").path()
        do {
            let fixture = try StoreFixture(path: path)
            try fixture.accept()
            try fixture.database.execute("INSERT INTO insured (person_id) SELECT id FROM person")
            try fixture.store.refreshStatuses()
            try fixture.database.execute("DELETE FROM parameter WHERE name LIKE '333.%' OR name = '526.age'")
            try fixture.database.execute(
                "UPDATE parameter SET value = '96', source = 'приказ' WHERE name = '526.contribution-months'")
        }
        let again = try StoreFixture(path: path)
        let stored = try again.store.parameters()
        #expect(stored.history("526.age").map(\.value) == ["55"])
        #expect(stored.history("526.contribution-months").map(\.value) == ["96"])
        #expect(try InsuranceRules(stored) == Fixture333.rules)
        let loads = "SELECT count(*) FROM audit WHERE action = 'load'"
        let count = try again.number(loads)
        // What was kept by other numbers is computed again.
        for upkeep in Orders.all.flatMap(\.upkeep)
        where upkeep is CaseUpkeep || upkeep is InsuredPersonUpkeep {
            #expect(try upkeep.waiting(in: again.store) == 1)
        }
        try again.store.refreshStatuses()
        _ = try StoreFixture(path: path)
        #expect(try again.number(loads) == count, "nothing is loaded twice")
    }

    @Test func `names are stable and belong to their order`() {
        let names = House.all.parameters.all.map(\.name)
        #expect(Set(names).count == names.count)
        for spec in ProfessionalPaymentParameters.numbers.dropLast() { #expect(spec.name.hasPrefix("526.")) }
        for spec in HealthInsuranceParameters.terms { #expect(spec.name.hasPrefix("333.")) }
    }

    @Test func `every stored name has words in both languages that fit the list`() throws {
        let fixture = try StoreFixture()
        for name in try fixture.store.parameters().names {
            let spec = try #require(House.all.parameters.spec(name), "\(name)")
            for language in Language.allCases {
                #expect(spec.label[language].count <= 37, "\(name)")
                #expect(
                    ParameterWords(declared: House.all.parameters).fullName(name)[language].count
                        > spec.label[language].count / 2)
            }
            #expect(spec.label.ru != spec.label.kk)
            for row in try fixture.store.parameters().history(name) {
                for language in Language.allCases {
                    let value = ParameterWords(declared: House.all.parameters).value(
                        "\(name)\u{1F}\(row.value)", language)
                    #expect(value.count <= 12, "\(name): \(value)")
                    let source = ParameterWords(declared: House.all.parameters).source(row.source, language)
                    #expect(!source.contains("order526") && !source.contains("order333"), "\(source)")
                }
            }
        }
    }
}

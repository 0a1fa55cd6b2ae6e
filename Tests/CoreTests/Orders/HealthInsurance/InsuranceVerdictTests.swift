import Foundation
import Testing

@testable import Core

/// Order ҚР ДСМ-333: every verdict of a row, with the clause that it comes from.
@Suite struct InsuranceVerdictTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let source: ImportSource
        /// The cells that are not empty.
        let cells: [String: String]
        /// «accepted», a code, or `code:column`.
        let verdict: String
        /// Read before, from the same source.
        let before: [String: String]?

        var testDescription: String { "\(source.code) \(cells) → \(verdict)" }
    }

    static let pensioner = [
        "iin": "550309399151", "surname": "Шәкіров", "given_name": "Һамит", "patronymic": "Құрманұлы",
        "birth_date": "1955-03-09", "sex": "m",
    ]
    static let foreigner = [
        "iin": "840404099308", "surname": "Усенов", "given_name": "Азамат", "birth_date": "1984-04-04",
        "sex": "m",
    ]

    static func list(_ cells: [String: String], _ verdict: String, of person: [String: String] = pensioner)
        -> Line
    {
        let usual = ["category": "R7", "assigned_on": "2026-01-05", "source": "labour"]
        return Line(
            source: .insuranceList,
            cells: person.merging(usual) { $1 }.merging(cells) { $1 }.filter { !$0.value.isEmpty },
            verdict: verdict, before: nil)
    }

    static let lists: [Line] = [
        // p. 18, 22–61: every category, with what it asks for
        list([:], "accepted"), list(["category": "R1"], "accepted"),
        list(["category": "R2"], "accepted+W-SEX"),
        list(["category": "R4"], "E-REQ:"), list(["category": "R5"], "accepted"),
        list(["category": "R6"], "accepted"), list(["category": "R10"], "accepted"),
        list(["category": "R11"], "accepted+W-SEX"), list(["category": "R12"], "accepted"),
        list(["category": "R14"], "accepted"), list(["assigned_on": "05.01.2026"], "accepted"),
        list(["category": "F", "citizenship": "foreign-temporary"], "accepted", of: foreigner),
        list(["received_at": "2026-11-20T09:00"], "accepted"), list(["secret": "yes"], "accepted"),
        list(["birth_date": "1955-03-10"], "accepted+W-IIN-DOB"),
        list(["category": "L1"], "E-DICT:category"), list(["category": "M"], "E-DICT:category"),
        list(["category": "R15"], "E-DICT:category"), list(["category": ""], "E-REQ:category"),
        list(["source": "operator"], "E-DICT:source"), list(["source": ""], "E-REQ:source"),
        list(["assigned_on": ""], "E-REQ:assigned_on"),
        list(["assigned_on": "2026-02-30"], "E-DATE:assigned_on"),
        list(["assigned_on": "2026-11-22"], "E-FUT:assigned_on"),
        list(["received_at": "2026-11-22"], "E-FUT:received_at"),
        list(["received_at": "2026-01-04"], "E-FUT:assigned_on"),
        list(["iin": "550309399152"], "E-IIN-CHK:iin"), list(["iin": "5503О9399151"], "E-CHR:iin"),
        list(["iin": "55030939915"], "E-IIN:iin"), list(["surname": ""], "E-REQ:surname"),
        list(["surname": "Шәкiров"], "E-CHR:surname"), list(["given_name": "Һамит2"], "E-CHR:given_name"),
        list(["given_name": String(repeating: "а", count: 61)], "E-LEN:given_name"),
        list(["sex": "x"], "E-DICT:sex"), list(["citizenship": "kg"], "E-DICT:citizenship"),
        // p. 27–33: the child
        list(["category": "R3", "child_iin": "250203599115"], "E-DICT:child_iin"),
        list(["category": "R3", "child_iin": "550309399151"], "E-DICT:child_iin"),
        list(["category": "R3", "child_iin": "660314399002"], "E-ORD:child_iin"),
        list(["category": "R3"], "E-REQ:"), list(["child_iin": "660314399002"], "E-ALT:child_iin"),
        // p. 40: not foreigners, not minimum security
        list(["category": "R8", "institution": "ordinary"], "accepted"),
        list(["category": "R8"], "E-REQ:institution"),
        list(["category": "R8", "institution": "minimum"], "E-SRC:institution"),
        list(
            ["category": "R8", "institution": "ordinary", "citizenship": "foreign-resident"],
            "E-SRC:citizenship", of: foreigner),
        list(
            ["category": "R8", "institution": "ordinary", "citizenship": "stateless"], "E-SRC:citizenship",
            of: foreigner),
        list(["institution": "ordinary"], "E-ALT:institution"),
        // p. 42–43: who came for a time; the measure
        list(["category": "R9", "measure": "remand"], "accepted"),
        list(["category": "R9", "measure": "house-arrest"], "accepted"),
        list(["category": "R9"], "E-REQ:measure"),
        list(["category": "R9", "measure": "bail"], "E-DICT:measure"),
        list(
            ["category": "R9", "measure": "remand", "citizenship": "foreign-resident"], "accepted",
            of: foreigner),
        list(
            ["category": "R9", "measure": "remand", "citizenship": "foreign-temporary"],
            "E-SRC:citizenship", of: foreigner),
        list(
            ["category": "R9", "measure": "remand", "citizenship": "stateless-temporary"],
            "E-SRC:citizenship", of: foreigner),
        // p. 48: full-time only
        list(["category": "R13", "study": "full-time"], "accepted"),
        list(["category": "R13", "study": "part-time"], "E-SRC:study"),
        list(["category": "R13"], "E-REQ:study"),
        // p. 12
        list(["category": "E", "subpoint": "2"], "accepted"), list(["category": "E"], "E-REQ:subpoint"),
        list(["category": "E", "subpoint": "5"], "E-DICT:subpoint"),
        // p. 59
        list(["category": "L2", "level": "crisis"], "accepted"),
        list(["category": "L2", "level": "emergency"], "accepted"),
        list(["category": "L2", "level": "other"], "E-SRC:level"),
        list(["category": "L2"], "E-REQ:level"),
    ]

    static func line(
        _ source: ImportSource, _ usual: [String: String], _ cells: [String: String], _ verdict: String,
        after before: [String: String]? = nil
    ) -> Line {
        Line(
            source: source, cells: usual.merging(cells) { $1 }.filter { !$0.value.isEmpty }, verdict: verdict,
            before: before.map { usual.merging($0) { $1 }.filter { !$0.value.isEmpty } })
    }

    // p. 18 (4–6), 53
    static let removal = [
        "iin": "660314399002", "category": "R7", "removed_on": "2026-11-10", "source": "labour",
        "reason": "қайтыс болды",
    ]
    static let removals: [Line] = [
        line(.insuranceRemoval, removal, [:], "accepted"),
        line(.insuranceRemoval, removal, ["category": "L1"], "accepted"),
        line(.insuranceRemoval, removal, ["reason": ""], "E-REASON:reason"),
        line(.insuranceRemoval, removal, ["source": ""], "E-REQ:source"),
        line(.insuranceRemoval, removal, ["removed_on": ""], "E-REQ:removed_on"),
        line(.insuranceRemoval, removal, ["removed_on": "2026-11-22"], "E-FUT:removed_on"),
        line(.insuranceRemoval, removal, ["category": "M"], "E-DICT:category"),
        line(.insuranceRemoval, removal, ["iin": "550309399151"], "E-DICT:iin"),
        line(.insuranceRemoval, removal, ["reason": String(repeating: "а", count: 301)], "E-LEN:reason"),
    ]

    // p. 15
    static let payment = pensioner.filter { !["birth_date", "sex"].contains($0.key) }.merging([
        "kind": "osms", "payer": "050140990004", "payer_name": "«Үлгі» ЖШС", "month": "2026-10",
        "received_on": "2026-11-20", "reference": "QR-1", "sum": "12000.00", "knp": "121",
    ]) { $1 }
    static let payments: [Line] = [
        line(.insurancePayments, payment, [:], "accepted"),
        line(.insurancePayments, payment, ["kind": "single"], "accepted"),
        line(.insurancePayments, payment, ["patronymic": ""], "accepted"),
        line(.insurancePayments, payment, ["payer": ""], "E-REQ:payer"),
        line(.insurancePayments, payment, ["payer_name": ""], "E-REQ:payer_name"),
        line(.insurancePayments, payment, ["month": ""], "E-REQ:month"),
        line(.insurancePayments, payment, ["received_on": ""], "E-REQ:received_on"),
        line(.insurancePayments, payment, ["reference": ""], "E-REQ:reference"),
        line(.insurancePayments, payment, ["sum": ""], "E-REQ:sum"),
        line(.insurancePayments, payment, ["knp": ""], "E-REQ:knp"),
        line(.insurancePayments, payment, ["surname": ""], "E-REQ:surname"),
        line(.insurancePayments, payment, ["knp": "999"], "E-DICT:knp"),
        line(.insurancePayments, payment, ["kind": "gift"], "E-DICT:kind"),
        line(.insurancePayments, payment, ["sum": "0"], "E-SUM:sum"),
        line(.insurancePayments, payment, ["month": "2026-12"], "E-FUT:month"),
        line(.insurancePayments, payment, ["month": "2026-13"], "E-PERIOD:month"),
        line(.insurancePayments, payment, ["received_on": "2026-11-22"], "E-FUT:received_on"),
        line(.insurancePayments, payment, ["payer": "050140990005"], "E-IIN-CHK:payer"),
        line(
            .insurancePayments, payment, ["reference": String(repeating: "1", count: 41)], "E-LEN:reference"),
        line(.insurancePayments, payment, ["month": "2026-09"], "E-DUP:reference", after: [:]),
        line(.insurancePayments, payment, ["reference": "QR-2"], "accepted", after: [:]),
        line(
            .insurancePayments, ["iin": "660314399002", "kind": "opv", "month": "2026-10", "sum": "1"], [:],
            "accepted"),
        line(
            .insurancePayments, ["iin": "660314399002", "kind": "so", "month": "2026-10", "sum": "1"], [:],
            "accepted"),
        line(
            .insurancePayments, ["iin": "550309399151", "kind": "opv", "month": "2026-10", "sum": "1"], [:],
            "E-DICT:iin"),
    ]

    // p. 55–56
    static let jobless = pensioner.merging(["registered_on": "2026-08-17"]) { $1 }
    static let unemployed: [Line] = [
        line(.unemployed, jobless, [:], "accepted"),
        line(.unemployed, jobless, ["deregistered_on": "2026-11-01", "reason": "deregistered"], "accepted"),
        line(
            .unemployed, jobless, ["deregistered_on": "2026-11-01", "reason": "subsidised-job"], "accepted"),
        line(.unemployed, jobless, ["deregistered_on": "2026-11-01", "reason": "training"], "accepted"),
        line(.unemployed, jobless, ["deregistered_on": "2026-11-01"], "E-REASON:reason"),
        line(.unemployed, jobless, ["reason": "training"], "E-REQ:deregistered_on"),
        line(.unemployed, jobless, ["deregistered_on": "2026-11-01", "reason": "holiday"], "E-DICT:reason"),
        line(
            .unemployed, jobless, ["deregistered_on": "2026-08-16", "reason": "deregistered"],
            "E-ORD:deregistered_on"),
        line(
            .unemployed, jobless, ["deregistered_on": "2026-11-22", "reason": "deregistered"],
            "E-FUT:deregistered_on"),
        line(.unemployed, jobless, ["registered_on": "2026-11-22"], "E-FUT:registered_on"),
        line(
            .unemployed, jobless, ["deregistered_on": "2026-11-01", "reason": "training"], "accepted",
            after: [:]),
    ]

    // p. 59
    static let card = pensioner.merging(["level": "crisis", "assigned_on": "2026-10-01"]) { $1 }
    static let cards: [Line] = [
        line(.socialCard, card, [:], "accepted"),
        line(.socialCard, card, ["level": "emergency"], "accepted"),
        line(.socialCard, card, ["level": "other"], "E-SRC:level"),
        line(.socialCard, card, ["level": "high"], "E-DICT:level"),
        line(.socialCard, card, ["level": ""], "E-REQ:level"),
        line(.socialCard, card, ["assigned_on": "2026-11-22"], "E-FUT:assigned_on"),
    ]

    // p. 28–29
    static let parents = [
        "relation": "parents", "linked_on": "2025-02-10", "mother_iin": "941130499141",
        "mother_surname": "Өтегенова", "mother_given_name": "Әсел", "father_iin": "920117399146",
        "father_surname": "Өтегенов", "father_given_name": "Нұрлан", "child_iin": "250203599115",
        "child_surname": "Өтегенов", "child_given_name": "Әлихан", "child_birth_date": "2025-02-03",
    ]
    static let guardian = [
        "relation": "guardian", "linked_on": "2026-05-18", "guardian_iin": "660314399002",
        "child_iin": "250203599115", "child_surname": "Өтегенов", "child_given_name": "Әлихан",
        "child_birth_date": "2025-02-03",
    ]
    static let families: [Line] = [
        line(.family, parents, [:], "accepted"), line(.family, guardian, [:], "accepted"),
        line(.family, guardian, ["relation": "adopter"], "accepted"),
        line(.family, parents, ["mother_iin": ""], "E-REQ:mother_iin"),
        line(.family, parents, ["father_iin": ""], "E-REQ:father_iin"),
        line(.family, parents, ["guardian_iin": "660314399002"], "E-ALT:guardian_iin"),
        line(.family, guardian, ["mother_iin": "941130499141"], "E-ALT:mother_iin"),
        line(.family, parents, ["father_iin": "941130499141"], "E-DUP:child_iin"),
        line(.family, guardian, ["guardian_iin": "250203599115"], "E-DUP:child_iin"),
        line(.family, parents, ["linked_on": "2026-11-22"], "E-FUT:linked_on"),
        line(.family, parents, ["child_birth_date": "2022-02-03"], "E-ORD:child_birth_date"),
        line(.family, guardian, ["child_birth_date": "2023-05-18"], "E-ORD:child_birth_date"),
        line(.family, parents, ["mother_surname": "", "mother_given_name": ""], "E-DICT:mother_iin"),
        line(.family, guardian, ["guardian_iin": "850618499204"], "E-DICT:guardian_iin"),
        line(.family, parents, ["relation": "friend"], "E-DICT:relation"),
        line(.family, parents, ["father_iin": "660314399002"], "E-DUP:father_iin", after: [:]),
    ]

    // p. 65
    static let change = pensioner.merging([
        "body": "defence", "change": "hired", "change_date": "2026-11-18",
    ]) { $1 }
    static let changes: [Line] = [
        line(.militaryChange, change, [:], "accepted"),
        line(.militaryChange, change, ["change": "dismissed"], "accepted"),
        line(.militaryChange, change, ["change_date": "2026-11-14"], "accepted"),
        line(.militaryChange, change, ["change_date": "2026-11-13"], "accepted+W-LATE"),
        line(.militaryChange, change, ["change_date": "2026-11-22"], "E-ORD:change_date"),
        line(
            .militaryChange, change, ["change_date": "2026-11-18", "received_at": "2026-11-17"],
            "E-ORD:change_date"),
        line(.militaryChange, change, ["body": "police"], "E-DICT:body"),
        line(.militaryChange, change, ["change": "promoted"], "E-DICT:change"),
        line(.militaryChange, change, ["iin": ""], "E-REQ:iin"),
        line(.militaryChange, change, ["note": "көктем"], "E-ALT:note"),
        line(
            .militaryChange,
            ["body": "interior", "change": "staffing", "change_date": "2026-11-18", "note": "12 бірлік"], [:],
            "accepted"),
    ]

    static let all =
        lists + removals + payments + unemployed + cards + families + changes

    static func text(_ format: ImportFormat, _ rows: [[String: String]]) -> String {
        let names = format.columns.map(\.name)
        return CSV.line(names) + rows.map { row in CSV.line(names.map { row[$0] ?? "" }) }.joined()
    }

    @Test(arguments: all)
    func `a row has its verdict, and read again it changes nothing`(line: Line) throws {
        let fixture = try ExchangeFixture()
        let format = ImportFormat.of(line.source)
        #expect(Set(line.cells.keys).isSubset(of: Set(format.columns.map(\.name))))
        if let before = line.before {
            #expect(try fixture.load(line.source, Self.text(format, [before])).accepted == 1)
        }
        let report = try fixture.load(line.source, Self.text(format, [line.cells]))
        let verdict = try Self.verdict(report)
        #expect(verdict == line.verdict)
        let after = try fixture.insuranceCounts()
        let again = try fixture.load(line.source, Self.text(format, [line.cells]))
        #expect(again.accepted == 0 && again.repeated == report.accepted)
        #expect(try fixture.insuranceCounts() == after)
    }

    static func verdict(_ report: ImportReport) throws -> String {
        guard report.refused > 0 else {
            return report.accepted == 1
                ? (["accepted"] + report.warnings.counts.keys.sorted()).joined(separator: "+") : "repeated"
        }
        let csv = try CSV(String(contentsOfFile: try #require(report.refusedFile), encoding: .utf8))
        let record = try #require(csv.records.first)
        #expect(record["refused_ru"]?.isEmpty == false && record["refused_kk"]?.isEmpty == false)
        return [record["refused_code"], record["refused_column"]].compactMap(\.self).joined(separator: ":")
    }
}

extension ExchangeFixture {
    /// Everything that an import of order ҚР ДСМ-333 may change, but its imports.
    func insuranceCounts() throws -> [Int64] {
        try [
            "person", "insured", "insurance_fact", "contribution_month", "payer", "family_link",
            "military_transfer", "military_member", "category_record", "category_change", "insured_stale",
        ].map { try count($0) }
    }
}

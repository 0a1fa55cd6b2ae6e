import Foundation
import Synchronization
import Testing

@testable import Core

/// A clock that stands where the test puts it.
final class SteppingClock: Sendable {
    private let moment: Mutex<Moment>

    init(_ start: Moment) { moment = Mutex(start) }

    var now: Moment { moment.withLock { $0 } }
    var clock: Clock { Clock { self.now } }

    func set(_ new: Moment) { moment.withLock { $0 = new } }
    func pass(minutes: Int = 0, days: Int = 0) {
        set(now.adding(seconds: Int64(minutes * 60 + days * 86_400)))
    }
}

/// A store with the shipped reference data, an office, and an operator signed in.
struct StoreFixture {
    static let assets = Assets(root: Reference.root.path + "/assets")
    static let start = moment("2026-11-20T10:12:00")

    let store: Store
    let time: SteppingClock

    init(path: String = ":memory:", at start: Moment = StoreFixture.start, login: String = "gulnar") throws {
        time = SteppingClock(start)
        store = try House(Orders.all).openStore(path: path, assets: Self.assets, clock: time.clock)
        if try store.office() == nil {
            try store.save(
                Office(code: "0514", name: Localized(ru: "Отделение № 4", kk: "№ 4 бөлімше"), kind: .ordinary)
            )
        }
        store.signIn(
            try store.operator(login: login)
                ?? store.addOperator(login: login, name: "Сейтқалиева Г. Б.", language: .russian))
    }

    var database: Database { store.database }

    func number(_ sql: String, _ values: [SQLValue] = []) throws -> Int64 {
        try #require(try database.first(sql, values) { $0.integer(0) })
    }

    func text(_ sql: String, _ values: [SQLValue] = []) throws -> String {
        try #require(try database.first(sql, values) { $0.text(0) })
    }

    // MARK: Applications

    static let iin = iin(born: day("1970-07-29"), serial: 9906)

    /// A number of an invented person: the check digit is reckoned.
    static func iin(born: CivilDate, sex: Sex = .male, serial: Int) -> String {
        let (year, month, day) = born.parts
        let century = (year / 100 - 18) * 2 + (sex == .male ? 1 : 2)
        return checked("\(padded(year % 100, 2))\(padded(month, 2))\(padded(day, 2))\(century)", serial)
    }

    static func foreignIIN(serial: Int) -> String { checked("7007290", serial) }

    /// Not every serial has a check digit: the next one that has is taken.
    private static func checked(_ head: String, _ serial: Int) -> String {
        for next in serial... {
            let digits = head + padded(next % 10_000, 4)
            if let check = checkDigit(of: (digits.asciiDigits ?? [])) { return digits + String(check) }
        }
        return ""
    }

    static func typed(_ changes: FormValues = [:]) -> FormValues {
        let values: FormValues = [
            "iin": iin, "surname": "Әбдірахманов", "given_name": "Ерлан", "patronymic": "Серікұлы",
            "birth": "29.07.1970", "f03": "плавильщик", "f04": "Әбдірахманов Е. С.",
            "employer": "050140990004",
            "employer_name": "ТОО «Пример»", "f01": "директору", "f02": "Үсеновой Г. Т.",
            "f05": "termination",
            "f06": "17/2019", "f07": "14.03.2019", "f08": "01.12.2026", "f10": "yes", "f11": "yes",
            "f12": "yes",
            "f14": "Әбдірахманов Е. С.", "f15": "yes", "f16": "20.11.2026", "f17": "8 701 123 45 67",
        ]
        return values.merging(changes) { $1 }
    }

    @discardableResult
    func accept(_ changes: FormValues = [:]) throws -> ApplicationRecord {
        try store.accept(application: Self.typed(changes))
    }

    // MARK: Facts

    @discardableResult
    func record(
        _ body: FactBody, in caseID: Int64, on happened: CivilDate? = nil, at learned: Moment? = nil,
        source: String = FactSource.ministrySystem.ru, correcting: Int64? = nil, reason: String? = nil
    ) throws -> [Message] {
        let learned = learned ?? time.now
        let version = try #require(try store.paymentCase(id: caseID)).version
        return try store.record(
            FactEntry(body: body, happenedOn: happened ?? learned.date, learnedAt: learned, source: source),
            inCase: caseID, version: version, correcting: correcting, reason: reason)
    }

    static let phone = "+77011234567"
    static let account = "KZ41722C000000000001"

    /// The way from the act to the first disbursement: `stage` of its eight facts.
    func advance(_ caseID: Int64, stage: Int) throws {
        let act = time.now.date.adding(days: -60)
        let phone = try PhoneNumber(Self.phone)
        let steps: [(Int, FactBody)] = [
            (-57, .employmentEnded(kind: .termination, recordedOn: nil)),
            (-56, .contributionMonths(from: act.yearMonth.adding(-95), to: act.yearMonth)),
            (-55, .phone(phone)), (-50, .sms(phone: phone, code: "4101")),
            (-49, .reply(account: try IBAN(Self.account), bank: nil)), (-48, .caseFile(number: "ЭМД-1001")),
            (-47, .employerConsent(certificate: "0A1B2C")),
            (-20, .disbursement(month: time.now.date.adding(days: -20).yearMonth, sum: Tenge(tenge: 50_000))),
        ]
        for (index, step) in steps.enumerated() where index < stage {
            try record(
                step.1, in: caseID, on: index < 2 ? act : nil,
                at: Moment(time.now.date.adding(days: step.0), hour: 10, minute: 12))
        }
    }

    func lastFact(of caseID: Int64) throws -> RecordedFact {
        try #require(try store.facts(ofCase: caseID).last)
    }
}

/// A directory of a test's own, gone with it.
final class TemporaryPlace {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/tereze-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var file: String { path + "/office.db" }

    static func mode(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}

/// The codes of a refusal, in its order; empty when nothing was refused.
func refusedCodes(_ body: () throws -> Void) -> [String] {
    do {
        try body()
        return []
    } catch let refused as Refused {
        return refused.problems.map(\.message.code)
    } catch let message as Message {
        return [message.code]
    } catch {
        return ["\(type(of: error))"]
    }
}

import Foundation
import TUI

@testable import Core

/// Where a test stands: the store, the day, the people.
///
/// All persons are invented.
enum World {
    /// Saturday 21 November 2026, 10:12.
    static let now = moment("2026-11-21T10:12")
    static let login = "serikova"
    static let worker = "Серікова А."

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let assets = Assets(root: root.appending(path: "assets").path)

    /// What the store holds at first.
    enum Contents: Sendable {
        /// The first start: no office, nobody.
        case nothing
        /// An office that nobody works in yet.
        case office
        /// An office and its operator.
        case staffed
        /// The same with invented people and their cases.
        case samples
    }

    static func store(
        _ contents: Contents, path: String = ":memory:", login: String = World.login,
        at now: Moment = World.now
    ) throws -> Store {
        guard path == ":memory:", contents != .nothing else {
            return try store(contents, path: path, login: login, clock: .fixed(now))
        }
        let key = StoreTemplates.Key(contents: contents, login: login, now: now)
        let copy = try StoreTemplates.copy(key) {
            _ = try store(contents, path: $0, login: login, clock: .fixed(now))
        }
        if let worker = try copy.operator(login: login) { copy.signIn(worker) }
        return copy
    }

    static func store(_ contents: Contents, path: String, login: String, clock: Clock) throws -> Store {
        let store = try House(Orders.all).openStore(path: path, assets: assets, clock: clock)
        guard contents != .nothing, try store.office() == nil else { return store }
        let name = Localized(ru: "Отдел № 0112", kk: "№ 0112 бөлім")
        try store.save(Office(code: "0112", name: name, kind: .ordinary))
        guard contents != .office else { return store }
        store.signIn(try store.addOperator(login: login, name: worker, language: .russian))
        if contents == .samples { try Samples(store: store, house: House(Orders.all)).load() }
        return store
    }

    /// A directory that is gone when the test is.
    static func directory() throws -> URL {
        let place = FileManager.default.temporaryDirectory.appending(path: "tereze-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return place
    }
}

/// A moment known to exist: `moment("2026-11-21T10:12")`.
func moment(_ iso: String) -> Moment {
    guard let moment = Moment(iso: iso) else { preconditionFailure("No such moment: \(iso)") }
    return moment
}

/// A day known to exist.
func day(_ iso: String) -> CivilDate {
    guard let date = CivilDate(iso: iso) else { preconditionFailure("No such day: \(iso)") }
    return date
}

/// An application that nothing is wrong with.
enum GoodApplication {
    static let values: FormValues = [
        "iin": "690415399106", "surname": "Жұмабеков", "given_name": "Нұрлан", "patronymic": "Өмірұлы",
        "birth": "15.04.1969", "f03": "плавильщик", "f04": "Жұмабеков Н. Ө.", "employer": "050140990004",
        "employer_name": "ТОО «Пример»", "f01": "директору", "f02": "Үсеновой Г. Т.", "f05": "termination",
        "f06": "17/2019", "f07": "14.03.2019", "f08": "01.12.2026", "f10": "yes", "f11": "yes", "f12": "yes",
        "f13": "+7 701 765 43 21", "f14": "Жұмабеков Н. Ө.", "f15": "yes", "f16": "21.11.2026",
        "f17": "+7 701 765 43 21",
    ]

    static func with(_ changes: FormValues) -> FormValues { values.merging(changes) { $1 } }
}

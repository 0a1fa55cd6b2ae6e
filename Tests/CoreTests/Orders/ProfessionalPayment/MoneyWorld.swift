import Foundation

@testable import Core

/// An office with recipients of invented people, and the day that moves on.
final class MoneyWorld {
    let store: Store
    private let hands: Hands

    private final class Hands: @unchecked Sendable {
        var now: Moment
        init(_ now: Moment) { self.now = now }
    }

    static let assets = Assets(root: Reference.root.appending(path: "assets").path)
    static let employers = ["050140990004", "151241990007"]
    static let accounts = ["KZ41722C000000000001", "KZ456010000000000001"]
    static let people = ["700729399069", "710228499403", "671231399125", "681102499308", "660314399002"]

    init(at now: String = "2026-10-05T10:00") throws {
        let hands = Hands(moment(now))
        self.hands = hands
        store = try House(Orders.all).openStore(
            path: ":memory:", assets: Self.assets, clock: Clock { hands.now })
        try store.save(Office(code: "0112", name: Localized(ru: "Отдел", kk: "Бөлім"), kind: .ordinary))
        store.signIn(try store.addOperator(login: "a", name: "Серікова А.", language: .russian))
    }

    var now: Moment {
        get { hands.now }
        set { hands.now = newValue }
    }

    func go(to iso: String) { hands.now = moment(iso) }

    /// A person on the way to the payment: act, 84 months, phone, sms, reply,
    /// case file, the employer's consent – as many as `steps` says.
    @discardableResult
    func recipient(
        _ person: Int = 0, employer: Int = 0, act: String = "2026-09-14", account: Int = 0, steps: Int = 7
    ) throws -> Int64 {
        let iin = try IIN(Self.people[person])
        let birth = (iin.birthDate?.shown) ?? ""
        let record = try store.accept(application: [
            "iin": iin.digits,
            "surname": ["Әбдірахманов", "Қасымова", "Ғабдуллин", "Өтегенова", "Петров"][person],
            "given_name": "Айжан", "patronymic": "", "birth": birth, "f03": "плавильщик", "f04": "Образец А.",
            "employer": Self.employers[employer], "employer_name": ["ТОО «Пример»", "АО «Үлгі»"][employer],
            "f01": "директору", "f02": "Үсеновой Г. Т.", "f05": "termination", "f06": "1",
            "f07": "14.03.2019",
            "f08": day(act).shown, "f10": "yes", "f11": "yes", "f12": "yes", "f13": "+77011234567",
            "f14": "Образец А.", "f15": "yes", "f16": now.date.shown, "f17": "+77011234567",
        ])
        let end = day(act)
        let first = end.yearMonth.adding(-95)
        let bodies: [(Int, CivilDate?, FactBody)] = [
            (1, end, .employmentEnded(kind: .termination, recordedOn: end.adding(days: 1))),
            (2, end, .contributionMonths(from: first, to: end.yearMonth)),
            (3, nil, .phone(try PhoneNumber("+77011234567"))), (4, nil, .sms(phone: nil, code: "41")),
            (5, nil, .reply(account: try IBAN(Self.accounts[account]), bank: nil)),
            (6, nil, .caseFile(number: "Э-1")), (7, nil, .employerConsent(certificate: "0A")),
        ]
        for (after, on, body) in bodies.prefix(steps) {
            let learned = end.adding(days: after)
            try self.record(body, record.caseID, on: on ?? learned, learned: Moment(learned, hour: 11))
        }
        return record.caseID
    }

    @discardableResult
    func record(
        _ body: FactBody, _ caseID: Int64, on: CivilDate, learned: Moment, source: String = "ИС МТСЗН"
    ) throws
        -> [Message]
    {
        guard let version = try store.paymentCase(id: caseID)?.version else { return [] }
        return try store.record(
            FactEntry(body: body, happenedOn: on, learnedAt: learned, source: source), inCase: caseID,
            version: version)
    }

    func values(_ total: String, from: String, to: String, number: String = "77", employer: Int = 0)
        -> FormValues
    {
        [
            "employer": Self.employers[employer], "number": number, "made_on": now.date.shown, "total": total,
            "from": from, "to": to,
        ]
    }

    /// Remits what the proposal says.
    @discardableResult
    func remittanceAll(from: String, to: String, number: String = "77", employer: Int = 0) throws -> [Message]
    {
        let proposal = try store.remittanceProposal(
            values("1", from: from, to: to, number: number, employer: employer))
        let sums = Dictionary(uniqueKeysWithValues: proposal.shares.map { ($0.id, $0.sum) })
        return try store.accept(
            remittance: values(
                proposal.distributed.plain, from: from, to: to, number: number, employer: employer),
            sums: sums)
    }

    func rows(_ journal: JournalSpec, _ filter: JournalFilter = .all) throws -> [[String: String]] {
        try store.page(JournalQuery(journal, filter: filter, edge: .first, count: 1000)).rows.map { row in
            Dictionary(
                uniqueKeysWithValues: zip(journal.columns, row.values).map {
                    ($0.key, $0.shown($1, .russian, today: now.date).replacing("\u{A0}", with: " "))
                })
        }
    }

    /// Where queries and prints are carried out.
    var workplace: Workplace {
        Workplace(store: store, house: House(Orders.all), inbox: "", outbox: "", login: "a") { _ in 1 }
    }

    var differences: [Difference] {
        get throws { try store.differences() }
    }

    func setAll(banks: [String] = ["CASPKZKA", "HSBKKZKX"]) throws {
        for (name, value) in [
            ("526.account", "KZ92009MEDS368609103"), ("526.knp", "026"),
            ("mt102.sender", "F01K054700000000001000001"),
            ("corporation.chief", "ПРИМЕРОВ О.Т."),
        ] { try store.change(setting: name, to: value) }
        for bic in banks {
            let account = bic == "CASPKZKA" ? "KZ41722C000000000001" : "KZ456010000000000001"
            try store.change(setting: "526.bank.\(bic)", to: "\(account) 050140990004")
        }
    }
}

func moneyRefusals(_ body: () throws -> Void) -> [String] {
    do {
        try body()
        return []
    } catch let refused as Refused {
        return refused.problems.map(\.message.code)
    } catch let message as Message {
        return [message.code]
    } catch {
        return ["\(error)"]
    }
}

/// Who a person is in compulsory health insurance (санат / категория), in the
/// order in which one of several is shown: p.20, then p.55, then the rest.
public enum InsuranceCategory: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    /// p.20: paid for from the republican budget.
    case r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
    /// p.55: paid for from the local budget.
    case l1, l2
    /// p.61: foreigners by treaty, with their families.
    case f
    /// p.62: servicemen, special and law-enforcement bodies.
    case m
    /// p.10: payers.
    case p
    /// p.11: payers of art.14 p.2 subp. 9.
    case p9
    /// p.12: exempt by art.28 p.7 subp. 2–4.
    case e
    /// p.21 subp. 13: employees exempt by acts on a crisis. Entered by hand
    /// only; not a category of p.20.
    case s13

    private static let codes = [
        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "L1", "L2",
        "F", "M", "P", "P9", "E", "S13",
    ]

    public init?(code: String) {
        guard let index = Self.codes.firstIndex(of: code) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    /// As the catalogue, scenarios and files name it: `R12`.
    public var code: String { Self.codes[Int(rawValue)] }

    public static func < (left: InsuranceCategory, right: InsuranceCategory) -> Bool {
        left.rawValue < right.rawValue
    }

    /// p.16: contributions come from the republican budget.
    public var isRepublican: Bool { self <= .r14 }
    /// p.51: contributions come from the local budget.
    public var isLocal: Bool { self == .l1 || self == .l2 }
    /// p.9: a category that the State pays for.
    public var isStatePaid: Bool { self <= .l2 }

    /// The categories that a source or the Corporation lists; the others
    /// follow from payments and deliveries.
    public var isListed: Bool { self <= .f || self == .e }

    static let ordered: [InsuranceCategory] = Array(allCases)
    public static let statePaid: [InsuranceCategory] = allCases.filter(\.isStatePaid)
}

/// How payments of МЗЖ (ОПВ) and ӘА (СО) decide on a category.
///
/// Months are calendar months before the month of the reconciliation (салыстырып тексеру күні).
public enum PaymentTest: String, Hashable, Sendable, CaseIterable {
    /// No test: held by the fact alone.
    case none
    /// Given when the months before are free, taken when more of them are paid
    /// (p.26: one and two).
    case twoMonths
    /// As ``twoMonths``, between both parents (p.30, 33).
    case parents
    /// p.56: the months before must be free, for a holder too.
    case bothMonthsFree
    /// p.60: the months before free and no other state-paid category.
    case threeMonthsFree
}

/// A category whose facts of one kind are followed together.
///
/// R9 has two: a remand is held at once, a house arrest is tested (p.43).
struct CategoryTrack: Hashable, Sendable {
    let index: Int

    static let count = 23
    static let houseArrest = CategoryTrack(index: 22)

    init(_ category: InsuranceCategory) { index = Int(category.rawValue) }
    private init(index: Int) { self.index = index }

    var category: InsuranceCategory {
        InsuranceCategory(rawValue: UInt8(truncatingIfNeeded: index)).flatMap { index < 22 ? $0 : nil } ?? .r9
    }

    /// The test of the edition in force on a day.
    func test(on day: CivilDate) -> PaymentTest {
        index == Self.houseArrest.index
            ? .twoMonths
            : index == Int(InsuranceCategory.r9.rawValue)
                ? .none : CategoryEntry.test(category, on: day)
    }

    /// The two of R9.
    static let detention: [CategoryTrack] = [CategoryTrack(.r9), .houseArrest]

    /// In this order grants are judged; R4 before R3, which excludes it.
    static let grantOrder: [CategoryTrack] =
        [.r2, .r4, .r3, .r5, .r6].map(CategoryTrack.init) + [.houseArrest]
        + [.r10, .r14, .l1, .l2].map(CategoryTrack.init)

    /// Held by the fact alone.
    static let untested: [CategoryTrack] =
        [.r1, .r7, .r8, .r9, .r11, .r12, .r13, .f, .e].map(CategoryTrack.init)

    /// p.20 part 2, p.55 part 2: the tested tracks that are judged when this
    /// one ends; R3 also when R4 ends, which it excludes.
    var lower: [CategoryTrack] { Self.lowerTracks[index] }

    private static let lowerTracks: [[CategoryTrack]] = (0..<count).map { index in
        let track = CategoryTrack(index: index)
        return grantOrder.filter { other in
            guard track.category.isStatePaid, other != track else { return false }
            if track.category == .r4, other.category == .r3 { return true }
            if track.category == .r9, other.category == .r9 { return true }
            return other.category > track.category
        }
    }
}

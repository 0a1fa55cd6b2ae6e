@testable import Core

/// The rows of the catalogue of order 526, by which reasons may cite it, and
/// the articles beside it.
enum Clauses526 {
    static let ids: Set<String> = [
        "3.1", "3.2", "4", "5.1", "5.2", "6", "7", "8", "9", "10.1", "10.2", "10.3", "10.4", "11", "12.1",
        "12.2",
        "12.3", "13.1", "13.2", "14", "15.1", "15.2", "16", "17.1", "17.2", "17.3", "18", "18.1", "18.2",
        "18.3",
        "18.4", "18.5", "19", "20", "21", "22.1", "22.2", "22.3", "23", "24", "25.1", "25.2", "25.3", "26",
        "27",
        "28", "29", "30", "31", "32", "32.1", "32.2",
    ]

    static let all = Set(ids.map { Citation(.order526, $0) })
        .union([Citation(.labourCode, "127-3.4"), Citation(.socialCode, "207")])
}

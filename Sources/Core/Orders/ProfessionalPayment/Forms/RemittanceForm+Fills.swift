extension RemittanceForm {
    /// What an empty form begins with: received today; the period and the sum come with the
    /// employer.
    public static func defaults(on today: CivilDate) -> FormValues { ["made_on": today.shown] }

    static let fills: [Fill] = [
        // The sums were about this employer and these months.
        Fill(after: ["employer", "from", "to"], isNoted: true) { filling, _, _ in forgetSums(&filling) }
    ]

    /// The employer of a number.
    static let lookups: [Lookup] = [
        Lookup(after: "employer") { values in
            (try? EmployerNumber(values["employer"] ?? ""))?.digits
        } find: { store, digits in
            let employer = try store.employer(number: digits)
            let asked = try employer.flatMap { try store.askedOf(employer: $0.id) }
            let next = store.clock.now().date.yearMonth.next
            let lack = try employer.flatMap {
                try store.shortage(ofEmployer: $0.id, through: asked?.months.upperBound ?? next)
            }
            return { filling, _, _ in
                filling.notes["employer"] = employer.map { .same($0.name) }
                filling.unfill(["from", "to", "total"])
                filling.fill("from", (lack?.months.lowerBound ?? asked?.months.lowerBound ?? next).shown)
                filling.fill("to", (asked?.months.upperBound ?? lack?.months.upperBound ?? next).shown)
                filling.fill("total", lack?.sum.shown ?? "")
                filling.remark = asked?.remark
            }
        }
    ]
}

/// The sums that the operator gave recipients by hand: the second step of the entry, kept
/// among the values of the first, so that one draft is of both.
extension RemittanceForm {
    private static let prefix = "sum."
    /// The employer and the months that the sums are of.
    private static let owner = "sums.of"

    /// By case.
    public static func sums(in values: FormValues) -> [Int64: Tenge] {
        var sums: [Int64: Tenge] = [:]
        for (key, value) in values where key.hasPrefix(prefix) {
            guard let id = Int64(key.dropFirst(prefix.count)), let sum = try? Tenge(value) else { continue }
            sums[id] = sum
        }
        return sums
    }

    public static func give(_ sum: Tenge, to caseID: Int64, in values: inout FormValues) {
        values[prefix + String(caseID)] = sum.plain
        values[owner] = about(sumsOf: values)
    }

    private static func about(sumsOf values: FormValues) -> String {
        ["employer", "from", "to"].map { (values[$0] ?? "").trimmed }.joined(separator: " ")
    }

    private static func forgetSums(_ filling: inout Filling) {
        let given = filling.values.keys.filter { $0.hasPrefix(prefix) && !filling.text($0).isEmpty }
        guard !given.isEmpty else { return }
        let present = about(sumsOf: filling.values)
        // Drafts of earlier releases do not name the owner: it is the one they were left with.
        guard !filling.text(owner).isEmpty, filling.text(owner) != present else {
            return filling.type(owner, present)
        }
        for key in given { filling.type(key, "") }
        filling.type(owner, "")
    }
}

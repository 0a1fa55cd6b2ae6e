/// Days and ages that nothing forbids and that are seldom meant: each is asked about, with its
/// clause, and the answer may be «да».
enum Plausibility {
    /// What is said of an application by the age of the person on the day that it asks for.
    ///
    /// p.8: the right arises with the age; p.24: it ends with the pension age.
    static func age(
        of person: Recipient, asked day: CivilDate, _ rules: PaymentRules
    ) -> Localized? {
        let reached = rules.ageDay(of: person)
        let age = Numeral.years(person.born.age(on: day))
        if day < reached {
            let required = rules.numbers.on(day).age
            let years = Numeral.form(required, "года", "лет", "лет")
            return Localized(
                ru: "на \(day.shown) – \(age.ru), право возникает с \(required) \(years), то есть "
                    + "с \(reached.shown) (п. 8)",
                kk: "\(KazakhDay.on(day)) – \(age.kk), құқық \(required) жасқа толғанда, яғни "
                    + "\(KazakhDay.from(reached)) туындайды (8-т.)")
        }
        guard let pension = try? rules.pensionAge.day(of: person), pension <= day else { return nil }
        return Localized(
            ru: "на \(day.shown) – \(age.ru), пенсионный возраст наступил \(pension.shown): выплата "
                + "осуществляется до него (п. 24)",
            kk: "\(KazakhDay.on(day)) – \(age.kk), зейнеткерлік жас \(pension.shown) күні толды: төлем оған "
                + "дейін жүзеге асырылады (24-т.)")
    }

    /// What is said of a day that lies long before another; `nil` where it does not.
    static func longAgo(
        _ day: CivilDate, before other: CivilDate, clause: Localized
    ) -> Localized? {
        // A year is long for what is told within days; the order names no limit.
        guard day.adding(years: 1) < other else { return nil }
        let months = Int(other.yearMonth.ordinal - day.yearMonth.ordinal)
        let (years, rest) = (months / 12, months % 12)
        let more = rest > 0 ? Localized(ru: " \(rest) мес.", kk: " \(rest) ай") : .same("")
        return Localized(
            ru: "\(day.shown) – это \(Numeral.years(years).ru)\(more.ru) назад (\(clause.ru))",
            kk: "\(day.shown) – бұл \(years) жыл\(more.kk) бұрын (\(clause.kk))")
    }
}

extension Lookup {
    /// Asks about the age of the person on the day for which the application asks (p.8, 24).
    static let plausibleAge = Lookup(after: "birth", isAskedAgain: true) { values in
        let asked = values["f05"] == EmploymentEnd.jobTransfer.rawValue ? values["f09"] : values["f08"]
        let birth = values["birth"] ?? ""
        return birth.isEmpty
            ? nil : "\(birth)\n\(values["iin"] ?? "")\n\(values["sex"] ?? "")\n\(asked ?? "")"
    } find: { store, subject in
        let parts = subject.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let today = store.clock.now().date
        let sex = (try? IIN(parts[1]))?.sex ?? Sex(rawValue: parts[2])
        var said: Localized?
        if let born = try? Birth.read(parts[0], today: today), let sex {
            let asked = (try? DateEntry.read(parts[3], today: today)) ?? today
            said = Plausibility.age(
                of: Recipient(born: born, sex: sex), asked: max(asked, today), try store.paymentRules())
        }
        return { [said] filling, _, _ in
            filling.doubts["birth"] = said.map { .of(OrderMessage("W-AGE", $0.sentence)) }
        }
    }
}

extension CrossRule {
    /// Asks about a day that lies more than a year back.
    static func notLongAgo(_ key: String, citation: Citation) -> CrossRule {
        CrossRule(key, citation: citation) { values, context in
            guard let day = try? DateEntry.read(values[key] ?? "", today: context.today) else { return nil }
            return Plausibility.longAgo(day, before: context.today, clause: citation.point).map {
                .of(OrderMessage("W-PAST", $0.sentence))
            }
        }
    }
}

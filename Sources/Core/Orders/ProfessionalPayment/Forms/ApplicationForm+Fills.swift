extension ApplicationFields {
    /// What follows from the fields of Appendix 1 by itself.
    static let fills: [Fill] = [
        Fill(after: ["iin", "birth"], isNoted: true) { filling, context, _ in noteIdentity(&filling, context)
        },
        Fill(after: ["surname", "given_name", "patronymic"]) { filling, _, _ in fillInitials(&filling) },
        Fill(after: ["f04"]) { filling, _, _ in filling.fill("f14", filling.text("f04")) },
        Fill(after: ["f17"]) { filling, _, _ in filling.fill("f13", filling.text("f17")) },
        Fill(after: ["f13"]) { filling, _, _ in filling.fill("f17", filling.text("f13")) },
        .bank(ofAccount: "f20", into: "f19"),
    ]

    /// The person of an IIN with the person's cases; the employer of a number.
    static let lookups: [Lookup] = [
        .sharedPhone("f13") { $0["iin"] ?? "" }, .sharedPhone("f17") { $0["iin"] ?? "" },
        Lookup(after: "iin") { values in
            (try? IIN(values["iin"] ?? ""))?.digits
        } find: { store, digits in
            let person = try store.person(iin: try IIN(digits))
            let open = try person.flatMap { try store.cases(ofPerson: $0.id).first }
            return { filling, context, _ in meet(person, open, &filling, context) }
        },
        .plausibleAge, .personName, .employerName("employer_name", number: "employer"),
        Lookup(after: "employer", name: "employer_name") { values in
            (try? EmployerNumber(values["employer"] ?? ""))?.digits
        } find: { store, digits in
            let employer = try store.employer(number: digits)
            return { filling, _, _ in
                filling.unfill(["employer_name", "f01", "f02"])
                filling.notes["employer"] = employer.map { _ in Localized(ru: "известен", kk: "белгілі") }
                guard let employer else { return }
                filling.fill("employer_name", employer.name)
                filling.fill("f01", employer.headPosition, in: employer.headPositionLanguage)
                filling.fill("f02", employer.headName)
            }
        },
    ]

    /// What the store knows of the person just named; what it filled in about another one goes.
    private static func meet(
        _ person: Person?, _ open: CaseRecord?, _ filling: inout Filling, _ context: FormContext
    ) {
        filling.unfill(["surname", "given_name", "patronymic", "birth", "f04", "f13", "f14", "f17", "f18"])
        noteIdentity(&filling, context)
        defer {
            fillInitials(&filling)
            filling.fill("f13", filling.text("f17"))
            filling.fill("f17", filling.text("f13"))
        }
        guard let person else { return }
        filling.fill("surname", person.name.surname.text)
        filling.fill("given_name", person.name.givenName.text)
        filling.fill("patronymic", person.name.patronymic?.text ?? "")
        filling.fill("birth", person.birthDate.shown)
        filling.fill("f17", person.phone?.shown ?? "")
        filling.fill("f18", person.email?.text ?? "")
        filling.remark =
            open.map {
                Filling.Remark(
                    Localized(
                        ru: "Человек известен: дело \($0.number), \($0.employer.name)",
                        kk: "Адам белгілі: \($0.number) іс, \($0.employer.name)"), isWarning: true)
            }
            ?? Filling.Remark(
                Localized(ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
    }

    private static func fillInitials(_ filling: inout Filling) {
        guard
            let name = try? PersonName(
                filling.text("surname"), filling.text("given_name"), filling.text("patronymic"))
        else { return }
        filling.fill("f04", name.withInitials)
        filling.fill("f14", name.withInitials)
    }

    /// The quiet words beside the IIN: sex, birth, age; the day of birth follows from it.
    private static func noteIdentity(_ filling: inout Filling, _ context: FormContext) {
        guard let iin = try? IIN(filling.text("iin")) else {
            filling.notes["iin"] = nil
            return
        }
        guard let birth = iin.birthDate, let sex = iin.sex else {
            filling.notes["iin"] = Localized(ru: "иностранец", kk: "шетелдік")
            return
        }
        filling.fill("birth", birth.shown)
        filling.notes["iin"] =
            sex.label + .same(", \(birth.shown), ") + Numeral.years(birth.age(on: context.today))
    }
}

extension EnrolmentForm {
    /// What follows from the IIN and from the day of applying.
    static let fills: [Fill] = [
        Fill(after: ["iin", "birth"], isNoted: true) { filling, _, _ in
            guard let iin = try? IIN(filling.text("iin")), let birth = iin.birthDate, let sex = iin.sex else {
                filling.notes["iin"] = nil
                return
            }
            filling.fill("birth", birth.shown)
            filling.notes["iin"] = Localized(
                ru: "\(sex.label.ru), \(birth.shown)", kk: "\(sex.label.kk), \(birth.shown)")
        },
        Fill(after: ["applied_on", "category"], isNoted: true) { filling, context, _ in
            filling.notes["applied_on"] = term(filling.values, today: context.today)
        },
    ]

    /// The person of an IIN, and as whose citizen the person is known.
    static let lookups: [Lookup] = [
        .personName,
        Lookup(after: "iin") { values in
            (try? IIN(values["iin"] ?? ""))?.digits
        } find: { store, digits in
            let person = try store.person(iin: try IIN(digits))
            let citizenship = try person.flatMap { try store.citizenship(of: $0.id) }
            let right = try person.flatMap { try store.rightNow(ofPerson: $0.id) }
            return { filling, context, _ in
                meet(person, citizenship, &filling, context)
                filling.doubts["iin"] = right.map { .rightIsThere(until: $0.until) }
            }
        },
        Lookup(after: "category") { values in
            category(of: values) == .r1 ? values["birth"] ?? "" : nil
        } find: { store, birth in
            let today = store.clock.now().date
            let doubt = grownUp(born: try? Birth.read(birth, today: today), on: today, try store.parameters())
            return { filling, _, _ in filling.doubts["category"] = doubt }
        },
        Lookup(after: "subgroup") { values in
            guard let subgroup = PensionSubgroup(rawValue: values["subgroup"] ?? ""), subgroup.isByAge,
                category(of: values) == .r7
            else { return nil }
            let sex = (try? IIN(values["iin"] ?? ""))?.sex?.rawValue ?? values["sex"] ?? ""
            return "\(values["birth"] ?? "")/\(sex)"
        } find: { store, subject in
            let parts = subject.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let today = store.clock.now().date
            let doubt = try tooYoung(
                born: try? Birth.read(parts[0], today: today), Sex(rawValue: parts.last ?? ""), on: today,
                store.parameters())
            return { filling, _, _ in filling.doubts["subgroup"] = doubt }
        },
    ]

    /// A child has not reached the age to which the office counts children (p.20 (1)).
    static func grownUp(born: CivilDate?, on today: CivilDate, _ parameters: Parameters) -> Message? {
        let row = parameters.history(HealthInsuranceParameters.adultAge.name).last { $0.from <= today }
        guard let born, let years = row.flatMap({ Int($0.value) }), today >= born.adding(years: years) else {
            return nil
        }
        return .grownUp(age: born.age(on: today))
    }

    /// Who is a pensioner by age has reached that of the Social Code.
    ///
    /// A pension for long service comes earlier, so that it is asked and not refused.
    static func tooYoung(
        born: CivilDate?, _ sex: Sex?, on today: CivilDate, _ parameters: Parameters
    ) -> Message? {
        guard let born, let sex else { return nil }
        let spec = sex == .male ? CommonParameters.pensionAgeOfMen : CommonParameters.pensionAgeOfWomen
        let row = parameters.history(spec.name).last { $0.from <= today }
        guard let months = row.flatMap({ Int($0.value) }), today < born.adding(months: months) else {
            return nil
        }
        return .belowPensionAge(age: born.age(on: today))
    }

    private static func meet(
        _ person: Person?, _ citizenship: Citizenship?, _ filling: inout Filling,
        _ context: FormContext
    ) {
        filling.unfill(["surname", "given_name", "patronymic", "birth", "phone", "citizenship"])
        fills[0].follow(&filling, context, .russian)
        filling.fill("citizenship", (citizenship ?? .kazakhstan).rawValue)
        guard let person else { return }
        filling.fill("surname", person.name.surname.text)
        filling.fill("given_name", person.name.givenName.text)
        filling.fill("patronymic", person.name.patronymic?.text ?? "")
        filling.fill("birth", person.birthDate.shown)
        filling.fill("phone", person.phone?.shown ?? "")
        filling.remark = Filling.Remark(
            Localized(ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
    }

    /// M.f8: the month from the day of applying, reckoned while it is typed.
    public static func term(_ values: FormValues, today: CivilDate) -> Localized? {
        guard let day = try? DateEntry.read(values["applied_on"] ?? "", today: today) else { return nil }
        let last = day.adding(months: 1)
        let clause = Citation.order333(category(of: values) == .l1 ? "57" : "21").point
        return Localized(
            ru: "Срок: с \(day.shown) по \(last.shown) включительно (\(clause.ru))",
            kk: "Мерзімі: \(day.shown) – \(last.shown), қоса алғанда (\(clause.kk))")
    }
}

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
            return { filling, context, _ in meet(person, citizenship, &filling, context) }
        },
    ]

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

extension Lookup {
    /// `iin` fills `surname`, `given_name`, `patronymic` and `birth` of the person who is known by
    /// it; what another number filled goes.
    public static let knownPerson = Lookup(after: "iin") { values in
        (try? IIN((values["iin"] ?? "").trimmed))?.digits
    } find: { store, digits in
        let person = try store.person(iin: try IIN(digits))
        return { filling, _, _ in
            filling.unfill(["surname", "given_name", "patronymic"])
            guard let person else { return }
            filling.fill("surname", person.name.surname.text)
            filling.fill("given_name", person.name.givenName.text)
            filling.fill("patronymic", person.name.patronymic?.text ?? "")
            filling.fill("birth", person.birthDate.shown)
            filling.remark = .init(Localized(ru: "Человек известен", kk: "Адам белгілі"))
        }
    }
}

extension Fill {
    /// `iin` fills `birth`; the number of a foreigner may not tell it.
    public static let birthOfIIN = Fill(after: ["iin"]) { filling, _, _ in
        guard let birth = (try? IIN(filling.text("iin").trimmed))?.birthDate else { return }
        filling.fill("birth", birth.shown)
    }
}

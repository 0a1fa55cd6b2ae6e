/// A phone that stands with somebody else already: a warning, since families share one.
extension Store {
    /// Persons of a number beside one, as many as a sentence names.
    func people(ofPhone phone: PhoneNumber, beside iin: String) throws -> [Person] {
        try database.rows(
            "SELECT \(Person.columns) FROM person p WHERE p.phone = ? AND p.iin <> ? ORDER BY p.id LIMIT 3",
            [.text(phone.text), .text(iin)]
        ) { Person($0) }.compactMap(\.self)
    }
}

extension Person {
    /// Who it is, to somebody who knows the person: the first letter, initials, the end of the IIN.
    var masked: Localized {
        let initials = name.withInitials.drop { $0 != " " }
        let shown = name.surname.text.prefix(1) + "***" + initials
        let digits = String(repeating: "*", count: 8) + iin.digits.suffix(4)
        return Localized(ru: "\(shown), ИИН \(digits)", kk: "\(shown), ЖСН \(digits)")
    }
}

extension Lookup {
    /// Says at a field of a phone whose it is already.
    ///
    /// - Parameter iin: of the person whom the form is about.
    public static func sharedPhone(
        _ key: String, iin: @escaping @Sendable (FormValues) -> String
    ) -> Lookup {
        Lookup(after: key, isAskedAgain: true) { values in
            (try? PhoneNumber(values[key] ?? "")).map { "\($0.text) \(iin(values))" }
        } find: { store, subject in
            let parts = subject.split(separator: " ", omittingEmptySubsequences: false)
            let others =
                try (try? PhoneNumber(parts[0])).map {
                    try store.people(ofPhone: $0, beside: parts.count > 1 ? String(parts[1]) : "")
                } ?? []
            let who = others.map(\.masked)
            let text = Localized(
                ru: "Этот номер уже есть у другого человека: " + who.map(\.ru).joined(separator: "; "),
                kk: "Бұл нөмір басқа адамда да бар: " + who.map(\.kk).joined(separator: "; "))
            return { filling, _, _ in
                filling.notes[key] =
                    who.isEmpty ? nil : Localized(ru: "есть у другого", kk: "басқа адамда бар")
                filling.doubts[key] =
                    who.isEmpty
                    ? nil
                    : .of(
                        OrderMessage(
                            "W-PHONE", text,
                            brief: Localized(ru: "номер есть у другого", kk: "нөмір басқа адамда бар")))
                if !who.isEmpty { filling.remark = Filling.Remark(text, isWarning: true) }
            }
        }
    }
}

extension FormSpec {
    /// The same form with another field in the place of one.
    public func replacing(_ key: String, by field: FieldSpec) -> FormSpec {
        FormSpec(
            code: code, title: title, pages: pages, fields: fields.map { $0.key == key ? field : $0 },
            rules: rules, edition: edition, fills: fills, lookups: lookups, about: about)
    }

    /// The same form with more that the store is asked for.
    public func looking(_ more: [Lookup]) -> FormSpec {
        FormSpec(
            code: code, title: title, pages: pages, fields: fields, rules: rules, edition: edition,
            fills: fills, lookups: lookups + more, about: about)
    }
}

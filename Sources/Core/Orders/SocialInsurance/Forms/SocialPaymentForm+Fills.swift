extension SocialPaymentForm {
    /// What follows from the IIN.
    static let identity = [
        Fill(after: ["iin", "birth"], isNoted: true) { filling, _, _ in
            guard let iin = try? IIN(filling.text("iin")), let birth = iin.birthDate, let sex = iin.sex else {
                filling.notes["iin"] = nil
                return
            }
            filling.fill("birth", birth.shown)
            filling.notes["iin"] = sex.label + .same(", \(birth.shown)")
        }
    ]

    private static let known = [
        "surname", "given_name", "patronymic", "birth", "item9", "item5", "item6", "item7", "document_series",
        "document_number", "document_on", "document_by",
    ]

    /// The person of an IIN, with what the registers and an earlier payment tell.
    static let recipient = Lookup(after: "iin") { values in
        (try? IIN(values["iin"] ?? ""))?.digits
    } find: { store, digits in
        let person = try store.person(iin: try IIN(digits))
        let last = try person.flatMap { try store.socialPayments(ofPerson: $0.id).first }
        // What the form began with is about nobody yet.
        var found: FormValues = ["item7": IdentityDocument.Kind.idCard.rawValue]
        if try !IIN(digits).isForeign { found["item9"] = Citizenship.kazakhstan.rawValue }
        if let person {
            let told: FormValues = [
                "surname": person.name.surname.text, "given_name": person.name.givenName.text,
                "patronymic": person.name.patronymic?.text ?? "", "birth": person.birthDate.shown,
                "item5": try store.residences(ofPerson: person.id).first?.address ?? "",
            ]
            found.merge(told) { $1 }
            if let document = try store.identityDocuments(ofPerson: person.id).first {
                found["item7"] = document.kind.rawValue
                found["document_number"] = document.number
                found["document_on"] = document.issuedOn.shown
                found["document_by"] = document.issuedBy
            }
        }
        if let last, let file = try store.socialFile(id: last.id) {
            let earlier = changes.values(of: file).filter { known.contains($0.key) && !$0.value.isEmpty }
            found.merge(earlier) { $1 }
        }
        let values = found
        return { filling, context, _ in
            filling.unfill(known)
            for fill in identity { fill.follow(&filling, context, .russian) }
            for key in known { filling.fill(key, values[key] ?? "") }
            guard person != nil else { return }
            filling.remark = Filling.Remark(
                last.map {
                    Localized(
                        ru: "Человек известен, последняя выплата \($0.number): \($0.kind.label.ru)",
                        kk: "Адам белгілі, соңғы төлемі \($0.number): \($0.kind.label.kk)")
                }
                    ?? Localized(
                        ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
        }
    }
}

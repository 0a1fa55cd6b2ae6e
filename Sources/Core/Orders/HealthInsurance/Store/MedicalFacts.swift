/// What discloses a person's health and is shown only to operators who may see it ([S333]
/// §7a).
extension InsuranceCategory {
    /// Pregnancy and its leave, a child's or one's own disability, care for a
    /// disabled person.
    public var isMedical: Bool { [.r2, .r4, .r5, .r6, .r12].contains(self) }

    /// The name for an operator who may or may not see medical facts.
    public func name(seesMedical: Bool) -> Localized {
        isMedical && !seesMedical
            ? Localized(
                ru: "категория за счет государства (медицинские сведения закрыты)",
                kk: "мемлекет төлейтін санат (медициналық мәліметтер жабық)") : name
    }

    /// `R12`, or the masked code `R••`.
    public func code(seesMedical: Bool) -> String { isMedical && !seesMedical ? "R••" : code }
}

extension DocumentKind {
    /// Form 027/е and certificates of disability.
    public var isMedical: Bool { [.d3, .d4, .d6].contains(self) }
}

extension Store {
    /// - Throws: ``Message/access`` when the category tells of health and the
    ///   operator may not see that.
    func requireSight(of category: InsuranceCategory) throws {
        guard try requireOperator().seesMedical || !category.isMedical else { throw Message.access }
    }

    /// p.5: what names a secret person never leaves the office.
    ///
    /// - Parameter persons: all whom a paper would name.
    /// - Throws: ``Message/access``.
    public func requireNoSecret(among persons: [Int64]) throws {
        for person in persons {
            let isSecret = try database.first(
                "SELECT is_secret FROM insured WHERE person_id = ?", [.integer(person)]
            ) { $0.integer(0) == 1 }
            if isSecret == true { throw Message.access }
        }
    }
}

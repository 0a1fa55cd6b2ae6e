/// What an act changed of the entitlement to care on a day, for eyes that may or may not see
/// medical facts.
struct EntitlementChange {
    /// The entitlement as it is now, also where it is what it was: that is asked first.
    let text: Localized
    /// What the act made the nearest change of the answer.
    let next: [Localized]

    /// - Parameter before: `nil` for somebody who was no insured person yet.
    init(
        from before: InsuranceRegister?, to after: InsuranceRegister, of person: InsuredPerson.ID,
        on day: CivilDate, seesMedical: Bool
    ) {
        let veil = MedicalVeil(seesMedical: seesMedical)
        let now = after.entitlement(of: person, on: day)
        let earlier = before?.entitlement(of: person, on: day)
        text = Self.text(now, isSame: earlier.map { Self.isSame($0, now) } ?? false, veil)
        let known = before?.changes(of: person, on: day).first?.text
        next =
            after.changes(of: person, on: day).first.map(\.text).flatMap { $0 == known ? nil : $0 }
            .map { [Self.continued(veil.text($0))] } ?? []
    }

    private static func isSame(_ earlier: InsuranceEntitlement, _ now: InsuranceEntitlement) -> Bool {
        earlier.basis == now.basis && earlier.until == now.until && earlier.isUnpaid == now.isUnpaid
    }

    private static func text(_ now: InsuranceEntitlement, isSame: Bool, _ veil: MedicalVeil) -> Localized {
        guard let basis = now.basis else {
            return isSame
                ? Localized(ru: "права по-прежнему нет", kk: "құқық бұрынғыдай жоқ")
                : Localized(ru: "теперь права нет", kk: "енді құқық жоқ")
        }
        var rests = basis.label
        if case .category(let category) = basis { rests = .same(veil.code(category)) }
        let last =
            now.until.map {
                Localized(ru: ", последний день \($0.shown)", kk: ", соңғы күні \($0.shown)")
            } ?? .same("")
        let said =
            isSame
            ? Localized(ru: "право есть, как и было", kk: "құқық бұрынғыдай бар")
            : Localized(ru: "теперь право есть", kk: "енді құқық бар")
        return said + .same(" (") + rests + .same(")") + last
    }

    /// A sentence that goes on behind a colon: without its capital and its full stop.
    private static func continued(_ sentence: Localized) -> Localized {
        func continued(_ text: String) -> String {
            let text = text.hasSuffix(".") ? String(text.dropLast()) : text
            // A code keeps its capital.
            guard let second = text.dropFirst().first, second.isLowercase || second == " " else {
                return text
            }
            return text.prefix(1).lowercased() + text.dropFirst()
        }
        return Localized(ru: continued(sentence.ru), kk: continued(sentence.kk))
    }
}

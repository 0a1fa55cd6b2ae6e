/// p.10: the data of ИС ГБД ФЛ on the person's documents and residence, as conditions of
/// the card.
///
/// Neither refuses the payment: an expired document has its effect by p.18 (3) only.
public struct RegisterCheck: Sendable {
    let documents: [IdentityDocument]
    let residences: [Residence]

    public init(documents: [IdentityDocument], residences: [Residence]) {
        self.documents = documents
        self.residences = residences
    }

    public func conditions(on day: CivilDate) -> [Conditions.Condition] {
        [documentCondition(day), residenceCondition()]
    }

    private func documentCondition(_ day: CivilDate) -> Conditions.Condition {
        let valid = documents.first { $0.expiresOn.map { $0 >= day } ?? true }
        if let valid {
            let term =
                valid.expiresOn.map {
                    Localized(ru: "действует по \($0.shown)", kk: "\($0.shown) күнін қоса алғанда жарамды")
                } ?? Localized(ru: "бессрочно", kk: "мерзімсіз")
            return condition(
                .document, true, valid.kind.label + .same(" ") + told(valid.issuedOn) + .same(", ") + term)
        }
        guard let last = documents.first, let expired = last.expiresOn else {
            return condition(
                .document, nil,
                Localized(
                    ru: "О документах ещё неизвестно: ответит ИС ГБД ФЛ",
                    kk: "Құжаттар туралы әлі белгісіз: ЖТ МДҚ жауап береді"),
                missing: Self.askRegister)
        }
        return condition(
            .document, false,
            last.kind.label
                + Localized(
                    ru:
                        " – срок истёк \(expired.shown): не отказ; у иностранца – основание приостановления (подп. 3) п. 18)",
                    kk:
                        " – мерзімі \(expired.shown) күні өтті: бас тарту емес; шетелдік үшін – тоқтата тұру негізі (18-т. 3) тш.)"
                ),
            missing: Localized(
                ru: "новый документ или новый ответ ИС ГБД ФЛ", kk: "жаңа құжат не ЖТ МДҚ-ның жаңа жауабы")
        )
    }

    private func residenceCondition() -> Conditions.Condition {
        guard let last = residences.first else {
            return condition(
                .residence, nil,
                Localized(
                    ru: "О регистрации по постоянному месту жительства ещё неизвестно: ответит ИС ГБД ФЛ",
                    kk: "Тұрақты тұрғылықты жері бойынша тіркелгені әлі белгісіз: ЖТ МДҚ жауап береді"),
                missing: Self.askRegister)
        }
        return condition(
            .residence, true,
            .same(last.address + " ")
                + Localized(ru: "с \(last.registeredOn.shown)", kk: "\(last.registeredOn.shown) күнінен"))
    }

    private func told(_ day: CivilDate) -> Localized {
        Localized(ru: "от \(day.shown)", kk: "\(day.shown) күнгі")
    }

    /// - Parameter holds: `nil` while the register has told nothing.
    private func condition(
        _ name: Conditions.Name, _ holds: Bool?, _ text: Localized, missing: Localized? = nil
    ) -> Conditions.Condition {
        let said = text + .same(".")
        return Conditions.Condition(
            name: name, holds: holds ?? false, isKnown: holds != nil,
            reasons: [
                holds.map { Reason(.order526("10.2"), said, applied: $0) }
                    ?? .unknown(.order526("10.2"), said)
            ],
            missing: missing)
    }

    private static let askRegister = Localized(
        ru: "ответ ИС ГБД ФЛ (загружается файлом)", kk: "ЖТ МДҚ жауабы (файлмен жүктеледі)")
}

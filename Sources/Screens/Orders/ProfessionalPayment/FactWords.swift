import Core

/// The details of a fact beyond its kind, in short form.
enum FactWords {
    static func detail(_ body: FactBody) -> Localized {
        switch body {
        case .application, .noPhone, .alreadyPaid, .noticeExists, .push, .contactCentre: .same("")
        case .employmentEnded(.termination, _): Localized(ru: "прекращение", kk: "тоқтату")
        case .employmentEnded(.jobTransfer, _): Localized(ru: "перевод", kk: "ауыстыру")
        case .contributionCount(let count): Localized(ru: "\(count) мес.", kk: "\(count) ай")
        case .contributionMonths(let from, let to): .same("\(from.shown)–\(to.shown)")
        case .phone(let phone): .same(phone.shown)
        case .refusalNotice(let reason), .terminationNotice(let reason): .same(reason)
        case .sms(let phone, let code):
            .same([phone?.shown, code].compactMap(\.self).joined(separator: ", "))
        case .reply(let account, _): .same(account.grouped)
        case .caseFile(let number): .same(number ?? "")
        case .employerConsent(let certificate): .same(certificate ?? "")
        case .suspension(let ground, let measure): Suspension.name(ground: ground, measure: measure)
        case .resumption(let ground, _, _): Citation(.order526, "18.\(ground)").point
        case .termination(let ground): Termination.name(ground: ground)
        case .remittance(let month, let sum), .disbursement(let month, let sum), .refund(let month, let sum):
            .same("\(month.shown), \(sum.shown)")
        case .penalInstitution(let name): .same(name)
        case .determination(let determination):
            (determination.outcome == nil ? .same("") : determination.shown + .same(" – "))
                + .same("\(determination.reason) ") + .same("(")
                + Citation(.order526, determination.clause).point + .same(")")
        }
    }
}

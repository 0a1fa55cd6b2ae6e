/// The details of a fact beyond its kind, in short form.
public enum FactWords {
    public static func detail(_ body: FactBody) -> Localized {
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

    /// What an operator typed of it, by the keys of its form, as its line has it.
    static func typed(_ recorded: RecordedFact) -> [(key: String, text: String)] {
        if recorded.isWithdrawal { return [("reason", recorded.reason ?? "")] }
        return switch recorded.fact.body {
        case .refusalNotice(let reason), .terminationNotice(let reason): [("reason", reason)]
        case .penalInstitution(let name): [("name", name)]
        case .determination(let determination): [("reason", determination.reason)]
        default: []
        }
    }

    /// A fact in a line.
    public static func line(_ recorded: RecordedFact) -> Localized {
        if recorded.isWithdrawal {
            return Localized(ru: "отзыв: \(recorded.reason ?? "")", kk: "кері алу: \(recorded.reason ?? "")")
        }
        let title = FactForm.of(kind: recorded.fact.body.kind)?.title ?? FormSpec.application.title
        let detail = Self.detail(recorded.fact.body)
        let mark = recorded.correctedBy == nil ? "" : "✗ "
        return Localized(
            ru: mark + title.ru + (detail.ru.isEmpty ? "" : ": " + detail.ru),
            kk: mark + title.kk + (detail.kk.isEmpty ? "" : ": " + detail.kk))
    }
}

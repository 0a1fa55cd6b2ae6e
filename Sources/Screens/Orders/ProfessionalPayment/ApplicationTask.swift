import Core
import TUI

extension FormTask {
    /// S526-1: the application of Appendix 1, three pages, in either language.
    static let application = FormTask(
        help: "application", place: applicationPlace(FormSpec.application.title), subject: .new,
        spec: { _ in .application },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(
                        ProfessionalPayment.AcceptApplication(values, draft: draft), in: FormScreen.self
                    ) { _, record, _ in [.replace(CardScreen(.application(record.id)))] }
                ]
            }
        ],
        hint: { _, _ in nil }, page: shortPage, confirmsWarnings: true)

    /// A correction of an application that was taken opens the same form, and asks why.
    static func correction(of record: ApplicationRecord) -> FormTask {
        FormTask(
            help: "application",
            place: applicationPlace(
                Localized(ru: "Исправление \(record.number)", kk: "\(record.number) түзету")),
            subject: .record(record.id), spec: { _ in .applicationCorrection },
            acts: [
                Act(
                    question: .reason(Localized(ru: "Почему исправляется", kk: "Неге түзетіледі"))
                ) { values, _, answers, _ in
                    let command = ProfessionalPayment.CorrectApplication(
                        id: record.id, values, reason: answers["reason"] ?? "")
                    return [
                        .perform(command, in: FormScreen.self) { _, corrected, _ in
                            [.replace(CardScreen(.application(corrected.id)))]
                        }
                    ]
                }
            ],
            hint: { _, _ in nil }, page: shortPage, confirmsWarnings: true,
            onConflict: { conflict, values in
                guard let latest = conflict.latest else { return [] }
                let query = ProfessionalPayment.OpenApplication(id: latest, isOpening: false)
                return [
                    .ask(query, in: FormScreen.self) { screen, latest, _ in
                        guard let latest else { return [] }
                        return screen.meet(latest, insteadOf: record)
                    }
                ]
            })
    }

    private static func applicationPlace(_ name: Localized) -> Localized {
        Localized(ru: "Профвыплата › \(name.ru)", kk: "Кәсіптік төлем › \(name.kk)")
    }
}

extension FormScreen {
    /// Corrects an application that was taken.
    static func correction(of record: ApplicationRecord, draft: Draft? = nil) -> FormScreen {
        FormScreen(.correction(of: record), record.values, draft: draft)
    }

    /// Somebody else corrected the entry first: both versions are shown, and the next F2
    /// corrects the one that stands now.
    fileprivate mutating func meet(
        _ latest: ApplicationRecord, insteadOf record: ApplicationRecord
    ) -> [Effect] {
        task = .correction(of: latest)
        let differences = ConflictWords.differences(form.spec, form.values, latest)
        let kept = draft.map { [Effect.perform(KeepDraft($0), in: FormScreen.self)] } ?? []
        return [.perform(DropDraft(form: form.spec.code, subjectID: record.id), in: FormScreen.self)] + kept
            + [.open(TextScreen(title: Message.conflict.text, text: differences))]
    }
}

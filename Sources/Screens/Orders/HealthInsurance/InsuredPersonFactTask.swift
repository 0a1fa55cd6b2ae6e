import Core
import TUI

extension FormTask {
    /// What came on paper of an insured person, each under its clause (p.8).
    ///
    /// - Parameter told: what is known of it already.
    static func insuredPersonFact(
        _ form: InsuredPersonFactForm, _ file: InsuredPersonFile, _ told: FormValues = [:]
    ) -> FormTask {
        let person = file.person
        return FormTask(
            help: "consumer-fact",
            place: Localized(
                ru: "Потребитель › \(form.spec.title.ru)", kk: "Тұтынушы › \(form.spec.title.kk)"),
            subject: .record(person.id), spec: { _ in form.spec }, start: { _ in told },
            acts: [
                Act { values, _, _, _ in
                    let command = RecordInsuredPersonFact(
                        form.kind, values, of: person.id, version: file.version)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ],
            panel: .line("\(person.name.full) · \(person.birthDate.shown)"),
            hint: { _, _ in form.citation.shown },
            onConflict: { _, _ in
                [
                    .ask(OpenInsuredPerson(person.id, isOpening: false), in: FormScreen.self) {
                        screen, latest, _ in
                        guard let latest else { return [] }
                        screen.task = .insuredPersonFact(form, latest.file, told)
                        return [
                            .open(
                                TextScreen(
                                    title: Message.conflict.text,
                                    text: InsuredPersonWords.news(since: file, latest)
                                ))
                        ]
                    }
                ]
            })
    }
}

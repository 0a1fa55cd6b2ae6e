import Core
import TUI

extension FormTask {
    /// One fact of a case recorded by hand, as the order names it.
    static func fact(_ form: FactForm, _ file: CaseFile) -> FormTask {
        FormTask(
            help: "fact",
            place: Localized(
                ru: "\(file.record.number) › \(form.title.ru)", kk: "\(file.record.number) › \(form.title.kk)"
            ),
            subject: .record(file.record.id), spec: { _ in form.spec },
            start: { context in
                form.defaults(now: context.now, context.language).merging(
                    form.known(in: file, on: context.now.date)
                ) { $1 }
            },
            acts: [
                Act { values, _, _, _ in
                    let command = ProfessionalPayment.RecordFact(
                        caseID: file.record.id, version: file.record.version, kind: form.kind, values)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ],
            panel: .line("\(file.record.person.name.full) · \(file.record.employer.name)"),
            hint: { _, _ in form.citation.shown },
            onConflict: { _, _ in
                [
                    .ask(
                        ProfessionalPayment.OpenCase(id: file.record.id, isOpening: false),
                        in: FormScreen.self
                    ) { screen, latest, _ in
                        guard let latest else { return [] }
                        let known = Set(file.facts.map(\.id))
                        let news = latest.facts.filter { !known.contains($0.id) }
                        screen.task = .fact(form, latest)
                        return [
                            .open(
                                TextScreen(
                                    title: Message.conflict.text,
                                    text: ConflictWords.news(news, in: latest.record)))
                        ]
                    }
                ]
            })
    }
}

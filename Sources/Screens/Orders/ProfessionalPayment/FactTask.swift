import Core
import TUI

extension FormTask {
    /// One fact of a case recorded by hand, as the order names it.
    ///
    /// - Parameter told: what is known of it already.
    static func fact(_ form: FactForm, _ file: CaseFile, _ told: FormValues = [:]) -> FormTask {
        FormTask(
            help: "fact",
            place: Localized(
                ru: "\(file.record.number) › \(form.title.ru)", kk: "\(file.record.number) › \(form.title.kk)"
            ),
            subject: .record(file.record.id), spec: { spec(of: form, file, $0) },
            start: { context in
                form.defaults(now: context.now, context.language).merging(
                    form.known(in: file, on: context.now.date, context.language)
                ) { $1 }.merging(told) { $1 }
            },
            acts: [
                Act { values, _, _, context in
                    let command = ProfessionalPayment.RecordFact(
                        caseID: file.record.id, version: file.record.version, kind: form.kind, values)
                    let record = Effect.perform(command, in: FormScreen.self) { _, outcome, _ in
                        [.closeReturning(.recorded(outcome))]
                    }
                    let differences = file.differences(form, values, context.form)
                    let doubts = file.doubts(form, values, context.form)
                    guard !differences.isEmpty || !doubts.isEmpty else { return [record] }
                    let question = differences.isEmpty ? odd(doubts) : otherwise(differences, doubts)
                    // The answer comes to the form that asked.
                    return [
                        .ask(
                            ProfessionalPayment.OpenCase(id: file.record.id, isOpening: false),
                            in: FormScreen.self
                        ) { screen, _, _ in
                            screen.ask(question) { _, button, _ in
                                button == "yes" ? [record] : []
                            }
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
                        screen.task = .fact(form, latest, told)
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

    /// The form of a fact in a case; at its phone the store tells whose it is already.
    private static func spec(of form: FactForm, _ file: CaseFile, _ values: FormValues) -> FormSpec {
        let spec = form.spec(in: file, values)
        guard spec.field("phone") != nil else { return spec }
        let iin = file.record.person.iin.digits
        return spec.looking([.sharedPhone("phone") { _ in iin }])
    }

    /// Asks whether what differs from the application is meant.
    private static func otherwise(_ differences: [ApplicationDifference], _ doubts: [Localized]) -> Question {
        confirmation(
            Localized(ru: "Не так, как в заявлении", kk: "Өтініштегідей емес"),
            Localized(
                ru: "Записывается не то, о чём просит заявление:", kk: "Өтініште сұралғаннан басқа жазылады:"),
            differences.map(\.text) + doubts)
    }

    /// Asks whether money or a day that is odd is meant.
    private static func odd(_ doubts: [Localized]) -> Question {
        confirmation(
            Localized(ru: "Проверьте", kk: "Тексеріңіз"),
            Localized(ru: "Записывается:", kk: "Жазылатыны:"), doubts)
    }

    private static func confirmation(_ title: Localized, _ said: Localized, _ items: [Localized]) -> Question
    {
        let list = items.map { Localized.same("\n• ") + $0 }.reduce(.same(""), +)
        return Question(
            title: title,
            text: said
                + list + Localized(ru: "\n\nЗаписать так?", kk: "\n\nОсылай жазылсын ба?"),
            buttons: [
                Question.Button("no", Localized(ru: "Вернуться", kk: "Оралу")),
                Question.Button("yes", Localized(ru: "Записать", kk: "Жазу")),
            ], preferred: "no")
    }
}

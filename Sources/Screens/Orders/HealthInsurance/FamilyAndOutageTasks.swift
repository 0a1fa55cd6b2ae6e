import Core

extension FormTask {
    /// The father's application, by the family link that it was opened from (p.30.2, 33.2).
    static func fatherApplication(link: Int64) -> FormTask {
        small(FatherApplicationForm.spec, of: link) { AcceptFatherApplication($0, link: link) }
    }

    /// p.13: an information system is down.
    ///
    /// What it puts off that was recorded, and told, already is asked about first.
    static let openOutage = small(
        OutageForm.spec, of: 0,
        before: { values, record in
            .ask(RemovalsInOutage(values), in: FormScreen.self) { screen, removals, _ in
                guard let text = removals.text else { return [record] }
                return screen.ask(puttingOff(text)) { _, button, _ in button == "yes" ? [record] : [] }
            }
        }
    ) { OpenOutage($0) }

    private static func puttingOff(_ text: Localized) -> Question {
        Question(
            title: Localized(ru: "Снятия за дни сбоя", kk: "Ақау күндеріндегі шығарулар"),
            text: text + Localized(ru: "\n\nЗаписать сбой?", kk: "\n\nАқау жазылсын ба?"),
            buttons: [
                Question.Button("no", Localized(ru: "Вернуться", kk: "Оралу")),
                Question.Button("yes", Localized(ru: "Записать", kk: "Жазу")),
            ], preferred: "no")
    }

    /// p.13: it works again.
    static func closeOutage(id: Int64) -> FormTask {
        small(OutageForm.repair, of: id) { CloseOutage(id, $0) }
    }

    /// A form of one page that ends in one command.
    private static func small<Done: Command>(
        _ spec: FormSpec, of subject: Int64,
        before: @escaping @Sendable (FormValues, _ record: Effect) -> Effect = { _, record in record },
        _ command: @escaping @Sendable (FormValues) -> Done
    ) -> FormTask {
        FormTask(
            help: "form",
            place: Localized(
                ru: "ОСМС › \(spec.title.ru)", kk: "МӘМС › \(spec.title.kk)"),
            subject: .record(subject), spec: { _ in spec },
            acts: [
                Act { values, _, _, _ in
                    [
                        before(
                            values,
                            .perform(command(values), in: FormScreen.self) { _, _, _ in
                                [.closeReturning(.added)]
                            })
                    ]
                }
            ], margin: 1)
    }
}

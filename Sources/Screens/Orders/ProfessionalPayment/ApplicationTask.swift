import Core
import TUI

extension FormTask {
    /// S526-1: the application of Appendix 1, three pages, in either language.
    static let application = FormTask(
        help: "application", place: applicationPlace(FormSpec.application.title), subject: .new,
        spec: { _ in .application },
        acts: [
            Act { values, draft, _, _ in
                let query = ProfessionalPayment.OpenCasesOfPerson(iin: values["iin"] ?? "")
                return [
                    .ask(query, in: FormScreen.self) { screen, open, _ in
                        screen.accept(values, draft, besides: open)
                    }
                ]
            }
        ],
        hint: { _, _ in nil }, page: pageOfPages, confirmsWarnings: true)

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
                        id: record.id, values.adding(languagesOf: answers), reason: answers["reason"] ?? "")
                    return [
                        .perform(command, in: FormScreen.self) { _, corrected, _ in
                            [.replace(CardScreen(.application(corrected.id)))]
                        }
                    ]
                }
            ],
            hint: { _, _ in nil }, page: pageOfPages, confirmsWarnings: true,
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
    /// Takes an application; of a person with an open case only when that is meant.
    fileprivate mutating func accept(_ values: FormValues, _ draft: Int64, besides open: [CaseRecord])
        -> [Effect]
    {
        let accept = Effect.perform(
            ProfessionalPayment.AcceptApplication(values, draft: draft), in: FormScreen.self
        ) { _, record, _ in [.replace(CardScreen(.application(record.id)))] }
        let number = (try? EmployerNumber(values["employer"] ?? ""))?.digits
        // A twin with this employer is refused whatever is answered.
        let twin = open.first { $0.employer.number == number }
        guard let known = twin ?? open.first else { return [accept] }
        return ask(Self.secondCase(besides: known, isTwin: twin != nil)) { _, button, _ in
            switch button {
            case "new": [accept]
            case "open": [.open(CardScreen(.paymentCase(known.id)))]
            default: []
            }
        }
    }

    private static func secondCase(besides known: CaseRecord, isTwin: Bool) -> Question {
        let (number, employer) = (known.number, known.employer.name)
        let fact = Localized(
            ru: "У этого человека уже открыто дело \(number): \(employer).",
            kk: "Бұл адамның ашық ісі бар: \(number), \(employer).")
        let buttons = [
            Question.Button(
                "open", Localized(ru: "Перейти к делу \(number)", kk: "\(number) ісіне өту")),
            Question.Button("stay", Localized(ru: "Вернуться", kk: "Оралу")),
        ]
        guard !isTwin else {
            return Question(
                title: Localized(ru: "Дело уже открыто", kk: "Іс бұрын ашылған"),
                text: fact
                    + Localized(
                        ru:
                            "\n\nВторое дело с тем же работодателем не открывается. Введённое осталось в черновике.",
                        kk:
                            "\n\nСол жұмыс берушімен екінші іс ашылмайды. Енгізілген деректер қаралама болып қалды."
                    ),
                buttons: buttons, preferred: "open")
        }
        return Question(
            title: Localized(ru: "Второе дело?", kk: "Екінші іс пе?"),
            text: fact
                + Localized(
                    ru: "\n\nВ заявлении назван другой работодатель. Открыть второе дело?",
                    kk: "\n\nӨтініште басқа жұмыс беруші аталған. Екінші іс ашылсын ба?"),
            buttons: buttons + [
                Question.Button("new", Localized(ru: "Открыть второе дело", kk: "Екінші іс ашу"))
            ],
            preferred: "stay")
    }

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
        let kept = draft == nil ? [] : [keepDraft]
        return [dropDraft(of: record.id)] + kept
            + [.open(TextScreen(title: Message.conflict.text, text: differences))]
    }
}

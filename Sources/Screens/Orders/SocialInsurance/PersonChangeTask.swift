import Core
import TUI

extension FormTask {
    /// S430-1: a change of personal data.
    static func personChange(_ file: ParticipantFile) -> FormTask {
        let person = file.person
        return FormTask(
            help: "person-change", place: .same("\(person.name.full) › ") + PersonChangeForm.title,
            subject: .record(person.id), spec: { _ in PersonChangeForm.spec },
            start: { context in
                [
                    "field": PersonField.name.rawValue, "surname": person.name.surname.text,
                    "given_name": person.name.givenName.text,
                    "patronymic": person.name.patronymic?.text ?? "",
                    "received_on": context.now.date.shown,
                ]
            },
            acts: [
                Act { values, _, _, _ in
                    let command = SocialInsurance.RecordPersonChange(
                        person: person.id, version: person.version, values)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ],
            panel: .line("\(person.iin.digits) · \(person.birthDate.shown)"))
    }
}

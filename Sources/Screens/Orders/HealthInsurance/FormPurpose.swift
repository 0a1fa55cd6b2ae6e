import Core

/// What a small form of health insurance is for.
public enum FormPurpose: Hashable, Sendable {
    /// By the family link that it was opened from.
    case fatherApplication(link: Int64)
    case openFailure
    case closeFailure(id: Int64)

    var spec: FormSpec {
        switch self {
        case .fatherApplication: FatherApplicationForm.spec
        case .openFailure: FailureForm.spec
        case .closeFailure: FailureForm.repair
        }
    }

    /// The record that a draft belongs to.
    var subject: Int64 {
        switch self {
        case .fatherApplication(let id), .closeFailure(let id): id
        case .openFailure: 0
        }
    }

    /// What a draft was begun for; `nil` for drafts of other forms.
    init?(draft: Draft) {
        switch draft.form {
        case FatherApplicationForm.code: self = .fatherApplication(link: draft.subjectID)
        case FailureForm.spec.code: self = .openFailure
        case FailureForm.repair.code: self = .closeFailure(id: draft.subjectID)
        default: return nil
        }
    }

    var task: FormTask {
        let spec = spec
        let purpose = self
        return FormTask(
            help: "form",
            place: Localized(
                ru: "Медстрахование › \(spec.title.ru)", kk: "Медициналық сақтандыру › \(spec.title.kk)"),
            subject: .record(subject), spec: { _ in spec },
            acts: [
                FormTask.Act(key: .save, number: 2) { values, _, _, _ in [purpose.act(values)] }
            ], margin: 1)
    }

    private func act(_ values: FormValues) -> Effect {
        switch self {
        case .fatherApplication(let link):
            .act(AcceptFatherApplication(values, link: link), in: FormScreen.self, Self.recorded)
        case .openFailure: .act(OpenFailure(values), in: FormScreen.self, Self.recorded)
        case .closeFailure(let id): .act(CloseFailure(id, values), in: FormScreen.self, Self.recorded)
        }
    }

    @Sendable private static func recorded(_: inout FormScreen, _: some Sendable, _: Context) -> [Effect] {
        [.closeReturning(.decided("recorded"))]
    }
}

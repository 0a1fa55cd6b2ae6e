import Core

extension Desk {
    /// Enrolments, families and failures of order ҚР ДСМ-333.
    func actOnInsurance(_ command: Command) throws -> Outcome {
        switch command {
        case .enrol(let values):
            let (record, warnings) = try store.enrol(values)
            return .enrolled(record.id, warnings: warnings)
        case .refuseEnrolment(let values, let reason):
            return .enrolled(try store.refuseEnrolment(values, reason: reason).id, warnings: [])
        case .acceptFather(let values):
            let number = try store.accept(fatherApplication: values)
            return .told(
                Localized(
                    ru: "Заявление отца \(number) принято; действует со следующей сверки",
                    kk:
                        "\(number) әкесінің өтініші қабылданды; келесі салыстырып тексеруден бастап қолданылады"
                ))
        case .openFailure(let values): try store.openFailure(values)
        case .closeFailure(let id, let values): try store.closeFailure(id: id, values)
        default: break
        }
        return .done
    }
}

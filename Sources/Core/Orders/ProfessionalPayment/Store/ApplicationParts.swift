/// An application's typed values turned into types: possible only when the
/// form has no problem left.
struct ApplicationParts {
    /// As they are kept: one way of writing, hidden fields left out.
    let values: FormValues
    let iin: IIN
    let name: PersonName
    let birthDate: CivilDate
    /// By the IIN; of a foreign citizen as typed.
    let sex: Sex
    let employer: EmployerNumber
    let signedOn: CivilDate
    let phone: PhoneNumber
    let email: EmailAddress?
    /// Whether the names of the person and of the employer take the place of the known ones.
    let isPersonRenamed: Bool
    let isEmployerRenamed: Bool

    /// - Throws: ``Refused`` with all problems of the form.
    init(_ typed: FormValues, _ context: FormContext) throws {
        let spec = FormSpec.application
        var values: FormValues = [:]
        for field in spec.fields {
            let value = field.normalised(typed[field.key] ?? "", context, .russian)
            if !value.isEmpty { values[field.key] = value }
        }
        // Only now: whether a field is asked for follows from the others as they are kept.
        let shown = values
        for field in spec.fields where !field.isShown(shown) { values[field.key] = nil }
        let problems = spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        // The form has no blank of its own for the sms phone: f13 is f17 when left empty.
        if values["f13"] == nil { values["f13"] = values["f17"] }
        self.values = values.adding(languagesOf: typed)
        isPersonRenamed = typed.renames("surname")
        isEmployerRenamed = typed.renames("employer_name")
        iin = try IIN(values["iin"] ?? "")
        name = try PersonName(values["surname"] ?? "", values["given_name"] ?? "", values["patronymic"] ?? "")
        birthDate = try Birth.read(values["birth"] ?? "", today: context.today)
        guard let sex = iin.sex ?? Sex(rawValue: values["sex"] ?? "") else {
            throw Refused([Problem(key: "sex", message: .required, citation: ApplicationFields.citation)])
        }
        self.sex = sex
        employer = try EmployerNumber(values["employer"] ?? "")
        signedOn = try DateEntry.read(values["f16"] ?? "", today: context.today)
        phone = try PhoneNumber(values["f17"] ?? "")
        email = try values["f18"].map { try EmailAddress($0) }
    }
}

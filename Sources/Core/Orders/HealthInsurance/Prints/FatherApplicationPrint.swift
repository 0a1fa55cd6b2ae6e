/// p.30.2, 33.2: the father's application on paper, to be signed.
public struct FatherApplicationPrint: Print {
    public static let spec = PrintSpec("father-application", FatherApplicationForm.spec.title)
    public let id: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ id: Int64) { self.id = id }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let store = workplace.store
        guard let application = try store.fatherApplication(id: id) else { throw Message.dictionary }
        try store.requireNoSecret(
            among: [application.father.id, application.mother.id, application.child.id])
        // A withdrawn entry is not printed.
        guard application.withdrawal == nil else {
            throw Message.state(Localized(ru: "отозвано", kk: "кері алынған"))
        }
        return FatherApplicationReport(
            application, language: language, paper: try workplace.paper(80), setting: try workplace.setting()
        ).report(try workplace.template("333-father-application", language))
    }
}

/// p.17, 52: the act of a monthly status update.
public struct StatusUpdatePrint: Print {
    public static let spec = PrintSpec(
        "status-update", Localized(ru: "Акт актуализации", kk: "Актуалдандыру актісі"))
    public let id: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ id: Int64) { self.id = id }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard let act = try workplace.store.statusUpdate(id: id) else { throw Message.dictionary }
        return StatusUpdateReport(
            act, language: language, paper: try workplace.paper(80), setting: try workplace.setting(),
            seesMedical: workplace.seesMedical
        ).report()
    }
}

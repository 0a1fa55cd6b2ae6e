import Core
import TUI

extension Desk {
    /// Builds the pages of a document.
    func report(_ request: ReportRequest, _ context: Context) throws -> Report {
        let language = request.language
        let setting = JournalReport.Setting(
            office: context.office ?? Office(code: "", name: .same(""), kind: .ordinary),
            operatorName: context.worker?.name ?? "", now: context.now, filter: .same(""))
        switch request {
        case .notice(let id, _):
            return try ProfessionalPayment.NoticePrint(id: id).report(in: workplace, language)
        case .fatherApplication(let id, _):
            return try FatherApplicationPrint(id).report(in: workplace, language)
        }
    }

    func paper(_ columns: Int, lines: Int = 60) -> Paper {
        Paper(columns: columns, lines: lines) { DisplayWidth.of($0) }
    }
}

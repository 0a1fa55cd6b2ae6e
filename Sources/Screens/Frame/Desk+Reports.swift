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
        case .application(let id, _):
            guard let record = try store.application(id: id) else { throw Message.dictionary }
            let template = FormTemplate(
                try store.assets.text("templates/526-application.\(language.rawValue).txt"))
            return ApplicationReport(record, language: language, paper: paper(80)).report(
                template, banks: try store.banks(withHistorical: true))
        case .paymentCase(let id, _):
            guard let file = try store.caseFile(id: id) else { throw Message.dictionary }
            return CaseReport(file, language: language, paper: paper(80), setting: setting).report()
        case .accounting(let id, let day, _):
            guard let account = try store.employerAccount(id: id, asOf: day) else { throw Message.dictionary }
            return AccountingReport(
                account, language: language, paper: paper(132, lines: 45), setting: setting
            ).report()
        case .notice(let id, _):
            guard let notice = try store.notice(id: id) else { throw Message.dictionary }
            let template = FormTemplate(try store.assets.text(NoticeReport.template(notice.kind, language)))
            return NoticeReport(notice, language: language, paper: paper(80), setting: setting).report(
                template)
        case .period(let from, let to, _):
            return try period(from, to, language, setting).report()
        case .fatherApplication(let id, _):
            return try FatherApplicationPrint(id).report(in: workplace, language)
        case .insuranceFigures(let from, let to, _):
            return try InsuranceFiguresPrint(from: from, to: to).report(in: workplace, language)
        }
    }

    func period(
        _ from: CivilDate, _ to: CivilDate, _ language: Language, _ setting: JournalReport.Setting
    ) throws -> PeriodReport {
        PeriodReport(
            try store.figures(from: from, to: to, progress), language: language, paper: paper(132, lines: 45),
            setting: setting)
    }

    func paper(_ columns: Int, lines: Int = 60) -> Paper {
        Paper(columns: columns, lines: lines) { DisplayWidth.of($0) }
    }
}

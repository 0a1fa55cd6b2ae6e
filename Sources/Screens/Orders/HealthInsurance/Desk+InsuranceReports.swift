import Core

extension Desk {
    /// Documents of order ҚР ДСМ-333.
    func insuranceReport(
        _ request: ReportRequest, _ setting: JournalReport.Setting, seesMedical: Bool
    ) throws -> Report {
        let language = request.language
        switch request {
        case .enrolment(let id, _):
            guard let file = try store.enrolmentFile(id: id) else { throw Message.dictionary }
            try store.requireNoSecret(among: [file.person.id])
            // What was taken back is asked of nobody any more.
            guard file.record.withdrawal == nil else {
                throw Message.state(Localized(ru: "отозвано", kk: "кері алынған"))
            }
            let template = FormTemplate(
                try store.assets.text(EnrolmentReport.template(file.record, language)))
            return EnrolmentReport(
                file, language: language, paper: paper(80), setting: setting, seesMedical: seesMedical
            ).report(template)
        case .fatherApplication(let id, _):
            guard let application = try store.fatherApplication(id: id) else { throw Message.dictionary }
            try store.requireNoSecret(
                among: [application.father.id, application.mother.id, application.child.id])
            // What was taken back is asked of nobody any more.
            guard application.withdrawal == nil else {
                throw Message.state(Localized(ru: "отозвано", kk: "кері алынған"))
            }
            let template = FormTemplate(
                try store.assets.text("templates/333-father-application.\(language.rawValue).txt"))
            return FatherApplicationReport(
                application, language: language, paper: paper(80), setting: setting
            ).report(template)
        case .actualisation(let id, _):
            guard let act = try store.actualisation(id: id) else { throw Message.dictionary }
            return ActualisationReport(act, language: language, paper: paper(80), setting: setting).report()
        case .insuranceFigures(let from, let to, _):
            return InsuranceFiguresReport(
                try store.insuranceFigures(from: from, to: to), language: language, paper: paper(80),
                setting: setting, seesMedical: seesMedical
            ).report()
        default: throw Message.dictionary
        }
    }
}

import Core

extension Desk {
    /// Facts of consumers, answers on the right, who sees medical facts.
    func actOnInsurance(_ command: StoreCommand, _ context: Context) throws -> StoreOutcome {
        switch command {
        case .recordConsumer(let person, let version, let kind, let values):
            guard let form = ConsumerFactForm.of(kind: kind) else { throw Message.dictionary }
            let warnings = try store.record(
                try form.entry(values, context.form), ofConsumer: person, version: version)
            try store.dropDraft(form: form.spec.code, subjectID: person)
            return .recorded(warnings: warnings)
        case .withdrawConsumer(let fact, let person, let version, let reason):
            try store.withdraw(
                insuranceFact: fact, ofConsumer: person, version: version, reason: reason)
            return .recorded(warnings: [])
        case .reconcileConsumer(let person, let version):
            try store.reconcile(person: person, version: version)
            return .told(
                Localized(
                    ru: "Сверено: право пересчитано, причины – F6",
                    kk: "Салыстырып тексерілді: құқық қайта есептелді, себептері – F6"))
        case .answerRight(let person, let values):
            let day = try DateEntry.read(values["day"] ?? "", today: context.form.today)
            return .answered(
                try store.answerRight(of: person, on: day, askedBy: values["asked_by"] ?? ""))
        case .letSeeMedical(let worker, let maySee):
            try store.letSeeMedical(operatorID: worker, maySee)
            return .told(
                maySee
                    ? Localized(
                        ru: "Специалист теперь видит медицинские сведения",
                        kk: "Маман енді медициналық мәліметтерді көреді")
                    : Localized(
                        ru: "Специалист больше не видит медицинские сведения",
                        kk: "Маман енді медициналық мәліметтерді көрмейді"))
        default: return .done
        }
    }

    /// The card of a consumer on paper; a secret record never leaves (p.5).
    func consumerReport(
        _ id: Int64, _ day: CivilDate, _ language: Language, _ setting: JournalReport.Setting
    ) throws -> Report {
        let file = try openConsumer(id)
        return ConsumerReport(
            ConsumerCard(file, on: day, seesMedical: seesMedical), language: language, paper: paper(80),
            setting: setting
        ).report()
    }

    /// p.14: the certificate, by what was known when the answer was given.
    func rightAnswerReport(
        _ request: Int64, _ id: Int64, _ language: Language, _ setting: JournalReport.Setting
    ) throws -> Report {
        let file = try openConsumer(id)
        guard let request = file.requests.first(where: { $0.id == request }) else {
            throw Message.dictionary
        }
        let card = ConsumerCard(
            file, on: request.onDay, seesMedical: seesMedical, register: file.register.known(at: request.at))
        return RightAnswerReport(
            card, request, language: language, paper: paper(80), setting: setting
        ).report()
    }

    private var seesMedical: Bool { store.currentOperator?.seesMedical == true }

    private func openConsumer(_ id: Int64) throws -> ConsumerFile {
        guard let file = try store.consumer(personID: id) else { throw Message.dictionary }
        guard !file.isSecret else { throw Message.access }
        return file
    }
}

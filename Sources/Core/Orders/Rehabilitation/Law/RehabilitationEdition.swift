/// From which days the wordings of order № 113 hold (order p.4).
struct RehabilitationEdition: Hashable, Sendable {
    /// Of everything that the order does not list by itself; `nil` while the day of publication
    /// is not set.
    let general: CivilDate?

    init(_ parameters: Parameters) {
        let rows = parameters.history(RehabilitationParameters.publication.name)
        let reader = rows.last.map { ParameterReader(parameters: parameters, day: $0.from) }
        let days = try? reader?.number(RehabilitationParameters.publicationDays)
        guard let day = rows.last.flatMap({ CivilDate(iso: $0.value) }), let days else {
            general = nil
            return
        }
        // The days have passed: the one after them.
        general = day.adding(days: days + 1)
    }

    /// The wordings of the general date: the forms of Appendices 1 and 3, two of three ways of a
    /// hearing.
    static let ofForms = RegisterGuard.inForce(
        Localized(ru: "действует новая форма", kk: "жаңа нысан қолданыста")
    ) {
        RehabilitationEdition($0.parameters).general
    }

    /// Between the general date and the day of Appendix 2 the list of requirements is that of an
    /// older wording, which is not in the text (A113-04).
    static let ofRequirements = RegisterGuard(
        .external(
            Localized(
                ru: "Перечень основных требований до \(RehabilitationParameters.digitalFrom.shown)",
                kk: "Негізгі талаптар тізбесі, \(KazakhDay.by(RehabilitationParameters.digitalFrom.shown))")),
        Localized(ru: "действует новый перечень требований", kk: "талаптардың жаңа тізбесі қолданыста")
    ) {
        $0.day >= RehabilitationParameters.digitalFrom
    }
}

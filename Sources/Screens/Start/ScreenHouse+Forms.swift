import Core

extension ScreenHouse {
    /// Every form that is typed into, those of any house first.
    ///
    /// A form that its callers give a title stands here under a plain one, the filter as
    /// each list has it.
    public var forms: [FormSpec] {
        let reason = Localized(ru: "Причина", kk: "Себебі")
        let day = Localized(ru: "Дата", kk: "Күні")
        return [
            WelcomeScreen.spec, SignUpScreen.spec, ImportScreen.spec(of: house.imports), PeriodScreen.spec,
            .reason(reason), .day(day),
        ] + house.journals.map { FilterScreen.spec($0) } + house.forms
    }
}

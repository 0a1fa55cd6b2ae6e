extension Store {
    /// p.4 part 3: a performer who is exempt from contributions to medical insurance.
    ///
    /// By which sub-point of the law is somebody's to say; by itself the exemption gives no right to
    /// care.
    func exemptionQuestions(of iin: IIN) throws -> [OpenQuestion<Never>] {
        try exemptions(ofIIN: iin.number).filter { $0.stands && $0.exemption.kinds.contains(.msi) }.map {
            let period = $0.exemption.shownPeriod
            return OpenQuestion(
                citations: [.order129("4.3"), Citation(.insuranceLaw, "28.7")],
                text: Localized(
                    ru:
                        "Исполнитель интернет-платформы освобождён от взносов ОСМС (\(period)): по какому "
                        + "подпункту закона, сведения не говорят; сами они права не дают.",
                    kk:
                        "Интернет-платформа орындаушысы МӘМС жарналарынан босатылған (\(period)): заңның қай "
                        + "тармақшасы бойынша екенін мәлімет айтпайды; оның өзі құқық бермейді."),
                days: $0.exemption.from...($0.exemption.to ?? CivilDate(dayNumber: .max)), facts: [],
                isSettledByReading: false)
        }
    }
}

import Core

extension PeriodReports {
    static let payment = PeriodReports(
        place: Localized(ru: "Профвыплата › Отчеты", kk: "Кәсіптік төлем › Есептер"),
        hint: Localized(
            ru: "F7 – отчет на бумагу, F8 – в файл CSV", kk: "F7 – есеп қағазға, F8 – CSV файлға"),
        print: { from, to in ProfessionalPayment.PeriodPrint(from: from, to: to) },
        export: { from, to in
            .perform(ProfessionalPayment.WritePeriodFigures(from: from, to: to), in: PeriodScreen.self) {
                screen, path, _ in screen.tell(written: path)
            }
        })
}

import Core

extension PeriodReports {
    static let insurance = PeriodReports(
        place: Localized(ru: "Медстрахование › Отчёты", kk: "Медициналық сақтандыру › Есептер"),
        hint: Localized(ru: "F7 – отчёт на бумагу", kk: "F7 – есеп қағазға"),
        print: { from, to in InsuranceFiguresPrint(from: from, to: to) }, export: nil)
}

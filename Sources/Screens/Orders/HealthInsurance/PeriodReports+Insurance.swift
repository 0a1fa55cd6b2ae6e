import Core

extension PeriodReports {
    static let insurance = PeriodReports(
        help: "insurance-period",
        place: Localized(ru: "ОСМС › Отчеты", kk: "МӘМС › Есептер"),
        words: Localized(
            ru:
                "Потребители на учете и категории – на сегодня; присвоенные и снятые категории, включения и отказы, заявления отцов, сверки, ответы о праве и передачи данных в Фонд – за период.",
            kk:
                "Есептегі тұтынушылар мен санаттар – бүгінгі күнге; берілген және шығарылған санаттар, енгізулер мен бас тартулар, әкелердің өтініштері, салыстырып тексерулер, құқық туралы жауаптар және Қорға деректер беру – кезең үшін."
        ),
        hint: Localized(
            ru: "F7 – отчет на бумагу, F8 – в файл CSV", kk: "F7 – есеп қағазға, F8 – CSV файлына"),
        print: { from, to in InsuranceFiguresPrint(from: from, to: to) },
        export: { from, to in
            .perform(WriteInsuranceFigures(from: from, to: to), in: PeriodScreen.self) {
                screen, path, _ in screen.tell(written: path)
            }
        })
}

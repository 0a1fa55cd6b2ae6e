import Core

extension PeriodReports {
    static let payment = PeriodReports(
        help: "period",
        place: Localized(ru: "Профвыплата › Отчеты", kk: "Кәсіптік төлем › Есептер"),
        words: Localized(
            ru:
                "Заявления, sms и регистрации за период; дела по статусам на его последний день; суммы по месяцам и работодателям: причитается, переведено, выплачено, возвращено. Суммы – за месяцы выплаты, которых период касается.",
            kk:
                "Кезеңдегі өтініштер, sms және тіркеулер; соңғы күніндегі мәртебелер бойынша істер; айлар мен жұмыс берушілер бойынша сомалар: тиесілі, аударылды, төленді, қайтарылды. Сомалар – кезең қамтитын төлем айлары үшін."
        ),
        hint: Localized(
            ru: "F7 – отчет на бумагу, F8 – в файл CSV", kk: "F7 – есеп қағазға, F8 – CSV файлына"),
        print: { from, to in ProfessionalPayment.PeriodPrint(from: from, to: to) },
        export: { from, to in
            .perform(ProfessionalPayment.WritePeriodFigures(from: from, to: to), in: PeriodScreen.self) {
                screen, path, _ in screen.tell(written: path)
            }
        })
}

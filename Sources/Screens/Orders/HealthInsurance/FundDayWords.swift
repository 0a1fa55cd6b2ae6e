import Core

/// The work with the Fund in words: the lines below the calendar, what is asked and said.
enum FundDayWords {
    static func lines(_ day: FundDay, _ language: Language, today: CivilDate) -> [String] {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var lines = [
            " " + say("К отправке сейчас", "Қазір жіберілетіні"),
            "   " + plan(day.daily, language), "   " + plan(day.monthly, language), "",
        ]
        if day.openOutages > 0 {
            lines.append(
                " ! "
                    + say(
                        "Открытых сбоев: \(day.openOutages) – снятия отложены (п. 13)",
                        "Ашық ақау: \(day.openOutages) – шығарулар кейінге қалдырылды (13-т.)"))
            lines.append("")
        }
        lines.append(" " + say("Актуализация (п. 17, 52)", "Актуалдандыру (17, 52-т.)"))
        for budget in StatusUpdate.Budget.allCases {
            let last = day.statusUpdates.last { $0.budget == budget }
            lines.append(
                "   \(budget.label[language]): "
                    + (last.map {
                        say(
                            "\($0.at.shown), версия \($0.version), \($0.operatorName)",
                            "\($0.at.shown), \($0.version)-нұсқа, \($0.operatorName)")
                    } ?? say("! не проведена", "! жүргізілген жоқ")))
        }
        lines += ["", " " + say("Последние данные по видам", "Түрлері бойынша соңғы деректер")]
        if day.imports.isEmpty { lines.append("   " + say("данных ещё не было", "деректер әлі түскен жоқ")) }
        for batch in day.imports {
            let age = batch.at.date.days(to: today)
            let name =
                ImportKindWords.name(batch.kind)[language] + (batch.category.map { " \($0)" } ?? "")
            lines.append(
                "   \(name): \(batch.at.shown), "
                    + say(
                        "принято \(batch.accepted), отказано \(batch.refused)",
                        "қабылданды \(batch.accepted), бас тартылды \(batch.refused)")
                    + (age > 1 ? say("  ! \(age) дн. назад", "  ! \(age) күн бұрын") : ""))
        }
        return lines
    }

    static func written(_ feed: FundFeed) -> Localized {
        Localized(
            ru: "Записан и проверен \(feed.fileName): строк \(feed.counts.sent), в папке исходящих",
            kk: "\(feed.fileName) жазылып, қайта оқылды: жол саны \(feed.counts.sent), шығыс қалтасында")
    }

    static func done(_ act: StatusUpdate) -> Localized {
        Localized(
            ru: "Актуализация \(act.month.shown), версия \(act.version); F7 – акт",
            kk: "\(act.month.shown) айын актуалдандыру, \(act.version)-нұсқа; F7 – акт")
    }

    /// Asked before a month is brought up to date: an act is formed, and its version stays.
    static func updating(_ month: YearMonth, _ budget: StatusUpdate.Budget) -> Question {
        Question(
            title: Localized(ru: "Актуализация за месяц", kk: "Айлық актуалдандыру"),
            text: Localized(
                ru:
                    "\(month.shown), \(budget.label.ru): право всех потребителей будет пересчитано, акт записан. "
                    + "Акт этого месяца, который уже есть, останется прежней версией.",
                kk:
                    "\(month.shown), \(budget.label.kk): барлық тұтынушының құқығы қайта есептеліп, акт жазылады. "
                    + "Осы айдың бұрынғы актісі алдыңғы нұсқа болып қалады."),
            buttons: [.yes, .no], preferred: "yes")
    }

    /// Asked before a feed is written; again on a day that has one.
    static func question(_ plan: FeedPlan) -> Question {
        let counts = plan.counts
        let again = plan.warnings.first.map { $0.text + .same("\n") } ?? .same("")
        let text = Localized(
            ru:
                "\(plan.kind.label.ru): присвоено \(counts.assigned), снято \(counts.removed), отменено \(counts.cancelled); секретных, не передаётся: \(counts.withheld). Записать файл \(plan.fileName)?",
            kk:
                "\(plan.kind.label.kk): берілді \(counts.assigned), шығарылды \(counts.removed), күші жойылды \(counts.cancelled); құпия, берілмейді: \(counts.withheld). \(plan.fileName) файлы жазылсын ба?"
        )
        let medical = plan.kind.carriesMedical ? medicalNote : .same("")
        return Question(
            title: Localized(ru: "Передача данных в Фонд", kk: "Қорға деректер беру"),
            text: again + text + medical,
            buttons: [.yes, .no], preferred: plan.warnings.isEmpty ? "yes" : "no")
    }

    private static let medicalNote = Localized(
        ru:
            "\n\nВ файле есть категории, которые говорят о здоровье: без них Фонд не учтёт людей. Записывать, читать и передавать такой файл вправе только тот, кому открыты медицинские сведения; запись файла отмечается в журнале действий.",
        kk:
            "\n\nФайлда денсаулық туралы айтатын санаттар бар: оларсыз Қор адамдарды есепке алмайды. Мұндай файлды жазуға, оқуға және беруге медициналық мәліметтер ашылған адам ғана құқылы; файлдың жазылуы әрекеттер журналында белгіленеді."
    )

    private static func plan(_ plan: FeedPlan, _ language: Language) -> String {
        let counts = plan.counts
        return Localized(
            ru:
                "\(plan.kind.label.ru): присвоено \(counts.assigned), снято \(counts.removed), отменено \(counts.cancelled)",
            kk:
                "\(plan.kind.label.kk): берілді \(counts.assigned), шығарылды \(counts.removed), күші жойылды \(counts.cancelled)"
        )[language]
    }
}

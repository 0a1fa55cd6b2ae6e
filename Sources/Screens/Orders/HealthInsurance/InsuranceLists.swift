import Core

/// What the keys do on the lists of health insurance.
extension HealthInsuranceScreens {
    static let place = Localized(ru: "ОСМС", kk: "МӘМС")

    static let lists: [String: ListActions] = [
        "consumers": ListActions(place, empty: loading),
        "categoryMembers": ListActions(place, empty: loading),
        "rightRequests": ListActions(
            place,
            empty: Localized(
                ru: "Строку добавляет справка о праве: карточка потребителя, F7.",
                kk: "Жолды құқық туралы анықтама қосады: тұтынушы картасы, F7.")),
        "enrolments": ListActions(
            place, empty: Localized(ru: "F2 – включить по документам.", kk: "F2 – құжаттар бойынша енгізу."),
            acts: [
                ListAct(Localized(ru: "Включить", kk: "Енгізу")) { _, _ in [.open(FormScreen(.enrolment))] }
            ], role: { list, _ in list.value("void").isEmpty ? nil : .disabled }),
        "families": ListActions(
            place,
            hint: Localized(
                ru: "F2 – заявление отца по этой строке; наберите ИИН или фамилию матери",
                kk: "F2 – осы жол бойынша әкесінің өтініші; анасының ЖСН-ін не тегін теріңіз"),
            empty: Localized(
                ru: "Связи приходят файлом семей: «Загрузка файлов».",
                kk: "Байланыстар отбасылар файлымен түседі: «Файлдарды жүктеу»."),
            acts: [
                ListAct(Localized(ru: "Заявление", kk: "Өтініш")) { list, _ in
                    guard let row = list.row else { return [.bell] }
                    return [
                        .ask(FamilyLinkOf(row.key.id), in: JournalScreen.self) { _, link, context in
                            link.map { [.open(fatherForm($0, context))] } ?? [.bell]
                        }
                    ]
                }
            ]),
        "fatherApplications": ListActions(
            place,
            empty: Localized(
                ru: "Заявление принимают из списка «Семейные связи», F2.",
                kk: "Өтініш «Отбасы байланыстары» тізімінен қабылданады, F2.")),
        "checks": ListActions(
            place,
            hint: Localized(
                ru: "F2 – сверить всех с платежами; Enter – протокол",
                kk: "F2 – барлығын төлемдермен салыстырып тексеру; Enter – хаттама"),
            empty: Localized(ru: "F2 – сверить всех.", kk: "F2 – барлығын салыстырып тексеру."),
            acts: [
                ListAct(
                    Localized(ru: "Сверить", kk: "Тексеру"),
                    title: Localized(ru: "Сверить всех с платежами", kk: "Барлығын төлемдермен тексеру")
                ) { list, _ in
                    [.open(QuestionScreen(list.value("stopped") == "1" ? continuing : reconciling))]
                },
                ListAct(
                    Localized(ru: "Обновить", kk: "Жаңарту"),
                    title: Localized(
                        ru: "Пересчитать право на сегодня", kk: "Құқықты бүгінгі күнге қайта есептеу")
                ) { _, _ in [.perform(RefreshInsuredPersons(), in: JournalScreen.self) { $0.done($1, $2) }] },
            ],
            receive: { value, list, _ in
                switch value {
                case .decided("new"), .decided("yes"): return reconcile(continuing: nil)
                case .decided("continue"): return list.row.map { reconcile(continuing: $0.key.id) } ?? []
                default: return []
                }
            }),
        "protocolLines": ListActions(
            place,
            empty: Localized(
                ru: "Проверять было нечего: категорий с проверкой платежей нет.",
                kk: "Тексеретін ештеңе болмады: төлем тексерілетін санаттар жоқ.")),
        "streams": ListActions(
            place, hint: filtering,
            empty: Localized(
                ru: "Данные передают на экране «Передача данных в Фонд».",
                kk: "Деректер «Қорға деректер беру» экранында беріледі."), enter: ListActions.showWhole),
        "batches": ListActions(
            place, hint: filtering,
            empty: Localized(
                ru: "Загрузите файл: «Загрузка файлов».", kk: "Файл жүктеңіз: «Файлдарды жүктеу»."),
            enter: ListActions.showWhole,
            remark: { list in
                ImportState(rawValue: list.value("state"))?.remark(
                    isTaken: list.value("accepted") != "0" || list.value("repeated") != "0")
            },
            role: { list, _ in list.value("state") == ImportState.stopped.rawValue ? .warning : nil }),
        "failures": ListActions(
            place,
            hint: Localized(
                ru: "F2 – новый сбой; Enter на открытом – день исправления",
                kk: "F2 – жаңа ақау; ашық ақауда Enter – түзетілген күні"),
            empty: Localized(ru: "Сбоев не было.", kk: "Ақау болған жоқ."),
            acts: [ListAct(Localized(ru: "Сбой", kk: "Ақау")) { _, _ in [.open(FormScreen(.openOutage))] }],
            enter: { list, context in
                guard let row = list.row, list.value("state") == "1" else {
                    return ListActions.showWhole(list, context)
                }
                return [.open(FormScreen(.closeOutage(id: row.key.id), ["to": context.now.date.shown]))]
            }),
        "bodies": ListActions(
            place,
            hint: Localized(
                ru: "Enter – что прислал орган; полный список – раз в четырнадцать дней (п. 63)",
                kk: "Enter – орган не жіберді; толық тізім – он төрт күнде бір рет (63-т.)")),
        "bodyTransfers": ListActions(
            place, hint: filtering,
            empty: Localized(
                ru: "Орган ещё ничего не прислал: список приходит файлом.",
                kk: "Орган әлі ештеңе жіберген жоқ: тізім файлмен түседі."), enter: ListActions.showWhole),
    ]

    private static let filtering = Localized(
        ru: "F5 – отбор по виду и дням", kk: "F5 – түрі мен күндері бойынша іріктеу")

    private static let loading = Localized(
        ru: "Загрузите список категории («Загрузка файлов») или включите по документам.",
        kk: "Санат тізімін жүктеңіз («Файлдарды жүктеу») не құжаттар бойынша енгізіңіз.")

    private static func fatherForm(_ link: FamilyLink, _ context: Context) -> FormScreen {
        FormScreen(
            .fatherApplication(link: link.id),
            [
                "father": link.father.iin.digits, "mother": link.mother.iin.digits,
                "child": link.child.iin.digits, "applied_on": context.now.date.shown,
            ])
    }

    private static func reconcile(continuing stopped: Int64?) -> [Effect] {
        [.perform(ReconcileAll(continuing: stopped), in: JournalScreen.self) { $0.made($1, $2) }]
    }

    private static let reconciling = Question(
        title: Localized(ru: "Сверка всех", kk: "Барлығын салыстырып тексеру"),
        text: Localized(
            ru:
                "Категории всех потребителей будут сверены с платежами по состоянию на текущее время (пункты 20–60). Esc остановит между людьми, продолжить можно потом.",
            kk:
                "Барлық тұтынушының санаттары осы минуттағы төлемдермен салыстырылады (20–60-тармақтар). Esc адамдар арасында тоқтатады, кейін жалғастыруға болады."
        ),
        buttons: [
            Question.Button("new", Localized(ru: "Сверить", kk: "Тексеру")),
            Question.Button("no", Localized(ru: "Нет", kk: "Жоқ")),
        ], preferred: "new")

    private static let continuing = Question(
        title: Localized(ru: "Сверка остановлена", kk: "Салыстырып тексеру тоқтатылған"),
        text: Localized(
            ru: "Продолжить остановленную сверку с того места, где она остановилась, или начать новую?",
            kk:
                "Тоқтатылған салыстырып тексеруді тоқтаған жерінен жалғастыру керек пе, әлде жаңасын бастау керек пе?"
        ),
        buttons: [
            Question.Button("continue", Localized(ru: "Продолжить", kk: "Жалғастыру")),
            Question.Button("new", Localized(ru: "Новая", kk: "Жаңасы")),
            Question.Button("no", Localized(ru: "Нет", kk: "Жоқ")),
        ], preferred: "continue")
}

import Core

extension HealthInsuranceScreens {
    /// The sheet of the menu, in the groups of the work.
    static let sheet = MenuSheet(
        title: HealthInsurance.order.name,
        groups: [
            (
                Localized(ru: "ОСМС (№ ҚР ДСМ-333)", kk: "МӘМС (№ ҚР ДСМ-333)"),
                [
                    .list(.insuredPersons, Localized(ru: "Потребители ОСМС", kk: "МӘМС тұтынушылары")),
                    MenuItem("categoryLists", Localized(ru: "Списки по категориям", kk: "Санаттар тізімдері"))
                    { _ in TableScreen(.categoryLists) },
                    .list(
                        .entitlementRequests,
                        Localized(ru: "Запросы о праве", kk: "Құқық туралы сұрау салулар")),
                ]
            ),
            (
                Localized(ru: "Документы и семья", kk: "Құжаттар мен отбасы"),
                [
                    MenuItem("enrol", Localized(ru: "Включить по документам", kk: "Құжаттар бойынша енгізу"))
                    { _ in FormScreen(.enrolment) },
                    .list(.enrolments, Localized(ru: "Ручное включение", kk: "Қолмен енгізу")),
                    .list(.families, Localized(ru: "Семейные связи", kk: "Отбасы байланыстары")),
                    .list(.fatherApplications, Localized(ru: "Заявления отцов", kk: "Әкелердің өтініштері")),
                ]
            ),
            (
                Localized(ru: "Сверка и Фонд", kk: "Салыстырып тексеру және Қор"),
                [
                    .list(
                        .reconciliations,
                        Localized(ru: "Сверка с платежами", kk: "Төлемдермен салыстырып тексеру")),
                    MenuItem("fundStream", Localized(ru: "Передача данных в Фонд", kk: "Қорға деректер беру"))
                    {
                        _ in FundFeedScreen()
                    },
                    .list(.feeds, Localized(ru: "Журнал передачи", kk: "Деректер беру журналы")),
                    .list(.insuranceImports, Localized(ru: "Загруженные данные", kk: "Жүктелген деректер")),
                    .list(.outages, Localized(ru: "Журнал сбоев", kk: "Ақаулар журналы")),
                    .list(.authorities, Localized(ru: "Уполномоченные органы", kk: "Уәкілетті органдар")),
                    MenuItem("insurancePeriod", Localized(ru: "Отчеты ОСМС", kk: "МӘМС есептері")) { _ in
                        PeriodScreen(.insurance)
                    },
                ]
            ),
        ], people: .insuredPersons)

    /// How drafts of the order's forms are gone on with.
    static func opening(of draft: Draft) -> DraftOpening? {
        if let form = InsuredPersonFactForm.of(draft: draft) {
            return DraftOpening(
                title: form.title, over: .record(RecordLink("consumer", draft.subjectID)),
                effects: [
                    .ask(OpenInsuredPerson(draft.subjectID, isOpening: false)) { card, _ in
                        card.map { [.open(FormScreen(.insuredPersonFact(form, $0.file), draft: draft))] }
                            ?? []
                    }
                ])
        }
        switch draft.form {
        case FatherApplicationForm.code:
            return small(
                FatherApplicationForm.spec, .fatherApplication(link: draft.subjectID), draft, .families)
        case OutageForm.spec.code: return small(OutageForm.spec, .openOutage, draft, .outages)
        case OutageForm.repair.code:
            return small(OutageForm.repair, .closeOutage(id: draft.subjectID), draft, .outages)
        case EnrolmentForm.code:
            return DraftOpening(
                EnrolmentForm.spec(for: draft.values), draft, [.open(FormScreen(.enrolment, draft: draft))],
                isAlwaysNamed: true)
        default: return nil
        }
    }

    private static func small(
        _ spec: FormSpec, _ task: FormTask, _ draft: Draft, _ list: JournalSpec
    ) -> DraftOpening {
        DraftOpening(title: spec.title, over: .list(list), effects: [.open(FormScreen(task, draft: draft))])
    }
}

import Core

extension ProfessionalPaymentScreens {
    /// The sheet of the menu, in the groups of the work.
    static let sheet = MenuSheet(
        title: ProfessionalPayment.order.name,
        groups: [
            (
                Localized(ru: "Профессиональная выплата (№ 526)", kk: "Кәсіптік төлем (№ 526)"),
                [
                    MenuItem("application", Localized(ru: "Новое заявление", kk: "Жаңа өтініш")) { _ in
                        FormScreen(.application)
                    },
                    .list(.applications, Localized(ru: "Заявления", kk: "Өтініштер")),
                    .list(.cases, Localized(ru: "Получатели и дела", kk: "Алушылар және істер")),
                    .list(
                        .employers,
                        Localized(ru: "Учет по работодателям", kk: "Жұмыс берушілер бойынша есепке алу")),
                ]
            ),
            (
                Localized(ru: "Сроки и деньги", kk: "Мерзімдер мен ақша"),
                [
                    .list(.deadlines, Localized(ru: "Контроль сроков", kk: "Мерзімдерді бақылау")),
                    .list(
                        .notices, Localized(ru: "Уведомления и задачи", kk: "Хабарламалар мен тапсырмалар")),
                    .list(.fundingRequests, Localized(ru: "Потребность", kk: "Қажеттілік")),
                    .list(
                        .remittances,
                        Localized(ru: "Переводы работодателей", kk: "Жұмыс берушілер аударған сомалар")),
                    .list(.disbursementBatches, Localized(ru: "Выплаты", kk: "Төлемдер")),
                    .list(
                        .overpayments, Localized(ru: "Излишки к возврату", kk: "Қайтарылатын артық сомалар")),
                    .list(
                        .employerSettlement,
                        Localized(ru: "Сверка с работодателями", kk: "Жұмыс берушілермен салыстырып тексеру")),
                    MenuItem("period", Localized(ru: "Отчеты", kk: "Есептер")) { _ in PeriodScreen(.payment)
                    },
                ]
            ),
            (
                Localized(ru: "Журналы", kk: "Журналдар"),
                [
                    .list(.sms, Localized(ru: "Sms-оповещения", kk: "Sms-хабарламалар")),
                    .list(.registrations, Localized(ru: "Электронный журнал", kk: "Электрондық журнал")),
                    .list(.disbursements, Localized(ru: "Реестр выплат", kk: "Төлемдер тізілімі")),
                    .list(.refunds, Localized(ru: "Реестр возвратов", kk: "Қайтарулар тізілімі")),
                ]
            ),
            (
                Localized(ru: "Sms", kk: "Sms"),
                [
                    MenuItem("smsDesk", Localized(ru: "Sms и ответы", kk: "Sms және жауаптар")) { _ in
                        TableScreen(.smsDesk)
                    }
                ]
            ),
        ], people: .cases)

    /// How drafts of the order's forms are gone on with.
    static func opening(of draft: Draft) -> DraftOpening? {
        if let form = FactForm.of(draft: draft) {
            return DraftOpening(
                title: form.title, over: .record(RecordLink("case", draft.subjectID)),
                effects: [
                    .ask(ProfessionalPayment.OpenCase(id: draft.subjectID, isOpening: false)) { file, _ in
                        file.map { [.open(FormScreen(.fact(form, $0), draft: draft))] } ?? []
                    }
                ])
        }
        switch draft.form {
        case RemittanceForm.spec.code:
            return DraftOpening(
                RemittanceForm.spec, draft, over: .list(.remittances),
                [.open(FormScreen(.remittance, draft: draft))])
        case FormSpec.application.code where draft.subjectID <= 0:
            return DraftOpening(.application, draft, [.open(FormScreen(.application, draft: draft))])
        case FormSpec.application.code:
            let query = ProfessionalPayment.OpenApplication(id: draft.subjectID, isOpening: false)
            return DraftOpening(
                .application, draft, over: .record(RecordLink("application", draft.subjectID)),
                [
                    .ask(query) { record, _ in
                        record.map { [.open(FormScreen.correction(of: $0, draft: draft))] } ?? []
                    }
                ])
        default: return nil
        }
    }
}

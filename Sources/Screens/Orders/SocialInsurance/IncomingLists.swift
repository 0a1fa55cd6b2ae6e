import Core

/// What the keys do on the lists of payment orders.
extension SocialInsuranceScreens {
    private static let loading = Localized(
        ru: "Поручения приходят файлами MT102: «Загрузка файлов».",
        kk: "Тапсырмалар MT102 файлдарымен түседі: «Файлдарды жүктеу».")

    static let lists: [String: ListActions] = [
        "participants": ListActions(place, empty: loading),
        "recipients": ListActions(
            place,
            hint: Localized(
                ru: "F2 – новое обращение; F5 – по состоянию или виду",
                kk: "F2 – жаңа жүгіну; F5 – күйі не түрі бойынша"),
            empty: Localized(
                ru: "Получателей нет: F2 – новое обращение; F5 – прекращённые.",
                kk: "Алушылар жоқ: F2 – жаңа жүгіну; F5 – тоқтатылғандары."),
            acts: [
                ListAct(Localized(ru: "Новое", kk: "Жаңа"), title: SocialPaymentForm.application.title) {
                    _, _ in
                    [.open(FormScreen(.socialApplication))]
                }
            ],
            role: { list, _ in
                let isOwed = !["", "0"].contains(list.value("overpaid"))
                return isOwed ? .warning : list.value("status") == "terminated" ? .disabled : nil
            }),
        "incomingPayments": ListActions(
            place,
            hint: Localized(
                ru: "Наберите номер, БИН или название отправителя – список сузится",
                kk: "Нөмірін, жіберушінің БСН-ін не атауын теріңіз – тізім қысқарады"),
            empty: loading,
            acts: [
                ListAct(Localized(ru: "Вручную", kk: "Қолмен"), title: IncomingPaymentForm.title) { _, _ in
                    [.open(FormScreen(.incomingPayment))]
                }
            ]),
        "entryDeadlines": ListActions(
            place,
            hint: Localized(
                ru: "Enter – открыть и внести; F5 – внесённые",
                kk: "Enter – ашып, енгізу; F5 – енгізілгендері"),
            empty: Localized(
                ru: "Вносить нечего: срок начинается, когда поступили деньги или решение.",
                kk: "Енгізетін ештеңе жоқ: мерзім ақша не шешім түскен соң басталады.")),
        "incomingLines": ListActions(place, empty: loading, acts: lineActs),
        "mismatches": ListActions(
            place,
            empty: Localized(
                ru: "Возвращать плательщикам нечего. F5 – возвращённые.",
                kk: "Төлеушілерге қайтаратын ештеңе жоқ. F5 – қайтарылғандары."),
            acts: [act(.payerReturn)]),
        "contributionRefunds": ListActions(
            place,
            empty: Localized(
                ru: "Возврат записывают в списке «Строки поручений», F2.",
                kk: "Қайтару «Төлем тапсырмаларының жолдары» тізімінде жазылады: F2.")),
        "socialMoney": ListActions(
            place,
            hint: Localized(
                ru: "Enter – карточка получателя; F5 – перечисленное, ошибочное, возвраты",
                kk: "Enter – алушының картасы; F5 – аударылғаны, қатесі, қайтарулар"),
            empty: Localized(
                ru: "Выплату записывают в карточке получателя, F2.",
                kk: "Төлем алушының картасында жазылады: F2.")),
        "monthInformation": ListActions(
            place,
            hint: Localized(
                ru: "Enter – показатели месяца; там F2 – закрыть месяц и отметить передачу",
                kk: "Enter – айдың көрсеткіштері; сонда F2 – айды жабу және берілгенін белгілеу"),
            empty: Localized(
                ru: "Месяцы появятся с первым поступлением, обращением или выплатой.",
                kk: "Айлар алғашқы түсім, жүгіну не төлем жазылған соң көрінеді."),
            remark: { list in
                guard list.row != nil, list.value("due").hasSuffix("/") else { return nil }
                return SettingSpec.informationTermMissing
            },
            role: { list, _ in
                let state = list.value("state")
                return state.contains("corrected") ? .warning : nil
            }),
    ]

    private static var lineActs: [ListAct] { [act(.mismatch), act(.payerReturn), act(.refund)] }

    /// What the state of the line does not allow.
    private static func whyNot(_ form: IncomingForm, _ list: ListState) -> Localized? {
        guard let status = LineStatus(rawValue: list.value("status")) else { return nil }
        return status.next(form.event) == nil ? status.obstacle(to: form.event) : nil
    }

    private static func act(_ form: IncomingForm) -> ListAct {
        ListAct(form.word, title: form.title, code: form.rawValue, closed: { list, _ in whyNot(form, list) })
        { list, _ in
            guard let row = list.row else { return [.bell] }
            return [
                .ask(
                    SocialInsurance.OpenIncomingPayment(
                        id: row.key.id >> 24, line: row.key.id, isOpening: true),
                    in: JournalScreen.self
                ) { _, card, _ in
                    card.map { [.open(FormScreen(.incoming(form, $0, line: row.key.id)))] }
                        ?? [.bell]
                }
            ]
        }
    }
}

extension IncomingForm {
    /// In the cell of F2.
    var word: Localized {
        switch self {
        case .arrived: Localized(ru: "Деньги", kk: "Ақша")
        case .mismatch: Localized(ru: "Отметить", kk: "Белгілеу")
        case .payerReturn: Localized(ru: "Вернуть", kk: "Қайтару")
        case .refund: Localized(ru: "Вернуть", kk: "Қайтару")
        }
    }
}

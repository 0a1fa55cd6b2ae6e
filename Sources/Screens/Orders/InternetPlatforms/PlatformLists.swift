import Core

/// What the keys do on the lists of internet platforms.
extension InternetPlatformsScreens {
    static let lists: [String: ListActions] = [
        "platformOperators": ListActions(
            place,
            hint: Localized(
                ru: "Наберите название или БИН – список сузится; F2 – новый оператор",
                kk: "Атауын не БСН-ін теріңіз – тізім қысқарады; F2 – жаңа оператор"),
            empty: Localized(ru: "Операторов ещё нет: F2.", kk: "Әзірге операторлар жоқ: F2."),
            acts: [
                ListAct(Localized(ru: "Новый", kk: "Жаңа"), title: PlatformForms.platform.title) { _, _ in
                    [.open(FormScreen(.newPlatform))]
                }
            ]),
        "platformLines": ListActions(
            place,
            hint: Localized(
                ru: "F5 – только расхождения; F6 – почему; F2 – объяснить или вернуть",
                kk: "F5 – тек айырмалар; F6 – неге; F2 – түсіндіру не қайтару"),
            empty: Localized(
                ru: "Сверять нечего: загрузите сведения операторов.",
                kk: "Салыстыратын ештеңе жоқ: операторлардың мәліметтерін жүктеңіз."),
            acts: [answer(isReturn: false), answer(isReturn: true), report],
            why: { list, _ in
                guard let row = list.row else { return [.bell] }
                return [
                    .ask(InternetPlatforms.OpenPlatformLine(id: row.key.id, isOpening: true)) { record, _ in
                        record.map { [.open(PlatformReasons.screen($0))] } ?? [.bell]
                    }
                ]
            },
            role: { list, _ in
                list.value("status") == ReconciliationStatus.differs.rawValue ? .warning : nil
            }),
        "platformDeclared": ListActions(
            place,
            hint: Localized(
                ru: "Enter – строка сверки; F2 – записать сумму вручную",
                kk: "Enter – салыстыру жолы; F2 – соманы қолмен жазу"),
            empty: Localized(
                ru: "Сведения приходят файлами: «Загрузка файлов». F2 – вручную.",
                kk: "Мәліметтер файлмен түседі: «Файлдарды жүктеу». F2 – қолмен."),
            acts: [
                ListAct(Localized(ru: "Сумма", kk: "Сома"), title: PlatformForms.declared.title) { _, _ in
                    [.open(FormScreen(.declaredSum))]
                }
            ]),
        "exemptions": ListActions(
            place,
            hint: Localized(
                ru: "F2 – записать, передать в ЦС КГД, отозвать; F5 – по статусу",
                kk: "F2 – жазу, МКК ЦЖ-ға беру, кері алу; F5 – мәртебесі бойынша"),
            empty: Localized(
                ru: "Освобождённых исполнителей нет: F2 – записать.",
                kk: "Босатылған орындаушылар жоқ: F2 – жазу."),
            acts: [newExemption, sending, exemptionList, withdrawal],
            why: openExemption, enterWord: KeyHint.why.title, enter: openExemption,
            receive: { value, list, _ in
                guard case .typed(let values) = value, let row = list.row else { return [] }
                let command = InternetPlatforms.WithdrawExemption(
                    id: row.key.id, reason: values["reason"] ?? "")
                return [.perform(command, in: JournalScreen.self) { $0.recorded($1, $2) }]
            }),
    ]

    // MARK: The reconciliation

    private static func answer(isReturn: Bool) -> ListAct {
        let form = isReturn ? PlatformForms.returned : PlatformForms.explained
        let word =
            isReturn ? Localized(ru: "Возврат", kk: "Қайтару") : Localized(ru: "Объяснить", kk: "Түсінді")
        return ListAct(
            word, title: form.title, code: form.code,
            closed: { list, _ in
                guard list.row != nil, list.value("status") != ReconciliationStatus.differs.rawValue else {
                    return nil
                }
                return Localized(
                    ru: "отвечают на расхождение: F5 покажет только их",
                    kk: "жауап айырмаға беріледі: F5 тек соларды көрсетеді")
            }
        ) { list, _ in
            guard let row = list.row else { return [.bell] }
            return [
                .ask(
                    InternetPlatforms.OpenPlatformLine(id: row.key.id, isOpening: true),
                    in: JournalScreen.self
                ) { _, record, _ in
                    record.map { [.open(FormScreen(.answer($0, isReturn: isReturn)))] } ?? [.bell]
                }
            ]
        }
    }

    private static let report = ListAct(
        Localized(ru: "Отчет", kk: "Есеп"),
        title: Localized(ru: "Отчет с итогами за период", kk: "Кезең қорытындысы бар есеп"), code: "report"
    ) { _, _ in [.open(PeriodScreen(.platforms))] }

    // MARK: Exemptions

    private static let openExemption: ListActions.Act = { list, _ in
        guard let row = list.row else { return [.bell] }
        return [
            .ask(InternetPlatforms.OpenExemption(id: row.key.id)) { record, _ in
                record.map { [.open(PlatformReasons.screen($0))] } ?? [.bell]
            }
        ]
    }

    private static let newExemption = ListAct(
        Localized(ru: "Записать", kk: "Жазу"), title: PlatformForms.exemption.title, code: "new"
    ) { _, _ in [.open(FormScreen(.exemption))] }

    private static let sending = ListAct(
        Localized(ru: "Передать", kk: "Беру"),
        title: Localized(ru: "Передать в ЦС КГД (файл CSV)", kk: "МКК ЦЖ-ға беру (CSV файлы)"), code: "send"
    ) { _, _ in
        [
            .perform(InternetPlatforms.SendExemptions(), in: JournalScreen.self) { list, sent, context in
                guard let sent else { return list.refuse(InternetPlatforms.SendExemptions.nothing) }
                return list.made(
                    Localized(
                        ru: "Передано строк: \(sent.count) · \(sent.path)",
                        kk: "Берілген жол: \(sent.count) · \(sent.path)"), context)
            }
        ]
    }

    private static let exemptionList = ListAct(
        Localized(ru: "Список", kk: "Тізім"), title: ExemptionListPrint.spec.title, code: "list"
    ) { _, _ in [.open(PreviewScreen(ExemptionListPrint()))] }

    private static let withdrawal = ListAct(
        Localized(ru: "Отозвать", kk: "Кері алу"),
        title: Localized(ru: "Отозвать освобождение", kk: "Босатуды кері алу"), code: "withdraw",
        closed: { list, _ in
            guard let row = list.row, row.isCorrected else { return nil }
            return Localized(ru: "уже отозвано", kk: "бұрын кері алынған")
        }
    ) { list, _ in
        guard let row = list.row else { return [.bell] }
        return [
            .open(
                AskScreen.reason(
                    Localized(ru: "Почему отзывается · ", kk: "Неге кері алынады · ")
                        + .same(list.value("name")), citation: Citation(.order129, "4.3")))
        ]
    }
}

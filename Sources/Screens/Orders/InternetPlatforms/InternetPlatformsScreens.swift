import Core

/// What order 129 point 6 brings to the screens.
enum InternetPlatformsScreens {
    static let order = OrderScreens(
        InternetPlatforms.order, lists: lists,
        opens: [
            "platform-operator": { CardScreen(.platform($0)) },
            "platform-line": { CardScreen(.platformLine($0)) },
        ], sheet: { sheet }, drafts: opening)

    static let place = InternetPlatforms.order.name

    /// The sheet of the menu, in the order of the work.
    static let sheet = MenuSheet(
        title: place,
        groups: [
            (
                Localized(ru: "Интернет-платформы (№ 129)", kk: "Интернет-платформалар (№ 129)"),
                [
                    .list(.platformOperators, Localized(ru: "Операторы", kk: "Операторлар")),
                    .list(
                        .platformLines, Localized(ru: "Сверка с операторами", kk: "Операторлармен салыстыру")),
                    .list(
                        .platformDeclared,
                        Localized(ru: "Сведения операторов", kk: "Операторлардың мәліметтері")),
                    .list(
                        .exemptions, Localized(ru: "Освобождённые категории", kk: "Босатылған санаттар")),
                ]
            ),
            (
                Localized(ru: "Записать", kk: "Жазу"),
                [
                    MenuItem("platform", Localized(ru: "Новый оператор", kk: "Жаңа оператор")) { _ in
                        FormScreen(.newPlatform)
                    },
                    MenuItem("platformSum", PlatformForms.declared.title) { _ in FormScreen(.declaredSum) },
                    MenuItem("exemption", PlatformForms.exemption.title) { _ in FormScreen(.exemption) },
                    MenuItem("platformPeriod", Localized(ru: "Отчет о сверке", kk: "Салыстыру есебі")) { _ in
                        PeriodScreen(.platforms)
                    },
                ]
            ),
        ], people: .platformLines)

    /// How drafts of the order's forms are gone on with.
    @Sendable static func opening(of draft: Draft) -> DraftOpening? {
        switch draft.form {
        case PlatformForms.platform.code:
            DraftOpening(
                PlatformForms.platform, draft, [.open(FormScreen(.newPlatform, draft: draft))])
        case PlatformForms.exemption.code:
            DraftOpening(
                PlatformForms.exemption, draft, [.open(FormScreen(.exemption, draft: draft))],
                isAlwaysNamed: true)
        case PlatformForms.declared.code:
            DraftOpening(
                PlatformForms.declared, draft, [.open(FormScreen(.declaredSum, draft: draft))])
        case PlatformForms.change.code:
            DraftOpening(
                title: PlatformForms.change.title,
                over: .record(RecordLink("platform-operator", draft.subjectID)),
                effects: [
                    .ask(InternetPlatforms.OpenPlatform(id: draft.subjectID)) { card, _ in
                        card.map { [.open(FormScreen(.changePlatform($0.platform), draft: draft))] } ?? []
                    }
                ])
        case PlatformForms.explained.code, PlatformForms.returned.code:
            answer(draft, isReturn: draft.form == PlatformForms.returned.code)
        default: nil
        }
    }

    private static func answer(_ draft: Draft, isReturn: Bool) -> DraftOpening {
        DraftOpening(
            title: (isReturn ? PlatformForms.returned : PlatformForms.explained).title,
            over: .record(RecordLink("platform-line", draft.subjectID)),
            effects: [
                .ask(InternetPlatforms.OpenPlatformLine(id: draft.subjectID, isOpening: false)) { record, _ in
                    record.map {
                        [.open(FormScreen(.answer($0, isReturn: isReturn), draft: draft))]
                    } ?? []
                }
            ])
    }
}

extension PeriodReports {
    /// S129-7 on paper.
    static let platforms = PeriodReports(
        help: "platform-period",
        place: Localized(ru: "Платформы › Отчет о сверке", kk: "Платформалар › Салыстыру есебі"),
        words: Localized(
            ru:
                "Строки сверки с операторами интернет-платформ за месяцы периода: по сведениям, перечислено, расхождение, статус; итоги по видам платежей, по операторам и общий.",
            kk:
                "Кезең айлары бойынша интернет-платформа операторларымен салыстыру жолдары: мәлімет бойынша, аударылғаны, айырма, мәртебе; төлем түрлері, операторлар бойынша және жалпы қорытынды."
        ),
        figures: PlatformReconciliationPrint.self)
}

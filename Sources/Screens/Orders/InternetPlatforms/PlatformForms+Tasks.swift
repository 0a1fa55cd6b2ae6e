import Core

extension FormTask {
    /// p.2 (8): a new operator of an internet platform; its card follows.
    static let newPlatform = FormTask(
        help: "platform-form",
        place: InternetPlatformsScreens.place + .same(" › ") + PlatformForms.platform.title,
        subject: .new, spec: { _ in PlatformForms.platform },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(
                        InternetPlatforms.RegisterPlatform(values, draft: draft), in: FormScreen.self
                    ) { _, id, _ in [.replace(CardScreen(.platform(id)))] }
                ]
            }
        ], margin: 1)

    /// Another name or platform of an operator.
    static func changePlatform(_ platform: PlatformOperator) -> FormTask {
        FormTask(
            help: "platform-form",
            place: .same(platform.name + " › ") + PlatformForms.change.title,
            subject: .record(platform.id), spec: { _ in PlatformForms.change },
            start: { _ in ["name": platform.name, "platform": platform.platform] },
            acts: [
                Act { values, _, _, _ in
                    let command = InternetPlatforms.ChangePlatform(
                        id: platform.id, version: platform.version, values)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ], panel: .line(platform.number))
    }

    /// p.4 part 3: a performer who is exempt.
    static let exemption = FormTask(
        help: "exemption",
        place: InternetPlatformsScreens.place + .same(" › ") + PlatformForms.exemption.title,
        subject: .new, spec: { _ in PlatformForms.exemption },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(
                        InternetPlatforms.RecordExemption(values, draft: draft), in: FormScreen.self
                    ) { _, outcome, _ in [.closeReturning(.recorded(outcome))] }
                ]
            }
        ], margin: 1)

    /// p.5 (2): one sum that an operator declared.
    static let declaredSum = FormTask(
        help: "platform-sum",
        place: InternetPlatformsScreens.place + .same(" › ") + PlatformForms.declared.title,
        subject: .new, spec: { _ in PlatformForms.declared },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(
                        InternetPlatforms.RecordDeclared(values, draft: draft), in: FormScreen.self
                    ) { _, outcome, _ in [.closeReturning(.recorded(outcome))] }
                ]
            }
        ], margin: 1)

    /// An answer to a difference: in words, or by a return.
    static func answer(_ record: PlatformLineRecord, isReturn: Bool) -> FormTask {
        let spec = isReturn ? PlatformForms.returned : PlatformForms.explained
        let (id, version) = (record.id, record.version)
        return FormTask(
            help: "platform-answer", place: .same(record.platform.name + " › ") + spec.title,
            subject: .record(id), spec: { _ in spec },
            start: { isReturn ? ["happened_on": $0.now.date.shown] : [:] },
            acts: [
                Act { values, _, _, _ in
                    let command = InternetPlatforms.AnswerDifference(
                        line: id, version: version, isReturn: isReturn, values)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ],
            panel: .line(
                "\(record.performer) · \(record.line.month.shown) · \(record.line.difference.shown) ₸"))
    }
}

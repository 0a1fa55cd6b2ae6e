import Core

extension FormTask {
    /// The father's application, by the family link that it was opened from (p.30.2, 33.2).
    static func fatherApplication(link: Int64) -> FormTask {
        small(FatherApplicationForm.spec, of: link) { AcceptFatherApplication($0, link: link) }
    }

    /// p.13: an information system is down.
    static let openOutage = small(OutageForm.spec, of: 0) { OpenOutage($0) }

    /// p.13: it works again.
    static func closeOutage(id: Int64) -> FormTask {
        small(OutageForm.repair, of: id) { CloseOutage(id, $0) }
    }

    /// A form of one page that ends in one command.
    private static func small<Done: Command>(
        _ spec: FormSpec, of subject: Int64, _ command: @escaping @Sendable (FormValues) -> Done
    ) -> FormTask {
        FormTask(
            help: "form",
            place: Localized(
                ru: "ОСМС › \(spec.title.ru)", kk: "МӘМС › \(spec.title.kk)"),
            subject: .record(subject), spec: { _ in spec },
            acts: [
                Act { values, _, _, _ in
                    [
                        .perform(command(values), in: FormScreen.self) { _, _, _ in
                            [.closeReturning(.added)]
                        }
                    ]
                }
            ], margin: 1)
    }
}

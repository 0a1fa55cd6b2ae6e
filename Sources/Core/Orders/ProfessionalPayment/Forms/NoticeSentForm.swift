extension FormSpec {
    /// The day on which a notice went out, or a task was done.
    ///
    /// - Parameters:
    ///   - about: whose notice it is and about what, above the field.
    ///   - arisen: the day on which it arose: nothing is sent before there is a reason.
    public static func noticeSent(_ about: Localized, arisenOn arisen: CivilDate, citation: Citation)
        -> FormSpec
    {
        let title = Localized(ru: "Отметить отправку", kk: "Жіберілгенін белгілеу")
        return FormSpec(
            code: "526/notice-sent", title: title, pages: [title],
            fields: [
                FieldSpec(
                    "sent_on", id: nil, Localized(ru: "Отправлено", kk: "Жіберілді"),
                    .date(mayBeFuture: false), page: 0, section: about,
                    help: Localized(
                        ru:
                            "День, когда уведомление отправлено на самом деле: на ЭБТ, по почте, sms (или задача выполнена). Не позже сегодняшнего и не раньше дня, когда оно возникло, \(arisen.shown).",
                        kk:
                            "Хабарлама іс жүзінде жіберілген күн: ЭЕБ-ге, поштамен, sms арқылы (немесе тапсырма орындалған күн). Бүгіннен кеш емес және ол туындаған \(arisen.shown) күнінен ерте емес."
                    ),
                    citation: citation)
            ],
            rules: [
                CrossRule("sent_on", citation: citation) { values, context in
                    guard let day = try? DateEntry.read(values["sent_on"] ?? "", today: context.today),
                        day < arisen
                    else { return nil }
                    return .noticeTooEarly
                }
            ], edition: ProfessionalPayment.edition)
    }
}

extension Message {
    /// A notice is not sent before it arose.
    static let noticeTooEarly = Message.order(
        Localized(ru: "возникновение уведомления", kk: "хабарламаның туындауы"),
        Localized(ru: "отправка", kk: "жіберу"))
}

extension Subcommand {
    /// `tereze sms send|read`.
    static let sms = Subcommand(
        "sms", Localized(ru: "отправить sms, прочесть ответы", kk: "sms жіберу, жауаптарды оқу"),
        [
            Verb("send") { sent(try ProfessionalPayment.SendSms().perform(in: $0)) },
            Verb("read") { read(try ProfessionalPayment.ReadSms().perform(in: $0)) },
        ])

    private static func sent(_ report: SmsSender.Report) -> Outcome {
        let lines =
            [
                Localized(ru: "в очередь: \(report.spooled)", kk: "кезекке қойылды: \(report.spooled)"),
                Localized(ru: "отправлено: \(report.sent)", kk: "жіберілді: \(report.sent)"),
            ]
            + report.failed.map { Localized(ru: "не отправлено: \($0)", kk: "жіберілмеді: \($0)") }
            + report.notAsked.sorted { $0.key < $1.key }.map { number, code in
                Localized(
                    ru: "нельзя отправить: \(number), \(code)", kk: "жіберуге болмайды: \(number), \(code)")
            }
        return Outcome(lines, exitStatus: report.failed.isEmpty && report.notAsked.isEmpty ? 0 : 1)
    }

    /// The texts of replies are personal data: the list is on the screen, here
    /// are only the numbers of the cases.
    private static func read(_ report: SmsReader.Report) -> Outcome {
        Outcome(
            report.registered.map { Localized(ru: "зарегистрировано: \($0)", kk: "тіркелді: \($0)") }
                + report.open.map { reply in
                    let number = reply.caseID == nil ? "—" : reply.caseNumber
                    return Localized(
                        ru: "ждёт специалиста: \(number), \(reply.receivedAt.shown)",
                        kk: "маманды күтуде: \(number), \(reply.receivedAt.shown)")
                })
    }
}

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
                }
                + report.unread.map(\.line)
                + (report.unread.isEmpty
                    ? []
                    : [
                        Localized(
                            ru: "не прочитано: \(report.unread.count)",
                            kk: "оқылмағаны: \(report.unread.count)")
                    ]),
            exitStatus: report.unread.isEmpty ? 0 : 1)
    }
}

extension SmsReader.Unread {
    /// The name of the file, why, and where it is now.
    var line: Localized {
        let why =
            switch reason {
            case .closed: Localized(ru: "нет права чтения", kk: "оқу құқығы жоқ")
            case .anotherKind: Localized(ru: "это не файл", kk: "бұл файл емес")
            case .tooLarge: Localized(ru: "слишком большой", kk: "тым үлкен")
            case .head: Localized(ru: "заголовок испорчен", kk: "тақырыбы бүлінген")
            case .stamp: Localized(ru: "время получения неверно", kk: "алынған уақыты қате")
            }
        let place =
            reason == .stamp
            ? Localized(ru: "ждёт специалиста", kk: "маманды күтуде")
            : isAside
                ? Localized(ru: "отложен в \(SmsSpool.aside)", kk: "\(SmsSpool.aside) қалтасына қойылды")
                : Localized(ru: "остался в incoming", kk: "incoming қалтасында қалды")
        return Localized(ru: "не прочитано: ", kk: "оқылмады: ") + .same("\(file) – ") + why + .same(", ")
            + place
    }
}

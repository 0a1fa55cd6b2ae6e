/// How the values of the lists of the professional payment are shown.
extension Cell {
    static let caseStatus = Cell.code(CaseStanding.self, \.label)
    static let deadlineKind = Cell.code(DeadlineKind.self, \.label)
    static let noticeKind = Cell.code(Notice.Kind.self, \.label)
    static let addressee = Cell.code(Notice.Addressee.self, \.label)
    /// The day, or that nothing is to be sent.
    static let noticeSent = Cell.filled { value, language in
        CivilDate(iso: value)?.shown ?? Localized(ru: "не нужно", kk: "керек емес")[language]
    }
    /// A letter of the register: its place there and its day.
    static let letter = Cell.filled { value, _ in
        let parts = value.split(separator: " ")
        return "№ \(parts[0])" + (parts.count > 1 ? " \(CivilDate(iso: String(parts[1]))?.shown ?? "")" : "")
    }
    /// Why it is left out or paid in part; or the words by which it is paid although a
    /// question is open.
    static let disbursementNote = Cell.filled { value, language in
        let because = "because "
        guard value.hasPrefix(because) else {
            return DisbursementNote(rawValue: value)?.label[language] ?? value
        }
        let head = Localized(ru: "вопрос открыт, платится: ", kk: "мәселе ашық, төленеді: ")
        return head[language] + value.dropFirst(because.count)
    }
    /// Appendices 2 and 3: the kind of payment, by the number of its order.
    static let paymentKind = Cell { value, language, _ in
        value == "526"
            ? Localized(
                ru: "Профессиональная выплата за счет средств работодателя",
                kk: "Жұмыс берушінің қаражаты есебінен кәсіптік төлем")[language] : value
    }
    static let batchState = Cell { value, language, _ in
        (value == "draft"
            ? Localized(ru: "черновик", kk: "қаралама") : Localized(ru: "записана", kk: "жазылды"))[language]
    }
    /// Months parted by commas.
    static let months = Cell { value, _, _ in
        MonthRuns.shown(value.split(separator: ",").compactMap { YearMonth(iso: String($0)) })
    }
    /// Days parted by commas, without their year.
    static let days = Cell { value, _, _ in
        value.split(separator: ",").map { day in String((CivilDate(iso: day)?.shown ?? "").prefix(5)) }
            .joined(separator: ", ")
    }
}

extension JournalColumn {
    /// The code of a ``CaseStanding``.
    static let caseStanding = "iif(c.awaits_answers, 'awaits-answers', c.status)"

    static let caseNumber = JournalColumn(
        "case", Localized(ru: "№ дела", kk: "Іс №"), "c.number", screen: 9, paper: 9)

    /// The account that a sum is credited to.
    static func recipientAccount(_ sql: String) -> JournalColumn {
        JournalColumn(
            "account", Localized(ru: "Счет получателя", kk: "Алушының шоты"), sql, screen: 20, paper: 20)
    }
}

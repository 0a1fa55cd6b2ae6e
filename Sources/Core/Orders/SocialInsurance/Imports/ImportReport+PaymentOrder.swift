extension ImportReport {
    /// Says which document came, what is doubtful in it, and what comes next.
    mutating func tell(_ head: IncomingPayment.Head, _ sender: String, _ doubts: IncomingDoubts) {
        notes.append(
            Localized(
                ru: "\(head.number.numbered) от \(head.datedOn.shown), \(sender): \(head.total.shown) ₸",
                kk: "\(head.number.numbered), \(head.datedOn.shown), \(sender): \(head.total.shown) ₸"))
        if doubts.mismatched > 0 {
            notes.append(
                Localized(
                    ru: "не соответствуют данным учета: \(doubts.mismatched) (вернуть плательщику, п. 8)",
                    kk:
                        "есепке алу деректеріне сәйкес келмейді: \(doubts.mismatched) (төлеушіге қайтару, 8-т.)"
                ))
        }
        if doubts.spelled > 0 {
            notes.append(
                Localized(
                    ru: "фамилия или имя записаны другими буквами: \(doubts.spelled)",
                    kk: "тегі не аты басқа әріптермен жазылған: \(doubts.spelled)"))
        }
        if doubts.unknown > 0 {
            notes.append(
                Localized(ru: "ещё нет в учете: \(doubts.unknown)", kk: "есепте әлі жоқ: \(doubts.unknown)"))
        }
        notes.append(
            Localized(
                ru: "дальше: отметить поступление денег, до этого ничего не вносится",
                kk: "әрі қарай: ақшаның түскенін белгілеу, оған дейін ештеңе енгізілмейді"))
    }
}

extension FileFlaw {
    /// p.13: the same document twice changes nothing.
    static func knownDocument(_ head: IncomingPayment.Head) -> FileFlaw {
        .whole(
            Localized(
                ru:
                    "Поручение \(head.number.numbered) от \(head.datedOn.shown) этого отправителя уже загружено, ничего не изменено",
                kk:
                    "Осы жіберушінің \(head.datedOn.shown) күнгі \(head.number.numbered) тапсырмасы бұрын жүктелген, ештеңе өзгерген жоқ"
            ))
    }
}

extension Store {
    /// Whether a document is known: sender, number and day together (p.13).
    func knows(_ head: IncomingPayment.Head) throws -> Bool {
        try incomingPayment(
            sender: UInt64(head.sender) ?? 0, document: head.number, datedOn: head.datedOn) != nil
    }
}

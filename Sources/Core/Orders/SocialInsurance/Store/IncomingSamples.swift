/// Invented payment orders: one whose money has arrived, with a line that does not match, and one
/// that is awaited.
struct IncomingSamples {
    let store: Store
    let language: Language

    private struct Line {
        let iin, surname, given, patronymic: String
        let sum: Int64
    }

    func load() throws {
        let now = store.clock.now()
        let sender = Localized(ru: "ТОО «Пример»", kk: "«Үлгі» ЖШС")
        let month = now.date.yearMonth.previous
        let first = try write(
            "15", dated: now.date.adding(days: -3), .social, sender, "050140990004", month,
            [
                Line(
                    iin: "700729399069", surname: "ӘБДІРАХМАНОВ", given: "ЕРЛАН", patronymic: "СЕРІКҰЛЫ",
                    sum: 17_500),
                Line(iin: "710228499403", surname: "КАСЫМОВА", given: "ГУЛНАР", patronymic: "", sum: 14_250),
                Line(
                    iin: "681102499308", surname: "СӘРСЕНОВА", given: "АЙЖАН", patronymic: "ҺАМИТҚЫЗЫ",
                    sum: 12_500),
                Line(
                    iin: "850622499102", surname: "ОРАЗБАЕВА", given: "ГҮЛСІМ", patronymic: "ТӨЛЕГЕНҚЫЗЫ",
                    sum: 9_800),
            ])
        _ = try store.record(
            IncomingEntry(.arrived, on: now.date.adding(days: -1)), of: first, version: 1,
            by: IncomingPaymentLaw(store: store))
        _ = try write(
            "16", dated: now.date.adding(days: -1), .pension, sender, "050140990004", month,
            [
                Line(
                    iin: "700729399069", surname: "ӘБДІРАХМАНОВ", given: "ЕРЛАН", patronymic: "СЕРІКҰЛЫ",
                    sum: 50_000)
            ])
    }

    private func write(
        _ document: String, dated day: CivilDate, _ purpose: PaymentPurpose, _ sender: Localized,
        _ number: String, _ month: YearMonth, _ lines: [Line]
    ) throws -> Int64 {
        let total = Tenge(tenge: lines.reduce(0) { $0 + $1.sum })
        let head = IncomingPayment.Head(
            sender: number, number: document, datedOn: day, sentOn: day, purpose: purpose, total: total)
        let new = NewIncomingPayment(
            head: head, senderName: sender[language], receiver: "160440007161",
            receiverName: Words.corporation[language], lineCount: lines.count, basis: nil)
        return try store.writeIncomingPayment(new, period: month, note: document) { staging in
            for line in lines {
                let iin = try IIN(line.iin)
                let told = ToldPerson(
                    surname: line.surname, givenName: line.given, patronymic: line.patronymic,
                    birthDate: iin.birthDate)
                try staging.add(told, iin, Tenge(tenge: line.sum), purpose, [month])
            }
        }.id
    }
}

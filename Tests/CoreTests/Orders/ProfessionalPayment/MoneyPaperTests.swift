import Testing

@testable import Core

/// What a treasurer reads on the papers of money, and what is asked for before money moves.
@Suite struct MoneyPaperTests {
    private func text(_ world: MoneyWorld, _ journal: JournalSpec, _ parent: Int64, _ language: Language)
        throws
        -> String
    {
        let filter = JournalFilter(parent: parent)
        let rows = try world.store.page(JournalQuery(journal, filter: filter, edge: .first, count: 100)).rows
        let setting = JournalReport.Setting(
            office: Office(code: "0112", name: .same("Отдел"), kind: .ordinary), operatorName: "С.",
            now: world.now, filter: .same(""))
        let head = try journal.head?(world.store, filter) ?? JournalHead()
        return JournalReport(
            journal, language: language, paper: Paper(columns: 132) { _ in 1 }, setting: setting, head: head
        ).report(rows).pages.joined().joined(separator: " ").replacing("\u{A0}", with: " ")
            .split(separator: " ").joined(separator: " ")
    }

    @Test func `a funding request says its number, period, payer, account and total in words`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        try world.recipient(1)
        let list = try world.store.formFundingRequest(try #require(YearMonth(2026, 10)))
        let bare = try text(world, .fundingRequestLines, list.id, .russian)
        // A blank to fill by hand; what is to be set is said on the screen.
        #expect(bare.contains("счет \(JournalHead.blank)") && !bare.contains("меню"))
        #expect(bare.contains("Руководитель ______________________ \(JournalHead.blank)"))
        let lacking = try #require(
            try JournalSpec.fundingRequestLines.head?(world.store, JournalFilter(parent: list.id)))
        #expect(lacking.blanks.map(\.name) == ["526.account", "corporation.chief"])
        try world.setAll()
        let ru = try text(world, .fundingRequestLines, list.id, .russian)
        for words in [
            "Потребность № \(list.id) от 05.10.2026", "Месяц потребности: 10.2026",
            "Сумма – за 10.2026 и за прошлые месяцы: 09.2026", "|09.2026",
            "Плательщик: ТОО «Пример», 050140990004", "счет KZ92 009M EDS3 6860 9103",
            // (27 120,53 + 50 851) × 2
            "Итого, к переводу: 155 943,06 ₸ (Сто пятьдесят пять тысяч девятьсот сорок три тенге 06 тиынов)",
            "Руководитель", "ПРИМЕРОВ О.Т.", "Главный бухгалтер",
        ] { #expect(ru.contains(words), "\(words)") }
        let kk = try text(world, .fundingRequestLines, list.id, .kazakh)
        for words in [
            "Қажеттілік айы: 10.2026", "Сома – 10.2026 және өткен айлар үшін: 09.2026",
            "Төлеуші: ТОО «Пример»",
            "Барлығы, аударылатыны: 155 943,06 ₸ (Жүз елу бес мың",
        ] {
            #expect(kk.contains(words), "\(words)")
        }
    }

    @Test func `transfers and payouts say theirs`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        let transfer = try text(world, .remittanceLines, 1, .russian)
        for words in [
            "Платёж № 77 от 05.10.2026", "Период выплаты: 09.2026–10.2026", "Итого, сумма: 77 971,53 ₸",
        ] {
            #expect(transfer.contains(words), "\(words)")
        }
        let batch = try world.store.formDisbursements(try #require(YearMonth(2026, 10)))
        let draft = try text(world, .disbursementLines, batch.id, .russian)
        #expect(
            draft.contains("Черновик выплаты")
                && draft.contains("Плательщик: НАО Государственная корпорация «Правительство"))
        #expect(draft.contains("= П Р О Е К Т =") && draft.contains(MoneyWorld.accounts[0]), "\(draft)")
        #expect(!draft.contains("Руководитель") && !draft.contains("подпись"), "nobody signs a draft")
        #expect(try text(world, .disbursementLines, batch.id, .kazakh).contains("= Ж О Б А ="))
        try world.store.recordDisbursements(batchID: batch.id)
        let recorded = try text(world, .disbursementLines, batch.id, .russian)
        #expect(!recorded.contains("П Р О Е К Т") && recorded.contains("Руководитель"))
        #expect(recorded.contains(MoneyWorld.accounts[0]))
        #expect(try world.rows(.disbursements).first?["account"] == MoneyWorld.accounts[0])
    }

    @Test func `a list of remittances has its total on paper`() {
        #expect(JournalSpec.remittances.totals == ["total"])
    }

    /// Lists that were formed before their months were kept say that there are such months.
    @Test func `a funding request of an earlier release does not name months that it does not know`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        let list = try world.store.formFundingRequest(try #require(YearMonth(2026, 10)))
        try world.store.database.execute("DROP TRIGGER need_line_said")
        try world.store.database.execute("UPDATE need_line SET arrears_months = NULL")
        let paper = try text(world, .fundingRequestLines, list.id, .russian)
        #expect(paper.contains("Сумма – за 10.2026 и за прошлые месяцы («За прошлые»)"), "\(paper)")
    }

    @Test func `every setting of the payment orders is asked for at once, before anything is recorded`()
        throws
    {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        let batch = try world.store.formDisbursements(try #require(YearMonth(2026, 10)))
        #expect(try world.store.missingPaymentSettings(batchID: batch.id).count == 5)
        do {
            try world.store.requirePaymentSettings(batchID: batch.id)
            Issue.record("nothing lacks")
        } catch let message as Message {
            #expect(message.code == "E-EXT")
            for words in ["КНП", "Руководитель", "CASPKZKA", "«Общее» › «Настройки»"] {
                #expect(message.text.ru.contains(words), "\(words)")
            }
        }
        try world.setAll()
        try world.store.requirePaymentSettings(batchID: batch.id)
    }

    @Test func `what the application asks for otherwise is told`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let caseID = try world.recipient(0, steps: 0)
        try world.record(
            .employmentEnded(kind: .jobTransfer, recordedOn: nil), caseID, on: day("2026-09-20"),
            learned: moment("2026-09-21T10:00"))
        let file = try #require(try world.store.caseFile(id: caseID))
        #expect(
            file.differences.map(\.text.ru) == [
                "в заявлении – расторгнуть договор, в акте – перевод",
                "в заявлении – с 14.09.2026, акт – 20.09.2026",
            ])
        let agreed = try world.recipient(1)
        #expect(try world.store.caseFile(id: agreed)?.differences == [])
    }

    @Test func `a phone of another person is told with its owner masked`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        let phone = try PhoneNumber("+77011234567")
        #expect(try world.store.people(ofPhone: phone, beside: MoneyWorld.people[0]).isEmpty)
        let others = try world.store.people(ofPhone: phone, beside: "")
        #expect(others.map(\.masked.ru) == ["Ә*** А., ИИН ********9069"])
        let lookup = try #require(FormSpec.application.lookups.first { $0.after == "f17" })
        let subject = try #require(lookup.subject(["f17": "8 701 123 45 67", "iin": MoneyWorld.people[1]]))
        var filling = Filling(["f17": "8 701 123 45 67"])
        try lookup.find(world.store, subject)(
            &filling, FormContext(today: world.now.date, banks: []), .russian)
        #expect(filling.remark?.isWarning == true && filling.remark?.text.ru.contains("Ә***") == true)
        #expect(filling.doubts["f17"]?.isWarning == true)
    }

    @Test(arguments: [("!!!", false), ("№", false), ("0A1B2C3D", true), ("б/н", false), ("KZ-12/3", true)])
    func `a certificate has a number`(typed: String, isOne: Bool) throws {
        let form = try #require(FactForm.of(kind: "employer-consent"))
        let context = FormContext(today: day("2026-10-05"), banks: [])
        let values: FormValues = ["certificate": typed, "learned_on": "05.10.2026", "learned_time": "10:00"]
        #expect(form.spec.problems(in: values, context).isEmpty == isOne)
    }
}

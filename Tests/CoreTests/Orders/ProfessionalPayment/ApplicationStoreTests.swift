import Testing

@testable import Core

/// Order 526, Appendix 1, taken and corrected (§3.1).
@Suite struct ApplicationStoreTests {
    @Test func `an application opens a case and is read back as it was said`() throws {
        let fixture = try StoreFixture()
        let record = try fixture.accept()
        #expect(record.revision == 1 && record.reason == nil && record.correctedBy == nil)
        #expect(record.enteredAt == StoreFixture.start && record.operatorName == "Сейтқалиева Г. Б.")
        #expect(record.values["surname"] == "Әбдірахманов" && record.values["f17"] == "+7 701 123 45 67")
        let paymentCase = try #require(try fixture.store.paymentCase(id: record.caseID))
        #expect(paymentCase.person.iin.digits == StoreFixture.iin && paymentCase.status == "collecting")
        #expect(paymentCase.employer.number == "050140990004" && paymentCase.employer.name == "ТОО «Пример»")
        let fact = try fixture.lastFact(of: record.caseID)
        #expect(fact.fact.body == .application(id: record.id) && fact.fact.happenedOn == day("2026-11-20"))
    }

    /// Each row: what is typed otherwise, and every code it must bring.
    @Test(
        arguments: [
            (["iin": "700729399060"], ["E-IIN-CHK"]), (["iin": "12345"], ["E-IIN"]),
            (["surname": "Ив4нов"], ["E-CHR"]),
            (["f05": ""], ["E-ALT"]),
            (["f10": "", "f11": "", "f12": ""], ["E-CONSENT", "E-CONSENT", "E-CONSENT"]),
            (["f08": "13.03.2019"], ["E-ORD"]), (["f07": "21.11.2026", "f08": "22.11.2026"], ["E-FUT"]),
            (["f16": "31.12.2023"], ["E-EDIT"]), (["f16": "21.11.2026"], ["E-FUT"]),
            (["f17": "12345"], ["E-PHONE"]),
            (["f18": "a@b"], ["E-MAIL"]), (["f20": "KZ41722C000000000002"], ["E-REQ", "E-IBAN"]),
            (["f19": "Нет такого банка"], ["E-DICT", "E-REQ"]), (["f15": ""], ["E-REQ"]),
            (["birth": "31.12.1899"], ["E-DATE"]), (["employer": "050140990005"], ["E-IIN-CHK"]),
            (["f06": String(repeating: "1", count: 31)], ["E-LEN"]),
            (["f03": "пла\u{202E}вильщик"], ["E-CHR"]),
            (
                ["iin": "1", "f04": "", "f05": "", "f16": "32.01.2026", "f17": "", "f10": ""],
                ["E-IIN", "E-REQ", "E-ALT", "E-CONSENT", "E-DATE", "E-REQ"]
            ),
        ] as [(FormValues, [String])])
    func `all that is wrong is said at once, in the order of the form`(changes: FormValues, codes: [String])
        throws
    {
        let fixture = try StoreFixture()
        #expect(refusedCodes { try fixture.accept(changes) } == codes)
        for table in ["application", "payment_case", "person", "employer", "payment_fact"] {
            #expect(try fixture.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
        }
    }

    @Test func `a bank that is not the account's is not in the dictionary for it`() throws {
        let fixture = try StoreFixture()
        let banks = try fixture.store.banks()
        let own = try #require(banks.first { $0.code == "722" })
        let other = try #require(banks.first { $0.code != "722" })
        let values = ["f19": other.name.ru, "f20": StoreFixture.account]
        #expect(refusedCodes { try fixture.accept(values) } == ["E-DICT"])
        let context = try fixture.store.formContext()
        func said(_ values: FormValues) -> Message? {
            FormSpec.application.problems(in: values, context).first { $0.key == "f20" }?.message
        }
        let message = try #require(said(values))
        #expect(message == .otherBank(own))
        #expect(message.text.ru.contains("722 – \(own.name.ru)") && message.text.kk.contains(own.name.kk))
        let unknown = "KZ93999C000000000001"
        #expect(said(["f20": unknown, "f19": own.name.ru]) == .unknownBank("999"))
        let record = try fixture.accept(["f19": own.bic, "f20": "kz41 722c 0000 0000 0001"])
        #expect(record.values["f19"] == own.name.ru && record.values["f20"] == "KZ41 722C 0000 0000 0001")
    }

    @Test func `a birth date that differs from the number is a warning, not a refusal`() throws {
        let fixture = try StoreFixture()
        let record = try fixture.accept(["birth": "30.07.1970"])
        #expect(record.values["birth"] == "30.07.1970")
        let warnings = FormSpec.application.warnings(in: record.values, try fixture.store.formContext())
        #expect(warnings.map(\.message.code) == ["W-IIN-DOB"])
    }

    @Test func `the sms phone is the contact's when it is left empty`() throws {
        let fixture = try StoreFixture()
        #expect(try fixture.accept().values["f13"] == "+7 701 123 45 67")
        let born = day("1969-02-03")
        let other = try fixture.accept([
            "iin": StoreFixture.iin(born: born, serial: 7), "birth": born.shown, "f13": "87052345678",
        ])
        #expect(other.values["f13"] == "+7 705 234 56 78" && other.values["f17"] == "+7 701 123 45 67")
    }

    @Test func `a transfer leaves out what is asked of a termination only`() throws {
        let fixture = try StoreFixture()
        let record = try fixture.accept(["f05": "transfer", "f09": "01.12.2026", "f07": "99.99.9999"])
        #expect(record.values.keys.filter { ["f06", "f07", "f08"].contains($0) }.isEmpty)
        #expect(record.values["f09"] == "01.12.2026")
        #expect(refusedCodes { try fixture.accept(["f05": "transfer"]) } == ["E-REQ"])
    }

    @Test(arguments: ["", " "])
    func `a foreign citizen's number does not tell the sex`(blank: String) throws {
        let fixture = try StoreFixture()
        let foreign = ["iin": StoreFixture.foreignIIN(serial: 12) + blank]
        #expect(refusedCodes { try fixture.accept(foreign) } == ["E-ALT"])
        let record = try fixture.accept(foreign.merging(["sex": "f"]) { $1 })
        #expect(try fixture.store.paymentCase(id: record.caseID)?.person.sex == .female)
        #expect(try fixture.accept(["sex": "f"]).values["sex"] == nil, "a citizen's number tells it")
    }

    // MARK: One case a person and employer

    @Test func `a second application to the same employer is a duplicate and names the first`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        let error = #expect(throws: Refused.self) { try fixture.accept() }
        #expect(try #require(error).problems.map(\.message) == [.duplicate(first.number)])
        #expect(try fixture.accept(["employer": "151241990007"]).caseID != first.caseID)
    }

    @Test func `after the end of a case the same person may apply again`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        try fixture.advance(first.caseID, stage: 7)
        try fixture.record(.termination(ground: 3), in: first.caseID)
        #expect(refusedCodes { try fixture.accept() } == ["E-DUP"], "the termination takes effect next month")
        fixture.time.set(moment("2026-12-01T09:00:00"))
        try fixture.store.refreshStatuses()
        #expect(try fixture.accept().number == "З-000002")
    }

    @Test func `the draft goes with the acceptance, and stays when it is refused`() throws {
        let fixture = try StoreFixture()
        try fixture.store.keepDraft(form: "526/A1", subjectID: 0, values: ["iin": "7"], focus: "iin")
        #expect(refusedCodes { try fixture.accept(["f16": ""]) } == ["E-REQ"])
        #expect(try fixture.store.drafts().count == 1)
        try fixture.accept()
        #expect(try fixture.store.drafts().isEmpty)
        try fixture.store.keepDraft(form: "526/A1", subjectID: 0, values: ["iin": "7"], focus: "iin")
        #expect(refusedCodes { try fixture.accept() } == ["E-DUP"])
        #expect(try fixture.store.drafts().count == 1)
    }

    @Test func `nobody applies before signing in`() throws {
        let store = try House(Orders.all).openStore(
            path: ":memory:", assets: StoreFixture.assets, clock: .fixed(StoreFixture.start))
        #expect(refusedCodes { _ = try store.accept(application: StoreFixture.typed()) } == ["E-ACCESS"])
    }

    // MARK: Corrections

    @Test func `a correction is a new entry; the old one stays as it was said`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        fixture.time.pass(minutes: 5)
        let second = try fixture.store.correct(
            application: first.id, with: StoreFixture.typed(["f03": "аппаратчик", "f16": "19.11.2026"]),
            reason: " описка  в должности ")
        #expect(
            second.number == first.number && second.revision == 2 && second.reason == "описка в должности")
        let old = try #require(try fixture.store.application(id: first.id))
        #expect(old.values == first.values && old.correctedBy == second.id)
        let facts = try fixture.store.facts(ofCase: first.caseID)
        #expect(facts.map(\.isInForce) == [false, true])
        #expect(
            facts[1].fact.body == .application(id: second.id) && facts[1].fact.happenedOn == day("2026-11-19")
        )
        #expect(facts[1].fact.learnedAt == facts[0].fact.learnedAt)
        #expect(try fixture.store.caseFile(id: first.caseID)?.applicationID == second.id)
    }

    @Test(arguments: ["", "   ", "\n"])
    func `a correction without a reason is refused`(reason: String) throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        #expect(
            refusedCodes {
                _ = try fixture.store.correct(
                    application: first.id, with: StoreFixture.typed(), reason: reason)
            } == ["E-REASON"])
        #expect(try fixture.number("SELECT count(*) FROM application") == 1)
    }

    @Test func `who corrects an entry second is told who was first, and when`() throws {
        let place = try TemporaryPlace()
        let first = try StoreFixture(path: place.file)
        let second = try StoreFixture(path: place.file, at: moment("2026-11-20T10:30:00"), login: "erlan")
        let record = try first.accept()
        try second.store.keepDraft(form: "526/A1", subjectID: record.id, values: ["f03": "x"], focus: "f03")
        first.time.set(moment("2026-11-20T10:31:00"))
        let correction = try first.store.correct(
            application: record.id, with: StoreFixture.typed(["f03": "а"]), reason: "описка")
        let conflict = #expect(throws: Conflict.self) {
            _ = try second.store.correct(
                application: record.id, with: StoreFixture.typed(["f03": "б"]), reason: "описка")
        }
        #expect(
            conflict
                == Conflict(
                    operatorName: "Сейтқалиева Г. Б.", changedAt: moment("2026-11-20T10:31:00"),
                    latest: correction.id))
        #expect(try second.store.drafts().map(\.values) == [["f03": "x"]], "what was typed is not lost")
        _ = try second.store.correct(
            application: correction.id, with: StoreFixture.typed(), reason: "ещё раз")
        #expect(try second.store.drafts().count == 1, "that draft belongs to the older entry")
    }

    private var other: FormValues {
        let born = day("1969-02-03")
        return ["iin": StoreFixture.iin(born: born, serial: 7), "birth": born.shown, "surname": "Қасымов"]
    }

    @Test func `another number moves the case while nothing else is known in it`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        let before = try #require(try fixture.store.paymentCase(id: first.caseID)).version
        _ = try fixture.store.correct(
            application: first.id, with: StoreFixture.typed(other), reason: "не тот ИИН")
        let moved = try #require(try fixture.store.paymentCase(id: first.caseID))
        #expect(moved.person.name.surname.text == "Қасымов" && moved.version == before + 1)
    }

    @Test func `once more is known, another person or employer is refused`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        try fixture.advance(first.caseID, stage: 1)
        for change in [other, ["employer": "151241990007"]] {
            #expect(
                refusedCodes {
                    _ = try fixture.store.correct(
                        application: first.id, with: StoreFixture.typed(change), reason: "не тот")
                } == ["E-STATE"])
        }
        #expect(try fixture.store.paymentCase(id: first.caseID)?.person.iin.digits == StoreFixture.iin)
        #expect(
            try fixture.number("SELECT count(*) FROM person") == 1,
            "nobody is remembered from what was refused")
        let same = StoreFixture.typed(["f03": "аппаратчик"])
        #expect(try fixture.store.correct(application: first.id, with: same, reason: "описка").revision == 2)
    }

    @Test func `a correction does not make a second case of a person who has one`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        let second = try fixture.accept(other)
        let error = #expect(throws: Refused.self) {
            _ = try fixture.store.correct(
                application: second.id, with: StoreFixture.typed(), reason: "не тот ИИН")
        }
        #expect(try #require(error).problems.map(\.message) == [.duplicate(first.number)])
    }
}

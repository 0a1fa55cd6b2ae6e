/// Invented insured persons of health insurance: categories of the State, payers,
/// an entitlement that is kept, an enrolment by hand, a family, a serviceman.
struct InsuranceSamples {
    let store: Store
    let worker: Operator
    let now: Moment
    let language: Language

    private var today: CivilDate { now.date }
    private var database: Database { store.database }

    private struct SamplePerson {
        let iin, surname, given, patronymic: String
        var citizenship = Citizenship.kazakhstan
        /// Categories that sources gave, with the day, counted back from today.
        var listed: [(category: InsuranceCategory, daysAgo: Int)] = []
        var unlisted: [(category: InsuranceCategory, daysAgo: Int, reason: Localized)] = []
        /// Months paid to the Fund, and months of ОПВ, counted back from the present one.
        var fund: ClosedRange<Int>?
        var pension: ClosedRange<Int>?
    }

    private static let insuredPersons = [
        SamplePerson(
            iin: "570317499105", surname: "Сейітқалиева", given: "Дәмелі", patronymic: "Бекқызы",
            listed: [(.r7, 900), (.r11, 700)]),
        SamplePerson(
            iin: "850622499102", surname: "Оразбаева", given: "Гүлсім", patronymic: "Төлегенқызы",
            listed: [(.r12, 400), (.r14, 120)]),
        SamplePerson(
            iin: "050912599108", surname: "Жақсылықов", given: "Нұрғиса", patronymic: "Қайратұлы",
            listed: [(.r13, 440)]),
        SamplePerson(
            iin: "940108499107", surname: "Мұхамеджанова", given: "Әсел", patronymic: "Ержанқызы",
            listed: [(.r2, 90)], pension: 6...20),
        SamplePerson(
            iin: "800219399106", surname: "Ковалёв", given: "Сергей", patronymic: "Николаевич",
            fund: 0...15, pension: 0...15),
        SamplePerson(
            iin: "781125499108", surname: "Тілеубаева", given: "Сәуле", patronymic: "Серікқызы",
            fund: 3...65, pension: 3...65),
        SamplePerson(
            iin: "890707399105", surname: "Есенжолов", given: "Қуаныш", patronymic: "",
            listed: [(.l1, 70)], pension: 5...30),
        SamplePerson(
            iin: "030228599106", surname: "Иванов", given: "Пётр", patronymic: "Сергеевич",
            listed: [(.r13, 800)],
            unlisted: [(.r13, 50, Localized(ru: "окончил обучение", kk: "оқуын бітірді"))]),
        SamplePerson(
            iin: "760930499108", surname: "Әбдіжаппарова", given: "Қарлығаш",
            patronymic: "Нұрмұхамбетқызы", fund: 0...7, pension: 0...7),
        SamplePerson(
            iin: "880103399106", surname: "Исмоилов", given: "Рустам", patronymic: "",
            citizenship: .foreignTemporary, listed: [(.f, 200)]),
    ]

    private static let family = [
        SamplePerson(iin: "930814499103", surname: "Ахметқалиева", given: "Жанар", patronymic: "Болатқызы"),
        SamplePerson(iin: "910430399106", surname: "Ахметқалиев", given: "Дәурен", patronymic: "Мұратұлы"),
        SamplePerson(
            iin: "250315699100", surname: "Ахметқалиева", given: "Айару", patronymic: "Дәуренқызы",
            listed: [(.r1, 600)]),
    ]

    private static let serviceman = SamplePerson(
        iin: "920611399101", surname: "Бекмұхамбетов", given: "Ғабит", patronymic: "Үсенұлы")

    func load() throws {
        var known: [Int64] = []
        try database.write { _ in
            try database.execute(
                """
                INSERT OR IGNORE INTO payer (number, name)
                VALUES (50140990004, ?)
                """, [.text(Localized(ru: "ТОО «Пример»", kk: "«Үлгі» ЖШС")[language])])
            for insuredPerson in Self.insuredPersons { known.append(try add(insuredPerson)) }
            known.append(try addServiceman())
            try reconcile(at: moment(daysAgo: 40))
            known += try addFamily()
            for person in known { try store.keepFamily(of: person, at: now, by: worker) }
        }
        try askFather()
        try database.write { _ in
            try reconcile(at: now)
            for person in known { try store.keepFamily(of: person, at: now, by: worker) }
        }
        _ = try store.enrol(enrolment.typed(in: .kazakh, ["d1_issued_by", "d2_issued_by"]))
        try answer(known[4], on: today, "Городская поликлиника № 1", .russian)
        try answer(known[2], on: today.adding(days: -100), "№ 2 аудандық аурухана", .kazakh)
    }

    private func answer(
        _ person: Int64, on day: CivilDate, _ asked: String, _ language: Language
    ) throws {
        _ = try store.answerEntitlementRequest(
            of: person, on: day, askedBy: asked,
            typed: ["asked_by": asked].typed(in: language, ["asked_by"]))
    }

    private func moment(daysAgo days: Int) -> Moment {
        Moment(today.adding(days: -days), hour: 8, minute: 30)
    }

    private func add(_ insuredPerson: SamplePerson) throws -> Int64 {
        let iin = try IIN(insuredPerson.iin)
        guard let born = iin.birthDate, let sex = iin.sex else { throw Message.dictionary }
        let id = try store.rememberPerson(
            iin: iin,
            name: try PersonName(insuredPerson.surname, insuredPerson.given, insuredPerson.patronymic),
            birthDate: born, sex: sex, phone: nil, email: nil)
        try store.rememberInsuredPerson(id, citizenship: insuredPerson.citizenship)
        for listed in insuredPerson.listed {
            try tell("listed", listed.category, of: id, daysAgo: listed.daysAgo, detail: nil)
        }
        for unlisted in insuredPerson.unlisted {
            try tell(
                "unlisted", unlisted.category, of: id, daysAgo: unlisted.daysAgo,
                detail: FlatJSON.encode(["reason": unlisted.reason[language]]))
        }
        if let months = insuredPerson.fund { try pay(.medical, months, of: id) }
        if let months = insuredPerson.pension { try pay(.pension, months, of: id) }
        return id
    }

    private func insertImport(_ kind: String, _ category: String?, _ at: Moment) throws -> Int64 {
        try database.insert(
            """
            INSERT INTO insurance_batch (kind, category, day, at, operator_id, accepted, state)
            VALUES (?, ?, ?, ?, ?, 1, 'done')
            """,
            [.text(kind), .optional(category), .date(at.date), .moment(at), .integer(worker.id)])
    }

    private func tell(
        _ kind: String, _ category: InsuranceCategory, of person: Int64, daysAgo: Int, detail: String?
    ) throws {
        let at = moment(daysAgo: daysAgo)
        try database.execute(
            """
            INSERT INTO insurance_fact (person_id, kind, category, happened_on, id, learned_at, source, detail,
                batch_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(person), .text(kind), .text(category.code), .date(at.date),
                .integer(try store.nextNumber("insurance-fact")), .moment(at),
                .text(DataSource.labour.rawValue), .optional(detail),
                .integer(try insertImport(kind == "listed" ? "list" : "removal", category.code, at)),
            ])
    }

    private func pay(_ purpose: PaymentPurpose, _ months: ClosedRange<Int>, of person: Int64) throws {
        for back in months.reversed() {
            let month = today.yearMonth.adding(-back)
            let received = min(month.firstDay.adding(days: 9), today)
            let at = Moment(received, hour: 9)
            let batch = try insertImport("contributions", nil, at)
            let delivery =
                try store.delivery(.insuranceBatch, batch)
                ?? store.beginDelivery(.insuranceBatch, batch, at: at)
            let isToFund = purpose == .medical
            _ = try ContributionInsert(database, delivery: delivery).add(
                person: person, month: month, purpose, payer: 50_140_990_004,
                reference: isToFund ? "MX\(person)-\(month.iso)" : "", receivedOn: received,
                tiyn: isToFund ? 1_190_000 : 2_380_000, toldPurpose: purpose.rawValue)
        }
    }

    private func reconcile(at moment: Moment) throws {
        try database.execute(
            """
            INSERT INTO insurance_check (at, through, state, operator_id, operator_name)
            SELECT ?, max(person_id), 'done', ?, ? FROM insured
            """,
            [.moment(moment), .integer(worker.id), .text(worker.name)])
    }

    private func addServiceman() throws -> Int64 {
        let id = try add(Self.serviceman)
        let at = moment(daysAgo: 9)
        let delivery = try database.insert(
            """
            INSERT INTO military_transfer (body, kind, happened_on, learned_at, member_count, operator_id)
            VALUES ('defence', 'full', ?, ?, 1, ?)
            """,
            [.date(at.date), .moment(at), .integer(worker.id)])
        try database.execute(
            """
            INSERT INTO military_member (person_id, transfer_id, is_reserve)
            VALUES (?, ?, 0)
            """, [.integer(id), .integer(delivery)])
        return id
    }

    private func addFamily() throws -> [Int64] {
        let ids = try Self.family.map(add)
        let at = moment(daysAgo: 5)
        try database.execute(
            """
            INSERT INTO family_link (mother_id, father_id, child_id, linked_on, learned_at, source, operator_id)
            VALUES (?, ?, ?, ?, ?, 'justice', ?)
            """,
            ids.map { .integer($0) } + [.date(today.adding(days: -600)), .moment(at), .integer(worker.id)])
        return ids
    }

    /// p.30 (2): both are without payments, and the father asked for R3.
    private func askFather() throws {
        _ = try store.accept(fatherApplication: [
            "father": Self.family[1].iin, "mother": Self.family[0].iin, "child": Self.family[2].iin,
            "category": "R3", "applied_on": today.shown,
        ])
    }

    /// p.21 (8): a kandas who brought both documents.
    private var enrolment: FormValues {
        [
            "iin": "870501499108", "surname": "Құрманғалиева", "given_name": "Шынар",
            "patronymic": "Мұқанқызы", "birth": "01.05.1987",
            "citizenship": Citizenship.foreignResident.rawValue, "category": "R10",
            "applied_on": today.adding(days: -4).shown, "checked_on": today.adding(days: -4).shown,
            "data": "absent", "d1_number": "KK 0041", "d1_issued_on": today.adding(days: -200).shown,
            "d1_issued_by": "Халықты жұмыспен қамту орталығы", "d2_number": "214-77",
            "d2_issued_on": today.adding(days: -10).shown, "d2_issued_by": "Мансап орталығы",
        ]
    }
}

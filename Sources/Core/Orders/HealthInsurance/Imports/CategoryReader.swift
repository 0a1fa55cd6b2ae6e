/// A fact read from a row.
struct ToldFact {
    let person: Int64
    let kind: ListingEntry.Kind
    let category: InsuranceCategory
    let day: CivilDate
    let source: DataSource
    var extra = ListingExtra()
}

/// Validates rows that assign or remove categories.
struct CategoryReader {
    private let run: InsuranceImport

    init(_ run: InsuranceImport) { self.run = run }

    /// - Throws: ``RowRefusal``.
    func facts(of row: ImportRow) throws -> [ToldFact] {
        switch run.kind {
        case .removal: [try removal(row)]
        case .unemployed: try unemployment(row)
        case .socialCard: [try level(row)]
        default: [try listing(row)]
        }
    }

    private func listing(_ row: ImportRow) throws -> ToldFact {
        guard let category = InsuranceCategory(code: row.text("category")),
            let source = DataSource(rawValue: row.text("source"))
        else { throw RowRefusal(.dictionary, column: "category") }
        var listing = CategoryListing(category, source: source)
        listing.measure = CategoryListing.Measure(rawValue: row.text("measure"))
        listing.isMinimumSecurity = row.text("institution") == "minimum"
        listing.isFullTime = row.text("study") != "part-time"
        listing.isCrisisLevel = row.text("level") != "other"
        listing.subpoint = Int(row.text("subpoint"))
        return try listed(listing, row, "assigned_on")
    }

    private func level(_ row: ImportRow) throws -> ToldFact {
        var listing = CategoryListing(.l2, source: .familyCard)
        listing.isCrisisLevel = row.text("level") != "other"
        return try listed(listing, row, "assigned_on")
    }

    /// p.56: the registration, and what ended it.
    private func unemployment(_ row: ImportRow) throws -> [ToldFact] {
        let end = row.date("deregistered_on")
        let reason = row.text("reason")
        if end == nil, !reason.isEmpty { throw RowRefusal(.required, column: "deregistered_on") }
        if end != nil, reason.isEmpty { throw RowRefusal(.reason, column: "reason") }
        if let end, let start = row.date("registered_on"), end < start {
            throw RowRefusal(.order(Words.registration, Words.deregistration), column: "deregistered_on")
        }
        if let end, end > (try run.receivedAt(row) ?? run.now).date {
            throw RowRefusal(.future, column: "deregistered_on")
        }
        let start = try listed(CategoryListing(.l1), row, "registered_on")
        guard let end else { return [start] }
        var removal = ToldFact(
            person: start.person, kind: .unlisted, category: .l1, day: end, source: .labour,
            extra: start.extra)
        removal.extra.detail = FlatJSON.encode(["reason": reason])
        return [start, removal]
    }

    private func listed(_ listing: CategoryListing, _ row: ImportRow, _ dayColumn: String) throws -> ToldFact
    {
        guard let identity = row.identity, let day = row.date(dayColumn) else {
            throw RowRefusal(.required, column: dayColumn)
        }
        let learned = try run.receivedAt(row)
        let known = try run.people.find(identity.iin)
        let citizenship = identity.citizenship ?? run.people.status(of: known).citizenship
        let person = InsuredPerson(
            id: known ?? 0, born: identity.born ?? day, sex: identity.sex ?? .female, citizenship: citizenship
        )
        if let clause = listing.rejection(of: person) { throw RowRefusal.leftOut(clause, listing) }
        var listing = listing
        var family = [person]
        if let iin = row.iin("child_iin") {
            guard iin != identity.iin, let child = try run.people.find(iin),
                let born = try run.people.born(child)
            else {
                throw RowRefusal(code: "E-DICT", column: "child_iin", text: RowRefusal.unknownPerson.text)
            }
            listing.child = child
            family.append(InsuredPerson(id: child, born: born, sex: .female))
        }
        try judge(.listed(listing), of: person.id, on: day, learned, family, dayColumn)
        // The order does not leave them out; the source is to be asked.
        if identity.sex ?? identity.iin.sex == .male, listing.category == .r2 || listing.category == .r11 {
            run.warnings.add(.womenOnly)
        }
        let detail = FactRow(.listed(listing))?.detail ?? [:]
        return ToldFact(
            person: try run.people.number(of: identity), kind: .listed, category: listing.category, day: day,
            source: listing.source,
            extra: ListingExtra(
                child: listing.child ?? 0, learned: learned,
                detail: detail.isEmpty ? nil : FlatJSON.encode(detail)))
    }

    private func removal(_ row: ImportRow) throws -> ToldFact {
        guard let iin = row.iin, let day = row.date("removed_on"),
            let category = InsuranceCategory(code: row.text("category")),
            let source = DataSource(rawValue: row.text("source"))
        else { throw RowRefusal(.dictionary, column: "category") }
        let learned = try run.receivedAt(row)
        guard let person = try run.people.find(iin) else { throw RowRefusal.unknownPerson }
        let reason = row.text("reason")
        guard !reason.isEmpty else { throw RowRefusal(.reason, column: "reason") }
        try judge(
            .unlisted(category, reason: reason, source: source), of: person, on: day, learned, [],
            "removed_on")
        // p.18 (4): not before it was given.
        let given = try run.store.database.first(
            """
            SELECT min(happened_on) FROM insurance_fact WHERE person_id = ? AND kind = 'listed' AND category = ?
            """,
            [.integer(person), .text(category.code)]
        ) { $0.day(0) }
        if let given = given ?? nil, given > day {
            throw RowRefusal(.order(Words.assignment, Words.removal), column: "removed_on")
        }
        return ToldFact(
            person: person, kind: .unlisted, category: category, day: day, source: source,
            extra: ListingExtra(learned: learned, detail: FlatJSON.encode(["reason": reason])))
    }

    private func judge(
        _ body: InsuranceFactBody, of person: Int64, on day: CivilDate, _ learned: Moment?,
        _ family: [InsuredPerson], _ dayColumn: String
    ) throws(RowRefusal) {
        let fact = InsuranceFact(
            id: 0, person: person, happenedOn: day, learnedAt: learned ?? run.now, body: body)
        let admission = InsuranceRegister(persons: family, facts: [], rules: run.rules)
            .judgeAlone(fact)
        guard let refusal = admission.refusals.first else { return }
        let column: String? =
            switch refusal {
            case .future: dayColumn
            case .order: "child_iin"
            default: nil
            }
        throw RowRefusal(refusal, column: column)
    }

    private enum Words {
        static let registration = Localized(ru: "регистрация", kk: "тіркелу")
        static let deregistration = Localized(ru: "снятие с учета", kk: "есептен шығарылу")
        static let assignment = Localized(ru: "присвоение категории", kk: "санат берілу")
        static let removal = Localized(ru: "снятие категории", kk: "санаттан шығару")
    }
}

extension ImportRow {
    /// The person of a row, as the row gives it.
    var identity: PersonDirectory.Identity? { identity("") }

    /// - Parameter prefix: of the columns of this person.
    func identity(_ prefix: String) -> PersonDirectory.Identity? {
        guard let iin = iin(prefix + "iin") else { return nil }
        return PersonDirectory.Identity(
            iin: iin,
            name: try? PersonName(
                text(prefix + "surname"), text(prefix + "given_name"), text(prefix + "patronymic")),
            born: date(prefix + "birth_date"), sex: Sex(rawValue: text(prefix + "sex")),
            citizenship: Citizenship(rawValue: text(prefix + "citizenship")),
            isSecret: text(prefix + "secret") == "yes")
    }
}

extension RowRefusal {
    /// The person is unknown and the row has no name to insert.
    static func unnamedPerson(_ prefix: String) -> RowRefusal {
        RowRefusal(
            code: "E-DICT", column: prefix + "iin",
            text: Localized(
                ru: "Человека нет в базе данных, а фамилия и имя не указаны",
                kk: "Адам дерекқорда жоқ, ал тегі мен аты көрсетілмеген"))
    }

    /// p.40, 42, 48, 59: whom the order leaves out of the list.
    static func leftOut(_ clause: String, _ listing: CategoryListing) -> RowRefusal {
        let (column, why) =
            switch clause {
            case "40" where listing.isMinimumSecurity:
                (
                    "institution",
                    Localized(
                        ru: "учреждение минимальной безопасности", kk: "қауіпсіздігі барынша төмен мекеме")
                )
            case "40":
                (
                    "citizenship",
                    Localized(
                        ru: "иностранец или лицо без гражданства", kk: "шетелдік немесе азаматтығы жоқ адам")
                )
            case "42":
                (
                    "citizenship",
                    Localized(
                        ru: "временно прибывший иностранец, лицо без гражданства",
                        kk: "уақытша келген шетелдік, азаматтығы жоқ адам")
                )
            case "48": ("study", Localized(ru: "не очная форма обучения", kk: "оқу нысаны күндізгі емес"))
            default:
                (
                    "level",
                    Localized(
                        ru: "уровень не кризисный и не экстренный",
                        kk: "деңгейі дағдарыстық та, шұғыл да емес")
                )
            }
        let point = Citation.order333(clause).point
        return RowRefusal(
            code: "E-SRC", column: column,
            text: Localized(
                ru: "По \(point.ru) в список не входит: ", kk: "\(point.kk) бойынша тізімге кірмейді: ")
                + why)
    }
}

/// A person whom the office has met.
public struct Person: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let iin: IIN
    public let name: PersonName
    public let birthDate: CivilDate
    /// `nil` until a document tells it: the number of a foreigner does not.
    public let sex: Sex?
    public let phone: PhoneNumber?
    public let email: EmailAddress?
    public let version: Int64

    static let columns =
        "p.id, p.iin, p.surname, p.given_name, p.patronymic, p.birth_date, p.sex, p.phone, p.email, p.version"

    /// `nil` for a row that no rule of today would let in.
    init?(_ row: borrowing Row, from first: Int32 = 0) {
        guard let iin = try? IIN(row.text(first + 1)),
            let name = try? PersonName(row.text(first + 2), row.text(first + 3), row.text(first + 4)),
            let birthDate = row.date(first + 5)
        else { return nil }
        id = row.integer(first)
        self.iin = iin
        self.name = name
        self.birthDate = birthDate
        sex = Sex(rawValue: row.text(first + 6))
        phone = row.optionalText(first + 7).flatMap { try? PhoneNumber($0) }
        email = row.optionalText(first + 8).flatMap { try? EmailAddress($0) }
        version = row.integer(first + 9)
    }
}

/// An employer: a legal entity by its BIN, or a person by their IIN.
public struct Employer: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let number: String
    public let name: String
    public let headPosition: String
    /// In which language the position was typed, if it is known.
    public let headPositionLanguage: Language?
    public let headName: String

    static let columns = "e.id, e.number, e.name, e.head_position, e.head_name, e.head_position_language"

    /// What an employer is found by: the name folded, without quotation marks and without
    /// the legal form before it, since «ТОО «Пример»» is looked for as «пример».
    ///
    /// The legal form alone stays.
    static func searchKey(_ name: String) -> String {
        let words = SearchKey.fold(withoutQuotes(name)).split(separator: " ")
        let own = words.drop { legalForms.contains(String($0)) }
        return (own.isEmpty ? words[...] : own).joined(separator: " ")
    }

    /// The name in one spelling: no quotation marks, stops and commas, legal form before or behind
    /// it, in short or in full, ё as е, one blank, lower case; a Kazakh letter and its Russian
    /// likeness differ.
    static func ownName(_ name: String) -> String {
        let plain = withoutQuotes(name).lowercased().replacing("ё", with: "е").map { letter -> Character in
            if ".,;'’‘`".contains(letter) { return " " }
            return "–—‑−".contains(letter) ? "-" : letter
        }
        let text = String(plain).replacing("№", with: " № ").squeezed.replacing(" - ", with: "-")
        var words = text.split(separator: " ").map(String.init)[...]
        for form in longForms {
            if words.starts(with: form) { words = words.dropFirst(form.count) }
            if words.count >= form.count, words.suffix(form.count).elementsEqual(form) {
                words = words.dropLast(form.count)
            }
        }
        func isForm(_ word: String) -> Bool { legalForms.contains(SearchKey.fold(word)) }
        var own = words.drop(while: isForm)
        while let last = own.last, isForm(last) { own = own.dropLast() }
        // What is left of a name that is a legal form alone is the whole of it.
        return own.isEmpty ? text : own.joined(separator: " ")
    }

    /// The name without quotation marks and the legal form before it, as it is written otherwise.
    static func withoutLegalForm(_ name: String) -> String {
        let words = withoutQuotes(name).squeezed.split(separator: " ")
        let own = words.drop { legalForms.contains(SearchKey.fold(String($0))) }
        return own.joined(separator: " ")
    }
    /// Legal forms in full, the longer ones first.
    private static let longForms: [[String]] = [
        "товарищество с ограниченной ответственностью", "некоммерческое акционерное общество",
        "акционерное общество", "индивидуальный предприниматель", "государственное учреждение",
        "республиканское государственное предприятие", "коммунальное государственное предприятие",
        "крестьянское хозяйство", "жауапкершілігі шектеулі серіктестігі",
        "жауапкершілігі шектеулі серіктестік",
        "коммерциялық емес акционерлік қоғамы", "коммерциялық емес акционерлік қоғам",
        "акционерлік қоғамы", "акционерлік қоғам", "жеке кәсіпкер", "мемлекеттік мекемесі",
        "мемлекеттік мекеме", "республикалық мемлекеттік кәсіпорны", "республикалық мемлекеттік кәсіпорын",
        "коммуналдық мемлекеттік кәсіпорны", "коммуналдық мемлекеттік кәсіпорын", "шаруа қожалығы",
    ].map { $0.split(separator: " ").map(String.init) }

    static func plainName(_ name: String) -> String { withoutQuotes(name).lowercased().squeezed }

    private static func withoutQuotes(_ name: String) -> String {
        name.filter { !"«»\"“”„‹›".contains($0) }
    }

    /// Folded: ТОО, АО, НАО, ИП, ГУ, РГП, КГП, КХ; ЖШС, АҚ, КЕАҚ, ЖК, ММ, РМК, КМК, ШҚ.
    fileprivate static let legalForms: Set<String> = [
        "тоо", "ао", "нао", "ип", "гу", "ргп", "кгп", "кх", "жшс", "ак", "кеак", "жк", "мм", "рмк", "кмк",
        "шк",
    ]

    init(_ row: borrowing Row, from first: Int32 = 0) {
        id = row.integer(first)
        number = row.text(first + 1)
        name = row.text(first + 2)
        headPosition = row.text(first + 3)
        headName = row.text(first + 4)
        headPositionLanguage = row.optionalText(first + 5).flatMap { Language(rawValue: $0) }
    }
}

extension Store {
    public func person(iin: IIN) throws -> Person? {
        try database.first("SELECT \(Person.columns) FROM person p WHERE p.iin = ?", [.text(iin.digits)]) {
            Person($0)
        } ?? nil
    }

    public func person(id: Int64) throws -> Person? {
        try database.first("SELECT \(Person.columns) FROM person p WHERE p.id = ?", [.integer(id)]) {
            Person($0)
        } ?? nil
    }

    public func employer(number: String) throws -> Employer? {
        try database.first("SELECT \(Employer.columns) FROM employer e WHERE e.number = ?", [.text(number)]) {
            Employer($0)
        }
    }

    public func employer(id: Int64) throws -> Employer? {
        try database.first("SELECT \(Employer.columns) FROM employer e WHERE e.id = ?", [.integer(id)]) {
            Employer($0)
        }
    }

    /// Persons whose name begins with what is typed, surname first, then those with other
    /// words of the name that begin so; or those whose IIN begins with the digits typed.
    ///
    /// Қ finds К and К finds Қ; words may be typed in any order.
    public func people(matching typed: String, limit: Int) throws -> [Person] {
        if !typed.isEmpty, typed.asciiDigits != nil {
            return try database.rows(
                "SELECT \(Person.columns) FROM person p WHERE p.iin >= ? AND p.iin < ? ORDER BY p.iin LIMIT ?",
                [.text(typed), .text(typed + ":"), .integer(Int64(limit))]
            ) { Person($0) }.compactMap(\.self)
        }
        let key = SearchKey.fold(typed)
        guard !key.isEmpty else { return [] }
        // Asked for apart: among the folded ones they might lie beyond the limit.
        let order = SearchKey.order(typed.squeezed)
        let exact = try database.rows(
            """
            SELECT \(Person.columns) FROM person p
            WHERE p.name_order >= ? AND p.name_order < ? ORDER BY p.name_order, p.id LIMIT ?
            """,
            [.blob(order), .blob(order + [0xFF]), .integer(Int64(limit))]
        ) { Person($0) }.compactMap(\.self)
        guard exact.count < limit else { return exact }
        let folded = try database.rows(
            """
            SELECT \(Person.columns) FROM person p
            WHERE p.name_key >= ? AND p.name_key < ? ORDER BY p.name_key, p.id LIMIT ?
            """,
            [.text(key), .text(SearchKey.end(of: key)), .integer(Int64(limit))]
        ) { Person($0) }.compactMap(\.self)
        let known = Set(exact.map(\.id))
        let first = exact + folded.filter { !known.contains($0.id) }
        guard first.count < limit, let name = NameSearch(typed) else { return Array(first.prefix(limit)) }
        return first + (try people(named: name, limit: limit - first.count))
    }

    /// Persons with words of the name that begin so: of many those that come first by name.
    private func people(named name: NameSearch, limit: Int) throws -> [Person] {
        let condition: SQLCondition
        if let few = try persons(named: name, atMost: fewRows) {
            condition = SQLCondition("p.id IN (SELECT value FROM json_each(?))", [.list(few)])
        } else {
            condition = name.condition(of: "p")
        }
        return try database.rows(
            """
            SELECT \(Person.columns) FROM person p WHERE \(condition.sql)
            ORDER BY p.name_order, p.id LIMIT ?
            """, condition.values + [.integer(Int64(limit))]
        ) { Person($0) }.compactMap(\.self)
    }

    /// Employers whose name or number begins with what is typed.
    public func employers(matching typed: String, limit: Int) throws -> [Employer] {
        let column = !typed.isEmpty && typed.asciiDigits != nil ? "number" : "name_key"
        var key = column == "number" ? typed : Employer.searchKey(typed)
        // A legal form is the beginning of every name.
        if Employer.legalForms.contains(key) { key = "" }
        return try database.rows(
            "SELECT \(Employer.columns) FROM employer e WHERE e.\(column) >= ? AND e.\(column) < ? ORDER BY e.\(column) LIMIT ?",
            [.text(key), .text(SearchKey.end(of: key)), .integer(Int64(limit))]
        ) { Employer($0) }
    }

    /// Finds the person by IIN, or writes them down; brings contacts up to what was just said.
    ///
    /// Runs inside a transaction.
    ///
    /// What is known and now told otherwise stays a version of the person.
    ///
    /// - Parameters:
    ///   - renaming: whether another name than the known one takes its place everywhere.
    ///   - source: by what it is told.
    public func rememberPerson(
        iin: IIN, name: PersonName, renaming: Bool = false, birthDate: CivilDate, sex: Sex?,
        phone: PhoneNumber?, email: EmailAddress?, by source: ChangeSource = .file
    ) throws -> Int64 {
        let known = try person(iin: iin)
        let earlier = renaming ? nil : known?.name
        let name = earlier.map { $0.differs(from: name) ? $0 : name } ?? name
        let fields: [SQLValue] = [
            .text(name.surname.text), .text(name.givenName.text), .optional(name.patronymic?.text),
            .date(birthDate), .optional(sex?.rawValue), .optional(phone?.text), .optional(email?.text),
            .text(SearchKey.fold(name.full)), .blob(SearchKey.order(name.full)), .text(iin.digits),
        ]
        if let known {
            try database.execute(
                """
                UPDATE person SET surname = ?1, given_name = ?2, patronymic = ?3, birth_date = ?4, sex = coalesce(?5, sex),
                    phone = coalesce(?6, phone), email = coalesce(?7, email), name_key = ?8, name_order = ?9,
                    version = version + 1
                WHERE iin = ?10
                """, fields)
            if known.name.differs(from: name) {
                try insertChange(
                    of: known.id, .name, from: known.name.full, to: name.full, by: source,
                    oldName: known.name)
            }
            if known.birthDate != birthDate {
                try insertChange(
                    of: known.id, .birth, from: known.birthDate.iso, to: birthDate.iso, by: source)
            }
            return known.id
        }
        return try database.insert(
            """
            INSERT INTO person (surname, given_name, patronymic, birth_date, sex, phone, email, name_key, name_order, iin)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """, fields)
    }

    /// As ``rememberPerson``, of an employer by BIN or IIN.
    public func rememberEmployer(
        number: EmployerNumber, name: String, renaming: Bool = false, headPosition: String,
        in language: Language? = nil, headName: String
    ) throws -> Int64 {
        let earlier = renaming ? nil : try employer(number: number.digits)
        let name = earlier.map { $0.isSpelled(name) ? name : $0.name } ?? name
        return try database.first(
            """
            INSERT INTO employer (number, name, name_key, name_order, head_position, head_name,
                head_position_language)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (number) DO UPDATE SET name = ?2, name_key = ?3, name_order = ?4,
                head_position = CASE ?5 WHEN '' THEN head_position ELSE ?5 END,
                head_position_language = CASE ?5 WHEN '' THEN head_position_language ELSE ?7 END,
                head_name = CASE ?6 WHEN '' THEN head_name ELSE ?6 END, version = version + 1
            RETURNING id
            """,
            [
                .text(number.digits), .text(name), .text(Employer.searchKey(name)),
                .blob(SearchKey.order(name)),
                .text(headPosition), .text(headName), .optional(language?.rawValue),
            ]
        ) { $0.integer(0) } ?? 0
    }
}

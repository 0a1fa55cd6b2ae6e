/// A name that is known otherwise: cases, papers and letters of others have it, so nobody
/// changes it unawares.
extension Filling {
    /// What is asked of a name before it is changed everywhere.
    public typealias Rename = Localized
}

extension FormValues {
    private static let renamed = "renamed"

    /// Marks the fields whose names the operator wants changed wherever they are known.
    public mutating func rename(_ fields: Set<String>) { mark(fields, as: Self.renamed) }

    /// Whether the operator wants the name of a field changed wherever it is known.
    public func renames(_ field: String) -> Bool { fields(marked: Self.renamed).contains(field) }
}

extension Lookup {
    /// Asks before a known employer gets another name.
    ///
    /// - Parameters:
    ///   - name: the key of the field with the name.
    ///   - number: that of the field with the BIN or IIN.
    public static func employerName(_ name: String, number: String) -> Lookup {
        Lookup(after: name, isAskedAgain: true) { values in
            guard let digits = (try? EmployerNumber(values[number] ?? ""))?.digits else { return nil }
            return "\(digits) \((values[name] ?? "").squeezed)"
        } find: { store, subject in
            let (digits, typed) = halves(subject)
            let known = try store.employer(number: digits)
            let rename = known.flatMap { !typed.isEmpty && $0.isNamedOtherwise(typed) ? $0 : nil }
                .map {
                    Filling.Rename(
                        ru:
                            "Работодатель с БИН / ИИН \($0.number) известен как \($0.name). Переименовать везде?",
                        kk:
                            "БСН / ЖСН \($0.number) бойынша жұмыс берушінің белгілі атауы: \($0.name). Барлық жерде өзгертілсін бе?"
                    )
                }
            return { filling, _, _ in filling.ask(rename, of: name) }
        }
    }

    /// Asks before a known person gets another name.
    ///
    /// The keys are those that every form of a person has.
    public static let personName = Lookup(after: "surname", isAskedAgain: true) { values in
        guard let iin = try? IIN(values["iin"] ?? ""), let name = typedName(values) else { return nil }
        return "\(iin.digits) \(name.surname.text)\n\(name.givenName.text)\n\(name.patronymic?.text ?? "")"
    } find: { store, subject in
        let (digits, typed) = halves(subject)
        let parts = typed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let known = try store.person(iin: try IIN(digits))
        let name = parts.count == 3 ? try? PersonName(parts[0], parts[1], parts[2]) : nil
        let rename = known.flatMap { known in name.map { known.name.differs(from: $0) } == true ? known : nil
        }
        .map {
            Filling.Rename(
                ru: "Человек с этим ИИН известен как \($0.name.full). Изменить имя везде?",
                kk: "Осы ЖСН бойынша адамның белгілі аты-жөні: \($0.name.full). Барлық жерде өзгертілсін бе?")
        }
        return { filling, _, _ in filling.ask(rename, of: "surname") }
    }

    private static func typedName(_ values: FormValues) -> PersonName? {
        try? PersonName(values["surname"] ?? "", values["given_name"] ?? "", values["patronymic"] ?? "")
    }

    private static func halves(_ subject: String) -> (String, String) {
        let parts = subject.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
}

extension Filling {
    fileprivate mutating func ask(_ rename: Rename?, of key: String) {
        renames[key] = rename
        if let rename { remark = Remark(rename, isWarning: true) }
    }
}

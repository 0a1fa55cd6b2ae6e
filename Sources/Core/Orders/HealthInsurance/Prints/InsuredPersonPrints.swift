/// An insured person's card of a day on paper.
public struct InsuredPersonPrint: Print {
    public static let spec = PrintSpec(
        "insured-person", Localized(ru: "Карточка потребителя", kk: "Тұтынушының картасы"))
    public let personID: Int64
    public let day: CivilDate
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ personID: Int64, on day: CivilDate) {
        self.personID = personID
        self.day = day
    }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let file = try workplace.store.insuredPersonForPaper(personID)
        return InsuredPersonReport(
            InsuredPersonCard(file, on: day, seesMedical: workplace.seesMedical), language: language,
            paper: try workplace.paper(80), setting: try workplace.setting()
        ).report()
    }
}

/// p.14: the certificate, by what was known when the answer was given.
public struct EntitlementCertificatePrint: Print {
    public static let spec = PrintSpec(
        "entitlement-certificate", Localized(ru: "Справка о праве", kk: "Құқық туралы анықтама"))
    public let requestID: Int64
    public let personID: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ requestID: Int64, of personID: Int64) {
        self.requestID = requestID
        self.personID = personID
    }

    public func letter(in workplace: Workplace) -> LetterSubject? { letter }

    static let letters = LetterForm(spec.code) { person, part, _ in
        Int64(part).map {
            LetterForm.Paper(
                EntitlementCertificatePrint($0, of: person), of: RecordLink("consumer", person))
        }
    }

    private var letter: LetterSubject {
        LetterSubject(
            Self.spec.code, of: RecordLink("consumer", personID), part: String(requestID), to: .person)
    }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let file = try workplace.store.insuredPersonForPaper(personID)
        guard let request = file.requests.first(where: { $0.id == requestID }) else {
            throw Message.dictionary
        }
        let card = InsuredPersonCard(
            file, on: request.onDay, seesMedical: workplace.seesMedical,
            register: file.register.known(at: request.at))
        return EntitlementCertificateReport(
            card, request, language: language, letter: try workplace.letterPaper(letter, language),
            typed: try workplace.store.typedLanguages(of: "right-request", requestID)
        ).report()
    }
}

extension Store {
    /// p.5: a secret record never leaves the office.
    ///
    /// - Throws: ``Message/access`` for such a record.
    fileprivate func insuredPersonForPaper(_ personID: Int64) throws -> InsuredPersonFile {
        guard let file = try insuredPerson(personID: personID) else { throw Message.dictionary }
        guard !file.isSecret else { throw Message.access }
        return file
    }
}

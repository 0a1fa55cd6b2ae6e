/// An insured person's file as an operator may see it on a day: the card, its print
/// and the certificate say the same because they say it from here.
public struct InsuredPersonCard: Sendable {
    public let file: InsuredPersonFile
    /// The day of the question; for a future day, by what is known now.
    public let day: CivilDate
    public let veil: MedicalVeil
    public let entitlement: InsuranceEntitlement
    /// What the answer rests on first, then what was tried.
    public let reasons: [Reason]
    /// What would change the answer, the nearest first.
    public let changes: [InsuranceChange]
    /// What the order leaves open.
    public let questions: [InsuranceQuestion]

    /// - Parameter register: the knowledge to answer from; the file's own by
    ///   default.
    public init(
        _ file: InsuredPersonFile, on day: CivilDate, seesMedical: Bool, register: InsuranceRegister? = nil
    ) {
        self.file = file
        self.day = day
        let veil = MedicalVeil(seesMedical: seesMedical)
        self.veil = veil
        let register = register ?? file.register
        let decision = register.decision(of: file.person.id, on: day)
        entitlement = decision.value
        behind = Self.behind(decision.value, register, file.person.id, day)
        reasons = decision.reasons.map(veil.reason)
        changes = register.changes(of: file.person.id, on: day).map { change in
            InsuranceChange(
                day: change.day, citation: veil.citation(change.citation), text: veil.text(change.text),
                givesEntitlement: change.givesEntitlement, endsBasis: change.endsBasis)
        }
        let asked = file.asked.filter { $0.days?.contains(day) ?? true }
        questions = (register.openQuestions(of: file.person.id, on: day) + asked).map { question in
            InsuranceQuestion(
                citations: question.citations.map(veil.citation), text: veil.text(question.text),
                days: question.days, facts: question.facts,
                isSettledByReading: question.isSettledByReading, determination: question.determination)
        }
    }

    /// The same file on another day, for the same eyes.
    public func on(_ day: CivilDate) -> InsuredPersonCard {
        InsuredPersonCard(file, on: day, seesMedical: veil.seesMedical)
    }

    /// Whether the operator may see a fact: it may disclose health.
    public func maySee(factID: Int64) -> Bool {
        veil.seesMedical || file.facts.first { $0.id == factID }?.isMedical != true
    }

    private static func behind(
        _ entitlement: InsuranceEntitlement, _ register: InsuranceRegister, _ person: InsuredPerson.ID,
        _ day: CivilDate
    ) -> InsuranceCategory? {
        if entitlement.basis == .manualEnrolment {
            return register.timeline(person)?.manualPeriods.last { $0.contains(day) }?.category
        }
        guard let active = entitlement.active, let basis = entitlement.basis,
            EntitlementBasis(active) != basis
        else {
            return nil
        }
        return active
    }

    public var isFuture: Bool { day > file.today }

    /// «Есть право» or «Права нет», with the day.
    public var answer: Localized {
        let when =
            day == file.today
            ? Localized(ru: "сегодня, \(day.shown)", kk: "бүгін, \(day.shown)")
            : Localized(ru: "на \(day.shown)", kk: "\(day.shown) күні")
        return entitlement.holds
            ? Localized(ru: "ПРАВО ЕСТЬ – \(when.ru)", kk: "ҚҰҚЫҒЫ БАР – \(when.kk)")
            : Localized(ru: "ПРАВА НЕТ – \(when.ru)", kk: "ҚҰҚЫҒЫ ЖОҚ – \(when.kk)")
    }

    public var basis: Localized? { entitlement.basis.map(veil.title) }

    /// The category behind a basis that is not a category itself: manual enrolment,
    /// retention, freeze.
    public let behind: InsuranceCategory?

    /// «с 01.02.2026, последний день 15.04.2026».
    public var term: Localized {
        var ru: [String] = []
        var kk: [String] = []
        if let from = entitlement.from {
            ru.append("с \(from.shown)")
            kk.append("\(from.shown) күнінен бастап")
        }
        if let until = entitlement.until {
            ru.append("последний день \(until.shown)")
            kk.append("соңғы күні \(until.shown)")
        } else if entitlement.holds, let turn = changes.first(where: \.endsBasis)?.day {
            let last = turn.adding(days: -1)
            ru.append("на этом основании – по \(last.shown) включительно")
            kk.append("осы негіз бойынша \(last.shown) күнін қоса алғанда")
        } else if entitlement.holds {
            ru.append("срок не ограничен")
            kk.append("мерзімі шектелмеген")
        }
        return Localized(ru: ru.joined(separator: ", "), kk: kk.joined(separator: ", "))
    }

    /// p.9 part 2, in words; `nil` where the State pays.
    public var unpaidNote: Localized? {
        entitlement.isUnpaid
            ? Localized(ru: "взносы государства не поступили (п. 9)", kk: "мемлекеттен жарна түспеді (9-т.)")
            : nil
    }

    /// The first of the changes, shortly with its day.
    public var next: Localized? {
        changes.first.map { change in
            change.day.map {
                change.text.ru.contains($0.shown) && change.text.kk.contains($0.shown)
                    ? change.text
                    : Localized(
                        ru: "\($0.shown): \(change.text.ru)", kk: "\($0.shown): \(change.text.kk)")
            } ?? change.text
        }
    }

    /// «Требует решения» first; readings that the program follows after.
    public var openQuestions: [InsuranceQuestion] {
        questions.filter(\.needsDecision) + questions.filter { !$0.needsDecision }
    }
}

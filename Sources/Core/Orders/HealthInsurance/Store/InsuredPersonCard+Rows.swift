/// A line of p.18 and p.53 in words.
public struct CategoryLine: Hashable, Sendable {
    public enum State: Hashable, Sendable { case active, held, past }

    public let state: State
    public let code: String
    public let title: Localized
    public let assignedOn: CivilDate
    public let source: Localized
    public let removedOn: CivilDate?
    public let removalSource: Localized
    public let removalReason: Localized
}

/// A fact entered by an operator, or a refused enrolment.
public struct ManualEnrolmentLine: Hashable, Sendable {
    /// The fact that can be taken back; `nil` for a refusal.
    public let factID: Int64?
    public let day: CivilDate
    public let text: Localized
    public let learned: Moment
    public let isInForce: Bool
    /// All that is known of it, line by line.
    public let details: [Localized]
}

extension InsuredPersonCard {
    /// The active category, the others held in order, then those that ended,
    /// the latest first.
    public var categories: [CategoryLine] {
        let held = [entitlement.active].compactMap(\.self) + entitlement.also
        func contains(_ record: CategoryRecord) -> Bool {
            record.assignedOn <= day && record.removedOn.map { day < $0 } ?? true
        }
        let current = held.compactMap { category in
            file.records.last { $0.category == category && contains($0) }
        }
        let past = file.records.filter { !current.contains($0) }
            .sorted { ($0.removedOn ?? $0.assignedOn) > ($1.removedOn ?? $1.assignedOn) }
        return current.enumerated().map { line($1, $0 == 0 ? .active : .held) }
            + past.map { line($0, .past) }
    }

    private func line(_ record: CategoryRecord, _ state: CategoryLine.State) -> CategoryLine {
        let isHidden = veil.hides(record.category)
        func words(_ code: String?, _ name: (String) -> Localized) -> Localized {
            code.map { isHidden ? Localized(ru: "закрыто", kk: "жабық") : name($0) } ?? .same("")
        }
        let waiting = state == .past || isHidden ? nil : postponedRemoval(record)
        return CategoryLine(
            state: state, code: veil.code(record.category), title: veil.title(record.category),
            assignedOn: record.assignedOn, source: words(record.source, SourceName.of),
            removedOn: record.removedOn,
            removalSource: waiting?.source ?? words(record.removalSource, SourceName.of),
            removalReason: waiting?.reason ?? words(record.removalReason, RemovalReason.text))
    }

    /// p.13: the removal that waits for the repair of a system, with its day, its source, and
    /// which system is down.
    private func postponedRemoval(_ record: CategoryRecord) -> (source: Localized, reason: Localized)? {
        let held = file.register.timeline(file.person.id)?.held[Int(record.category.rawValue)]
            .last { $0.start == record.assignedOn && $0.contains(day) }
        guard let held, held.frozenFrom <= day else { return nil }
        var removed = held.frozenFrom
        var source: Localized?
        var systems: [Localized] = []
        for fact in file.register.facts where held.facts.contains(fact.id) {
            switch fact.body {
            case .unlisted(_, _, let told):
                removed = fact.happenedOn
                source = told.name
            case .outage(let system, _, _): systems.append(system.name)
            default: break
            }
        }
        let down = Localized(
            ru: systems.map(\.ru).joined(separator: ", "), kk: systems.map(\.kk).joined(separator: ", "))
        return (
            source ?? .same(""),
            Localized(
                ru: "снятие \(removed.shown) отложено (п. 13), сбой: \(down.ru)",
                kk: "\(removed.shown) күнгі шығару кейінге қалдырылды (13-т.), ақау: \(down.kk)")
        )
    }

    /// What operators recorded, the latest first, with refused enrolments.
    public var manualEnrolments: [ManualEnrolmentLine] {
        let facts = file.facts.filter { $0.importID == nil }.map(line)
        let refused = file.enrolments.filter { $0.refusal != nil }.map(refusal)
        return (facts + refused).sorted { ($0.learned, $0.factID ?? 0) > ($1.learned, $1.factID ?? 0) }
    }

    private func line(_ stored: StoredFact) -> ManualEnrolmentLine {
        let title = FactTitle.of(stored, veil)
        var details = [
            title,
            Localized(
                ru: "День: \(stored.fact.happenedOn.shown)", kk: "Күні: \(stored.fact.happenedOn.shown)"),
            Localized(
                ru: "Записано: \(stored.fact.learnedAt.shown)", kk: "Жазылды: \(stored.fact.learnedAt.shown)"),
        ]
        let isHidden = stored.isMedical && !veil.seesMedical
        if let number = stored.detail["number"], !isHidden {
            details.append(Localized(ru: "№ листа: \(number)", kk: "Парақ №: \(number)"))
        }
        if case .manualEnrolment = stored.fact.body,
            let enrolment = file.enrolments.first(where: { String($0.id) == stored.detail["enrolment"] })
        {
            details += self.details(enrolment)
        }
        if let why = stored.withdrawal {
            details.append(Localized(ru: "Отозвано: \(why)", kk: "Кері алынды: \(why)"))
        }
        let mark = stored.isInForce ? "" : "✗ "
        return ManualEnrolmentLine(
            factID: stored.id, day: stored.fact.happenedOn,
            text: Localized(ru: mark + title.ru, kk: mark + title.kk), learned: stored.fact.learnedAt,
            isInForce: stored.isInForce, details: details)
    }

    private func refusal(_ enrolment: EnrolmentRecord) -> ManualEnrolmentLine {
        let code = veil.code(enrolment.category)
        let title = Localized(
            ru: "\(enrolment.number): во включении отказано (\(code))",
            kk: "\(enrolment.number): енгізуден бас тартылды (\(code))")
        return ManualEnrolmentLine(
            factID: nil, day: enrolment.appliedOn, text: title, learned: enrolment.enteredAt, isInForce: true,
            details: [title] + details(enrolment))
    }

    /// p.21, 57: number, category, days, documents.
    private func details(_ enrolment: EnrolmentRecord) -> [Localized] {
        let title = enrolment.named(veil.title(enrolment.category))
        var lines = [
            Localized(ru: "№ \(enrolment.number)", kk: "№ \(enrolment.number)"),
            Localized(ru: "Категория: \(title.ru)", kk: "Санат: \(title.kk)"),
            Localized(
                ru: "Обращение в Фонд: \(enrolment.appliedOn.shown)",
                kk: "Қорға жүгінген күні: \(enrolment.appliedOn.shown)"),
            Localized(
                ru: "ИС Фонда проверена: \(enrolment.checkedOn.shown)",
                kk: "Қордың АЖ тексерілген күні: \(enrolment.checkedOn.shown)"),
        ]
        if let last = enrolment.lastDay {
            lines.append(Localized(ru: "Последний день: \(last.shown)", kk: "Соңғы күні: \(last.shown)"))
        }
        if let closed = enrolment.closedOn {
            lines.append(
                Localized(
                    ru: "Закрыто \(closed.shown): поступили данные из источника",
                    kk: "\(KazakhDay.on(closed)) жабылды: дереккөзден деректер түсті"))
        }
        if let refusal = enrolment.refusal {
            lines.append(Localized(ru: "Отказ: \(refusal)", kk: "Бас тарту: \(refusal)"))
        }
        lines.append(
            Localized(ru: "Принял: \(enrolment.operatorName)", kk: "Қабылдаған: \(enrolment.operatorName)"))
        // The set of documents would tell the category.
        if veil.hides(enrolment.category) { return lines + [MedicalVeil.hidden] }
        return lines
            + enrolment.documents.map { document in
                func words(_ language: Language) -> String {
                    "• " + EnrolmentWords.document(document, language, seesMedical: veil.seesMedical)
                }
                return document.isMedical && !veil.seesMedical
                    ? MedicalVeil.hidden : Localized(ru: words(.russian), kk: words(.kazakh))
            }
    }

    /// The facts that reasons read; contributions as their number.
    public func facts(of reasons: [Reason]) -> [Localized] {
        let read = Set(reasons.flatMap(\.facts))
        let told = Dictionary(
            file.facts.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
        var lines: [Localized] = []
        var payments = 0
        for fact in file.register.facts where read.contains(fact.id) {
            switch fact.body {
            case .contribution, .payment: payments += 1
            default:
                let title = told[fact.id].map { FactTitle.of($0, veil) } ?? FactTitle.of(fact, veil)
                lines.append(
                    Localized(
                        ru:
                            "\(title.ru) – \(fact.happenedOn.shown), сведения поступили \(fact.learnedAt.shown)",
                        kk:
                            "\(title.kk) – \(fact.happenedOn.shown), мәлімет түскен күн \(fact.learnedAt.shown)"
                    ))
            }
        }
        if payments > 0 {
            lines.append(
                Localized(ru: "платежи за месяцы: \(payments)", kk: "айлар үшін төлемдер: \(payments)"))
        }
        return lines
    }
}

/// Sources and authorities by their stored code.
public enum SourceName {
    public static func of(_ code: String) -> Localized {
        DataSource(rawValue: code)?.name ?? Authority(rawValue: code)?.name ?? .same(code)
    }
}

/// What a fact of the register is called.
enum FactTitle {
    static func of(_ stored: StoredFact, _ veil: MedicalVeil) -> Localized { of(stored.fact, veil) }

    static func of(_ fact: InsuranceFact, _ veil: MedicalVeil) -> Localized {
        switch fact.body {
        case .listed(let listing): return category(listing.category, listing.source, veil, isEnd: false)
        case .unlisted(let code, _, let source): return category(code, source, veil, isEnd: true)
        case .contribution, .payment: return Localized(ru: "платёж", kk: "төлем")
        case .reconciliation: return Localized(ru: "сверка", kk: "салыстырып тексеру")
        case .manualEnrolment(let category, _):
            let code = veil.code(category)
            return Localized(ru: "ручное включение (\(code))", kk: "қолмен енгізу (\(code))")
        case .parents:
            return Localized(
                ru: "связь родителей и ребёнка (ЗАГС)", kk: "ата-ана мен баланың байланысы (АХАТ)")
        case .guardian: return Localized(ru: "усыновление, опека", kk: "бала асырап алу, қорғаншылық")
        case .fatherApplication(_, let category):
            let code = veil.code(category)
            return Localized(ru: "заявление отца (\(code))", kk: "әкесінің өтініші (\(code))")
        case .sickLeave(let from, let to):
            guard veil.seesMedical else { return MedicalVeil.hidden }
            return Localized(
                ru: "лист нетрудоспособности \(from.shown)–\(to.shown)",
                kk: "еңбекке жарамсыздық парағы \(from.shown)–\(to.shown)")
        case .outage(let system, _, _):
            return Localized(ru: "сбой: \(system.name.ru)", kk: "ақау: \(system.name.kk)")
        case .fullList(let authority, _, _):
            return Localized(ru: "список: \(authority.name.ru)", kk: "тізім: \(authority.name.kk)")
        case .delta(let authority, let change, _):
            return Localized(
                ru: "\(change.name.ru): \(authority.name.ru)", kk: "\(change.name.kk): \(authority.name.kk)")
        case .stateUnpaid: return title("state-unpaid")
        case .statePaid: return title("state-paid")
        case .stopped: return title("stopped")
        }
    }

    private static func title(_ kind: String) -> Localized {
        InsuredPersonFactForm.of(kind: kind)?.title ?? .same(kind)
    }

    private static func category(
        _ category: InsuranceCategory, _ source: DataSource, _ veil: MedicalVeil, isEnd: Bool
    ) -> Localized {
        let code = veil.code(category)
        let end = isEnd ? Localized(ru: " снята", kk: " алып тасталды") : .same("")
        let from =
            veil.hides(category)
            ? .same("") : Localized(ru: ", \(source.name.ru)", kk: ", \(source.name.kk)")
        return Localized(ru: "\(code)\(end.ru)\(from.ru)", kk: "\(code)\(end.kk)\(from.kk)")
    }
}

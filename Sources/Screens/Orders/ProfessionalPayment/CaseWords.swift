import Core
import TUI

/// What the card says in words.
enum CaseWords {
    static func header(_ file: CaseFile, _ language: Language) -> [String] {
        let person = file.record.person
        let age = AgeWords.years(person.birthDate.age(on: file.today), language)
        let phone = person.phone.map { " · " + $0.shown } ?? ""
        let label = language == .russian ? ("ИИН", "Работодатель") : ("ЖСН", "Жұмыс беруші")
        return [
            "\(label.0) \(person.iin.digits)  \(person.sex.label[language]), \(person.birthDate.shown), \(age)\(phone)",
            "\(label.1): \(file.record.employer.name), \(file.record.employer.number)",
        ]
    }

    static func lamps(_ file: CaseFile) -> [(holds: Bool, text: Localized)] {
        let age = file.account.ageDay
        let register = file.register.lamps(on: file.today)
        return file.account.conditions(on: file.today).lamps.map { lamp in
            let text: Localized =
                switch lamp.name {
                case .age:
                    Localized(
                        ru: "\(Numeral.years(lamp.required).ru) с \(age.shown)",
                        kk: "\(Numeral.years(lamp.required).kk) \(age.shown)")
                case .oppv: Localized(ru: "ОППВ \(lamp.required) мес.", kk: "МКЗЖ \(lamp.required) ай")
                case .employment: Localized(ru: "акт", kk: "акт")
                case .phone: Localized(ru: "телефон", kk: "телефон")
                case .document, .residence: lamp.label
                }
            return (lamp.holds, text)
        } + [(register.allSatisfy(\.holds), Localized(ru: "документы", kk: "құжаттар"))]
    }

    /// The line above the keys: a change to come, a question, or what is missing.
    static func advice(_ file: CaseFile) -> Advice? {
        if let change = file.account.pendingChanges(after: file.today).first { return .warning(change.text) }
        let open = file.account.openQuestions(on: file.today).filter(\.needsDecision)
        if let question = open.first {
            return .warning(
                Localized(
                    ru: "Требует решения: \(question.topic?.label.ru ?? question.text.ru). F2 – решить",
                    kk: "Шешімді қажет етеді: \(question.topic?.label.kk ?? question.text.kk). F2 – шешу"
                ))
        }
        let missing = file.account.conditions(on: file.today).lamps.first { !$0.holds }?.missing
        return missing.map { Advice(Localized(ru: "Не хватает: \($0.ru)", kk: "Жетіспейді: \($0.kk)")) }
    }

    // What other rooms still call by this name.
    static func recorded(_ warnings: [Message]) -> Advice { .recorded(warnings) }

    /// The fact that comes next by the order's course, offered first.
    static func nextKind(_ file: CaseFile) -> String? {
        let kinds = Set(file.facts.filter(\.stands).map(\.fact.body.kind))
        let conditions = file.account.conditions(on: file.today)
        if !conditions.employment.holds { return "employment-ended" }
        if !conditions.oppv.holds { return "oppv-months" }
        if !conditions.phone.holds { return "phone" }
        if file.account.openQuestions(on: file.today).contains(where: \.needsDecision) { return "ruling" }
        return ["sms", "reply", "case-file", "employer-consent", "transfer", "payout"].first {
            !kinds.contains($0)
        }
            ?? "payout"
    }

    // MARK: Rows

    /// «есть» or «нет» in words beside the mark, then why.
    static func row(_ lamp: Conditions.Lamp, _ id: Int64, _ language: Language) -> TableRow {
        let state =
            lamp.holds
            ? Localized(ru: "● есть", kk: "● бар") : Localized(ru: "○ нет", kk: "○ жоқ")
        let why = lamp.missing ?? lamp.reasons.first?.text ?? .same("")
        return TableRow(
            id: id, cells: [state[language], lamp.label[language], why[language]],
            role: lamp.holds ? nil : .warning)
    }

    /// A question with what was decided on it before it.
    static func row(_ question: PaymentQuestion, _ id: Int64, _ account: PaymentCase, _ language: Language)
        -> TableRow
    {
        let decided = account.ruling(on: question).map { ruling in
            Localized(ru: "Решено: ", kk: "Шешілді: ") + ruling.shown + .same(". ")
        }
        let mark = question.needsDecision ? OpenQuestionWords.mark + .same(": ") : decided ?? .same("")
        return TableRow(
            id: id,
            cells: [
                question.citations.first?.point[language] ?? "", mark[language] + question.text[language],
            ],
            role: question.needsDecision ? .warning : nil)
    }

    static func fact(_ recorded: RecordedFact) -> Localized {
        if recorded.isWithdrawal {
            return Localized(ru: "отзыв: \(recorded.reason ?? "")", kk: "кері алу: \(recorded.reason ?? "")")
        }
        let title = FactForm.of(kind: recorded.fact.body.kind)?.title ?? FormSpec.application.title
        let detail = FactWords.detail(recorded.fact.body)
        let mark = recorded.correctedBy == nil ? "" : "✗ "
        return Localized(
            ru: mark + title.ru + (detail.ru.isEmpty ? "" : ": " + detail.ru),
            kk: mark + title.kk + (detail.kk.isEmpty ? "" : ": " + detail.kk))
    }

    /// Months through the present one, oldest first.
    static func months(_ file: CaseFile) -> [MonthLine] {
        (try? file.account.statement(through: file.today.yearMonth)) ?? []
    }

    static func row(_ line: MonthLine, _ language: Language) -> TableRow {
        let rest: String
        if line.excess > .zero {
            rest = "+" + line.excess.shown
        } else if line.arrears > .zero {
            rest = "-" + line.arrears.shown
        } else {
            rest = Tenge.zero.shown
        }
        return TableRow(
            id: Int64(line.month.ordinal),
            cells: [
                line.month.shown, line.amount.sum.shown, line.paid.shown, rest, days(line.amount)[language],
            ], role: line.excess > .zero ? .warning : nil)
    }

    /// «8 из 30 дней»; why is one key away.
    private static func days(_ amount: MonthAmount) -> Localized {
        switch amount.days {
        case 0 where amount.ruled > .zero: Localized(ru: "по решению", kk: "шешім бойынша")
        case let days where amount.ruled > .zero:
            Localized(
                ru: "\(days) из \(amount.month.dayCount) и решение",
                kk: "\(amount.month.dayCount) күннен \(days), шешім")
        case 0: Localized(ru: "не выплачивается", kk: "төленбейді")
        case amount.month.dayCount: Localized(ru: "весь месяц", kk: "толық ай")
        case let days:
            Localized(
                ru: "\(days) из \(amount.month.dayCount) дней",
                kk: "\(amount.month.dayCount) күннен \(days) күн")
        }
    }

    static func row(_ deadline: Deadline, _ id: Int64, _ today: CivilDate, _ language: Language) -> TableRow {
        let due: String
        switch deadline.due {
        case .success(let day): due = day.shown
        case .failure: due = "—"
        }
        let month = deadline.month.map { (language == .russian ? " " : ", ") + $0.shown } ?? ""
        var role: Role?
        let state: Localized
        switch deadline.state(on: today) {
        case .met: state = Localized(ru: "выполнено", kk: "орындалды")
        case .metLate(let days): state = Localized(ru: "позже на \(days) дн.", kk: "\(days) күн кешікті")
        case .waiting(let days):
            state =
                days == 0
                ? Localized(ru: "сегодня", kk: "бүгін")
                : Localized(ru: "осталось \(days) дн.", kk: "\(days) күн қалды")
        case .overdue(let days):
            state = Localized(ru: "! просрочено \(days) дн.", kk: "! \(days) күн өтіп кетті")
            role = .error
        case .unknown(let message): state = message.text
        }
        return TableRow(
            id: id,
            cells: [
                due, deadline.kind.label[language] + month, state[language],
            ], role: role)
    }

    // MARK: Why

    /// Enter on a fact: all that was recorded, and what followed from it.
    static func detail(_ recorded: RecordedFact, _ file: CaseFile) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            var lines = [
                fact(recorded)[language], "",
                "\(say("Случилось", "Болған күні")): \(recorded.fact.happenedOn.shown)",
                "\(say("Узнали", "Белгілі болған күні")): \(recorded.fact.learnedAt.shown)",
                "\(say("Записал", "Жазған")): \(recorded.operatorName), \(recorded.enteredAt.shown)",
            ]
            if !recorded.source.isEmpty { lines.append("\(say("Источник", "Дереккөз")): \(recorded.source)") }
            if let reason = recorded.reason { lines.append("\(say("Причина", "Себебі")): \(reason)") }
            if recorded.correctedBy != nil {
                lines.append(say("Эта запись отозвана позже.", "Бұл жазба кейін кері алынған."))
            }
            if recorded.stands {
                lines += [
                    "",
                    ReasonWords.text(file.account.reasons(after: recorded.fact, on: file.today), file.facts)[
                        language],
                ]
            }
            return lines.joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    static func why(_ file: CaseFile, _ tab: CaseTab, _ row: Int64?) -> (Localized, [Reason]) {
        let account = file.account
        switch tab {
        case .facts:
            let decision = account.status(on: file.today)
            return (
                Localized(
                    ru: "Почему «\(decision.value.label.ru)»?", kk: "Неге «\(decision.value.label.kk)»?"),
                decision.reasons
            )
        case .months:
            guard let row, let month = months(file).first(where: { Int64($0.month.ordinal) == row })?.month
            else { break }
            return (
                Localized(
                    ru: "Почему столько за \(month.said.ru)?", kk: "\(month.said.kk) үшін неге осындай сома?"),
                account.amountReasons(month)
            )
        case .deadlines:
            let deadlines = account.deadlines(on: file.today)
            guard let row, deadlines.indices.contains(Int(row)) else { break }
            let deadline = deadlines[Int(row)]
            return (Localized(ru: "Почему такой срок?", kk: "Мерзім неге мұндай?"), deadline.reasons)
        case .conditions:
            let lamps = file.lamps
            guard let row, lamps.indices.contains(Int(row)) else { break }
            let lamp = lamps[Int(row)]
            return (lamp.label, lamp.reasons)
        case .questions:
            let questions = account.openQuestions(on: file.today)
            guard let row, questions.indices.contains(Int(row)) else { break }
            let question = questions[Int(row)]
            let title =
                question.needsDecision
                ? OpenQuestionWords.mark
                : Localized(ru: "О чём правила молчат", kk: "Қағидаларда не айтылмаған")
            return (title, account.reasons(of: question))
        }
        let decision = account.status(on: file.today)
        return (Localized(ru: "Почему?", kk: "Неге?"), decision.reasons)
    }
}

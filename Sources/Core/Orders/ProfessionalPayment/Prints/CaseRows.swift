/// The rows of the card's tables.
enum CaseRows {
    static func row(_ recorded: RecordedFact, among facts: [RecordedFact], _ language: Language) -> CardRow {
        let end = facts.first { $0.id == recorded.correctedBy }
        let mark: Localized =
            switch end?.isWithdrawal {
            case true?: Localized(ru: " (отозвано)", kk: " (кері алынған)")
            case false?: Localized(ru: " (исправлено)", kk: " (түзетілген)")
            case nil: .same("")
            }
        return CardRow(
            id: recorded.id,
            cells: [
                recorded.listedOn.shown, FactWords.line(recorded)[language], recorded.listedAt.shown,
                recorded.operatorName + mark[language],
            ], recorded.isInForce ? .plain : .past)
    }

    /// «есть», «нет» or «неизвестно» in words beside the mark, then why.
    static func row(_ condition: Conditions.Condition, _ id: Int64, _ language: Language) -> CardRow {
        let word: Localized =
            switch (condition.holds, condition.isKnown) {
            case (true, _): Localized(ru: "есть", kk: "бар")
            case (_, true): Localized(ru: "нет", kk: "жоқ")
            case (_, false): Localized(ru: "неизвестно", kk: "белгісіз")
            }
        let state = Localized.same(condition.mark) + word
        let why = condition.missing ?? condition.told ?? condition.reasons.first?.text ?? .same("")
        return CardRow(
            id: id,
            cells: [state[language], condition.name.brief(condition.required)[language], why[language]],
            condition.holds ? .plain : .attention)
    }

    /// A question with what was decided on it before it.
    static func row(_ question: PaymentQuestion, _ id: Int64, _ caseState: PaymentCase, _ language: Language)
        -> CardRow
    {
        let decided = caseState.determination(on: question).map { determination in
            Localized(ru: "Решено: ", kk: "Шешілді: ") + determination.shown + .same(". ")
        }
        let mark = question.needsDecision ? OpenQuestionWords.mark + .same(": ") : decided ?? .same("")
        return CardRow(
            id: id,
            cells: [
                question.citations.first?.point[language] ?? "", mark[language] + question.text[language],
            ],
            question.needsDecision ? .attention : .plain)
    }

    /// - Parameter lack: what is waited for before anything is owed.
    static func row(_ line: MonthLine, _ lack: PaymentCase.Lack?, _ language: Language) -> CardRow {
        let rest: String
        // Money that came and is owed to nobody is a surplus as money that went is.
        let surplus = max(line.overpayment, line.unrefunded)
        if lack != nil, surplus == .zero {
            rest = "—"
        } else if surplus > .zero {
            rest = "+" + surplus.shown
        } else if line.arrears > .zero {
            rest = "-" + line.arrears.shown
        } else {
            rest = Tenge.zero.shown
        }
        return CardRow(
            id: Int64(line.month.ordinal),
            cells: [
                line.month.shown, line.amount.sum.shown, line.remitted.shown, line.paid.shown, rest,
                (lack?.label ?? days(line.amount))[language],
            ], surplus > .zero ? .attention : lack == nil ? .plain : .past)
    }

    /// «8 из 30 дней»; why is one key away.
    private static func days(_ amount: MonthAmount) -> Localized {
        switch amount.days {
        case 0 where amount.determined > .zero: Localized(ru: "по решению", kk: "шешім бойынша")
        case let days where amount.determined > .zero:
            Localized(
                ru: "\(days) из \(amount.month.dayCount) и решение",
                kk: "\(amount.month.dayCount) күннің \(days) күні, шешім")
        case 0: Localized(ru: "не выплачивается", kk: "төленбейді")
        case amount.month.dayCount: Localized(ru: "весь месяц", kk: "толық ай")
        case let days:
            Localized(
                ru: "\(days) из \(amount.month.dayCount) дней",
                kk: "\(amount.month.dayCount) күннің \(days) күні")
        }
    }

    static func row(_ deadline: Deadline, _ id: Int64, _ today: CivilDate, _ language: Language) -> CardRow {
        let due: String
        switch deadline.due {
        case .success(let day): due = day.shown
        case .failure: due = "—"
        }
        let month = deadline.month.map { (language == .russian ? " " : ", ") + $0.shown } ?? ""
        var standing = CardRow.Standing.plain
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
            state = Localized(ru: "! просрочено \(days) дн.", kk: "! \(days) күн кешігуде")
            standing = .late
        case .unknown(let message): state = message.text
        case .untold(let what): state = what
        }
        return CardRow(
            id: id,
            cells: [
                due, deadline.kind.label[language] + month, state[language],
            ], standing)
    }
}

extension Conditions.Condition {
    /// It holds, it fails, nobody has told yet.
    public var mark: String { holds ? "● " : isKnown ? "○ " : "? " }
}

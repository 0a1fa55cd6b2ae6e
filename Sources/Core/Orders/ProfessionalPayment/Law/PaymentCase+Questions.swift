/// What order 526 leaves open in a case.
public typealias PaymentQuestion = OpenQuestion<Determination.Topic>

extension PaymentCase {
    /// The open questions by everything known; the silences of p.13 and 16 are
    /// those of `day`.
    public func openQuestions(on day: CivilDate) -> [PaymentQuestion] {
        departureQuestions() + lostSumsQuestions() + unpaidAtDeathQuestions() + silenceQuestions(on: day)
            + contributionQuestions()
            + waitingQuestions() + readings()
    }

    /// What an operator may decide on a day, what waits for it first.
    ///
    /// What is decided already may be decided anew.
    public func topics(on day: CivilDate) -> [Determination.Topic] {
        let questions = openQuestions(on: day)
        let all = questions.filter(\.needsDecision) + questions.filter { !$0.needsDecision }
        return all.compactMap(\.topic).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Whether nothing of a month is paid out since its recipient has died: the question waits
    /// for the operator, or it was decided to wait.
    func isHeldByDeath(in month: YearMonth) -> Bool {
        unpaidAtDeathQuestions().contains { question in
            determination(on: question)?.outcome != .pay
                && question.days.map { $0.lowerBound <= month.lastDay && month.firstDay <= $0.upperBound }
                    ?? false
        }
    }

    /// Whether a question about days of a month waits for the operator.
    func needsDecision(in month: YearMonth) -> Bool {
        (departureQuestions() + lostSumsQuestions()).contains { question in
            question.needsDecision
                && question.days.map { $0.lowerBound <= month.lastDay && month.firstDay <= $0.upperBound }
                    ?? false
        }
    }

    /// Why a question is one, and what was decided on it.
    public func reasons(of question: PaymentQuestion) -> [Reason] {
        let determination = history.determinations.first { $0.id == question.determination }
        return question.citations.prefix(1).map { Reason($0, question.text, facts: question.facts) }
            + (question.topic.flatMap { topic in determination.map { [determinationReason(topic, $0)] } }
                ?? [])
    }

    /// What was decided on a question, if something was.
    public func determination(on question: PaymentQuestion) -> Determination? {
        history.determinations.first { $0.id == question.determination }?.determination
    }

    private func question(
        _ topic: Determination.Topic, also clauses: [String] = [], _ text: Localized,
        days: DayInterval? = nil,
        facts: [Int64], since moment: Moment
    ) -> PaymentQuestion {
        PaymentQuestion(
            citations: ([topic.rawValue] + clauses).map { .order526($0) }, text: text,
            days: days.map { $0.start...($0.isOpen ? $0.start : $0.end.adding(days: -1)) }, facts: facts,
            isSettledByReading: false, determination: history.determination(on: topic, since: moment)?.id,
            topic: topic)
    }

    private func reading(_ clauses: [String], _ text: Localized, facts: [Int64]) -> PaymentQuestion {
        PaymentQuestion(
            citations: clauses.map { .order526($0) }, text: text, days: nil, facts: facts,
            isSettledByReading: true, determination: nil)
    }

    /// A526-21: a departure learned late, the person already back.
    private func departureQuestions() -> [PaymentQuestion] {
        history.suspensions.compactMap { suspension in
            guard let days = suspension.afterDeparture, let closing = suspension.closing else { return nil }
            return question(
                .departure, also: ["18.2"],
                Localized(
                    ru:
                        "Дни \(days.shown.ru) – после месяца выезда, но до приостановления: правилами они "
                        + "не урегулированы. "
                        + "Решите, причитается ли за них выплата (п. 32, подп. 2) п. 18).",
                    kk:
                        "\(days.shown.kk) – кеткен айдан кейін, бірақ тоқтатыла тұрғанға дейін: "
                        + "қағидаларда бұл туралы "
                        + "айтылмаған. Олар үшін төлем тиесілі ме, шешіңіз (32-т., 18-т. 2) тш.)."),
                days: days, facts: [suspension.id, closing.id],
                since: max(suspension.learnedAt, closing.learnedAt))
        }
    }

    /// A526-14: sums held back by a suspension that stood at the death.
    private func lostSumsQuestions() -> [PaymentQuestion] {
        guard let termination, termination.ground == 1, let days = entitlement.lostDays() else { return [] }
        let grounds = history.suspensions.filter { $0.unpaid.contains(days.start) }
        return [
            question(
                .sumsAtDeath, also: ["22.1"] + grounds.map { "18.\($0.ground)" },
                Localized(
                    ru:
                        "За \(days.shown.ru) не выплачено на дату смерти: кому причитаются суммы, правила "
                        + "не говорят.",
                    kk:
                        "\(days.shown.kk) үшін қайтыс болған күнге дейін төленбеген: соманың кімге тиесілі "
                        + "екені "
                        + "қағидаларда айтылмаған."),
                days: days, facts: [termination.id] + grounds.map(\.id), since: termination.learnedAt)
        ]
    }

    /// A526-14: months up to that of a death are owed (p.32) and are paid to the account of the
    /// recipient (p.26), who is no more.
    ///
    /// What was determined to be owed of a suspension is determined already.
    private func unpaidAtDeathQuestions() -> [PaymentQuestion] {
        guard let death = history.death, history.consent != nil, let start = entitlement.start,
            start < entitlement.end
        else { return [] }
        let last = entitlement.end.adding(days: -1).yearMonth
        let unpaid = (start.yearMonth.ordinal...last.ordinal).map { YearMonth(ordinal: $0) }.filter { month in
            guard !entitlement.isOwedByDetermination(month), let line = try? line(of: month) else {
                return false
            }
            return line.arrears > .zero
        }
        guard let first = unpaid.first, let end = unpaid.last else { return [] }
        let shown = MonthRuns.shown(unpaid)
        return [
            question(
                .paymentAfterDeath, also: ["32.1", "22.1"],
                Localized(
                    ru:
                        "Получатель умер \(death.happenedOn.shown). За \(shown) выплата причитается (п. 32) и "
                        + "не выплачена: кому её выплатить, правила не говорят. До решения эти месяцы не "
                        + "выплачиваются.",
                    kk:
                        "Алушы \(death.happenedOn.shown) күні қайтыс болды. \(shown) үшін төлем тиесілі (32-т.), "
                        + "бірақ төленбеген: оны кімге төлеу керек екені қағидаларда айтылмаған. Шешілгенге "
                        + "дейін бұл айлар төленбейді."),
                days: DayInterval(start: first.firstDay, end: end.next.firstDay), facts: [death.id],
                since: death.learnedAt)
        ]
    }

    /// A526-14: no answer after the reminders; the employer's silence.
    private func silenceQuestions(on day: CivilDate) -> [PaymentQuestion] {
        switch statusCode(on: day) {
        case .reminded:
            let reminders = [history.push, history.contactCentre].compactMap(\.self)
            return [
                question(
                    .noAnswer,
                    Localized(
                        ru: "Напоминания отправлены, ответа нет: что делать дальше, правила не говорят.",
                        kk:
                            "Еске салулар жіберілді, жауап жоқ: одан әрі не істеу керек екені қағидаларда "
                            + "айтылмаған."
                    ),
                    facts: reminders.map(\.id), since: reminders.map(\.learnedAt).max() ?? Moment(day))
            ]
        case .awaitingEmployer:
            guard let file = history.caseFile, file.happenedOn < day else { return [] }
            return [
                question(
                    .employerSilence,
                    Localized(
                        ru:
                            "Работодатель не ответил: срока для его согласия и последствий отказа правила "
                            + "не называют.",
                        kk:
                            "Жұмыс беруші жауап бермеді: оның келісімінің мерзімі мен бас тарту салдары "
                            + "қағидаларда жоқ."
                    ),
                    facts: [file.id], since: file.learnedAt)
            ]
        default: return []
        }
    }

    /// A526-08: contributions for a time when the worker still worked there.
    private func contributionQuestions() -> [PaymentQuestion] {
        let inForce = termination.flatMap { found in
            found.ground == 3 ? facts.first { $0.id == found.id } : nil
        }
        guard let news = history.overruled ?? inForce, let act = history.act,
            news.happenedOn.yearMonth <= act.happenedOn.yearMonth
        else { return [] }
        return [
            question(
                .contributions,
                Localized(
                    ru:
                        "Взнос за период до прекращения работ: по букве правил и он прекращает выплату, "
                        + "проверьте.",
                    kk:
                        "Жұмысты тоқтатқанға дейінгі кезең үшін жарна: қағидалардың мәтіні бойынша ол да төлемді "
                        + "тоқтатады, тексеріңіз."
                ),
                facts: [news.id, act.id], since: news.learnedAt)
        ]
    }

    /// A526-21: a resumption that nothing was open for.
    private func waitingQuestions() -> [PaymentQuestion] {
        waitingResumptions.map { fact in
            question(
                .waiting,
                Localized(
                    ru:
                        "Сведения об окончании обстоятельств есть, а приостановления по этому основанию "
                        + "нет: они ждут его.",
                    kk:
                        "Мән-жайлардың аяқталғаны туралы мәлімет бар, ал осы негіз бойынша тоқтата "
                        + "тұру жоқ: ол күтуде."
                ),
                facts: [fact.id], since: fact.learnedAt)
        }
    }

    /// Readings that the program follows and marks (A526-01, 05, 13).
    private func readings() -> [PaymentQuestion] {
        var questions: [PaymentQuestion] = []
        if let act = history.act, ageDay > act.happenedOn.adding(days: 1), ageDay.day != 1 {
            let years = Numeral.years(rules.numbers.on(ageDay).age)
            questions.append(
                reading(
                    ["25.3", "8"],
                    Localized(
                        ru:
                            "\(years.ru) исполняется после прекращения работы: месяц дня рождения считается по "
                            + "календарным дням "
                            + "– не установлено правилами.",
                        kk:
                            "\(years.kk) жұмыс тоқтатылғаннан кейін толады: туған күн айы күнтізбелік күндермен "
                            + "есептеледі "
                            + "– қағидаларда белгіленбеген."),
                    facts: [act.id]))
        }
        for suspension in history.suspensions {
            guard let resumed = suspension.resumedFrom, let closing = suspension.closing else { continue }
            if suspension.unpaid.isEmpty, resumed < suspension.from {
                questions.append(
                    reading(
                        ["18.5"],
                        Localized(
                            ru:
                                "Документ выдан раньше даты приостановления: возобновление считается со дня "
                                + "выдачи документа, как сказано в подп. 5) п. 18; ни один день не оплачивается "
                                + "дважды.",
                            kk:
                                "Құжат тоқтатыла тұрған күннен бұрын берілген: қайта бастау күні – 18-т. 5) "
                                + "тш. айтылғандай, құжат берілген күн; бір күн екі рет төленбейді."
                        ),
                        facts: [suspension.id, closing.id]))
            } else if !suspension.unpaid.isEmpty, resumed.day != 1 {
                questions.append(
                    reading(
                        ["25.3", "18.\(suspension.ground)"],
                        Localized(
                            ru:
                                "Возобновление с \(resumed.shown): часть месяца считается по календарным "
                                + "дням "
                                + "– не установлено правилами.",
                            kk:
                                "\(resumed.shown) күнінен бастап қайта басталды: айдың бөлігі күнтізбелік "
                                + "күндермен есептеледі "
                                + "– қағидаларда белгіленбеген."),
                        facts: [suspension.id, closing.id]))
            }
        }
        return questions
    }
}

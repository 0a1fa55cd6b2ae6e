extension Message {
    static let documentBeforeSending = Message.order(
        Localized(ru: "дата документа", kk: "құжаттың күні"),
        Localized(ru: "дата отправки", kk: "жіберілген күні"))
    static let sendingBeforeReceipt = Message.order(
        Localized(ru: "дата отправки", kk: "жіберілген күні"),
        Localized(ru: "дата поступления", kk: "келіп түскен күні"))
    /// p.8: what does not match is not entered.
    static func stillDiffers(_ fields: [MismatchField]) -> Message {
        .of(
            OrderMessage(
                "E-STATE",
                Localized(
                    ru:
                        "Данные поручения внесены, а строка не соответствует учету (\(fields.map(\.label.ru).joined(separator: ", "))): её возвращают плательщику",
                    kk:
                        "Тапсырманың деректері енгізілген, ал жол есепке алу деректеріне сәйкес келмейді (\(fields.map(\.label.kk).joined(separator: ", "))): ол төлеушіге қайтарылады"
                ), brief: Localized(ru: "строка не соответствует", kk: "жол сәйкес келмейді")))
    }
    /// p.6 (1): what is said to change stands already.
    ///
    /// The value itself may be a name.
    static let sameValue = Message.of(
        OrderMessage(
            "E-DUP",
            Localized(
                ru: "У человека уже стоит это значение: изменения нет",
                kk: "Адамда бұл мән бұрыннан тұр: өзгеріс жоқ"),
            brief: Localized(ru: "изменения нет", kk: "өзгеріс жоқ")))
    /// p.6: a change that was taken back, or takes another back.
    static let changeIsOver = notNow(
        Localized(
            ru: "это изменение отозвано или само отзыв", kk: "бұл өзгеріс кері алынған не өзі кері алу"))
    /// p.6: a later change of the same data rests on it.
    static let laterChangeFirst = notNow(
        Localized(
            ru: "сначала отзовите более позднее изменение этих данных",
            kk: "алдымен осы деректің кейінгі өзгерісін кері алыңыз"))
    /// p.6: what another form told stands in the record of that form.
    static let changedElsewhere = notNow(
        Localized(
            ru: "это изменение внесла другая форма или файл: исправьте в той записи, или внесите новое",
            kk: "бұл өзгерісті басқа нысан не файл енгізген: сол жазбада түзетіңіз не жаңасын енгізіңіз"))
    /// Another window enters the data of the same order.
    static let beingEntered = Message.of(
        OrderMessage(
            "E-CONF",
            Localized(
                ru: "Данные этого поручения вносит другой сеанс: подождите, пока он закончит",
                kk: "Бұл тапсырманың деректерін басқа сеанс енгізіп жатыр: ол аяқтағанша күтіңіз"),
            brief: Localized(ru: "вносит другой сеанс", kk: "басқа сеанс енгізуде")))
    /// p.8: nothing happens to a line before its money is there.
    static let beforeArrival = Message.order(
        Localized(ru: "дата поступления денег", kk: "ақша түскен күн"),
        Localized(ru: "эта дата", kk: "бұл күн"))
    /// p.9: a month that has not come is paid for in advance, or mistyped.
    static let monthAhead = Message.of(
        OrderMessage(
            "W-PERIOD",
            Localized(
                ru: "Период позже месяца поступления: проверьте месяц и год",
                kk: "Кезең тапсырма түскен айдан кейін: айы мен жылын тексеріңіз"),
            brief: Localized(ru: "период позже месяца поступления", kk: "кезең түскен айдан кейін")))

    /// p.9: the total of the order against its lines.
    static func orderTotal(difference: Tenge) -> Message {
        .of(
            OrderMessage(
                "E-TOTAL",
                Localized(
                    ru:
                        "Сумма строк не равна сумме поручения, разница \(difference.shown): ничего не внесено",
                    kk: "Жолдардың сомасы тапсырманың сомасына тең емес, айырмасы \(difference.shown): "
                        + "ештеңе енгізілген жоқ"),
                brief: Localized(ru: "итог не сходится", kk: "қорытынды сәйкес емес")))
    }

    /// p.5, 6: a refund is never above what is left.
    static func refundAbove(_ left: Tenge) -> Message {
        .sumAbove(
            Localized(ru: "остаток \(left.shown) ₸", kk: "қалғаны \(left.shown) ₸"))
    }

    /// What may not be done as things stand, by a sentence.
    private static func notNow(_ reason: Localized) -> Message {
        .of(
            OrderMessage(
                "E-STATE",
                Localized(ru: "Действие недоступно: ", kk: "Әрекет қолжетімсіз: ") + reason, brief: reason))
    }

    /// An event that the state of the lines does not have.
    static func lineState(_ states: [LineStatus], _ event: LineStatus.Event) -> Message {
        .notNow((states.first ?? .awaiting).obstacle(to: event))
    }

    /// p.7 (2): a month is closed when it is over.
    static func monthGoesOn(_ month: YearMonth) -> Message {
        let first = month.next.firstDay
        return .notNow(
            Localized(
                ru: "месяц \(month.shown) ещё не окончен: закрыть его можно с \(first.shown)",
                kk: "\(month.shown) айы әлі аяқталған жоқ: оны \(KazakhDay.from(first)) жабуға болады"))
    }
    static let monthIsClosed = Message.notNow(
        Localized(
            ru: "месяц уже закрыт: изменения после закрытия видны как исправления",
            kk: "ай жабылып қойған: жабылғаннан кейінгі өзгерістер түзету ретінде көрінеді"))
    static let monthIsOpen = Message.notNow(
        Localized(ru: "сначала закройте месяц", kk: "алдымен айды жабыңыз"))
    static let monthIsSubmitted = Message.notNow(
        Localized(
            ru: "передача уже отмечена: её исправляют с причиной",
            kk: "берілгені белгіленіп қойған: ол себебін көрсетіп түзетіледі"))
    static let submittedBeforeEnd = Message.order(
        Localized(ru: "последний день месяца", kk: "айдың соңғы күні"),
        Localized(ru: "день передачи", kk: "берілген күн"))

    /// p.10, 11: a date of a decision before that of what it follows.
    static let decisionBeforeApplication = Message.order(
        Localized(ru: "дата обращения", kk: "жүгінген күні"),
        Localized(ru: "дата решения", kk: "шешім күні"))
    static let decisionOutOfTurn = Message.order(
        Localized(ru: "прежнее решение", kk: "бұрынғы шешім"),
        Localized(ru: "новое решение", kk: "жаңа шешім"))
    static let changeOutOfTurn = Message.order(
        Localized(ru: "прежнее изменение", kk: "бұрынғы өзгеріс"),
        Localized(ru: "новое изменение", kk: "жаңа өзгеріс"))
    static let termEndsBeforeItBegins = Message.order(
        Localized(ru: "начало срока", kk: "мерзімнің басы"),
        Localized(ru: "окончание срока", kk: "мерзімнің аяқталуы"))

    /// p.11: a decision that the state of the recipient does not have.
    static func recipientState(_ status: RecipientStatus?) -> Message {
        guard let status else {
            return .notNow(Localized(ru: "обращения ещё нет", kk: "жүгіну әлі жоқ"))
        }
        return .notNow(
            Localized(
                ru: "выплата \(status.label.ru.quoted), такого решения после неё не бывает",
                kk: "төлем \(status.label.kk.quoted), одан кейін мұндай шешім болмайды"))
    }

    /// p.12: an item that the kind of payment does not have.
    static func itemNotOfKind(_ kind: SocialPaymentKind) -> Message {
        .notNow(
            Localized(
                ru: "этого подпункта пункта 12 у выплаты \(kind.label.ru.quoted) нет",
                kk: "\(kind.label.kk.quoted) төлемінде бұл тармақша жоқ"))
    }

    /// p.12 (13) against (11).
    static let riskAfterTerm = Message.order(
        Localized(ru: "дата риска", kk: "тәуекел туындаған"),
        Localized(ru: "окончание срока", kk: "мерзімнің аяқталуы"))
    /// p.12 (11): the order forbids nothing, so that it is asked.
    static let riskAfterApplication = Message.of(
        OrderMessage(
            "W-RISK",
            Localized(
                ru: "Риск возник позже обращения: проверьте обе даты",
                kk: "Тәуекел жүгінуден кейін туындаған: екі күнді де тексеріңіз"),
            brief: Localized(ru: "риск позже обращения", kk: "тәуекел жүгінуден кейін")))
    /// p.12 (11), (12): nothing forbids it, so that it is asked.
    static func assignedBefore(_ day: CivilDate) -> Message {
        .of(
            OrderMessage(
                "W-RISK",
                Localized(
                    ru: "Раньше дня риска и обращения (\(day.shown)): проверьте, с какого дня назначена",
                    kk:
                        "Тәуекел мен жүгіну күнінен (\(day.shown)) ерте: қай күннен тағайындалғанын тексеріңіз"
                ),
                brief: Localized(ru: "раньше риска и обращения", kk: "тәуекел мен жүгінуден ерте")))
    }
    /// p.11: money follows a decision.
    static let paidWithoutDecision = Message.of(
        OrderMessage(
            "W-PAID",
            Localized(
                ru: "Решения о назначении нет: проверьте, чья это выплата, или сначала запишите решение",
                kk:
                    "Тағайындау туралы шешім жоқ: төлемнің кімдікі екенін тексеріңіз не алдымен шешімді жазыңыз"
            ),
            brief: Localized(ru: "решения о назначении нет", kk: "тағайындау туралы шешім жоқ")))
    /// p.2 (4): the recipient is a member of the family.
    static let ownBreadwinner = Message.of(
        OrderMessage(
            "E-SELF",
            Localized(
                ru: "Это ИИН самого получателя: нужен ИИН умершего кормильца",
                kk: "Бұл алушының өз ЖСН-і: қайтыс болған асыраушының ЖСН-і керек"),
            brief: Localized(ru: "ИИН самого получателя", kk: "алушының өз ЖСН-і")))
    /// p.12 (14) against the register of participants.
    static func monthsDiffer(_ months: Int) -> Message {
        .of(
            OrderMessage(
                "W-MONTHS",
                Localized(
                    ru: "В учете участника месяцев с отчислениями: \(months); проверьте стаж",
                    kk: "Қатысушы есебінде аударымдары бар айлар саны: \(months); өтілін тексеріңіз"),
                brief: Localized(ru: "стаж не по учету", kk: "өтілі есептегідей емес")))
    }
    /// p.6: a change that changes nothing.
    static let nothingChanged = Message.of(
        OrderMessage(
            "E-SAME",
            Localized(
                ru: "Всё это уже так и записано: изменений нет",
                kk: "Мұның бәрі солай жазылған: өзгеріс жоқ"),
            brief: Localized(ru: "изменений нет", kk: "өзгеріс жоқ")))
    /// A fact that others followed.
    static func socialFactIsBuiltOn(_ body: SocialPayment.Fact.Body) -> Message {
        .notNow(
            Localized(
                ru: "сначала отзовите то, что было после: \(body.label.ru)",
                kk: "алдымен одан кейінгіні кері алыңыз: \(body.label.kk)"))
    }

    /// What was entered is not taken back: money that was wrong goes back by a refund (p.6).
    static let enteredStands = Message.notNow(
        Localized(
            ru: "внесённое не отзывают: ошибочно уплаченное возвращают (F2)",
            kk: "енгізілгені кері алынбайды: қате төленгені қайтарылады (F2)"))

    /// A fact that others followed.
    static func factIsBuiltOn(_ body: IncomingPayment.Fact.Body) -> Message {
        .notNow(
            Localized(
                ru: "сначала отзовите то, что было после: \(body.label.ru)",
                kk: "алдымен одан кейінгіні кері алыңыз: \(body.label.kk)"))
    }

    /// With examples for the blanks.
    static let all430 = [
        monthAhead, orderTotal(difference: Tenge(tenge: 500)), riskAfterApplication, ownBreadwinner,
        assignedBefore(SocialInsurance.edition.from), paidWithoutDecision,
        monthsDiffer(36), nothingChanged, beingEntered, stillDiffers([.name]), sameValue,
    ]
}

extension Message {
    /// What an entry came to when no line matched (p.8).
    static let allMismatched = Localized(
        ru: "ни одна строка не внесена, все – к возврату плательщику",
        kk: "бірде-бір жол енгізілген жоқ, бәрі төлеушіге қайтарылады")
}

extension LineStatus {
    /// Why an event may not happen to a line in this state, for one that may not.
    public func obstacle(to event: Event) -> Localized {
        switch event {
        case .arrival:
            Localized(ru: "поступление уже отмечено", kk: "ақшаның түскені белгіленіп қойған")
        case .entry:
            self == .awaiting
                ? Localized(ru: "деньги ещё не поступили", kk: "ақша әлі түскен жоқ")
                : Localized(ru: "вносить нечего", kk: "енгізетін ештеңе жоқ")
        case .mismatch:
            self == .awaiting
                ? Localized(ru: "денег ещё нет", kk: "ақша әлі түспеген")
                : Localized(ru: "уже обработана", kk: "бұрын өңделген")
        case .payerReturn:
            self == .returned
                ? Localized(ru: "уже возвращена", kk: "бұрын қайтарылған")
                : Localized(ru: "нет несоответствия", kk: "сәйкессіздік жоқ")
        case .refund: Localized(ru: "вернуть нечего", kk: "қайтаратыны жоқ")
        }
    }
}

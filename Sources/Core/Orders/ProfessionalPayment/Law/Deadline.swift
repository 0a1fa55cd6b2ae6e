/// A term that the order sets for somebody.
public enum DeadlineKind: String, Hashable, Sendable, CaseIterable {
    /// p.5: the act is entered in ЕСУТД.
    case employmentRecord = "esutd"
    /// p.13: PUSH and the contact centre.
    case reminder
    /// p.15: the ЭМД goes to the employer.
    case caseFile = "case-file"
    /// p.17: the employer's first remittance.
    case firstRemittance = "first-transfer"
    /// p.23: the employer is told of the termination.
    case terminationNotice = "termination-notice"
    /// p.25: the employer's monthly remittance.
    case remittance = "transfer"
    /// p.26: the money reaches the recipient.
    case disbursement = "payout"
    /// p.25, 29: the overpayment goes back to the employer.
    case refund

    /// True for the terms that belong to a month rather than to a fact.
    public var isMonthly: Bool { self == .remittance || self == .disbursement || self == .refund }

    /// What is waited for.
    public var label: Localized {
        switch self {
        case .employmentRecord:
            Localized(ru: "работодатель вносит акт в ЕСУТД", kk: "акт ЕШЕБЖ-ға енгізіледі")
        case .reminder:
            Localized(
                ru: "PUSH и контакт-центр: напомнить",
                kk: "PUSH, байланыс орталығы: еске салу")
        case .caseFile:
            Localized(
                ru: "направить ЭМД работодателю",
                kk: "ІЭМ жұмыс берушіге жіберіледі")
        case .firstRemittance:
            Localized(ru: "первый перевод работодателя", kk: "жұмыс берушінің алғашқы ақша аударуы")
        case .terminationNotice:
            Localized(
                ru: "уведомить работодателя о прекращении", kk: "жұмыс берушіге тоқтату туралы хабарлау")
        case .remittance:
            Localized(ru: "перевод работодателя за месяц", kk: "жұмыс берушінің айлық ақша аударуы")
        case .disbursement:
            Localized(ru: "зачисление получателю за месяц", kk: "алушыға айлық төлемді аудару")
        case .refund:
            Localized(ru: "возврат излишка за месяц", kk: "айлық артық соманы қайтару")
        }
    }

    var clause: String {
        switch self {
        case .employmentRecord: "5.2"
        case .reminder: "13.1"
        case .caseFile: "15.1"
        case .firstRemittance: "17.1"
        case .terminationNotice: "23"
        case .remittance: "25.1"
        case .disbursement: "26"
        case .refund: "29"
        }
    }

    /// How the day is counted, in the order's words.
    ///
    /// - Parameter number: of the days, or of the working day; 0 where the order has none.
    func rule(_ number: Int) -> Localized {
        switch self {
        case .employmentRecord:
            Localized(
                ru: Numeral.russian(number) + " "
                    + Numeral.form(number, "рабочий день", "рабочих дня", "рабочих дней")
                    + " после дня акта",
                kk: "акт күнінен кейінгі \(Numeral.kazakh(number)) жұмыс күні")
        case .reminder:
            Localized(
                ru: "нет ответа \(Numeral.russian(number)) "
                    + Numeral.form(number, "календарный день", "календарных дня", "календарных дней")
                    + " – на \(Numeral.russianOrdinal(number + 1)) день после sms",
                kk: "күнтізбелік \(Numeral.kazakh(number)) күн ішінде жауап болмаса – sms-тен кейінгі "
                    + Numeral.kazakhOrdinal(number + 1, "күні"))
        case .caseFile:
            Localized(
                ru:
                    "в день ответа, а если он пришёл вне рабочего времени – в первый рабочий день после "
                    + "этой даты",
                kk: "жауап күні, ал жұмыс уақытынан тыс түссе – сол күннен кейінгі бірінші жұмыс күні")
        case .firstRemittance:
            Localized(
                ru: "не позднее \(number)-го рабочего дня месяца после согласия",
                kk: "келісімнен кейінгі айдың \(number)-жұмыс күнінен кешіктірмей")
        case .terminationNotice:
            Localized(
                ru: "не позднее следующего календарного дня после сведений",
                kk: "мәлімет түскеннен кейінгі келесі күнтізбелік күннен кешіктірмей")
        case .remittance:
            Localized(
                ru: "не позднее \(number)-го рабочего дня месяца перед месяцем выплаты",
                kk: "төлем айының алдындағы айдың \(number)-жұмыс күнінен кешіктірмей")
        case .disbursement:
            Localized(
                ru: "до \(number)-го рабочего дня месяца включительно",
                kk: "айдың \(number)-жұмыс күніне дейін, сол күнді қоса алғанда"
            )
        case .refund:
            Localized(
                ru: "не позднее последнего рабочего дня месяца", kk: "айдың соңғы жұмыс күнінен кешіктірмей")
        }
    }
}

/// A deadline with its day, what moved it, and whether it was met.
public struct Deadline: Hashable, Sendable {
    public let kind: DeadlineKind
    /// The days that it counts, or the working day that it names.
    public let number: Int?
    /// The month of payment; of a return that is asked for by the month in which the overpayment
    /// was found, that month.
    public private(set) var month: YearMonth?
    /// The last day, or `E-CAL` / `E-EXT` in its place.
    public let due: Result<CivilDate, Message>
    /// Days off on the way that put the day further.
    public let daysOff: [CivilDate]
    /// A term in calendar days whose last day is a day off: it is not moved,
    /// the screen says so (C-03).
    public let isLastDayOff: Bool
    /// The day on which it was done.
    public let metOn: CivilDate?
    /// What nobody has told: it was for somebody else to do, and whether it was done in time is
    /// not known.
    public internal(set) var untold: Localized?
    /// The facts that it follows from.
    public let facts: [Int64]
    /// What moved the day beside days off, with a blank before it.
    var remark = Localized.same("")

    /// The term of a return told of the month of payment whose sum goes back, which need not be
    /// the one in which that was found.
    func returning(_ paid: YearMonth) -> Deadline {
        guard let found = month, found != paid else { return self }
        var named = self
        named.month = paid
        named.remark =
            remark
            + Localized(
                ru: " Излишек за \(paid.shown) выявлен в \(found.shown).",
                kk: " \(paid.shown) үшін артық сома \(found.shown) айында анықталды.")
        return named
    }

    public enum State: Hashable, Sendable {
        case met
        case metLate(days: Int)
        case waiting(daysLeft: Int)
        case overdue(days: Int)
        case unknown(Message)
        case untold(Localized)
    }

    public func state(on today: CivilDate) -> State {
        switch due {
        case .failure(let message): return .unknown(message)
        case .success(let day):
            if let untold { return .untold(untold) }
            guard let metOn, metOn <= today else {
                return today <= day
                    ? .waiting(daysLeft: today.days(to: day)) : .overdue(days: day.days(to: today))
            }
            return metOn <= day ? .met : .metLate(days: day.days(to: metOn))
        }
    }

    public var reasons: [Reason] {
        let moved =
            daysOff.isEmpty
            ? Localized.same("")
            : Localized(
                ru: " Выходные и праздники не считаются: \(daysOff.map(\.shown).joined(separator: ", ")).",
                kk:
                    " Демалыс және мереке күндері есептелмейді: "
                    + "\(daysOff.map(\.shown).joined(separator: ", "))."
            )
        let unmoved =
            isLastDayOff
            ? Localized(
                ru: " Последний день – нерабочий, срок в календарных днях не переносится.",
                kk: " Соңғы күн – жұмыс күні емес, күнтізбелік күнмен есептелетін мерзім ауыстырылмайды.")
            : .same("")
        let unknown =
            untold.map { what in
                Localized(
                    ru: " \(what.ru.capitalised): выполнено ли в срок, неизвестно.",
                    kk: " \(what.kk.capitalised): мерзімінде орындалғаны белгісіз.")
            } ?? .same("")
        let rule = kind.rule(number ?? 0)
        let label = Localized(ru: "Срок: \(kind.label.ru)", kk: "Мерзім: \(kind.label.kk)")
        let text: Localized =
            switch due {
            case .success(let day):
                Localized(
                    ru: "\(label.ru) – \(day.shown) (\(rule.ru)).",
                    kk: "\(label.kk) – \(day.shown) (\(rule.kk)).")
                    + moved + unmoved + remark + unknown
            case .failure(let message):
                Localized(ru: "\(label.ru) не определён. ", kk: "\(label.kk) анықталмады. ") + message.text
            }
        var isComputed = false
        if case .success = due { isComputed = true }
        return [Reason(.order526(kind.clause), text, facts: facts, applied: isComputed)]
    }
}

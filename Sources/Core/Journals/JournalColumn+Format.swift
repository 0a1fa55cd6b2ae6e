extension JournalColumn {
    /// A stored value as it is shown and printed.
    ///
    /// - Parameter today: the day that terms are counted from.
    public func shown(_ value: String, _ language: Language, today: CivilDate? = nil) -> String {
        switch format {
        case .text, .number: value
        case .date: CivilDate(iso: value)?.shown ?? value
        case .dateOfMoment: Moment(iso: value)?.date.shown ?? value
        case .timeOfMoment: Moment(iso: value)?.time ?? value
        case .moment: Moment(iso: value)?.shown ?? value
        case .phone: (try? PhoneNumber(value))?.shown ?? value
        case .status: CaseStatus(rawValue: value)?.label[language] ?? value
        case .paymentKind: value == "526" ? Words.professionalPayment[language] : value
        case .dayKind: CalendarDay.Kind(rawValue: value)?.label[language] ?? value
        case .money, .tenge, .month, .due, .days, .deadlineKind, .deadlineState, .noticeKind, .addressee,
            .payoutNote, .batchState, .bilingual:
            MoneyFormat.shown(value, format, language, today)
        case .category, .categories, .basis, .dataSource, .yesNo, .role:
            InsuranceFormat.shown(value, format, language)
        case .whom, .checkState, .checkOutcome, .signedMonths, .signedCategories, .streamKind, .batchKind,
            .system, .repair, .transferKind:
            InsuranceDeskFormat.shown(value, format, language)
        case .parameterName: ParameterWords.name(value)[language]
        case .parameterFullName: ParameterWords.fullName(value)[language]
        case .parameterValue: ParameterWords.value(value, language)
        case .confidence: ParameterWords.confidence(value)[language]
        case .source: SourceWords.said(value, language)
        case .action: AuditWords.word(value)?[language] ?? value
        }
    }
}

/// What the audit's codes are called.
enum AuditWords {
    static func word(_ code: String) -> Localized? { words[code] }

    /// The codes whose word begins so in either language; `key` is folded.
    static func codes(beginningWith key: String) -> [String] {
        words.filter { SearchKey.fold($1.ru).hasPrefix(key) || SearchKey.fold($1.kk).hasPrefix(key) }.keys
            .sorted()
    }

    private static let words: [String: Localized] = [
        "accept": Localized(ru: "принял", kk: "қабылдады"),
        "correct": Localized(ru: "исправил", kk: "түзетті"),
        "record": Localized(ru: "записал", kk: "жазды"),
        "withdraw": Localized(ru: "отозвал", kk: "кері алды"),
        "open": Localized(ru: "открыл", kk: "ашты"),
        "print": Localized(ru: "напечатал", kk: "басып шығарды"),
        "export": Localized(ru: "выгрузил", kk: "файлға шығарды"),
        "add": Localized(ru: "добавил", kk: "қосты"),
        "save": Localized(ru: "сохранил", kk: "сақтады"),
        "set": Localized(ru: "задал", kk: "белгіледі"),
        "form": Localized(ru: "составил", kk: "жасады"),
        "write": Localized(ru: "выписал", kk: "жазып берді"),
        "sent": Localized(ru: "отметил отправку", kk: "жіберілгенін белгіледі"),
        "need": Localized(ru: "потребность", kk: "қажеттілік"),
        "payout": Localized(ru: "выплата месяца", kk: "ай төлемі"),
        "payment-order": Localized(ru: "платёжное поручение", kk: "төлем тапсырмасы"),
        "transfer": Localized(ru: "перевод работодателя", kk: "жұмыс берушінің аударымы"),
        "notice": Localized(ru: "уведомление", kk: "хабарлама"),
        "load": Localized(ru: "загрузил", kk: "жүктеді"),
        "sample": Localized(ru: "учебные данные", kk: "оқу деректері"),
        "application": Localized(ru: "заявление", kk: "өтініш"),
        "case": Localized(ru: "дело", kk: "іс"),
        "person": Localized(ru: "человек", kk: "адам"),
        "journal": Localized(ru: "журнал", kk: "журнал"),
        "office": Localized(ru: "отделение", kk: "бөлімше"),
        "operator": Localized(ru: "специалист", kk: "маман"),
        "setting": Localized(ru: "настройка", kk: "баптау"),
        "reference": Localized(ru: "справочники", kk: "анықтамалықтар"),
        "import": Localized(ru: "загрузил файл", kk: "файл жүктеді"),
        "file": Localized(ru: "файл", kk: "файл"),
        "set-aside": Localized(ru: "отложил", kk: "кейінге қалдырды"),
        "sms-reply": Localized(ru: "ответ на sms", kk: "sms жауабы"),
        "grant": Localized(ru: "открыл доступ", kk: "рұқсат берді"),
        "revoke": Localized(ru: "закрыл доступ", kk: "рұқсатты алды"),
        "enrol": Localized(ru: "включил вручную", kk: "қолмен енгізді"),
        "refuse": Localized(ru: "отказал", kk: "бас тартты"),
        "answer": Localized(ru: "ответил на запрос", kk: "сұрауға жауап берді"),
        "close": Localized(ru: "закрыл", kk: "жапты"),
        "reconcile": Localized(ru: "сверил", kk: "салыстырып тексерді"),
        "actualise": Localized(ru: "актуализировал", kk: "актуалдандырды"),
        "consumer": Localized(ru: "потребитель", kk: "тұтынушы"),
        "consumers": Localized(ru: "потребители", kk: "тұтынушылар"),
        "failure": Localized(ru: "сбой ИС", kk: "АЖ ақауы"),
        "stream": Localized(ru: "поток в Фонд", kk: "Қорға деректер легі"),
        "body": Localized(ru: "уполномоченный орган", kk: "уәкілетті орган"),
        "actualisation": Localized(ru: "актуализация", kk: "актуалдандыру"),
    ]
}

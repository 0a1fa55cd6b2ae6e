/// Reads a whole payment file before anything of it is written: what is broken breaks all of it
/// (p.9), and the line and the column are named.
struct PaymentOrderCheck {
    private(set) var encoding = TextEncoding.utf8
    private(set) var order: PaymentOrder
    private(set) var head: IncomingPayment.Head
    private(set) var lineCount = 0
    /// Whether the file has a list; without one the payer is the person.
    private(set) var isList = true
    /// Whether a month has not come yet.
    private(set) var hasMonthAhead = false

    /// Thrown by a line that is not UTF-8: the file is read again in the code page.
    private struct OtherEncoding: Error {}

    /// - Throws: ``FileFlaw``, ``TextFile/Failure``, ``Stopped``.
    init(_ path: String, banks: BankList, today: CivilDate, _ progress: WorkProgress) throws {
        do {
            self = try Self(path, nil, banks: banks, today: today, progress)
        } catch is OtherEncoding {
            self = try Self(path, .kz1048, banks: banks, today: today, progress)
            encoding = .kz1048
        }
    }

    private init(
        _ path: String, _ page: CodePage?, banks: BankList, today: CivilDate, _ progress: WorkProgress
    ) throws {
        let lines = try ByteLines(path)
        var check = PaymentFileCheck(page, banks: banks) { throw $0.fileFlaw }
        var months = Months()
        var told = 0
        var number = 0
        try progress.report(.opening, 0, of: lines.size)
        try lines.forEach { line, read in
            number += 1
            if line.contains(where: { $0 >= 0x80 }) { try Self.judgeLetters(line, number, page) }
            try check.take(line) { item in
                try Self.judge(item, today)
                try months.add(item.period, at: item.line)
            }
            guard read - told >= Self.bytesBetweenReports else { return }
            told = read
            try progress.report(.opening, read, of: lines.size)
        }
        try progress.report(.opening, lines.size, of: lines.size)
        try check.end()
        let reader = check.reader
        order = reader.order
        isList = reader.form != .single || reader.count > 0
        head = try Self.head(reader, months, today)
        lineCount = isList ? reader.count : 1
        guard lineCount <= IncomingLine.places else { throw FileFlaw.tooLong }
        hasMonthAhead =
            max(months.last ?? head.datedOn.yearMonth, order.period ?? .init(ordinal: 0)) > today.yearMonth
    }

    /// A tenth of a second of reading.
    private static let bytesBetweenReports = 8 << 20

    /// The months that lines name for themselves.
    private struct Months {
        var last: YearMonth?
        /// The first line without one.
        var lineWithout: Int?

        mutating func add(_ month: YearMonth?, at line: Int) throws {
            if let month { last = max(last ?? month, month) } else { lineWithout = lineWithout ?? line }
        }
    }

    private static func judgeLetters(
        _ line: UnsafeBufferPointer<UInt8>, _ number: Int, _ page: CodePage?
    ) throws {
        guard let page else {
            guard String(validating: line, as: UTF8.self) != nil else { throw OtherEncoding() }
            return
        }
        guard let wrong = line.firstIndex(where: { !page.isLetterOfKazakhstan($0) }) else { return }
        throw MT102.Flaw(line: number, column: wrong + 1, kind: .letter).fileFlaw
    }

    // MARK: Persons

    private static func judge(_ item: borrowing PaymentFileItem, _ today: CivilDate) throws {
        func flaw(_ message: Message, _ what: Localized) -> FileFlaw {
            .document(line: item.line, column: 0, what + .same(": ") + message.text)
        }
        let surname = Localized(ru: "фамилия", kk: "тегі")
        let given = Localized(ru: "имя", kk: "аты")
        for (piece, what) in [(item.surname, surname), (item.givenName, given)] {
            if item.withBytes(piece, { $0.allSatisfy { $0 == 0x20 } }) { throw flaw(.required, what) }
        }
        for (piece, what) in [
            (item.surname, surname), (item.givenName, given),
            (item.patronymic, Localized(ru: "отчество", kk: "әкесінің аты")),
        ] where !item.withBytes(piece, NameBytes.isPlain) {
            let text = item.text(piece)
            guard !text.trimmed.isEmpty else { continue }
            do throws(Message) { _ = try NamePart(text) } catch { throw flaw(error, what) }
        }
        let isBorn = item.withBytes(item.iin) { IdentityDigits.isBorn($0, 0, by: today.dayNumber) }
        guard isBorn else { throw flaw(.date, Localized(ru: "ИИН", kk: "ЖСН")) }
        let born = Localized(ru: "дата рождения", kk: "туған күні")
        if let day = item.born {
            if let refusal = Birth.refusal(of: day, today: today) { throw flaw(refusal, born) }
        } else if item.withBytes(item.iin, { $0[6] == UInt8(ascii: "0") }) {
            // The number of a foreigner does not tell it.
            throw flaw(.required, born)
        }
    }

    // MARK: The head

    private static let noPeriod = Localized(
        ru: "/PERIOD/: Не указан период, за который уплачено (год, месяц)",
        kk: "/PERIOD/: Қай кезең үшін төленгені (жылы, айы) көрсетілмеген")

    private static func head(_ reader: PaymentFileReader, _ months: Months, _ today: CivilDate) throws
        -> IncomingPayment.Head
    {
        let order = reader.order
        func flaw(_ message: Message, _ tag: String) -> FileFlaw {
            .whole(.same(tag + ": ") + message.text)
        }
        if order.period == nil, reader.form == .single { throw FileFlaw.whole(noPeriod) }
        if order.period == nil, let line = months.lineWithout {
            throw FileFlaw.document(line: line, column: 0, noPeriod)
        }
        guard let purpose = PaymentPurpose(code: order.purposeCode) else { throw flaw(.dictionary, "/KNP/") }
        guard reader.isDated else { throw flaw(.required, "/DATE/") }
        let number = order.number.squeezed
        guard !number.isEmpty else { throw flaw(.required, "/NUM/") }
        guard number.count <= 20 else { throw flaw(.tooLong(20), "/NUM/") }
        guard !order.payer.name.squeezed.isEmpty else { throw flaw(.required, ":50:/NAME/") }
        guard !order.beneficiary.name.squeezed.isEmpty else { throw flaw(.required, ":59:/NAME/") }
        let sent = reader.statedDate ?? order.date
        guard order.date <= today, sent <= today else { throw flaw(.future, "/DATE/") }
        let head = IncomingPayment.Head(
            sender: order.payer.number, number: number, datedOn: order.date, sentOn: sent, purpose: purpose,
            total: reader.statedTotal ?? .zero)
        guard head.datedOn <= head.sentOn else { throw flaw(.documentBeforeSending, "/DATE/") }
        guard head.total > .zero else { throw flaw(.sum, ":32A:") }
        return head
    }
}

extension MT102.Flaw {
    var fileFlaw: FileFlaw { .document(line: line, column: column, kind.words) }
}

extension MT102.Flaw.Kind {
    /// What is wrong, for the operator.
    var words: Localized {
        switch self {
        case .shape:
            Localized(
                ru: "не строка платёжного файла MT102 или MT100, или файл обрывается",
                kk: "MT102 не MT100 төлем файлының жолы емес, немесе файл үзілген")
        case .amount:
            Localized(
                ru: "сумма: больше нуля, с запятой и двумя знаками после неё",
                kk: "сома: нөлден үлкен, үтірмен және одан кейін екі таңбамен")
        case .date:
            Localized(
                ru: "дата или период не читается, или дата итога не равна дате поручения",
                kk: "күн не кезең оқылмайды, немесе қорытындының күні тапсырманың күніне тең емес")
        case .account:
            Localized(
                ru: "счет IBAN с ошибкой или не того банка", kk: "IBAN шоты қате немесе басқа банктікі")
        case .iin:
            Localized(
                ru: "ИИН или БИН с ошибкой: проверьте цифры", kk: "ЖСН не БСН қате: цифрларын тексеріңіз")
        case .number:
            Localized(
                ru: "номер строки :21: не по порядку", kk: ":21: жолының нөмірі рет бойынша емес")
        case .total:
            Localized(
                ru: "сумма строк не равна итогу :32A:: ничего не загружено",
                kk: "жолдардың сомасы :32A: қорытындысына тең емес: ештеңе жүктелген жоқ")
        case .second:
            Localized(
                ru: "за концом сообщения ещё одно: в файле должен быть один документ",
                kk: "хабарламадан кейін тағы біреуі бар: файлда бір құжат болуға тиіс")
        case .currency: Localized(ru: "валюта не KZT", kk: "валюта KZT емес")
        case .letter:
            Localized(
                ru: "буквы с таким кодом нет ни в русском, ни в казахском алфавите (KZ-1048)",
                kk: "мұндай кодты әріп орыс әліпбиінде де, қазақ әліпбиінде де жоқ (KZ-1048)")
        }
    }
}

/// A step of long work, with its label for the operator.
public struct WorkStep: Hashable, Sendable {
    public let code: String
    public let label: Localized
    /// Whether bytes are counted, not records.
    let countsBytes: Bool

    public init(_ code: String, _ label: Localized, countsBytes: Bool = false) {
        self.code = code
        self.label = label
        self.countsBytes = countsBytes
    }

    /// The bytes of a file come from the disk.
    public static let opening = WorkStep(
        "opening", Localized(ru: "Чтение файла", kk: "Файлды оқу"), countsBytes: true)
    /// Its shape is judged, before any of its rows.
    public static let shape = WorkStep(
        "shape", Localized(ru: "Проверка файла", kk: "Файлды тексеру"), countsBytes: true)
    /// Rows are judged that are recorded together, later.
    public static let judging = WorkStep("judging", Localized(ru: "Проверка строк", kk: "Жолдарды тексеру"))
    /// Rows are recorded.
    public static let reading = WorkStep("reading", Localized(ru: "Загрузка строк", kk: "Жолдарды жүктеу"))
    public static let waiting = WorkStep(
        "waiting", Localized(ru: "Другой процесс занят тем же", kk: "Басқа процесс осымен айналысуда"))
    public static let indexes = WorkStep(
        "indexes", Localized(ru: "Подготовка списков", kk: "Тізімдерді дайындау"))
    public static let statuses = WorkStep(
        "statuses", Localized(ru: "Статусы на сегодня", kk: "Бүгінгі мәртебелер"))
    public static let comparing = WorkStep(
        "comparing", Localized(ru: "Сверка с фактами", kk: "Фактілермен салыстыру"))

    /// The steps of the mechanisms; an order adds its own in ``Order``.
    public static let common = [opening, shape, judging, reading, waiting, indexes, statuses, comparing]

    /// How far it has come, to be read: «3 из 12 МБ», «20000 из 50001».
    public func share(_ done: Int, of total: Int) -> Localized {
        guard countsBytes else {
            return Localized(ru: "\(done) из \(total)", kk: "\(total) ішінен \(done)")
        }
        let isLarge = total >= 10 << 20
        let shift = isLarge ? 20 : 10
        let whole = (total + (1 << shift) - 1) >> shift
        let part = done == total ? whole : done >> shift
        return isLarge
            ? Localized(ru: "\(part) из \(whole) МБ", kk: "\(whole) МБ ішінен \(part)")
            : Localized(ru: "\(part) из \(whole) КБ", kk: "\(whole) КБ ішінен \(part)")
    }
}

/// Thrown when the listener stops long work; the transaction under way is rolled back.
public struct Stopped: Error, Hashable, Sendable {
    public init() {}

    public static let text = Localized(
        ru: "Остановлено: ничего не записано и не изменено",
        kk: "Тоқтатылды: ештеңе жазылған да, өзгертілген де жоқ")
}

/// The progress of long work, as reported to whoever waits for it, who may stop it.
public struct WorkProgress {
    /// Called with the step, the number of items done and their total; returns false to
    /// stop the work.
    public typealias Listener = (_ step: WorkStep, _ done: Int, _ total: Int) -> Bool

    private let listener: Listener

    public init(_ listener: @escaping Listener) { self.listener = listener }

    /// Progress that is not observed: the work is never stopped.
    public static var unobserved: WorkProgress { WorkProgress { _, _, _ in true } }

    /// - Throws: ``Stopped`` when the listener returns false.
    public func report(_ step: WorkStep, _ done: Int, of total: Int) throws(Stopped) {
        guard listener(step, done, total) else { throw Stopped() }
    }

    /// Reports progress of work that commits each piece: a stop loses nothing that is
    /// done.
    ///
    /// - Returns: false when the listener asks to stop.
    public func goesOn(_ step: WorkStep, _ done: Int, of total: Int) -> Bool { listener(step, done, total) }

    /// Begins a step of `total` items.
    public func begin(_ step: WorkStep, of total: Int) throws(Stopped) -> WorkCount {
        try report(step, 0, of: total)
        return WorkCount(progress: self, step: step, total: total)
    }
}

/// Counts the items of a step and reports every ``stride``-th and the last.
public struct WorkCount {
    private let progress: WorkProgress
    private let step: WorkStep
    private let total: Int
    private var done = 0

    /// Items between two reports: tens of milliseconds of work, so that Esc stops it
    /// without a noticeable delay.
    private static let stride = 100

    fileprivate init(progress: WorkProgress, step: WorkStep, total: Int) {
        self.progress = progress
        self.step = step
        self.total = total
    }

    /// Counts one item as done.
    public mutating func advance() throws(Stopped) {
        done += 1
        guard done.isMultiple(of: Self.stride) || done == total else { return }
        try progress.report(step, done, of: total)
    }
}

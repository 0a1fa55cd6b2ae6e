/// What long work is busy with, in the operator's words.
public struct WorkStep: Hashable, Sendable {
    public let code: String
    public let label: Localized

    public init(_ code: String, _ label: Localized) {
        self.code = code
        self.label = label
    }

    public static let reading = WorkStep("reading", Localized(ru: "Чтение файла", kk: "Файлды оқу"))
    public static let indexes = WorkStep(
        "indexes", Localized(ru: "Указатели списков", kk: "Тізімдердің көрсеткіштері"))
    public static let statuses = WorkStep(
        "statuses", Localized(ru: "Статусы на сегодня", kk: "Бүгінгі мәртебелер"))
    public static let comparing = WorkStep(
        "comparing", Localized(ru: "Сверка с фактами", kk: "Фактілермен салыстыру"))

    /// Those of any order; the others are brought.
    public static let common = [reading, indexes, statuses, comparing]
}

/// Thrown through long work that was stopped: what it began is taken back.
public struct Stopped: Error, Hashable, Sendable {
    public init() {}

    public static let text = Localized(
        ru: "Остановлено: ничего не записано и не изменено",
        kk: "Тоқтатылды: ештеңе жазылған да, өзгертілген де жоқ")
}

/// Somebody who waits for long work: hears how far it has come, and may stop it.
public struct WorkProgress {
    /// Is told the step, the pieces done and their total; false stops the work.
    public typealias Listener = (_ step: WorkStep, _ done: Int, _ total: Int) -> Bool

    private let listener: Listener

    public init(_ listener: @escaping Listener) { self.listener = listener }

    /// Nobody waits.
    public static var unobserved: WorkProgress { WorkProgress { _, _, _ in true } }

    /// - Throws: ``Stopped`` when whoever waits wants no more.
    public func report(_ step: WorkStep, _ done: Int, of total: Int) throws(Stopped) {
        guard listener(step, done, total) else { throw Stopped() }
    }

    /// Tells of work whose pieces stay done when it is stopped.
    ///
    /// - Returns: false when whoever waits wants no more.
    public func goesOn(_ step: WorkStep, _ done: Int, of total: Int) -> Bool { listener(step, done, total) }

    /// Begins a step of so many pieces.
    public func begin(_ step: WorkStep, of total: Int) throws(Stopped) -> WorkCount {
        try report(step, 0, of: total)
        return WorkCount(progress: self, step: step, total: total)
    }
}

/// Counts the pieces of a step and tells of some of them.
public struct WorkCount {
    private let progress: WorkProgress
    private let step: WorkStep
    private let total: Int
    private var done = 0

    /// Tens of milliseconds of work: an operator's Esc is heard at once.
    private static let stride = 100

    fileprivate init(progress: WorkProgress, step: WorkStep, total: Int) {
        self.progress = progress
        self.step = step
        self.total = total
    }

    /// One piece more is done.
    public mutating func advance() throws(Stopped) {
        done += 1
        guard done.isMultiple(of: Self.stride) || done == total else { return }
        try progress.report(step, done, of: total)
    }
}

// tereze-bench PROGRAM ASSETS [all | PART [COUNT]]: measures the figures of the goals and prints
// them. A missed goal is printed as missed; it decides nothing. Without a word every figure
// is measured in three minutes, on a tenth or less of what its goal speaks of; `all` takes
// the whole. A part named is measured alone: see `Part`.
import Core
import Glibc

func show(_ figure: Figure) {
    print(figure.text)
    fflush(nil)
}

/// What is measured together, on stores of its own.
enum Part: String, CaseIterable {
    /// Order 526: one case, the import of months, funding request and disbursements.
    case payment
    /// Work on every case of an office; the count is of cases.
    case money
    /// The first screen, saves, lists and searches.
    case window
    /// Saves of one session alone: to be compared in turn with another build.
    case saves
    /// Sessions that save at one time, alone and beside an import.
    case sessions
    /// Order ҚР ДСМ-333: the register of insured persons; the count is of persons.
    case insurance
    case insuranceImport = "insurance-import"
    /// Order 430: a payment order of a million lines, a statement among many months.
    case contributions

    func measure(_ program: String, _ assets: String, _ root: String, _ scale: Scale, count: Int?) throws {
        switch self {
        case .payment:
            try LawFigures.printRecomputing()
            try ImportFigures(program: program, assets: assets, root: root, persons: scale.of(10_000)).print()
            try DisbursementFigures.print(
                root + "/payouts", assets: assets, recipients: scale.of(100_000))
        case .money:
            let bench = try BenchStore(root + "/money", assets: assets)
            try MoneyFigures(bench: bench, count: count ?? scale.of(100_000)).print()
        case .window: try Self.measureWindow(program, assets, root, scale)
        case .saves: try StoreFigures.printSaves(try BenchStore(root + "/saves", assets: assets))
        case .sessions:
            try SessionFigures(
                program: program, assets: assets, root: root, seconds: scale == .whole ? 20 : 6,
                rows: scale.of(300_000)
            ).print()
        case .insurance:
            try InsuranceFigures(root: root, assets: assets).print(count ?? scale.of(1_000_000))
        case .insuranceImport:
            let lists = try BenchStore(root + "/lists", assets: assets)
            try lists.fill(scale.of(1_000_000))
            try InsuranceImportFigures.print(lists, rows: scale.of(1_000_000))
        case .contributions:
            let orders = try BenchStore(root + "/orders", assets: assets)
            let lines = count ?? scale.of(1_000_000)
            try orders.fill(lines)
            try PaymentOrderFigures(program: program, assets: assets, root: root)
                .printImport(orders, lines: lines)
            try PaymentOrderFigures.printMonth(orders, lines: lines)
            let persons = scale.of(100_000)
            let statements = try BenchStore(root + "/statements", assets: assets)
            try statements.fill(persons)
            try PaymentOrderFigures.printStatement(statements, persons: persons)
        }
    }

    private static func measureWindow(
        _ program: String, _ assets: String, _ root: String, _ scale: Scale
    ) throws {
        let terminal = TerminalFigures(program: program, assets: assets)
        let small = try BenchStore(root + "/small", assets: assets)
        try small.fill(10)
        try terminal.print(home: small.directory)
        try StoreFigures.printSaves(try BenchStore(root + "/saves", assets: assets))
        let count = scale.of(1_000_000)
        let large = try BenchStore(root + "/large", assets: assets)
        try large.fill(count)
        // A screen full of rows in both, and no form that lies unfinished.
        let few = try BenchStore(root + "/few", assets: assets)
        try few.fill(100)
        try StoreFigures.printOpenings(few: few, large: large, of: count, terminal: terminal)
        try StoreFigures.printPeriod(large, of: count)
        try StoreFigures.printSearches(large, of: count)
    }
}

/// How much of what the goals speak of is measured.
enum Scale {
    case quick, whole

    func of(_ count: Int) -> Int { self == .whole ? count : count / 20 }
}

func run(_ arguments: [String]) throws {
    // A child of the disbursements, whose memory is measured.
    if arguments.count == 5, arguments[1] == "--payouts", let count = Int(arguments[4]) {
        return try DisbursementFigures.measure(arguments[2], assets: arguments[3], recipients: count)
    }
    // A session among others that save.
    if arguments.count == 6, arguments[1] == "--saver", let number = Int(arguments[4]),
        let seconds = Int(arguments[5])
    {
        return try SessionFigures.save(
            arguments[2], assets: arguments[3], number: number, seconds: seconds)
    }
    let isWhole = arguments.count == 4 && arguments[3] == "all"
    let part = arguments.count > 3 ? Part(rawValue: arguments[3]) : nil
    let count = arguments.count > 4 ? Int(arguments[4]) : nil
    guard (3...5).contains(arguments.count), (part == nil) == (arguments.count == 3 || isWhole),
        (count == nil) == (arguments.count < 5)
    else {
        let parts = Part.allCases.map(\.rawValue).joined(separator: " | ")
        print("tereze-bench PROGRAM ASSETS [all | \(parts) [COUNT]]")
        exit(2)
    }
    // Not /tmp, which may be memory: saving is measured on a disk.
    var template = Array("/var/tmp/tereze-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchStore.Failure(operation: "mkdtemp") }
    let root = String(cString: made)
    defer { remove(root) }
    print(Figure.heading)
    let scale: Scale = part != nil || isWhole ? .whole : .quick
    for part in part.map({ [$0] }) ?? [
        .window, .sessions, .payment, .money, .insurance, .insuranceImport, .contributions,
    ] {
        try part.measure(arguments[1], arguments[2], root, scale, count: count)
    }
}

/// Removes a directory of our own making and all that is in it.
func remove(_ path: String) {
    if let directory = opendir(path) {
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { remove(path + "/" + name) }
        }
        closedir(directory)
    }
    _ = Glibc.remove(path)
}

do {
    try run(CommandLine.arguments)
} catch {
    print("tereze-bench: \(error)")
    exit(1)
}

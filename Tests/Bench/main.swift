// tereze-bench PROGRAM ASSETS: measures the figures of the goals and prints
// them. A missed goal is printed as missed; it decides nothing. With `money`
// and a number of cases: only the work on every case of an office.
import Core
import Glibc

func show(_ figure: Figure) {
    print(figure.text)
    fflush(nil)
}

func run(_ arguments: [String]) throws {
    if arguments.count == 4, arguments[1] == "--payouts" {
        return try PayoutFigures.measure(arguments[2], assets: arguments[3])
    }
    let cases = arguments.count == 5 && arguments[3] == "money" ? Int(arguments[4]) : nil
    guard arguments.count == 3 || cases != nil else {
        print("tereze-bench PROGRAM ASSETS [money CASES]")
        exit(2)
    }
    // Not /tmp, which may be memory: saving is measured on a disk.
    var template = Array("/var/tmp/tereze-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchStore.Failure(operation: "mkdtemp") }
    let root = String(cString: made)
    defer { remove(root) }
    let terminal = TerminalFigures(program: arguments[1], assets: arguments[2])
    print(Figure.heading)
    if let cases {
        return try MoneyFigures(bench: try BenchStore(root + "/money", assets: arguments[2]), count: cases)
            .print()
    }
    try LawFigures.printRecomputing()
    try ImportFigures(program: arguments[1], assets: arguments[2], root: root).print()
    try PayoutFigures.print(root + "/payouts", assets: arguments[2])
    let small = try BenchStore(root + "/small", assets: arguments[2])
    try small.fill(10)
    try terminal.print(home: small.directory)
    try StoreFigures.printSaves(try BenchStore(root + "/saves", assets: arguments[2]))
    let large = try BenchStore(root + "/large", assets: arguments[2])
    try large.fill(1_000_000)
    try StoreFigures.printOpenings(small: small, large: large, terminal: terminal)
    try StoreFigures.printSearches(large)
    try MoneyFigures(bench: try BenchStore(root + "/money", assets: arguments[2]), count: 100_000).print()
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

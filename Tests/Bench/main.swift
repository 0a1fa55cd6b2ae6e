// tereze-bench PROGRAM ASSETS: measures the figures of the goals and prints
// them. A missed goal is printed as missed; it decides nothing. A third word
// names one part to be measured alone: insurance-import.
import Core
import Glibc

func show(_ figure: Figure) {
    print(figure.text)
    fflush(nil)
}

func run(_ arguments: [String]) throws {
    guard arguments.count == 3 || arguments.count == 4 else {
        print("tereze-bench PROGRAM ASSETS [PART]")
        exit(2)
    }
    // Not /tmp, which may be memory: saving is measured on a disk.
    var template = Array("/var/tmp/tereze-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchStore.Failure(operation: "mkdtemp") }
    let root = String(cString: made)
    defer { remove(root) }
    let terminal = TerminalFigures(program: arguments[1], assets: arguments[2])
    print(Figure.heading)
    if arguments.last == "insurance-import" {
        try measureInsuranceImport(root, assets: arguments[2])
        return
    }
    let small = try BenchStore(root + "/small", assets: arguments[2])
    try small.fill(10)
    try terminal.print(home: small.directory)
    try StoreFigures.printSaves(try BenchStore(root + "/saves", assets: arguments[2]))
    let large = try BenchStore(root + "/large", assets: arguments[2])
    try large.fill(1_000_000)
    try StoreFigures.printOpenings(small: small, large: large, terminal: terminal)
    try StoreFigures.printSearches(large)
    try measureInsuranceImport(root, assets: arguments[2])
}

func measureInsuranceImport(_ root: String, assets: String) throws {
    let lists = try BenchStore(root + "/lists", assets: assets)
    try lists.fill(1_000_000)
    try InsuranceImportFigures.print(lists, rows: 1_000_000)
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

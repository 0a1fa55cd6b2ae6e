// swift-tools-version: 6.2
import PackageDescription

/// Tests run optimised code, checks for overflow kept.
///
/// Goldens, monkeys and law scenarios take a third of the time. For a debugger:
/// `swift build -Xswiftc -Onone`.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "tereze",
    products: [.executable(name: "tereze", targets: ["tereze"])],
    targets: [
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "Core", dependencies: ["CSQLite"], swiftSettings: optimised),
        .target(name: "TUI", dependencies: ["CNcurses"], swiftSettings: optimised),
        .target(name: "Screens", dependencies: ["Core", "TUI"], swiftSettings: optimised),
        .executableTarget(name: "tereze", dependencies: ["Screens", "Core", "TUI"], path: "Sources/Tereze"),
        .testTarget(name: "CoreTests", dependencies: ["Core"], exclude: ["Fixtures"]),
        .testTarget(name: "TUITests", dependencies: ["TUI", "CNcurses"]),
        .target(name: "Catalogue", dependencies: ["Screens", "Core"], path: "Tests/Catalogue"),
        .testTarget(
            name: "ScreensTests", dependencies: ["Catalogue", "Screens", "Core", "TUI"], exclude: ["Golden"]),
        .testTarget(
            name: "OwnOrderTests", dependencies: ["Catalogue", "Screens", "Core", "TUI"],
            path: "Tests/OwnOrder",
            exclude: ["assets"]),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "TerminalTests", dependencies: ["tereze", "Core"], path: "Tests/Terminal"),
        .executableTarget(name: "tereze-bench", dependencies: ["Core"], path: "Tests/Bench"),
    ],
    swiftLanguageModes: [.v6]
)

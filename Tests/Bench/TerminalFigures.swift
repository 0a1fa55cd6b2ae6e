/// What an operator's line and eyes have of it, beside `mc` and `htop` in the
/// same terminal.
struct TerminalFigures {
    let program: String
    let assets: String

    /// How often a start is measured: the median is told.
    private static let starts = 15
    private static let letters = "Абдрахман"

    private enum Peer: String, CaseIterable {
        case mc, htop

        var words: [String] {
            switch self {
            // Without a subshell and a mouse: what is measured is the program.
            case .mc: ["mc", "--nosubshell", "--nomouse", "/usr", "/usr"]
            // Redrawn every ten seconds: by then all is measured.
            case .htop: ["htop", "--delay=100", "--no-mouse"]
            }
        }
    }

    private func variables(_ home: String) -> [String] {
        [
            "PATH=/usr/bin:/bin", "HOME=\(home)", "TERM=xterm-256color", "LANG=C.UTF-8",
            "TEREZE_DATA=\(home)",
            "TEREZE_ASSETS=\(assets)", "TEREZE_NOW=\(BenchStore.now)",
        ]
    }

    private func open(_ words: [String], home: String) throws -> (pty: Pty, first: Pty.Burst, took: Duration)
    {
        let start = ContinuousClock.now
        let pty = try Pty(words, variables: variables(home))
        let burst = pty.readUntilQuiet(150)
        return (pty, burst, start.duration(to: burst.end))
    }

    func print(home: String) throws {
        try printStarts(home)
        try printMemory(home)
        try printBytes(home)
    }

    /// From the start to the last byte of the first screen, ms.
    func starts(_ words: [String]? = nil, home: String) throws -> Times {
        Times(try (0..<Self.starts).map { _ in try open(words ?? [program], home: home).took })
    }

    private func printStarts(_ home: String) throws {
        let own = try starts(home: home).median
        let peers = try Peer.allCases.map {
            "\($0.rawValue) \(Figure.shown(try starts($0.words, home: home).median))"
        }
        show(
            Figure(
                name: "time to the first screen, median", goal: 20, measured: own, unit: "ms",
                peer: peers.joined(separator: ", ")))
    }

    /// Two sessions side by side share the program's own pages.
    private func printMemory(_ home: String) throws {
        func mean(_ words: [String], keys: [String]) throws -> Double {
            let sessions = try (0..<2).map { _ in try open(words, home: home).pty }
            for session in sessions {
                for key in keys {
                    session.send(key)
                    _ = session.readUntilQuiet()
                }
            }
            let sizes = sessions.compactMap(\.proportionalMemory)
            return Double(sizes.reduce(0, +)) / Double(max(1, sizes.count)) / 1024
        }
        let own = try mean([program], keys: ["\r", Self.letters, "\t"])
        let peers = try Peer.allCases.map { "\($0.rawValue) \(Figure.shown(try mean($0.words, keys: [])))" }
        show(
            Figure(
                name: "memory of a session, proportional, of two", goal: 7, measured: own, unit: "MB",
                peer: peers.joined(separator: ", ")))
    }

    private func printBytes(_ home: String) throws {
        let session = try open([program], home: home)
        session.pty.send("\r")
        let form = session.pty.readUntilQuiet()
        session.pty.send("\t")
        _ = session.pty.readUntilQuiet()
        let letter = bytesOfLetters(session.pty)
        let commander = try open(Peer.mc.words, home: home)
        let commanderLetter = bytesOfLetters(commander.pty)
        commander.pty.send("\u{15}")
        _ = commander.pty.readUntilQuiet()
        commander.pty.send("\u{1B}OP")
        let commanderHelp = commander.pty.readUntilQuiet()
        show(
            Figure(
                name: "bytes for a typed letter", goal: 20, measured: letter, unit: "B",
                peer: "mc \(Figure.shown(commanderLetter))"))
        show(
            Figure(
                name: "bytes for a new screen: menu to form", goal: 1_500, measured: Double(form.bytes),
                unit: "B",
                peer: "mc \(commanderHelp.bytes) (its help)"))
        show(
            Figure(
                name: "bytes for the first screen", goal: nil, measured: Double(session.first.bytes),
                unit: "B",
                peer: "mc \(commander.first.bytes), htop \(try open(Peer.htop.words, home: home).first.bytes)"
            ))
    }

    private func bytesOfLetters(_ pty: Pty) -> Double {
        let total = Self.letters.reduce(0) { sum, letter in
            pty.send(String(letter))
            return sum + pty.readUntilQuiet().bytes
        }
        return Double(total) / Double(Self.letters.count)
    }

    /// From the key that opens the sms journal to the last byte of its screen, ms.
    func journalOpens(home: String) throws -> Times {
        let session = try open([program], home: home)
        return Times(
            (0..<Self.starts).map { _ in
                session.pty.send("sms")
                _ = session.pty.readUntilQuiet()
                let start = ContinuousClock.now
                session.pty.send("\r")
                let burst = session.pty.readUntilQuiet(120)
                session.pty.send("\u{1B}[21~")
                _ = session.pty.readUntilQuiet()
                return start.duration(to: burst.end)
            })
    }
}

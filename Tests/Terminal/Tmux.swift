import Foundation

/// A tmux server of our own: it reads no one's configuration and meets no other server.
struct Tmux: Sendable {
    let socket: String
    let configuration: String

    /// - Parameter directory: where the socket and the configuration stand; short, for a
    ///   socket's path holds no more than a hundred characters.
    init(in directory: URL) throws {
        socket = directory.appending(path: "tmux").path()
        configuration = directory.appending(path: "tmux.conf").path()
        try """
        set -g status off
        set -s escape-time 0
        set -g remain-on-exit off
        set -g default-terminal screen-256color
        """.write(toFile: configuration, atomically: true, encoding: .utf8)
    }

    /// Runs one command; returns what it printed.
    @discardableResult
    func run(_ arguments: String..., input: String = "") throws -> String {
        try run(arguments, input: input)
    }

    @discardableResult
    func run(_ arguments: [String], input: String = "") throws -> String {
        // A session inside the tester's own tmux must not be taken for this one.
        try Command.run(
            ["tmux", "-u", "-S", socket, "-f", configuration] + arguments,
            environment: ["PATH": Self.path, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"], input: input)
    }

    static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
}

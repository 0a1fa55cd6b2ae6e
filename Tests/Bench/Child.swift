import Core
import Glibc

/// A program run to its end, in silence.
struct Child {
    let status: Int32
    let time: Duration
    /// The most memory that it had, in kilobytes.
    let memory: Int

    /// - Parameters:
    ///   - words: the program, looked for in `PATH`, and its arguments.
    ///   - variables: the whole of its environment.
    ///   - isHeard: whether what it prints is shown.
    static func run(_ words: [String], variables: [String] = [], isHeard: Bool = false) throws -> Child {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if !isHeard {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        }
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let arguments = words.map { strdup($0) } + [nil]
        let environment = (["PATH=\(path)", "LANG=C.UTF-8"] + variables).map { strdup($0) } + [nil]
        defer { for pointer in arguments + environment { free(pointer) } }
        var process = pid_t()
        let start = ContinuousClock.now
        guard posix_spawnp(&process, words[0], &actions, nil, arguments, environment) == 0 else {
            throw BenchStore.Failure(operation: words[0])
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let time = start.duration(to: ContinuousClock.now)
        guard status & 0x7F == 0 else { throw BenchStore.Failure(operation: "\(words[0]) was killed") }
        return Child(status: (status >> 8) & 0xFF, time: time, memory: usage.ru_maxrss)
    }
}

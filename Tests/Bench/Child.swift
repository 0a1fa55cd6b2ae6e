import Core
import Glibc

/// A program run to its end, in silence.
struct Child {
    let status: Int32
    let time: Duration
    /// The most memory that it had, in kilobytes, as far as somebody looked; 0 if nobody did.
    let memory: Int

    /// - Parameters:
    ///   - words: the program, looked for in `PATH`, and its arguments.
    ///   - variables: the whole of its environment.
    ///   - isHeard: whether what it prints is shown.
    ///   - isWatched: whether its memory is looked at.
    static func run(
        _ words: [String], variables: [String] = [], isHeard: Bool = false, isWatched: Bool = false
    )
        throws -> Child
    {
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
        var memory = 0
        while true {
            let ended = waitpid(process, &status, isWatched ? WNOHANG : 0)
            if ended == process || (ended < 0 && errno != EINTR) { break }
            guard isWatched else { continue }
            // What the system tells at its end is of the parent too, before the program took over.
            memory = max(memory, Self.most(process))
            usleep(20_000)
        }
        let time = start.duration(to: ContinuousClock.now)
        guard status & 0x7F == 0 else { throw BenchStore.Failure(operation: "\(words[0]) was killed") }
        return Child(status: (status >> 8) & 0xFF, time: time, memory: memory)
    }

    /// The peak of the resident set of a process, in kilobytes.
    private static func most(_ process: pid_t) -> Int {
        guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return Int(text.filter(\.isNumber)) ?? 0
        }
        return 0
    }
}

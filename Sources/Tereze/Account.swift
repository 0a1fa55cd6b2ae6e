import Glibc

/// Whose session this is, by the system alone: a variable of the environment can be set by
/// anybody.
enum Account {
    /// The account of the operator.
    ///
    /// Where all operators run the program under one service account by `sudo`, it is the
    /// account that they signed in with: the kernel keeps it from the login on
    /// (`loginuid`), and where it does not, the processes above this one tell.
    static var login: String {
        let own = getuid()
        return name(of: loginUser ?? caller(of: own) ?? own) ?? name(of: own) ?? String(own)
    }

    /// Who signed in to the system; `nil` where nobody keeps it, and for root, who signs in to
    /// become somebody else.
    private static var loginUser: uid_t? {
        guard let text = read("/proc/self/loginuid"), let user = uid_t(text), user != uid_t.max, user != 0
        else { return nil }
        return user
    }

    /// Whom `sudo` names, if a process above this one is really theirs.
    private static func caller(of own: uid_t) -> uid_t? {
        guard let said = getenv("SUDO_UID").flatMap({ uid_t(String(cString: $0)) }), said != own else {
            return nil
        }
        var process = getppid()
        while process > 1 {
            guard let about = read("/proc/\(process)/status"), let user = number(after: "Uid:", in: about),
                let parent = number(after: "PPid:", in: about)
            else { return nil }
            if user == said { return said }
            process = pid_t(parent)
        }
        return nil
    }

    private static func number(after label: String, in text: String) -> uid_t? {
        text.split(separator: "\n").first { $0.hasPrefix(label) }
            .flatMap { $0.dropFirst(label.count).split(whereSeparator: \.isWhitespace).first }
            .flatMap { uid_t($0) }
    }

    private static func name(of user: uid_t) -> String? {
        getpwuid(user).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
    }

    /// A file of the kernel.
    private static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        return count >= 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }
}

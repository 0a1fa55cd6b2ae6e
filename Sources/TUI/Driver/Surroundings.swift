import Glibc

/// What the program finds around it: variables, the locale, terminfo's manners.
enum Surroundings {
    static func variable(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }

    /// Sets the first UTF-8 locale there is, the requested one before all others.
    ///
    /// sshd passes on what the client has: nothing from Windows, `UTF-8` from
    /// macOS, a locale that this server lacks from anywhere.
    static func setUTF8Locale() throws(TerminalError) {
        for candidate in ["", "C.UTF-8", "kk_KZ.UTF-8", "ru_RU.UTF-8", "en_US.UTF-8"]
        where setlocale(LC_ALL, candidate) != nil {
            if String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" {
                setlocale(LC_NUMERIC, "C")
                return
            }
        }
        let requested = ["LC_ALL", "LC_CTYPE", "LANG"].map { variable($0) }.first { !$0.isEmpty }
        throw .noUTF8Locale(requested: requested ?? "")
    }

    /// A capability without its delays (`$<5>`), which only terminals of the seventies need.
    static func withoutPadding(_ capability: String) -> String {
        var result = ""
        var rest = capability[...]
        while let start = rest.firstIndex(of: "$") {
            result += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
                rest = rest[rest.index(after: end)...]
            } else {
                result += "$"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}

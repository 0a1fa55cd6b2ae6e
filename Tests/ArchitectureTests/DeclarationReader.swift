/// One walk over the tokens of a file.
struct DeclarationReader {
    enum Body { case type, function, other }

    struct Scope {
        let body: Body
        let index: Int
        let level: Declarations.Level
        /// What an unmarked member of it is: a protocol's and an enum's cases
        /// are as visible as the type.
        let inherited: Declarations.Level
        let isEnum: Bool
        /// Open brackets around it.
        let brackets: Int
    }

    let tokens: [SwiftToken]
    var found = Declarations()
    var place = 0
    var open: [Scope] = []
    private var pending: Scope?
    var brackets = 0
    var modifiers: Set<String> = []

    static func declarations(in tokens: [SwiftToken]) -> Declarations {
        var reader = DeclarationReader(tokens: tokens)
        reader.read()
        return reader.found
    }

    private init(tokens: [SwiftToken]) { self.tokens = tokens }

    private static let modifierWords: Set<String> = [
        "public", "internal", "private", "fileprivate", "package", "open", "final", "indirect", "nonisolated",
        "static", "mutating", "nonmutating", "borrowing", "consuming", "lazy", "weak", "unowned", "override",
        "isolated", "convenience", "required",
    ]
    private static let keywords: Set<String> = [
        "struct", "enum", "class", "actor", "protocol", "extension", "typealias", "associatedtype", "func",
        "init", "subscript", "deinit", "var", "let", "case", "as", "is",
    ]

    mutating func read() {
        while place < tokens.count {
            let token = tokens[place]
            switch token.kind {
            case .word: readWord(token)
            case .mark: readMark(token.text)
            case .literal, .number: modifiers = []
            }
            place += 1
        }
    }

    mutating func readMark(_ mark: String) {
        switch mark {
        case "(", "[":
            // `private(set)` is said of writing only.
            if mark == "(", peek(1)?.isWord("set") == true, peek(2)?.isMark(")") == true {
                modifiers.subtract(["private", "fileprivate"])
                place += 2
                return
            }
            brackets += 1
        case ")", "]": brackets = max(0, brackets - 1)
        case "{":
            open.append(
                pending
                    ?? Scope(
                        body: .other, index: current, level: .file, inherited: .file, isEnum: false,
                        brackets: brackets))
            pending = nil
            brackets = 0
        case "}":
            if let scope = open.popLast() { brackets = scope.brackets }
            pending = nil
        default: break
        }
        modifiers = []
    }

    mutating func readWord(_ token: SwiftToken) {
        if !token.isQuoted, !isAfterDot, peek(1)?.isMark(":") != true {
            if Self.modifierWords.contains(token.text) {
                // `open` and `final` may be names too; then nothing of them is lost.
                modifiers.insert(token.text)
                return
            }
            if Self.keywords.contains(token.text), readKeyword(token.text) {
                modifiers = []
                return
            }
        }
        modifiers = []
        note(token)
    }

    private mutating func note(_ token: SwiftToken) {
        let next = peek(1)
        let isDotted = isAfterDot
        if !isDotted {
            if next?.isMark(":") == true, token.text.first?.isUppercase != true {
                found.own.insert(token.text)
                if peek(2)?.isWord("Bool") == true {
                    found.choices.append(.init(name: token.text, cases: []))
                }
                return
            }
            // Parameters of a closure, and what a loop runs over.
            if next?.isWord("in") == true || next?.isMark(",") == true && peek(-1)?.isMark("{") == true {
                found.own.insert(token.text)
                return
            }
        }
        let owner = isDotted && place >= 2 && tokens[place - 2].kind == .word ? tokens[place - 2].text : ""
        found.uses.append(
            Declarations.Use(
                name: token.text, owner: owner, isAfterDot: isDotted, isCalled: next?.isMark("(") == true,
                scope: current))
    }

    // MARK: - Declarations

    /// Whether the word was a keyword here, and what it begins has been noted.
    mutating func readKeyword(_ word: String) -> Bool {
        switch word {
        case "struct", "enum", "class", "actor", "protocol":
            // `class func`, `: class` and a variable named `actor` declare no type.
            guard let name = name(1), !Self.keywords.contains(name.text), !isBareWord("actor", word) else {
                return false
            }
            declareType(name.text, keyword: word)
        case "extension": readExtension()
        case "typealias", "associatedtype":
            guard let name = name(1) else { return false }
            if !isInside {
                found.types.append(declared(name.text))
                if word == "associatedtype" { found.own.insert(name.text) }
            }
            place += 1
        case "func", "init", "subscript", "deinit":
            // `super.init(…)` is after a dot; a call of `init` alone is none.
            if word == "func", let name = name(1) {
                if !isInside {
                    found.members.append(declared(name.text, isCallable: true))
                } else {
                    found.own.insert(name.text)
                }
                place += 1
            }
            readGenerics()
            pending = scope(.function)
        case "case": return readCases()
        case "var", "let": return readVariable(word)
        case "as", "is": return readCast(word)
        default: return false
        }
        return true
    }

    private mutating func declareType(_ name: String, keyword: String) {
        if !isInside {
            found.types.append(declared(name))
            if keyword == "class" { found.classes.insert(name) }
        } else {
            found.own.insert(name)
        }
        let level = modified
        if keyword == "enum", place + 1 < tokens.count { noteChoice(name) }
        place += 1
        readGenerics()
        let index = push([name])
        pending = Scope(
            body: isInside ? .function : .type, index: index, level: level,
            inherited: keyword == "protocol" ? level : min(level, .module), isEnum: keyword == "enum",
            brackets: brackets)
    }

    mutating func readExtension() {
        var names: [String] = []
        while let name = name(1) {
            names.append(name.text)
            found.uses.append(
                Declarations.Use(
                    name: name.text, owner: names.count > 1 ? names[names.count - 2] : "",
                    isAfterDot: names.count > 1, isCalled: false, scope: current))
            place += 1
            guard peek(1)?.isMark(".") == true else { break }
            place += 1
        }
        let level: Declarations.Level =
            modifiers.contains("public")
            ? .everyone : modifiers.isDisjoint(with: ["private", "fileprivate"]) ? .module : .file
        // An extension adds to what may be public; only its members say so.
        pending = Scope(
            body: .type, index: push(names), level: level == .file ? .file : .everyone, inherited: level,
            isEnum: false, brackets: brackets)
    }

    mutating func readGenerics() {
        guard peek(1)?.isMark("<") == true else { return }
        var index = place + 2
        var isFirst = true
        while index < tokens.count, !tokens[index].isMark(">"), !tokens[index].isMark("{") {
            if isFirst, tokens[index].kind == .word { found.own.insert(tokens[index].text) }
            isFirst = tokens[index].isMark(",")
            index += 1
        }
    }

    mutating func readVariable(_ word: String) -> Bool {
        let isMember = (open.last?.body == .type || open.isEmpty) && brackets == 0
        var names: [String] = []
        var index = place + 1
        if index < tokens.count, tokens[index].isMark("(") {
            let end = tokens.afterBracket(at: index)
            names = tokens[index..<end].filter { $0.kind == .word }.map(\.text)
            index = end
        } else {
            while index < tokens.count, tokens[index].kind == .word {
                names.append(tokens[index].text)
                guard isMember, index + 2 < tokens.count, tokens[index + 1].isMark(","),
                    tokens[index + 2].kind == .word
                else { break }
                index += 2
            }
            index += 1
        }
        if names.isEmpty { noteBound(from: index - 1) }
        guard !names.isEmpty else { return true }
        if isMember {
            found.members += names.map { declared($0) }
            if open.isEmpty || modifiers.contains("static") || modifiers.contains("class") {
                noteShared(names, word, from: index)
            }
            if isBool(from: index) { found.choices += names.map { .init(name: $0, cases: []) } }
            pending = scope(.other)
        } else {
            found.own.formUnion(names)
        }
        place = index - 1
        return true
    }

    mutating func readCases() -> Bool {
        guard let scope = open.last, scope.body == .type, scope.isEnum, brackets == 0 else { return true }
        var index = place + 1
        while index < tokens.count, tokens[index].kind == .word {
            found.members.append(
                Declarations.Declared(
                    name: tokens[index].text, holder: found.scopes[scope.index].last ?? "",
                    level: scope.level,
                    isCallable: true))
            index += 1
            // What a case carries, and its raw value, are read as code.
            var next = tokens.afterBracket(at: index)
            if next < tokens.count, tokens[next].isMark("=") { next += 2 }
            guard next < tokens.count, tokens[next].isMark(",") else { break }
            index = next + 1
        }
        return true
    }

    mutating func readCast(_ word: String) -> Bool {
        var index = place + 1
        if word == "as", index < tokens.count, tokens[index].isMark("?") || tokens[index].isMark("!") {
            index += 1
        }
        var last: String?
        while index < tokens.count {
            if tokens[index].isWord("any") || tokens[index].isMark(".") || tokens[index].isMark("[") {
                index += 1
            } else if tokens[index].kind == .word, last == nil || tokens[index - 1].isMark(".") {
                last = tokens[index].text
                index += 1
            } else {
                break
            }
        }
        if let last { found.casts.insert(last) }
        return true
    }
}

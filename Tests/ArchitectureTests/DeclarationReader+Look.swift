/// What stands around a place, and what a declaration says of itself.
extension DeclarationReader {
    func peek(_ offset: Int) -> SwiftToken? {
        tokens.indices.contains(place + offset) ? tokens[place + offset] : nil
    }

    func name(_ offset: Int) -> SwiftToken? {
        peek(offset).flatMap { $0.kind == .word ? $0 : nil }
    }

    var isAfterDot: Bool {
        // `0...limit` and `first..<limit` are no members.
        peek(-1)?.isMark(".") == true && peek(-2)?.isMark(".") != true
    }

    func isBareWord(_ word: String, _ keyword: String) -> Bool {
        keyword == word && peek(2)?.isMark("{") != true && peek(2)?.isMark(":") != true
    }

    var isInside: Bool { open.contains { $0.body != .type } }

    var current: Int { open.last?.index ?? 0 }

    var modified: Declarations.Level {
        let around = open.last?.level ?? .everyone
        if !modifiers.isDisjoint(with: ["private", "fileprivate"]) { return .file }
        if modifiers.contains("public") || modifiers.contains("open") { return around }
        return min(around, open.last?.inherited ?? .module)
    }

    func declared(_ name: String, isCallable: Bool = false) -> Declarations.Declared {
        Declarations.Declared(
            name: name, holder: found.scopes[current].last ?? "", level: modified, isCallable: isCallable)
    }

    func scope(_ body: Body) -> Scope {
        Scope(
            body: body, index: current, level: .file, inherited: .file, isEnum: false, brackets: brackets)
    }

    mutating func push(_ names: [String]) -> Int {
        found.scopes.append(found.scopes[current] + names)
        return found.scopes.count - 1
    }

    mutating func noteChoice(_ name: String) {
        guard let start = tokens[place...].firstIndex(where: { $0.isMark("{") }) else { return }
        var cases: [String] = []
        var depth = 0
        var index = start
        repeat {
            if tokens[index].kind == .mark {
                if "({[".contains(tokens[index].text) { depth += 1 }
                if ")}]".contains(tokens[index].text) { depth -= 1 }
            } else if depth == 1, tokens[index].isWord("case") || tokens[index - 1].isMark(","),
                tokens[index].kind == .word
            {
                let isKeyword = tokens[index].isWord("case")
                if isKeyword, index + 1 < tokens.count { index += 1 }
                if tokens[index].kind == .word { cases.append(tokens[index].text) }
            }
            index += 1
        } while depth > 0 && index < tokens.count
        found.choices.append(.init(name: name, cases: cases))
    }

    func isBool(from index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].isMark(":") && tokens[index + 1].isWord("Bool")
            || index + 1 < tokens.count && tokens[index].isMark("=")
                && (tokens[index + 1].isWord("true") || tokens[index + 1].isWord("false"))
    }

    /// Notes what the whole program shares: a variable that is stored, a
    /// constant with what begins its type or its value.
    mutating func noteShared(_ names: [String], _ word: String, from index: Int) {
        var place = index
        var depth = 0
        var types: [String] = []
        var isStored = true
        while place < tokens.count {
            let token = tokens[place]
            if depth == 0 {
                if token.isMark("=") { break }
                if token.isMark("{") {
                    let first = place + 1 < tokens.count ? tokens[place + 1] : token
                    isStored = first.isWord("didSet") || first.isWord("willSet")
                    break
                }
                let begins = token.kind == .word && place > index && !tokens[place - 1].isMark(":")
                if token.isMark("}") || begins && token.line > tokens[place - 1].line { break }
            }
            if token.kind == .mark {
                if "([<".contains(token.text) { depth += 1 }
                let isArrow = token.text == ">" && tokens[place - 1].isMark("-")
                if ")]>".contains(token.text), !isArrow { depth -= 1 }
            } else if token.kind == .word {
                types.append(token.text)
            }
            place += 1
        }
        if word == "var" {
            if isStored { found.globals += names }
            return
        }
        if types.isEmpty, place + 1 < tokens.count, tokens[place].isMark("="), tokens[place + 1].kind == .word
        {
            types = [tokens[place + 1].text]
        }
        for type in types { found.constants += names.map { ($0, type) } }
    }

    /// Notes what `case let .some(one, two)` binds.
    mutating func noteBound(from place: Int) {
        guard let start = tokens[place...].prefix(8).firstIndex(where: { $0.isMark("(") }) else { return }
        for token in tokens[start..<tokens.afterBracket(at: start)] where token.kind == .word {
            found.own.insert(token.text)
        }
    }
}

/// A scenario as it was read: whole, known words only.
struct ScenarioScript: Sendable {
    enum Step: Sendable {
        case fact(ScenarioFact)
        case expectation(ScenarioExpectation)
    }

    let title: String
    let line: Int
    let vocabulary: ScenarioVocabulary
    private let laws: ScenarioLaws
    var settings: [ScenarioDirective] = []
    /// The last statement about the hours of the office.
    private var hoursLine: Int?
    var persons: [ScenarioPerson] = []
    var steps: [Step] = []

    private init(title: String, line: Int, vocabulary: ScenarioVocabulary, _ laws: ScenarioLaws) {
        self.title = title
        self.line = line
        self.vocabulary = vocabulary
        self.laws = laws
    }

    /// The scenarios of a file.
    static func scripts(of text: String, _ laws: ScenarioLaws) throws(ScenarioFlaw) -> [ScenarioScript] {
        var scripts: [ScenarioScript] = []
        var title: (text: String, line: Int)?
        for line in try ScenarioLine.lines(of: text) {
            if line.bare(0) == "scenario" {
                guard title == nil else { throw ScenarioFlaw(line: line.number, expected: "law NAME") }
                guard line.words.count == 2, let name = line.bare(1) else {
                    throw ScenarioFlaw(line: line.number, expected: "scenario \"TITLE\"")
                }
                title = (name, line.number)
            } else if let begun = title {
                let names = line.words.indices.dropFirst().compactMap { line.bare($0) }
                guard line.bare(0) == "law", names.count == line.words.count - 1,
                    let vocabulary = laws.vocabulary(named: names)
                else {
                    throw Self.unknownLaw(line, laws)
                }
                scripts.append(
                    ScenarioScript(title: begun.text, line: begun.line, vocabulary: vocabulary, laws))
                title = nil
            } else {
                guard !scripts.isEmpty else {
                    throw ScenarioFlaw(line: line.number, expected: "scenario \"TITLE\"")
                }
                try scripts[scripts.count - 1].read(line)
            }
        }
        if let title { throw ScenarioFlaw(line: title.line, expected: "law NAME after the title") }
        for script in scripts {
            if let line = script.hoursLine { try ScenarioHours.check(script.settings, line: line) }
        }
        return scripts
    }

    private static func unknownLaw(_ line: ScenarioLine, _ laws: ScenarioLaws) -> ScenarioFlaw {
        let names = laws.vocabularies.map(\.law).joined(separator: "|")
        guard let law = line.bare(1), laws.isPlanned(law) else {
            return ScenarioFlaw(line: line.number, expected: "law \(names)")
        }
        return ScenarioFlaw(line: line.number, expected: "law \(names): law \(law) is not built yet")
    }

    private var hasFacts: Bool {
        steps.contains { step in
            if case .fact = step { return true }
            return false
        }
    }

    private var latest: Moment? {
        steps.compactMap { step -> Moment? in
            guard case .fact(let fact) = step else { return nil }
            return fact.moment
        }.max()
    }

    private mutating func read(_ line: ScenarioLine) throws(ScenarioFlaw) {
        guard let first = line.bare(0) else {
            throw ScenarioFlaw(line: line.number, expected: "a statement, not key=value")
        }
        if let directive = try ScenarioDirective(line, laws) {
            guard !hasFacts else {
                throw ScenarioFlaw(line: line.number, expected: "\(first) before the first fact")
            }
            settings.append(directive)
            if case .set(let name, _, _) = directive, name.hasPrefix("office_") { hoursLine = line.number }
        } else if first == "person" {
            try readPerson(line)
        } else if first == "expect" {
            try readExpectation(line)
        } else if !vocabulary.areFactsDated, let phrase = vocabulary.fact(first) {
            try readFact(line, phrase, moment: nil, skipped: 1)
        } else if let phrase = vocabulary.fact(first), phrase.continues != nil {
            try readFact(line, phrase, moment: nil, skipped: 1)
        } else if vocabulary.areFactsDated, let moment = Moment(iso: first) {
            guard let word = line.bare(1), let phrase = vocabulary.fact(word) else {
                throw ScenarioFlaw(
                    line: line.number, expected: "a fact of law \(vocabulary.law) after the moment")
            }
            try readFact(line, phrase, moment: moment, skipped: 2)
        } else {
            throw ScenarioFlaw(
                line: line.number,
                expected:
                    "a moment, expect, person, set, dayoff, workday, calendar or scenario, not «\(first)»")
        }
    }

    private mutating func readPerson(_ line: ScenarioLine) throws(ScenarioFlaw) {
        let (bare, values) = try line.arguments(after: 1)
        let usage = "person NAME born=DATE sex=m|f [iin=…] [citizenship=…]"
        guard bare.count == 1, let name = bare.first, !name.isEmpty,
            let born = values["born"].flatMap({ CivilDate(iso: $0) }),
            let sex = values["sex"].flatMap({ Sex(rawValue: $0) }),
            Set(values.keys).isSubset(of: ["born", "sex", "iin", "citizenship"]),
            values["citizenship"].map({ Citizenship(rawValue: $0) != nil }) ?? true
        else { throw ScenarioFlaw(line: line.number, expected: usage) }
        guard !persons.contains(where: { $0.name == name }) else {
            throw ScenarioFlaw(line: line.number, expected: "each person once")
        }
        let citizenship = values["citizenship"].flatMap(Citizenship.init(rawValue:))
        persons.append(ScenarioPerson(name: name, born: born, sex: sex, citizenship: citizenship))
    }

    private mutating func readFact(
        _ line: ScenarioLine, _ phrase: ScenarioPhrase, moment: Moment?, skipped: Int
    ) throws(ScenarioFlaw) {
        let (bare, values) = try line.arguments(after: skipped)
        try phrase.check(bare, values, codes: laws.codes, line: line.number, isFact: true)
        try checkNames(values, phrase, line.number)
        if vocabulary.areFactsDated, persons.isEmpty {
            throw ScenarioFlaw(line: line.number, expected: "person NAME … before the first fact")
        }
        let fact = ScenarioFact(
            line: line.number, moment: moment, word: phrase.word, bare: bare,
            values: values.filter { !$0.value.trimmed.isEmpty },
            emptied: Set(values.filter { $0.value.trimmed.isEmpty }.keys))
        guard let whole = phrase.continues else {
            steps.append(.fact(fact))
            return
        }
        guard case .fact(var begun)? = steps.last, begun.word == whole else {
            throw ScenarioFlaw(line: line.number, expected: "\(phrase.word) behind its \(whole)")
        }
        begun.continuation.append(fact)
        steps[steps.count - 1] = .fact(begun)
    }

    private mutating func readExpectation(_ line: ScenarioLine) throws(ScenarioFlaw) {
        var skipped = 2
        var word = line.bare(1) ?? ""
        if word == "no", let next = line.bare(2) {
            word = "no \(next)"
            skipped = 3
        }
        let phrases = vocabulary.expectations(word)
        guard let first = phrases.first else {
            throw ScenarioFlaw(
                line: line.number, expected: "an expectation of law \(vocabulary.law) after expect")
        }
        let (bare, values) = try line.arguments(after: skipped)
        let phrase = phrases.first { $0.takes(bare, values, codes: laws.codes) } ?? first
        try phrase.check(bare, values, codes: laws.codes, line: line.number, isFact: false)
        try checkNames(values, phrase, line.number)
        let ofFact = ScenarioVocabulary.commonExpectations + [ScenarioVocabulary.edition]
        if ofFact.contains(where: { $0.word == word }) {
            guard hasFacts else {
                throw ScenarioFlaw(line: line.number, expected: "a fact before expect \(word)")
            }
        } else {
            let isNeeded = phrase.needsPerson && phrase.keys.contains { $0.name == "who" }
            if isNeeded, values["who"] == nil, persons.count > 1 {
                throw ScenarioFlaw(line: line.number, expected: "who=, for there are several persons")
            }
        }
        steps.append(
            .expectation(
                ScenarioExpectation(
                    line: line.number, text: line.text, word: word, bare: bare, values: values, latest: latest
                )))
    }

    /// `who=` and other keys name persons who were introduced.
    private func checkNames(_ values: [String: String], _ phrase: ScenarioPhrase, _ line: Int)
        throws(ScenarioFlaw)
    {
        for key in phrase.keys {
            guard let value = values[key.name], !value.isEmpty else { continue }
            let shape = key.name == "who" && key.shape == .text ? ScenarioShape.person : key.shape
            for name in shape.names(in: value) where !persons.contains(where: { $0.name == name }) {
                throw ScenarioFlaw(line: line, expected: "\(key.name)= of a person above, not «\(name)»")
            }
        }
    }
}

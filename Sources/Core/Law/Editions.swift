/// The numbers of an order at hand for its rules: read once, so that no name is
/// looked up for a person or a row.
///
/// Each edition holds from its day to the next one's. What happened before the
/// first edition is read by the first.
public struct Editions<Numbers: Hashable & Sendable>: Hashable, Sendable {
    struct Edition: Hashable, Sendable {
        let from: CivilDate
        let numbers: Numbers
    }

    /// In order of their days; never empty.
    let all: [Edition]

    /// - Parameter read: the numbers of one edition.
    /// - Throws: ``Message/external(_:)`` naming a number that has no row.
    init(
        of specs: [ParameterSpec], in parameters: Parameters,
        _ read: (ParameterReader) throws(Message) -> Numbers
    ) throws(Message) {
        let days = Set(specs.flatMap { parameters.history($0.name).map(\.from) }).sorted()
        var editions: [Edition] = []
        for day in days.isEmpty ? [DayInterval.never] : days {
            let numbers = try read(ParameterReader(parameters: parameters, day: day))
            if numbers != editions.last?.numbers { editions.append(Edition(from: day, numbers: numbers)) }
        }
        all = editions
    }

    /// The numbers in force on a day.
    func on(_ day: CivilDate) -> Numbers {
        guard all.count > 1 else { return all[0].numbers }
        return (all.last { $0.from <= day } ?? all[0]).numbers
    }

    /// The first day after `day` from which other numbers hold.
    func next(after day: CivilDate) -> CivilDate? { all.dropFirst().first { $0.from > day }?.from }

    /// The first day on which what is asked has been reached by the numbers in
    /// force that day: an age that is raised does not take back who had it.
    func firstDay(_ reached: (Numbers) -> CivilDate) -> CivilDate {
        for (index, edition) in all.enumerated().dropLast() {
            let day = index == 0 ? reached(edition.numbers) : max(reached(edition.numbers), edition.from)
            if day < all[index + 1].from { return day }
        }
        let last = all[all.count - 1]
        return all.count == 1 ? reached(last.numbers) : max(reached(last.numbers), last.from)
    }
}

/// Reads the numbers that are in force on a day.
struct ParameterReader {
    let parameters: Parameters
    let day: CivilDate

    /// Terms and ages that make sense: rules count by them.
    private static let sound = 1...10_000

    /// - Throws: ``Message/external(_:)`` naming the number when it has no row
    ///   or no whole number above zero in it.
    func number(_ spec: ParameterSpec) throws(Message) -> Int {
        let row = parameters.row(spec.name, on: day) ?? parameters.history(spec.name).first
        guard let row, let number = Int(row.value), Self.sound.contains(number) else {
            throw .external(spec.fullLabel)
        }
        return number
    }
}

/// A statement about the setting of a scenario.
enum ScenarioDirective: Hashable, Sendable {
    case set(name: String, value: String, from: CivilDate?)
    case day(CivilDate, isWorking: Bool)
    case plainCalendar

    /// Parameters of every office.
    static let officeParameters: [String: ScenarioShape] = [
        Parameters.officeOpen: .time, Parameters.officeClose: .time,
        Parameters.officeKind: .oneOf(OfficeHours.Kind.allCases.map(\.rawValue)),
    ]

    /// - Returns: `nil` when the line is something else.
    init?(_ line: ScenarioLine, _ laws: ScenarioLaws) throws(ScenarioFlaw) {
        guard let first = line.bare(0) else { return nil }
        let (bare, values) = try line.arguments(after: 1)
        switch first {
        case "set":
            guard bare.count == 2, let shape = laws.parameters[bare[0]],
                values.keys.allSatisfy({ $0 == "from" })
            else {
                let names = laws.parameters.keys.sorted().joined(separator: "|")
                throw ScenarioFlaw(line: line.number, expected: "set \(names) VALUE [from=DATE]")
            }
            let isNumber = bare[1].asciiDigits != nil && Int(bare[1]).map { $0 > 0 } ?? false
            guard shape.accepts(bare[1], codes: laws.codes), shape != .integer || isNumber else {
                throw ScenarioFlaw(
                    line: line.number,
                    expected: "set \(bare[0]) \(shape.shown)\(shape == .integer ? " above 0" : ""), "
                        + "not «\(bare[1])»")
            }
            let from = values["from"].flatMap { CivilDate(iso: $0) }
            guard from != nil || values["from"] == nil else {
                throw ScenarioFlaw(line: line.number, expected: "from=DATE")
            }
            self = .set(name: bare[0], value: bare[1], from: from)
        case "dayoff":
            guard bare.count == 1, values.isEmpty, let date = CivilDate(iso: bare[0]) else {
                throw ScenarioFlaw(line: line.number, expected: "dayoff DATE")
            }
            self = .day(date, isWorking: false)
        case "workday":
            // With keys it is the fact of `law values`.
            guard values.isEmpty else { return nil }
            guard bare.count == 1, let date = CivilDate(iso: bare[0]) else {
                throw ScenarioFlaw(line: line.number, expected: "workday DATE")
            }
            self = .day(date, isWorking: true)
        case "calendar":
            guard bare == ["plain"], values.isEmpty else {
                throw ScenarioFlaw(line: line.number, expected: "calendar plain")
            }
            self = .plainCalendar
        default: return nil
        }
    }

    static func usage(of laws: ScenarioLaws) -> [String] {
        [
            "set NAME VALUE [from=DATE]  (\(laws.parameters.keys.sorted().joined(separator: ", ")))",
            "dayoff DATE",
            "workday DATE",
            "calendar plain",
            "person NAME born=DATE sex=m|f [iin=TEXT] "
                + "[citizenship=\(Citizenship.allCases.map(\.rawValue).joined(separator: "|"))]",
        ]
    }
}

extension ScenarioSetting {
    /// The shipped data, changed by what stands before the first fact.
    ///
    /// The calendar is chosen first, so that single days override either.
    init(_ defaults: ScenarioDefaults, _ directives: [ScenarioDirective]) {
        let isPlain = directives.contains(.plainCalendar)
        self.init(
            parameters: defaults.parameters,
            calendar: isPlain ? .plain : WorkCalendar(days: defaults.calendarDays),
            hours: OfficeHours(kind: .ordinary), banks: defaults.banks)
        for directive in directives {
            switch directive {
            case .plainCalendar: break
            case .day(let date, let isWorking): calendar.override(date, isWorking: isWorking)
            case .set(let name, let value, nil): parameters.replace(name, with: value, source: "scenario")
            case .set(let name, let value, let from?):
                parameters.add(name, Parameters.Row(from: from, value: value, source: "scenario"))
            }
        }
    }
}

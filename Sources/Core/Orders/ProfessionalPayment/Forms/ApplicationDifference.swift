/// Where the application (p.4) asks for something other than an act of the case gives: nothing
/// forbids it, and nobody is to overlook it.
public struct ApplicationDifference: Hashable, Sendable {
    public let text: Localized

    /// What a fact gives otherwise than the application asks.
    ///
    /// - Parameters:
    ///   - values: of Appendix 1.
    ///   - happened: the day of the fact.
    static func all(
        between values: FormValues, and body: FactBody, happenedOn happened: CivilDate
    ) -> [ApplicationDifference] {
        switch body {
        case .employmentEnded(let kind, _):
            return [ofKind(values, kind), ofDay(values, happened)].compactMap(\.self)
        case .reply(let account, _):
            guard let asked = try? IBAN(values["f20"] ?? ""), asked != account else { return [] }
            return [
                ApplicationDifference(
                    text: Localized(
                        ru: "счет: в заявлении …\(asked.text.suffix(4)), в ответе …\(account.text.suffix(4))",
                        kk: "шот: өтініште …\(asked.text.suffix(4)), жауапта …\(account.text.suffix(4))"))
            ]
        default: return []
        }
    }

    private static func ofKind(_ values: FormValues, _ kind: EmploymentEnd) -> ApplicationDifference? {
        guard let asked = EmploymentEnd(rawValue: values["f05"] ?? ""), asked != kind else { return nil }
        return ApplicationDifference(
            text: asked == .termination
                ? Localized(
                    ru: "в заявлении – расторгнуть договор, в акте – перевод",
                    kk: "өтініште – шартты бұзу, актіде – ауыстыру")
                : Localized(
                    ru: "в заявлении – перевести, в акте – прекращение договора",
                    kk: "өтініште – ауыстыру, актіде – шартты тоқтату"))
    }

    private static func ofDay(_ values: FormValues, _ act: CivilDate) -> ApplicationDifference? {
        let key = values["f05"] == EmploymentEnd.jobTransfer.rawValue ? "f09" : "f08"
        guard let asked = try? DateEntry.read(values[key] ?? "", today: act), asked != act else { return nil }
        return ApplicationDifference(
            text: Localized(
                ru: "в заявлении – с \(asked.shown), акт – \(act.shown)",
                kk: "өтініште – \(asked.shown) күнінен, актіде – \(KazakhDay.on(act))"))
    }
}

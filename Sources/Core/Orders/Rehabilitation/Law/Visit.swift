/// A visit to the office by the electronic queue (Appendix 2 rows 5 and 9 of order № 78).
enum Visit {
    static let number = RegisterField("number", Localized(ru: "№ талона", kk: "талон №"))
    static let isBooked = RegisterField(
        "booked", Localized(ru: "забронировано на портале", kk: "порталда брондалған"), .yes)

    enum State {
        static let arrived = RegisterState("arrived", Localized(ru: "Прибыл", kk: "Келді"))
        static let inService = RegisterState(
            "in-service", Localized(ru: "Обслуживается", kk: "Қызмет көрсетілуде"))
        static let served = RegisterState("served", Localized(ru: "Обслужен", kk: "Қызмет көрсетілді"))
    }

    enum Event {
        static let ticket = RegisterEvent(
            "ticket", act: Localized(ru: "Талон взят", kk: "Талон алынды"),
            told: Localized(ru: "талон электронной очереди", kk: "электрондық кезек талоны"),
            takes: [number, isBooked])
        static let start = RegisterEvent(
            "service-start", act: Localized(ru: "Начать обслуживание", kk: "Қызмет көрсетуді бастау"),
            told: Localized(ru: "обслуживание начато", kk: "қызмет көрсету басталды"))
        static let end = RegisterEvent(
            "service-end", act: Localized(ru: "Закончить обслуживание", kk: "Қызмет көрсетуді аяқтау"),
            told: Localized(ru: "обслуживание закончено", kk: "қызмет көрсету аяқталды"))
    }

    /// K1, K2 of the catalogue, and the end of the service; without a ticket no waiting is measured.
    static let table = RegisterTable(
        "visit", Localized(ru: "Посещения", kk: "Келушілер"),
        [
            RegisterRow(
                nil, Event.ticket, to: State.arrived, by: .order78("A2.9.2"),
                if: [OfficeReception.dayOff, OfficeReception.hours]),
            RegisterRow(
                State.arrived, Event.start, to: State.inService, by: .order78("A2.5.2"),
                within: RegisterTerm(RehabilitationParameters.waitingMinutes)),
            RegisterRow(nil, Event.start, to: State.inService, by: .order78("A2.5.3")),
            RegisterRow(
                State.inService, Event.end, to: State.served, by: .order78("A2.5.3"),
                within: RegisterTerm(RehabilitationParameters.serviceMinutes)),
        ])
}

/// When the office receives people (Appendix 2 row 9 (2)); a year without a calendar says nothing.
enum OfficeReception {
    static let dayOff = RegisterGuard(
        .noReception, Localized(ru: "не выходной и не праздник", kk: "демалыс не мереке күні емес")
    ) {
        reception($0) != .dayOff
    }

    static let hours = RegisterGuard(
        .outsideHours, Localized(ru: "в часы приёма", kk: "қабылдау уақытында")
    ) {
        reception($0) != .outsideHours
    }

    private static func reception(_ step: RegisterStep) -> OfficeHours.Reception? {
        let hours = step.rules.parameters.officeHours(on: step.day, ordinarily: step.rules.hours)
        return try? hours.reception(at: step.fact.at, step.rules.calendar)
    }
}

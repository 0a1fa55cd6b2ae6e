extension Certificate {
    /// K3–K11 of the catalogue.
    ///
    /// The way of an application between the Corporation and the provider (p.6–11) is not in the text:
    /// what is known of it is that each stage is entered in monitoring (p.16).
    static let table = RegisterTable(
        "certificate",
        Localized(ru: "Удостоверения реабилитированных лиц", kk: "Ақталған адамдардың куәліктері"),
        [
            RegisterRow(
                nil, Event.application, to: State.filled, by: .order78("3"),
                if: [
                    oneKind, RehabilitationEdition.ofForms, RehabilitationEdition.ofRequirements,
                    OfficeReception.dayOff, OfficeReception.hours, firstCertificate,
                ]),
            RegisterRow(
                State.filled, Event.acceptance, to: State.accepted, by: .order78("5"), if: [complete]),
            RegisterRow(
                State.filled, Event.refusal, to: State.refused, by: .order78("A3"), if: [incomplete]),
            RegisterRow(State.accepted, Event.forwarding, to: State.forwarded, by: .order78("16")),
            RegisterRow(
                State.forwarded, Event.hearing, to: State.hearing, by: .order78("12.2"), if: hearingGuards),
        ]
            + RegisterRow.rows(
                withProvider, Event.serviceRefusal, to: State.serviceRefused, by: .order78("A2.11"),
                if: [.ground(Fields.ground), oneGround])
            + RegisterRow.rows(
                withProvider, Event.arrival, to: State.ready, by: .order78("A2.5.1"),
                within: RegisterTerm(RehabilitationParameters.certificateDays, from: .earlier(State.accepted))
            )
            + [RegisterRow(State.ready, Event.handing, to: State.handed, by: .order78("A2.7"))]
            + RegisterRow.notes(
                [State.handed, State.serviceRefused], Event.complaint, by: .order78("18.1")),
        answers: [
            RegisterAnswer(
                [
                    nil, State.filled, State.accepted, State.refused, State.forwarded, State.hearing,
                    State.ready,
                ], Event.complaint, .complaintBeforeResult),
            RegisterAnswer([State.refused], Event.forwarding, .refusedVisit),
        ])

    private static let withProvider = [State.forwarded, State.hearing]

    // MARK: Guards

    /// Appendix 1: удостоверение or дубликат.
    private static let oneKind = RegisterGuard(
        .alternatives, Localized(ru: "удостоверение или дубликат", kk: "куәлік немесе телнұсқа")
    ) {
        $0.values.codes(Fields.kind).count == 1
    }

    private static let oneGround = RegisterGuard(
        .alternatives, Localized(ru: "основание 1 или 2", kk: "1 немесе 2-негіз")
    ) {
        $0.values.codes(Fields.ground).count == 1
    }

    /// Appendix 2 row 7: a duplicate follows a certificate, which may be older than this register.
    private static let firstCertificate = RegisterGuard(
        .noFirstCertificate,
        Localized(ru: "дубликат – после удостоверения", kk: "телнұсқа – куәліктен кейін")
    ) { step in
        step.values[Fields.kind] != Kind.duplicate.rawValue
            || step.others.contains { $0.state == State.handed }
    }

    private static func package(_ step: RegisterStep) -> DocumentPackage {
        DocumentPackage(step.record.values, on: step.day)
    }

    /// p.5.
    private static let complete = RegisterGuard(
        "E-DOC", Localized(ru: "пакет полный, ничего не истекло", kk: "топтама толық, мерзімі өткені жоқ")
    ) { step in
        let package = package(step)
        if let missing = package.missing.first { return .document(missing.label) }
        return package.expired.first.map { .documentExpired($0.label) }
    }

    /// Appendix 3: something is missing or expired.
    private static let incomplete = RegisterGuard(
        .packageComplete,
        Localized(ru: "чего-то нет или срок истёк", kk: "бір нәрсе жоқ немесе мерзімі өткен")
    ) {
        !package($0).isComplete
    }

    /// p.12 part 2: the ways, and from when.
    static let hearingGuards = [
        RegisterGuard(
            .alternatives, Localized(ru: "назван способ", kk: "тәсілі көрсетілген")
        ) {
            HearingWay(rawValue: $0.values[Fields.way]) != nil
        },
        RehabilitationEdition.ofForms,
        RegisterGuard(
            "E-EDIT",
            Localized(
                ru: "цифровые системы – с \(RehabilitationParameters.digitalFrom.shown)",
                kk: "цифрлық жүйелер – \(KazakhDay.from(RehabilitationParameters.digitalFrom))")
        ) { step in
            let isDigital = step.values[Fields.way] == HearingWay.digital.rawValue
            guard isDigital, step.day < RehabilitationParameters.digitalFrom else { return nil }
            return .edition(step.day, since: RehabilitationParameters.digitalFrom)
        },
    ]
}

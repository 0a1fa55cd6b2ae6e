/// The state of one line of a payment order (мәртебесі, p.9 (4)); the order has no list of
/// values, these are proposed (A430-06).
public enum LineStatus: String, Hashable, Sendable, CaseIterable {
    /// The order is known, its money has not arrived.
    case awaiting
    case received
    case entered
    /// Does not match the data of the state's information systems.
    case mismatch
    /// Given back to the payer; nothing follows.
    case returned
    case partRefunded = "part-refunded"
    case refunded

    public var label: Localized {
        switch self {
        case .awaiting: Localized(ru: "Ожидается", kk: "Күтілуде")
        case .received: Localized(ru: "Поступило", kk: "Түсті")
        case .entered: Localized(ru: "Внесено", kk: "Енгізілді")
        case .mismatch: Localized(ru: "Не соответствует", kk: "Сәйкес келмейді")
        case .returned: Localized(ru: "Возвращено плательщику", kk: "Төлеушіге қайтарылды")
        case .partRefunded: Localized(ru: "Возвращено частично", kk: "Ішінара қайтарылды")
        case .refunded: Localized(ru: "Возвращено", kk: "Қайтарылды")
        }
    }

    /// What happens to a line.
    public enum Event: String, Hashable, Sendable, CaseIterable {
        case arrival, entry, mismatch, payerReturn = "payer-return", refund
    }

    /// The table of P1–P6: where an event leads from a state, or `nil` where it may not happen.
    ///
    /// A refund leads to ``refunded`` when nothing is left.
    public func next(_ event: Event) -> LineStatus? {
        switch (self, event) {
        case (.awaiting, .arrival): .received
        case (.received, .entry): .entered
        // Another field of the same line may differ too.
        case (.received, .mismatch), (.mismatch, .mismatch): .mismatch
        case (.mismatch, .payerReturn): .returned
        case (.entered, .refund), (.partRefunded, .refund): .partRefunded
        default: nil
        }
    }
}

/// In what a line differs from the data of the state (p.8).
public enum MismatchField: String, Hashable, Sendable, CaseIterable {
    case born, name, iin, period

    public var label: Localized {
        switch self {
        case .born: Localized(ru: "дата рождения", kk: "туған күні")
        case .name: Localized(ru: "фамилия, имя, отчество", kk: "тегі, аты, әкесінің аты")
        case .iin: Localized(ru: "ИИН", kk: "ЖСН")
        case .period: Localized(ru: "период", kk: "кезең")
        }
    }
}

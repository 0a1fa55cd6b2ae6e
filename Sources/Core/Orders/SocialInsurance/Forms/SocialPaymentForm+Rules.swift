extension SocialPaymentForm {
    /// The rules over fields, each beside its clause.
    func rules(_ subject: SocialFormSubject) -> [CrossRule] {
        switch self {
        case .application: Self.personRules + Self.applicationRules
        case .decision:
            [
                .documentNumber("number", withDigit: true, citation: citation),
                .period(from: "from", to: "through", citation: .order430("12.13")),
            ]
        case .items: Self.itemRules(subject)
        case .changes: Self.personRules + [Self.documentBefore(subject)]
        case .paid: Self.paidRules
        case .returned: []
        }
    }

    private static func day(_ key: String, _ values: FormValues, _ context: FormContext) -> CivilDate? {
        try? DateEntry.read(values[key] ?? "", today: context.today)
    }

    private static let personRules = [
        CrossRule("item6", citation: .order430("12.6")) { values, context in
            RecipientItem.refusal(6, (values["item6"] ?? "").trimmed, appliedOn: context.today)
        },
        .documentNumber("document_number", withDigit: true, citation: .order430("12.7")),
    ]

    private static let applicationRules = [
        CrossRule("birth", citation: .order430("12.3")) { values, context in
            guard let iin = try? IIN(values["iin"] ?? "") else { return nil }
            let born = try? Birth.read(values["birth"] ?? "", today: context.today)
            return Birth.doubts(iin, born: born, sex: nil).first
        },
        CrossRule("document_on", citation: .order430("12.7")) { values, context in
            guard let issued = day("document_on", values, context),
                let applied = day("happened_on", values, context), issued > applied
            else { return nil }
            return .order(
                Localized(ru: "выдача документа", kk: "құжат берілген"),
                Localized(ru: "дата обращения", kk: "жүгінген"))
        },
        CrossRule("happened_on", citation: .order430("10")) { values, context in
            guard let applied = day("happened_on", values, context), applied < SocialInsurance.edition.from
            else { return nil }
            return .edition(applied, since: SocialInsurance.edition.from)
        },
        CrossRule("item11", citation: .order430("12.11")) { values, context in
            guard let risk = day("item11", values, context),
                let applied = day("happened_on", values, context), risk > applied
            else { return nil }
            return .riskAfterApplication
        },
        CrossRule("deceased", citation: .order430("2.4")) { values, _ in
            values["deceased"] == values["iin"] ? .ownBreadwinner : nil
        },
    ]

    /// A document is not younger than the change that brought it.
    private static func documentBefore(_ subject: SocialFormSubject) -> CrossRule {
        CrossRule("document_on", citation: .order430("12.8")) { values, context in
            guard let issued = day("document_on", values, context),
                let changed = day("happened_on", values, context), issued > changed
            else { return nil }
            return .order(
                Localized(ru: "выдача документа", kk: "құжат берілген"),
                Localized(ru: "дата изменения", kk: "өзгерген"))
        }
    }

    /// What an item may hold is one rule for whatever enters it.
    private static func itemRules(_ subject: SocialFormSubject) -> [CrossRule] {
        [14, 15, 22, 17, 18, 19, 20, 21, 24].map { item in
            CrossRule(key(ofItem: item), citation: .order430("12.\(item)")) { values, context in
                let value = (values[key(ofItem: item)] ?? "").trimmed
                guard !value.isEmpty, value != SocialPaymentFields.none else { return nil }
                if let kind = subject.kind, !subject.items.contains(item) { return .itemNotOfKind(kind) }
                if let refusal = RecipientItem.refusal(
                    item, value, appliedOn: subject.appliedOn ?? context.today)
                {
                    return refusal
                }
                guard item == 24, let held = try? Tenge(value),
                    let size = (try? Tenge((values["item22"] ?? "").trimmed)) ?? subject.size, held > size
                else { return nil }
                return .sumAbove(RecipientItem.title(22))
            }
        }
    }

    private static let paidRules: [CrossRule] = [
        .documentNumber("number", withDigit: true, citation: .order430("12.25")),
        CrossRule("months", citation: .order430("12.25")) { values, context in
            do throws(Message) {
                return try months(values["months"] ?? "", context).isEmpty ? .period : nil
            } catch {
                return error
            }
        },
        CrossRule("sent_on", citation: .order430("12.25")) { values, context in
            guard let sent = day("sent_on", values, context),
                let received = day("happened_on", values, context), sent > received
            else { return nil }
            return .sendingBeforeReceipt
        },
        CrossRule("dated_on", citation: .order430("12.25")) { values, context in
            guard let dated = day("dated_on", values, context), let sent = day("sent_on", values, context),
                dated > sent
            else { return nil }
            return .documentBeforeSending
        },
        CrossRule("knp", citation: .order430("12.25")) { values, _ in
            let code = (values["knp"] ?? "").trimmed
            return code.isEmpty || code.utf8.count == 3 && code.asciiDigits != nil ? nil : .dictionary
        },
        CrossRule("total", citation: .order430("12.25")) { values, _ in
            guard let total = try? Tenge(values["total"] ?? ""), let sum = try? Tenge(values["sum"] ?? ""),
                sum > total
            else { return nil }
            return .sumAbove(Localized(ru: "общая сумма платежа", kk: "төлемнің жалпы сомасы"))
        },
    ]

    /// «10.2026, 11.2026».
    static func months(_ typed: String, _ context: FormContext) throws(Message) -> [YearMonth] {
        var months: [YearMonth] = []
        for part in typed.split(whereSeparator: { ",;".contains($0) }) where !part.trimmed.isEmpty {
            months.append(try MonthEntry.read(part.trimmed, today: context.today))
        }
        return months
    }
}

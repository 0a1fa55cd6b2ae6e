extension SocialPaymentForm {
    /// The rules over fields, each beside its clause.
    func rules(_ subject: SocialFormSubject) -> [CrossRule] {
        switch self {
        case .application: Self.personRules + Self.applicationRules
        case .decision:
            [
                .documentNumber("number", withDigit: true, citation: citation),
                .period(from: "from", to: "through", citation: .order430("12.13")),
                Self.notBeforeRisk(subject),
            ]
        case .items: Self.itemRules(subject)
        case .changes: Self.personRules + [Self.documentBefore]
        case .paid: Self.paidRules + [Self.afterDecision(subject)]
        case .returned: []
        }
    }

    /// The order sets no bound to the first day, so that it is asked: a payment from a day before the
    /// risk and the application is mostly a slip.
    private static func notBeforeRisk(_ subject: SocialFormSubject) -> CrossRule {
        CrossRule("from", citation: .order430("12.12")) { values, context in
            guard values["decision"] == RecipientDecision.assign.rawValue,
                let from = try? DateEntry.read(values["from"] ?? "", today: context.today),
                let first = [subject.riskOn, subject.appliedOn].compactMap(\.self).min(), from < first
            else { return nil }
            return .assignedBefore(first)
        }
    }

    /// Money before the decision is possible and wrong: it is asked, and the card says it.
    private static func afterDecision(_ subject: SocialFormSubject) -> CrossRule {
        CrossRule("number", citation: .order430("11")) { _, _ in
            subject.isAssigned ? nil : .paidWithoutDecision
        }
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
        .days(
            "document_on", notAfter: "happened_on", at: "document_on",
            .order(
                Localized(ru: "выдача документа", kk: "құжат берілген"),
                Localized(ru: "дата обращения", kk: "жүгінген")), citation: .order430("12.7")),
        CrossRule("happened_on", citation: .order430("10")) { values, context in
            guard let applied = try? DateEntry.read(values["happened_on"] ?? "", today: context.today),
                applied < SocialInsurance.edition.from
            else { return nil }
            return .edition(applied, since: SocialInsurance.edition.from)
        },
        .days(
            "item11", notAfter: "happened_on", at: "item11", .riskAfterApplication,
            citation: .order430("12.11")),
        CrossRule("deceased", citation: .order430("2.4")) { values, _ in
            values["deceased"] == values["iin"] ? .ownBreadwinner : nil
        },
    ]

    /// A document is not younger than the change that brought it.
    private static let documentBefore = CrossRule.days(
        "document_on", notAfter: "happened_on", at: "document_on",
        .order(
            Localized(ru: "выдача документа", kk: "құжат берілген"),
            Localized(ru: "дата изменения", kk: "өзгерген")), citation: .order430("12.8"))

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
        .days(
            "sent_on", notAfter: "happened_on", at: "sent_on", .sendingBeforeReceipt,
            citation: .order430("12.25")),
        .days(
            "dated_on", notAfter: "sent_on", at: "dated_on", .documentBeforeSending,
            citation: .order430("12.25")),
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

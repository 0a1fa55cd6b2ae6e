extension FormSpec {
    /// Order 526, Appendix 1: «Заявление о прекращении трудовой деятельности на
    /// работах с вредными условиями труда/ переводе на другую работу,
    /// исключающую воздействие вредных производственных факторов».
    ///
    /// Fields `f01`–`f23` of the catalogue; the worker's name in full, the day
    /// of birth and both keys are not on the paper, but the case needs them.
    public static let application = FormSpec(
        code: "526/A1",
        title: Localized(ru: "Заявление (Приложение 1)", kk: "Өтініш (1-қосымша)"),
        pages: [
            Localized(ru: "Работник, работодатель", kk: "Жұмыскер, жұмыс беруші"),
            Localized(ru: "Просьба, согласия", kk: "Өтініш, келісімдер"),
            Localized(ru: "Подпись, связь, счет", kk: "Қолы, байланыс, шот"),
        ],
        fields: ApplicationFields.people + ApplicationFields.request + ApplicationFields.contacts,
        rules: ApplicationFields.rules,
        edition: ProfessionalPayment.edition, fills: ApplicationFields.fills,
        lookups: ApplicationFields.lookups)

    /// The same form for a correction: what was said of the person is not filled in anew.
    public static let applicationCorrection = FormSpec(
        code: application.code, title: application.title, pages: application.pages,
        fields: application.fields, rules: application.rules, edition: application.edition,
        fills: application.fills, lookups: application.lookups.filter { $0.after != "iin" })
}

extension ProfessionalPayment {
    /// The edition of the order's forms that the program carries.
    public static let edition = FormSpec.Edition(
        name: Localized(
            ru: "приказ от 26.12.2023 № 526 в редакции приказа от 18.07.2024 № 264",
            kk: "26.12.2023 № 526 бұйрық, 18.07.2024 № 264 бұйрықпен өзгертілген редакцияда"),
        from: CivilDate(dayNumber: CivilDate.number(2024, 1, 1)))
}

/// The fields of Appendix 1 by the page on which they are typed.
enum ApplicationFields {
    static let citation = Citation(.order526, "4")

    static func isTermination(_ values: FormValues) -> Bool {
        values["f05"] == EmploymentEnd.termination.rawValue
    }
    static func isJobTransfer(_ values: FormValues) -> Bool {
        values["f05"] == EmploymentEnd.jobTransfer.rawValue
    }

    static let rules: [CrossRule] = [
        .documentNumber("f06", withDigit: false, citation: citation),
        CrossRule("birth", citation: citation) { values, context in
            guard let iin = try? IIN(values["iin"] ?? ""),
                let birth = try? Birth.read(values["birth"] ?? "", today: context.today)
            else { return nil }
            return Birth.doubts(iin, born: birth, sex: nil).first
        },
        CrossRule("f08", citation: citation) { values, context in
            guard isTermination(values),
                let contract = try? DateEntry.read(values["f07"] ?? "", today: context.today),
                let end = try? DateEntry.read(values["f08"] ?? "", today: context.today), end < contract
            else { return nil }
            return .order(
                Localized(ru: "договор", kk: "шарт"), Localized(ru: "расторжение", kk: "бұзу"))
        },
        .notLongAgo("f08", citation: Citation(.order526, "6")),
        .notLongAgo("f09", citation: Citation(.order526, "6")),
        CrossRule("f14", citation: citation) { values, _ in
            guard let signed = values["f14"], let worker = values["f04"], !signed.isEmpty, !worker.isEmpty,
                SearchKey.fold(signed) != SearchKey.fold(worker)
            else { return nil }
            return .signatureDiffers
        },
        CrossRule("f16", citation: citation) { values, context in
            guard let signed = try? DateEntry.read(values["f16"] ?? "", today: context.today),
                signed < ProfessionalPayment.edition.from
            else { return nil }
            return .edition(signed, since: ProfessionalPayment.edition.from)
        },
        CrossRule("f20", citation: citation) { values, context in
            guard let account = try? IBAN(values["f20"] ?? "") else { return nil }
            guard let bank = context.bank(of: account) else { return .unknownBank(account.bankCode) }
            guard let named = context.bank(named: values["f19"] ?? "") else { return nil }
            return named.code == bank.code ? nil : .otherBank(bank)
        },
    ]
}

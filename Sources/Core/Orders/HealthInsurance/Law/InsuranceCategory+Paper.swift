extension InsuranceCategory {
    /// The name on paper: whole, with the sub-point of the order, without the program's code.
    var written: Localized {
        guard let clause = listed else { return wholeName }
        // A number stays with its word.
        let place = clause.short
        return wholeName + .same(" (")
            + Localized(
                ru: place.ru.replacing(" ", with: "\u{A0}"), kk: place.kk.replacing(" ", with: "\u{A0}"))
            + .same(")")
    }

    /// Where the order lists it: p.20 names fourteen, p.55 two more.
    private var listed: Clause? {
        guard let number = Int(code.dropFirst()) else { return nil }
        return switch code.first {
        case "R": Clause(point: "20", subpoint: "\(number)")
        case "L": Clause(point: "55", subpoint: "\(number)")
        default: nil
        }
    }

    /// A screen has room for a shorter one.
    private var wholeName: Localized {
        guard self == .m else { return name }
        // p.62.
        return Localized(
            ru:
                "военнослужащие, кроме проходящих воинскую службу в резерве, в отношении которых вышел приказ "
                + "командира (начальника) воинской части (учреждения) о прибытии на занятия по боевой "
                + "подготовке, сотрудники специальных государственных органов, сотрудники правоохранительных "
                + "органов",
            kk: "өздеріне қатысты әскери бөлім (мекеме) командирінің (бастығының) жауынгерлік даярлық "
                + "бойынша сабақтарға келу туралы бұйрығы шыққан, резервтегі әскери қызметті өткеріп жүрген "
                + "әскери қызметшілерді қоспағанда, әскери қызметшілер, арнаулы мемлекеттік органдардың "
                + "қызметкерлері, құқық қорғау органдарының қызметкерлері")
    }
}

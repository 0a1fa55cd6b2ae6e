import Core

/// What F2 and F6 do on the lists of money and terms.
enum ListAction {
    static func keys(_ journal: Journal) -> [KeyHint] {
        switch journal {
        case .needLists: [KeyHint("F2", Localized(ru: "Составить", kk: "Жасау"))]
        case .transfers: [KeyHint("F2", Localized(ru: "Новый", kk: "Жаңа"))]
        case .payoutBatches: [KeyHint("F2", Localized(ru: "Составить", kk: "Жасау"))]
        case .payoutLines: [.save, KeyHint("F6", Localized(ru: "Поручения", kk: "Тапсырмалар"))]
        case .returns: [KeyHint("F2", Localized(ru: "Вернуть", kk: "Қайтару"))]
        case .notices: [KeyHint("F2", Localized(ru: "Отправлено", kk: "Жіберілді"))]
        case .deadlines: [.why]
        case .operators: [KeyHint("Enter", Localized(ru: "Мед. сведения", kk: "Мед. мәліметтер"))]
        default: InsuranceListAction.keys(journal)
        }
    }

    /// F2.
    static func begin(_ journal: Journal, _ filter: JournalFilter, _ row: JournalRow?, _ context: Context)
        -> [Effect]
    {
        let month = context.now.date.yearMonth
        switch journal {
        case .needLists:
            return [.openRoute(.askOld(FormSpec.month(needTitle, "25.1"), ["month": month.next.shown]))]
        case .transfers: return [.openRoute(.transfer())]
        case .payoutBatches:
            return [.openRoute(.askOld(FormSpec.month(payoutTitle, "26"), ["month": month.shown]))]
        case .payoutLines: return [.openRoute(.question(recording))]
        case .returns: return row.flatMap { refund($0, context) } ?? [.bell]
        case .notices: return row == nil ? [.bell] : [.openRoute(.question(sending))]
        default: return InsuranceListAction.begin(journal, row)
        }
    }

    /// F6.
    static func second(_ journal: Journal, _ filter: JournalFilter, _ row: JournalRow?) -> [Effect] {
        switch journal {
        case .payoutLines: return filter.parent.map { [.actOld(.writeOrders(batchID: $0))] } ?? [.bell]
        case .deadlines:
            guard let row, let id = row.caseID else { return [.bell] }
            let spec = JournalSpec.of(journal)
            return [
                .openRoute(
                    .deadlineReasons(
                        caseID: id, kind: spec.value("kind", row),
                        month: YearMonth(iso: spec.value("month", row))))
            ]
        default: return InsuranceListAction.second(journal)
        }
    }

    /// What came back from the screen that F2 opened.
    static func finish(
        _ journal: Journal, _ filter: JournalFilter, _ row: JournalRow?, _ value: Returned, _ context: Context
    ) -> [Effect] {
        switch (journal, value) {
        case (.needLists, .typed(let values)): return [.actOld(.formNeed(month: values["month"] ?? ""))]
        case (.payoutBatches, .typed(let values)):
            return [.actOld(.formPayouts(month: values["month"] ?? ""))]
        case (.payoutLines, .decided("yes")):
            return filter.parent.map { [.actOld(.recordPayouts(batchID: $0))] } ?? []
        case (.returns, .typed(let values)):
            let spec = JournalSpec.of(journal)
            guard let row, let id = row.caseID, let version = Int64(spec.value("version", row)) else {
                return [.bell]
            }
            return [.actOld(.record(caseID: id, version: version, kind: "refund", values))]
        case (.operators, .decided("yes")):
            guard let row else { return [.bell] }
            let sees = JournalSpec.of(journal).value("medical", row) == "1"
            return [.actOld(.letSeeMedical(operatorID: row.key.id, !sees))]
        case (.notices, .decided("yes")): return row.map { [.actOld(.markSent(noticeID: $0.key.id))] } ?? []
        default: return InsuranceListAction.finish(journal, row, value)
        }
    }

    /// Enter on a row; `nil` where a list has no way of its own.
    static func open(_ journal: Journal, _ row: JournalRow, _ context: Context) -> [Effect]? {
        let id = row.key.id
        switch journal {
        case .needLists: return [.openRoute(.journal(.needLines, .part(of: id)))]
        case .transfers: return [.openRoute(.journal(.transferLines, .part(of: id)))]
        case .payoutBatches: return [.openRoute(.journal(.payoutLines, .part(of: id)))]
        case .deadlines: return row.caseID.map { [.openRoute(.caseDeadlines($0))] }
        case .notices: return [.openRoute(.preview(.notice(id, context.language)))]
        case .operators: return sight(row)
        case .reconciliation:
            let spec = JournalSpec.of(journal)
            let filter = JournalFilter(
                employerID: Int64(spec.value("employerID", row)), kind: spec.value("monthISO", row))
            return [.openRoute(.journal(.balances, filter))]
        default: return InsuranceListAction.open(journal, row, context)
        }
    }

    /// [S333] §7a: who may see medical facts; a role that always may is left.
    private static func sight(_ row: JournalRow) -> [Effect] {
        let spec = JournalSpec.of(.operators)
        let name = spec.value("name", row)
        guard spec.value("role", row) != Operator.Role.medical.rawValue else { return [.bell] }
        if spec.value("medical", row) == "1" {
            return [
                .openRoute(
                    .question(
                        question(
                            sightTitle,
                            Localized(
                                ru: "\(name) больше не должен видеть медицинские сведения?",
                                kk: "\(name) енді медициналық мәліметтерді көрмеуі керек пе?"),
                            Localized(ru: "Закрыть доступ", kk: "Рұқсатты алу"))))
            ]
        }
        return [
            .openRoute(
                .question(
                    question(
                        sightTitle,
                        Localized(
                            ru:
                                "Открыть специалисту \(name) медицинские сведения: категории R2, R4, R5, R6, R12, справки 027/у и об инвалидности?",
                            kk:
                                "\(name) маманына медициналық мәліметтерді ашасыз ба: R2, R4, R5, R6, R12 санаттары, 027/е және мүгедектік анықтамалары?"
                        ),
                        Localized(ru: "Открыть доступ", kk: "Рұқсат беру"))))
        ]
    }

    private static let sightTitle = Localized(ru: "Медицинские сведения", kk: "Медициналық мәліметтер")

    /// p.25, 29: the return of one line, as much as is still to be returned.
    private static func refund(_ row: JournalRow, _ context: Context) -> [Effect]? {
        guard let form = FactForm.of(kind: "refund") else { return nil }
        let spec = JournalSpec.of(.returns)
        var values = form.defaults(now: context.now)
        values["month"] = YearMonth(iso: spec.value("month", row))?.shown
        values["sum"] = Int64(spec.value("unreturned", row)).map { Tenge(tiyn: $0).shown }
        return [.openRoute(.askOld(form.spec.asked(about: spec.value("name", row)), values))]
    }

    private static let needTitle = Localized(ru: "Составить потребность", kk: "Қажеттілікті жасау")
    private static let payoutTitle = Localized(ru: "Составить список выплат", kk: "Төлемдер тізімін жасау")

    private static func question(_ title: Localized, _ text: Localized, _ yes: Localized) -> Question {
        Question(
            title: title, text: text,
            buttons: [
                Question.Button("yes", yes), Question.Button("no", Localized(ru: "Нет", kk: "Жоқ")),
            ], preferred: "no")
    }

    private static let recording = question(
        Localized(ru: "Записать выплату", kk: "Төлемді жазу"),
        Localized(
            ru:
                "Строки с суммой будут записаны в дела как выплаты. Изменить их потом нельзя, только отозвать в деле.",
            kk:
                "Сомасы бар жолдар істерге төлем ретінде жазылады. Кейін өзгертуге болмайды, тек істе кері алуға болады."
        ),
        Localized(ru: "Записать", kk: "Жазу"))

    private static let sending = question(
        Localized(ru: "Отметить отправку", kk: "Жіберілгенін белгілеу"),
        Localized(
            ru: "Уведомление отправлено в личный кабинет на ЭБТ (или задача выполнена)?",
            kk: "Хабарлама ЭЕБ-тегі жеке кабинетке жіберілді ме (немесе тапсырма орындалды ма)?"),
        Localized(ru: "Да", kk: "Иә"))
}

extension JournalSpec {
    /// All of a row, nothing cut.
    func whole(_ row: JournalRow) -> Localized {
        func text(_ language: Language) -> String {
            zip(columns, row.values).filter { $0.0.screenWidth > 0 }.map {
                "\($0.title[language]): \($0.shown($1, language))"
            }.joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// The stored value of a column by its key.
    func value(_ key: String, _ row: JournalRow) -> String {
        guard let index = columns.firstIndex(where: { $0.key == key }), row.values.indices.contains(index)
        else {
            return ""
        }
        return row.values[index]
    }
}

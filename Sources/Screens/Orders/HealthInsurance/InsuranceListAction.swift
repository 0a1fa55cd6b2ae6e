import Core

/// What F2, F6 and Enter do on the lists of health insurance.
enum InsuranceListAction {
    static func keys(_ journal: Journal) -> [KeyHint] {
        switch journal {
        case .enrolments: [KeyHint("F2", Localized(ru: "Включить", kk: "Енгізу"))]
        case .families: [KeyHint("F2", Localized(ru: "Заявл. отца", kk: "Әке өтініші"))]
        case .checks:
            [
                KeyHint("F2", Localized(ru: "Сверить", kk: "Тексеру")),
                KeyHint("F6", Localized(ru: "Обновить", kk: "Жаңарту")),
            ]
        case .failures: [KeyHint("F2", Localized(ru: "Новый сбой", kk: "Жаңа ақау"))]
        default: []
        }
    }

    /// F2.
    static func begin(_ journal: Journal, _ row: JournalRow?) -> [Effect] {
        switch journal {
        case .enrolments: return [.openRoute(.enrol([:]))]
        case .families: return row.map { [.askOld(.familyLink($0.key.id))] } ?? [.bell]
        case .checks:
            let spec = JournalSpec.of(.checks)
            let canContinue = row.map { spec.value("stopped", $0) == "1" } ?? false
            return [.openRoute(.question(canContinue ? continuing : checking))]
        case .failures: return [.openRoute(.form(.openFailure, [:]))]
        default: return [.bell]
        }
    }

    /// F6.
    static func second(_ journal: Journal) -> [Effect] {
        journal == .checks ? [.actOld(.refreshConsumers)] : [.bell]
    }

    /// What was read for F2.
    static func receive(_ answer: StoreAnswer, _ context: Context) -> [Effect]? {
        guard case .familyLink(let link) = answer else { return nil }
        guard let link else { return [.bell] }
        return [
            .openRoute(
                .form(
                    .fatherApplication(link: link.id),
                    [
                        "father": link.father.iin.digits, "mother": link.mother.iin.digits,
                        "child": link.child.iin.digits, "applied_on": context.now.date.shown,
                    ]))
        ]
    }

    static func finish(_ journal: Journal, _ row: JournalRow?, _ value: Returned) -> [Effect] {
        switch (journal, value) {
        case (.checks, .decided("new")), (.checks, .decided("yes")):
            return [.actOld(.reconcileAll(continuing: nil))]
        case (.checks, .decided("continue")):
            return row.map { [.actOld(.reconcileAll(continuing: $0.key.id))] } ?? []
        default: return []
        }
    }

    /// Enter on a row; `nil` where a list has no way of its own.
    static func open(_ journal: Journal, _ row: JournalRow, _ context: Context) -> [Effect]? {
        let id = row.key.id
        switch journal {
        case .enrolments: return [.openRoute(.enrolment(id, []))]
        case .fatherApplications: return [.openRoute(.preview(.fatherApplication(id, context.language)))]
        case .checks: return [.openRoute(.journal(.protocolLines, .part(of: id)))]
        case .bodies: return [.openRoute(.journal(.bodyTransfers, .part(of: id)))]
        case .failures:
            return JournalSpec.of(.failures).value("state", row) == "1"
                ? [.openRoute(.form(.closeFailure(id: id), ["to": context.now.date.shown]))]
                : [
                    .openRoute(
                        .text(title: JournalSpec.of(journal).title, JournalSpec.of(journal).whole(row)))
                ]
        case .families, .protocolLines: return row.personID.map { [.openRoute(.consumer($0))] } ?? [.bell]
        case .streams, .batches, .bodyTransfers:
            return [
                .openRoute(.text(title: JournalSpec.of(journal).title, JournalSpec.of(journal).whole(row)))
            ]
        default: return nil
        }
    }

    private static let checking = Question(
        title: Localized(ru: "Сверка всех", kk: "Барлығын салыстырып тексеру"),
        text: Localized(
            ru:
                "Категории всех потребителей будут сверены с платежами на эту минуту (пункты 20–60). Esc остановит между людьми, продолжить можно потом.",
            kk:
                "Барлық тұтынушының санаттары осы минуттағы төлемдермен салыстырылады (20–60-тармақтар). Esc адамдар арасында тоқтатады, кейін жалғастыруға болады."
        ),
        buttons: [
            Question.Button("new", Localized(ru: "Сверить", kk: "Тексеру")),
            Question.Button("no", Localized(ru: "Нет", kk: "Жоқ")),
        ], preferred: "new")

    private static let continuing = Question(
        title: Localized(ru: "Сверка остановлена", kk: "Салыстырып тексеру тоқтатылған"),
        text: Localized(
            ru: "Продолжить остановленную сверку с того человека, на котором она стоит, или начать новую?",
            kk:
                "Тоқтатылған салыстырып тексеруді сол адамнан жалғастыру керек пе, әлде жаңасын бастау керек пе?"
        ),
        buttons: [
            Question.Button("continue", Localized(ru: "Продолжить", kk: "Жалғастыру")),
            Question.Button("new", Localized(ru: "Новая", kk: "Жаңасы")),
            Question.Button("no", Localized(ru: "Нет", kk: "Жоқ")),
        ], preferred: "continue")
}

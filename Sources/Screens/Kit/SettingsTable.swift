import Core
import TUI

extension TableTask where Subject == [SettingValue] {
    /// What an administrator enters because no order says it: accounts, codes, names.
    ///
    /// Unset, the program says `E-EXT` where it needs one.
    static var settings: TableTask {
        TableTask(
            help: "settings", place: { _ in Localized(ru: "Настройки", kk: "Баптаулар") }, start: [],
            columns: [
                Column("label", Localized(ru: "Настройка", kk: "Баптау"), width: 42, isFrozen: true),
                Column("value", Localized(ru: "Значение", kk: "Мәні"), width: 34),
                Column("name", Localized(ru: "Код", kk: "Коды"), width: 24),
            ],
            rows: { settings, language in settings.enumerated().map { row($1, Int64($0), language) } },
            empty: .same(""),
            keys: { context in
                [
                    .help, .find, .language(context.language), .back,
                    KeyHint("Enter", Localized(ru: "Изменить", kk: "Өзгерту")),
                ]
            },
            advice: { _, context in
                context.worker?.role == .administrator
                    ? Advice(
                        Localized(
                            ru: "Enter – изменить; F1 – зачем нужна эта настройка",
                            kk: "Enter – өзгерту; F1 – бұл баптау не үшін керек"))
                    : Advice(Localized(ru: "Изменяет только администратор", kk: "Тек әкімші өзгертеді"))
            },
            appear: { _, _ in [read] }, open: { change(&$0, $1) },
            found: { settings, row in
                let spec = settings[Int(row)].spec
                return [spec.label.ru, spec.label.kk, spec.name, spec.words].joined(separator: " ")
            },
            fieldHelp: { screen in setting(screen).map { ($0.spec.label, $0.spec.help) } })
    }

    private static func setting(_ screen: TableScreen<Subject>) -> SettingValue? {
        screen.row.map { screen.subject[Int($0)] }
    }

    private static var read: Effect {
        .ask(OfficeSettings(), in: TableScreen<Subject>.self) { screen, found, context in
            screen.show(found, context)
            return []
        }
    }

    private static func change(_ screen: inout TableScreen<Subject>, _ context: Context) -> [Effect] {
        guard context.worker?.role == .administrator else { return screen.refuse(Message.access.text) }
        guard let setting = setting(screen) else { return [.bell] }
        return screen.ask(AskScreen(setting.spec.form, ["value": setting.value ?? ""])) { _, answer, _ in
            guard case .typed(let values) = answer else { return [] }
            let command = ChangeSetting(
                setting.spec.name, to: values["value"] ?? "", insteadOf: setting.value)
            return [
                .perform(command, in: TableScreen<Subject>.self) { screen, _, _ in
                    screen.said = .success(Localized(ru: "Записано", kk: "Жазылды"))
                    return [read]
                }
            ]
        }
    }

    private static func row(_ setting: SettingValue, _ id: Int64, _ language: Language) -> TableRow {
        TableRow(
            id: id,
            cells: [setting.spec.label[language], setting.shown[language], setting.spec.name],
            role: setting.value == nil && setting.spec.standard == nil ? .disabled : nil)
    }
}

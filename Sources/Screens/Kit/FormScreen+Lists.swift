import Core

/// The lists of fields: opened by F4, chosen from.
extension FormScreen {
    mutating func list(_ key: String, _ context: Context) -> [Effect] {
        guard let field = form.spec.field(key) else { return [.bell] }
        waiting = .list(key)
        switch field.kind {
        case .employerNumber:
            return [
                .ask(EmployersNamed(form.values[key] ?? ""), in: FormScreen.self) { _, employers, _ in
                    let items = employers.map {
                        PickerChoice($0.number, .same($0.name), detail: .same($0.number))
                    }
                    let title = Localized(ru: "Работодатели", kk: "Жұмыс берушілер")
                    return [.open(PickerScreen(title: title, items: items, selected: nil))]
                }
            ]
        default:
            let value = form.values[key] ?? ""
            return FieldList.picker(field, value, context).map { [.open($0)] } ?? [.bell]
        }
    }

    mutating func pick(_ code: String, for key: String, _ context: Context) -> [Effect] {
        guard let field = form.spec.field(key) else { return [] }
        form.choose(FieldList.value(code, of: field, context), for: key, in: context.language)
        hasChanged = true
        nameAnew(key)
        return left(key, context)
    }
}

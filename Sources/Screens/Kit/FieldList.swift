import Core

/// The list of a field, F4: what it offers, and what a choice puts into the field.
enum FieldList {
    /// - Returns: `nil` where the field has none, or one that has to be asked for.
    static func picker(_ field: FieldSpec, _ value: String, _ context: Context) -> PickerScreen? {
        switch field.kind {
        case .bank:
            let items = context.form.banks.map {
                PickerChoice($0.bic, $0.name, detail: .same($0.code), words: $0.words)
            }
            return PickerScreen(title: field.label, items: items, selected: nil)
        case .suggested(let texts, _):
            let items = texts.map { PickerChoice($0.ru, $0) }
            return PickerScreen(title: field.label, items: items, selected: nil)
        case .listed(let choices, _):
            let items = choices.map { choice in
                // The code is what a long name is known by.
                PickerChoice(
                    choice.code, .same(choice.code + "  ") + choice.label,
                    closed: choice.refusal(context.form)?.text)
            }
            return PickerScreen(title: field.label, items: items, selected: value)
        default: return nil
        }
    }

    static func value(_ code: String, of field: FieldSpec, _ context: Context) -> String {
        switch field.kind {
        case .bank: context.form.banks.first { $0.bic == code }?.name[context.language] ?? ""
        case .suggested(let texts, _): texts.first { $0.ru == code }?[context.language] ?? code
        default: code
        }
    }
}

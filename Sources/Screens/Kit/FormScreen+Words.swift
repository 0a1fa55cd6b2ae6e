import Core

extension FormScreen {
    static let nothingBefore = Advice(
        Localized(
            ru: "С начала этой работы в этом поле ничего другого не записывали",
            kk: "Осы жұмыс басталғалы бұл өріске басқа ештеңе жазылған жоқ"))

    /// The field's value in the entry before, and the language of its words.
    func last(_ context: Context) -> (text: String, language: Language?)? {
        let entry = context.lastEntries[form.spec.code] ?? [:]
        let value = entry[form.focus] ?? ""
        guard !value.isEmpty, value != form.values[form.focus] else { return nil }
        return (value, entry.language(of: form.focus))
    }

    func advice(_ remark: Filling.Remark?) -> Advice? {
        remark.map { $0.isWarning ? .warning($0.text) : Advice($0.text) }
    }

    static func toCorrect(_ count: Int) -> Advice {
        .error(
            Localized(
                ru: "Не записано. Исправьте отмеченное: \(count)",
                kk: "Жазылмады. Белгіленгенді түзетіңіз: \(count)"))
    }

    /// Asks to go past warnings; Enter does not.
    static func confirmation(_ warnings: [Problem], _ spec: FormSpec) -> Question {
        func text(_ language: Language) -> String {
            var said: [Message] = []
            for warning in warnings where !said.contains(warning.message) { said.append(warning.message) }
            // The same of several fields is said once.
            return said.map { message in
                let fields = warnings.filter { $0.message == message }
                    .map { spec.field($0.key)?.label[language] ?? "" }
                return "• \(fields.joined(separator: ", ")): \(message.text[language])"
            }.joined(separator: "\n")
        }
        return Question(
            title: Localized(ru: "Проверьте", kk: "Тексеріңіз"),
            text: Localized(
                ru: text(.russian) + "\n\nВсё верно, записать?",
                kk: text(.kazakh) + "\n\nБәрі дұрыс па? Жазылсын ба?"),
            buttons: [.no, .yes], preferred: "no")
    }

    /// Asks whether a name that is known otherwise changes everywhere; Enter goes back to it.
    static func renaming(_ question: Filling.Rename) -> Question {
        Question(
            title: Localized(ru: "Известно под другим именем", kk: "Басқа атпен белгілі"), text: question,
            buttons: [
                Question.Button("back", Localized(ru: "Вернуться", kk: "Оралу")),
                Question.Button("here", Localized(ru: "Только в этой записи", kk: "Тек осы жазбада")),
                Question.Button(
                    "everywhere", Localized(ru: "Переименовать везде", kk: "Барлық жерде өзгерту")),
            ], preferred: "back")
    }
}

extension FieldSpec {
    /// Whether F4 has something to show.
    var hasList: Bool {
        switch kind {
        case .bank, .suggested, .listed, .employerNumber: true
        default: false
        }
    }
}

extension FormScreen {
    /// Why there is no page after this one yet, or that it is the last.
    mutating func noNextPage() -> [Effect] {
        guard form.form.page + 1 < form.pageCount else {
            said = .warning(
                Localized(
                    ru: "Это последняя страница. F2 – записать", kk: "Бұл – соңғы бет. F2 – жазу"))
            return [.bell]
        }
        let values = form.values
        let lacking = form.spec.fields.first {
            $0.isShown(values) && $0.isRequired(values) && (values[$0.key] ?? "").isEmpty
        }
        said = .warning(
            Localized(
                ru: "Следующая страница откроется, когда будет заполнено: \(lacking?.label.ru ?? "эта")",
                kk: "Келесі бет мына өріс толтырылғанда ашылады: \(lacking?.label.kk ?? "осы бет")"))
        return [.bell]
    }
}

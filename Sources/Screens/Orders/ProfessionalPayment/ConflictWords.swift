import Core

/// What is said when two operators met on one record (`E-CONF`): both versions,
/// and that nothing typed is lost.
enum ConflictWords {
    /// Fields in which a correction differs from the entry that stands now.
    static func differences(_ spec: FormSpec, _ mine: FormValues, _ theirs: ApplicationRecord) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            let fields = spec.fields.filter { (mine[$0.key] ?? "") != (theirs.values[$0.key] ?? "") }
            let lines = fields.map { field in
                let (yours, stored) = (mine[field.key] ?? "", theirs.values[field.key] ?? "")
                return
                    "\(field.label[language]): \(say("у вас", "сізде")) \(yours.quoted), \(say("записано", "жазылғаны")) \(stored.quoted)"
            }
            return
                ([
                    say("Запись уже исправил другой специалист: ", "Жазбаны басқа маман бұрын түзеткен: ")
                        + "\(theirs.operatorName), \(theirs.enteredAt.shown). \(theirs.reason ?? "")",
                    "",
                ] + lines + [
                    "",
                    say(
                        "Ваш ввод на экране и в черновике. Закройте это окно (Esc), проверьте ввод и нажмите F2: он исправит запись, которая стоит теперь.",
                        "Сіз енгізгендер экранда және қараламада. Бұл терезені жабыңыз (Esc), енгізгеніңізді тексеріп, F2 басыңыз: ол қазіргі жазбаны түзетеді."
                    ),
                ]).joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }

    /// Facts that somebody recorded in a case while one was being typed.
    static func news(_ facts: [RecordedFact], in case: CaseRecord) -> Localized {
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            let lines = facts.map { fact in
                "• \(FactWords.line(fact)[language]) – \(fact.operatorName), \(fact.enteredAt.shown)"
            }
            return
                ([
                    say(
                        "Пока вы вводили, в деле \(`case`.number) записано:",
                        "Сіз енгізіп жатқанда \(`case`.number) ісіне жазылды:")
                ] + lines + [
                    "",
                    say(
                        "Ваш ввод на экране. Если он по-прежнему верен, закройте это окно (Esc) и нажмите F2.",
                        "Сіз енгізгендер экранда. Олар әлі де дұрыс болса, бұл терезені жауып (Esc), F2 басыңыз."
                    ),
                ]).joined(separator: "\n")
        }
        return Localized(ru: text(.russian), kk: text(.kazakh))
    }
}

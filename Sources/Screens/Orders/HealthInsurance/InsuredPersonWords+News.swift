import Core

extension InsuredPersonWords {
    /// What others recorded while a form was open, or what the card did not
    /// show yet.
    static func news(since known: InsuredPersonFile, _ latest: InsuredPersonCard) -> Localized {
        let ids = Set(known.facts.map(\.id))
        let lines = latest.manualEnrolments.filter { line in line.factID.map { !ids.contains($0) } ?? false }
        func text(_ language: Language) -> String {
            func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
            let news = lines.map { "• \($0.text[language]) – \($0.day.shown), \($0.learned.shown)" }
            let what = news.isEmpty ? [say("• данные обновлены", "• деректер жаңартылды")] : news
            return
                ([
                    say(
                        "Пока вы вводили, о потребителе записано:",
                        "Сіз енгізіп жатқанда тұтынушы туралы жазылды:")
                ] + what + [
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

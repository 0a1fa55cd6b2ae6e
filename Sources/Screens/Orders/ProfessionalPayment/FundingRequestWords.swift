import Core

/// A second funding request of a month: what the first says, and what a new one would say
/// otherwise.
enum FundingRequestWords {
    static func question(_ difference: FundingRequestDifference) -> Question {
        let (list, month) = (difference.list, difference.list.month)
        return Question(
            title: Localized(
                ru: "Потребность за \(month.shown) уже есть",
                kk: "\(month.shown) айының қажеттілігі бұрыннан бар"),
            text: Localized(
                ru: """
                    № \(list.id) от \(difference.formedAt.shown), \(difference.operatorName): получателей – \
                    \(list.lineCount), сумма – \(list.total.shown) ₸.
                    """,
                kk: """
                    № \(list.id), \(difference.formedAt.shown), \(difference.operatorName): алушы саны – \
                    \(list.lineCount), сомасы – \(list.total.shown) ₸.
                    """) + .same("\n") + change(difference) + .same("\n")
                + Localized(ru: "Составить ещё одну?", kk: "Тағы біреуін жасайсыз ба?"),
            buttons: [
                Question.Button("no", Localized(ru: "Не составлять", kk: "Жасамау")),
                Question.Button(
                    "\(list.id) \(month.shown)", Localized(ru: "Составить новую", kk: "Жаңасын жасау")),
            ], preferred: "no")
    }

    /// The month and the list that the operator saw, from the button that goes on.
    static func seen(_ code: String) -> (list: Int64, month: String)? {
        let parts = code.split(separator: " ")
        guard parts.count == 2, let list = Int64(parts[0]) else { return nil }
        return (list, String(parts[1]))
    }

    private static func change(_ difference: FundingRequestDifference) -> Localized {
        guard difference.differing > 0 else {
            return Localized(
                ru: "С тех пор ничего не изменилось: новая была бы такой же.",
                kk: "Содан бері ештеңе өзгерген жоқ: жаңасы дәл сондай болар еді.")
        }
        let more = difference.differing - difference.lines.count
        return Localized(
            ru:
                "Теперь: получателей – \(difference.lineCount), сумма – \(difference.total.shown) ₸. Отличия:",
            kk:
                "Енді: алушы саны – \(difference.lineCount), сомасы – \(difference.total.shown) ₸. Айырмасы:")
            + difference.lines.map { .same("\n") + line($0) }.reduce(.same(""), +)
            + (more > 0 ? Localized(ru: "\nи ещё \(more)", kk: "\nжәне тағы \(more)") : .same(""))
    }

    private static func line(_ line: FundingRequestDifference.Line) -> Localized {
        let who = Localized.same("\(line.number) \(line.name) – ")
        switch (line.earlier, line.now) {
        case (let earlier?, let now?):
            return who
                + Localized(
                    ru: "было \(earlier.shown), теперь \(now.shown)",
                    kk: "бұрын \(earlier.shown), енді \(now.shown)")
        case (let earlier?, nil):
            return who
                + Localized(ru: "больше нет, было \(earlier.shown)", kk: "енді жоқ, бұрын \(earlier.shown)")
        default:
            let now = (line.now ?? .zero).shown
            return who + Localized(ru: "новая строка, \(now)", kk: "жаңа жол, \(now)")
        }
    }
}

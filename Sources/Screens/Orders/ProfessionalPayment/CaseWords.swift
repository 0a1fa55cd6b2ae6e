import Core
import TUI

/// The texts of the card.
enum CaseWords {
    /// The top of the card: the person, the status with the change to come, the conditions; the months have their
    /// strip.
    static func head(_ card: CaseCard, _ tab: CaseTab?, _ language: Language) -> [CardLine] {
        let status = Localized(ru: "Статус: ", kk: "Мәртебесі: ")[language]
        return card.header(language).map { CardLine($0) } + [
            CardLine(
                parts: [.init(status), .init(card.status.label[language], .value)]
                    + card.changes.prefix(1).map { .init(" · " + $0.text[language], .warning) }),
            CardLine(
                parts: conditions(card).map { condition in
                    .init(
                        condition.mark + condition.text[language], condition.holds ? .success : .warning)
                }, gap: 2),
        ] + below(card, tab, language)
    }

    /// Where the application asks for something else, each on a line that can be read whole, and
    /// the strip of the months; an empty line where there is neither.
    private static func below(_ card: CaseCard, _ tab: CaseTab?, _ language: Language) -> [CardLine] {
        let lines =
            card.file.differences.map {
                CardLine(parts: [.init("! " + $0.text[language].capitalised, .warning)])
            } + (tab == .months ? strip(card, language) : [])
        return lines.isEmpty ? [.empty] : lines
    }

    /// The year as one mark a month, below their names.
    private static func strip(_ card: CaseCard, _ language: Language) -> [CardLine] {
        let indent = "      "
        return [
            CardLine("\(card.file.today.year)  " + card.strip.names(language), .label),
            CardLine(parts: [
                .init(
                    indent + card.strip.marks(ascii: false), .value,
                    ascii: indent + card.strip.marks(ascii: true))
            ]),
        ]
    }

    private static func conditions(_ card: CaseCard) -> [(mark: String, holds: Bool, text: Localized)] {
        let age = card.file.caseState.ageDay
        return card.conditions.all.map { condition in
            let text: Localized =
                switch condition.name {
                case .age:
                    Localized(
                        ru: "\(Numeral.years(condition.required).ru) с \(age.shown)",
                        kk: "\(Numeral.years(condition.required).kk): \(age.shown)")
                case .occupationalContributions:
                    Localized(ru: "ОППВ \(condition.required) мес.", kk: "МКЗЖ \(condition.required) ай")
                case .employment: Localized(ru: "акт", kk: "акт")
                case .phone: Localized(ru: "телефон", kk: "телефон")
                case .document, .residence: condition.label
                }
            return (condition.mark, condition.holds, text)
        } + register(card)
    }

    /// The data of the register of persons as one: the worst of them.
    private static func register(_ card: CaseCard) -> [(mark: String, holds: Bool, text: Localized)] {
        let lacking = card.register.filter { !$0.holds }
        let worst = lacking.first(where: \.isKnown) ?? lacking.first
        return [
            (worst?.mark ?? "● ", worst == nil, Localized(ru: "документы", kk: "құжаттар"))
        ]
    }

    /// The line above the keys: what is late or ends today, a question, the next deadline, or
    /// what is missing; the second of them behind the first where it fits.
    static func advice(_ card: CaseCard) -> Advice? {
        let said = [late(card), question(card), awaited(card), missing(card)].compactMap(\.self)
        guard let first = said.first else { return nil }
        return Advice(
            first.text, first.role,
            more: first.more + said.dropFirst().prefix(1).map { .same(" · ") + $0.text })
    }

    private static func late(_ card: CaseCard) -> Advice? {
        guard let pressing = card.pressing, let text = pressing.sentence(on: card.file.today) else {
            return nil
        }
        let others = card.overdue.count - 1
        guard others >= 0 else { return .warning(text) }
        let mark = Advice.error(text)
        return Advice(
            mark.text, mark.role,
            more: others == 0
                ? []
                : [
                    Localized(
                        ru: " · ещё просрочено: \(others)", kk: " · тағы кешігіп жатқаны: \(others)")
                ])
    }

    private static func question(_ card: CaseCard) -> Advice? {
        card.toDecide.map { question in
            let said = question.topic?.label ?? card.file.news.open.first?.brief ?? question.text
            return .warning(
                Localized(
                    ru: "Требует решения: \(said.ru). F2 – решить",
                    kk: "Шешімді қажет етеді: \(said.kk). F2 – шешу"))
        }
    }

    private static func awaited(_ card: CaseCard) -> Advice? {
        card.pressing == nil ? card.open.first?.sentence(on: card.file.today).map { Advice($0) } : nil
    }

    private static func missing(_ card: CaseCard) -> Advice? {
        let lacking = card.conditions.all.filter { !$0.holds }
        // One is said whole; of several each by its name, so that none is cut.
        let said = lacking.count == 1 ? lacking.compactMap(\.missing) : lacking.map { brief($0, card) }
        guard !said.isEmpty else { return nil }
        return Advice(
            Localized(
                ru: "Не хватает: " + said.map(\.ru).joined(separator: "; "),
                kk: "Жетіспейді: " + said.map(\.kk).joined(separator: "; ")))
    }

    /// What is missing and, where nobody has told yet, who will.
    private static func brief(_ condition: Conditions.Condition, _ card: CaseCard) -> Localized {
        switch (condition.name, condition.isKnown) {
        case (.age, _):
            Localized(
                ru: "возраст с \(card.file.caseState.ageDay.shown)",
                kk: "жасы \(card.file.caseState.ageDay.shown) күнінен")
        case (.occupationalContributions, true): condition.missing ?? condition.label
        case (.occupationalContributions, false): Localized(ru: "ОППВ (АИС «ООП»)", kk: "МКЗЖ («ООП» ААЖ)")
        case (.employment, _): Localized(ru: "акт (ЕСУТД)", kk: "акт (ЕШЕБЖ)")
        case (.phone, true): Localized(ru: "номер на портале", kk: "порталдағы нөмір")
        case (.phone, false): Localized(ru: "телефон (БМГ)", kk: "телефон (МАБ)")
        case (.document, _), (.residence, _): condition.label
        }
    }
}

import Core
import TUI

extension CardTask where Card == EnrolmentFile {
    /// An enrolment by hand as it was entered or refused, with its term and its
    /// documents.
    static func enrolment(_ id: Int64) -> CardTask {
        CardTask(
            help: "enrolment-view",
            place: { file in
                let number = file?.record.number ?? ""
                return Localized(
                    ru: "ОСМС › Ручное включение \(number)",
                    kk: "МӘМС › Қолмен енгізу \(number)")
            },
            read: { screen in
                .ask(OpenEnrolment(id, isOpening: screen.card == nil), in: CardScreen<Card>.self) {
                    screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { _, context in
                [.help, .new, .print, .language(context.language), .back]
            },
            tabs: [Tab(key: "file", title: EnrolmentForm.title, body: CardText<Card>(lines))],
            acts: [
                .function(7): { screen, file, _ in
                    guard file.record.withdrawal == nil else {
                        return screen.refuse(
                            Localized(
                                ru: "Отозванное включение не печатается",
                                kk: "Кері алынған енгізу басып шығарылмайды"))
                    }
                    return [.open(PreviewScreen(EnrolmentPrint(id)))]
                }
            ],
            actions: { _, _, _ in
                [
                    Action(PickerChoice("new", EnrolmentForm.title)) { _, _, _ in
                        [.replace(FormScreen(.enrolment))]
                    }
                ]
            }, advice: advice)
    }

    @Sendable private static func lines(_ file: Card, _ context: Context) -> [String] {
        let width = max(20, context.size.columns - 6)
        return EnrolmentWords.lines(file, context.language).flatMap {
            TextWrap.lines($0, width: width).map { "   " + $0 }
        }
    }

    @Sendable private static func advice(_ file: Card) -> Advice? {
        let record = file.record
        if let withdrawal = record.withdrawal {
            return .warning(
                Localized(ru: "Отозвано: \(withdrawal)", kk: "Кері алынды: \(withdrawal)"))
        }
        if let closed = record.closedOn {
            return .success(
                Localized(
                    ru: "Закрыто \(closed.shown): поступили автоматические данные (п. 8, 9)",
                    kk: "\(KazakhDay.on(closed)) жабылды: автоматты деректер түсті (8, 9-т.)"))
        }
        if record.refusal != nil { return .warning(Localized(ru: "Отказано", kk: "Бас тартылды")) }
        guard let last = record.lastDay else { return nil }
        guard !file.isOver else {
            return .warning(
                Localized(ru: "Срок истёк \(last.shown)", kk: "Мерзімі \(KazakhDay.on(last)) өтті"))
        }
        return .success(
            Localized(
                ru: "Включён временно по \(last.shown); F7 – запрос с перечнем документов",
                kk: "\(last.shown) күнін қоса алғанда уақытша енгізілді; F7 – сұрау салу"))
    }
}

import Core
import TUI

extension CardTask where Card == ApplicationRecord {
    /// An application that was taken: every field as it was said, and what can be
    /// done with it.
    static func application(_ id: Int64) -> CardTask {
        CardTask(
            help: "application-view",
            place: { record in
                let number = record?.number ?? ""
                return Localized(
                    ru: "Профвыплата › Заявление \(number)", kk: "Кәсіптік төлем › Өтініш \(number)")
            },
            read: { screen in
                let query = ProfessionalPayment.OpenApplication(id: id, isOpening: screen.card == nil)
                return .ask(query, in: CardScreen<Card>.self) { screen, found, context in
                    screen.show(found, context)
                    return []
                }
            },
            keys: { _, context in
                [
                    .help, .acts, .print, .language(context.language), .back,
                    KeyHint("Enter", Localized(ru: "Дело", kk: "Іс")),
                ]
            },
            tabs: [
                Tab(
                    key: "fields", title: FormSpec.application.title,
                    body: CardText<Card> { ApplicationWords.lines($0, $1) })
            ],
            acts: [
                .enter: { _, record, _ in [.open(CardScreen(.paymentCase(record.caseID)))] },
                .function(7): { _, record, _ in
                    [.open(PreviewScreen(ProfessionalPayment.ApplicationPrint(id: record.id)))]
                },
            ], actions: actions, advice: { ApplicationWords.advice($0) })
    }

    @Sendable private static func actions(_ screen: CardScreen<Card>, _ record: Card, _ tab: String)
        -> [Action]
    {
        [
            Action(PickerChoice("new", Localized(ru: "Новое заявление", kk: "Жаңа өтініш"))) { _, _, _ in
                [.replace(FormScreen(.application))]
            },
            Action(
                PickerChoice(
                    "correct", Localized(ru: "Исправить это заявление", kk: "Осы өтінішті түзету"),
                    closed: record.correctedBy.map { _ in Message.immutable.text })
            ) { screen, record, _ in
                guard record.correctedBy == nil else { return screen.refuse(Message.immutable.text) }
                return [.replace(FormScreen.correction(of: record))]
            },
        ]
    }
}

/// What the card of an application says in words.
enum ApplicationWords {
    static func advice(_ record: ApplicationRecord) -> Advice {
        if record.correctedBy != nil {
            return .warning(
                Localized(
                    ru: "Эта запись исправлена позже; показана прежняя",
                    kk: "Бұл жазба кейін түзетілген; бұрынғысы көрсетілген"))
        }
        let corrected =
            record.revision > 1
            ? Localized(
                ru: ", исправлено \(record.enteredAt.shown)",
                kk: ", \(KazakhDay.at(record.enteredAt)) түзетілді")
            : .same("")
        return .success(
            Localized(
                ru: "Заявление \(record.number) принято \(record.acceptedAt.shown)",
                kk: "\(record.number) өтініш \(KazakhDay.at(record.acceptedAt)) қабылданды")
                + corrected
                + Localized(ru: ", дело \(record.caseNumber)", kk: ", іс \(record.caseNumber)"))
    }

    static func lines(_ record: ApplicationRecord, _ context: Context) -> [String] {
        let language = context.language
        var lines: [String] = []
        for field in FormSpec.application.fields where field.isShown(record.values) {
            if let section = field.section {
                if !lines.isEmpty { lines.append("") }
                lines.append(" " + section[language])
            }
            let label = DisplayWidth.pad(DisplayWidth.clip(field.label[language], to: 44), to: 20)
            let wrapped = TextWrap.lines(
                shown(field, record, context), width: max(20, context.size.columns - 26))
            for (index, part) in wrapped.enumerated() {
                lines.append(
                    "   " + (index == 0 ? label : String(repeating: " ", count: DisplayWidth.of(label))) + " "
                        + part)
            }
        }
        if let reason = record.reason {
            lines += [
                "",
                (language == .russian
                    ? " Исправление \(record.revision - 1): " : " \(record.revision - 1)-түзету: ") + reason,
            ]
        }
        return lines + ["", " \(record.operatorName), \(record.enteredAt.shown)"]
    }

    private static func shown(_ field: FieldSpec, _ record: ApplicationRecord, _ context: Context) -> String {
        let value = record.values[field.key] ?? ""
        switch field.kind {
        case .choice(let choices): return choices.first { $0.code == value }?.label[context.language] ?? value
        case .mark, .option: return value == "yes" ? (context.language == .russian ? "да" : "иә") : "–"
        case .bank: return context.form.bank(named: value)?.name[context.language] ?? value
        case .phone: return value.isEmpty ? "–" : (try? PhoneNumber(value))?.shown ?? value
        default: return value.isEmpty ? "–" : value
        }
    }
}

import Core
import Screens
import TUI

/// What the order brings to the screens.
enum ReadingRoomScreens {
    static let order = OrderScreens(
        ReadingRoom.order, lists: lists, opens: ["reader": { PreviewScreen(ReaderPrint(reader: $0)) }],
        sheet: { sheet }, drafts: opening)

    private static let place = ReadingRoom.order.name

    private static let sheet = MenuSheet(
        title: place,
        groups: [
            (
                place,
                [
                    MenuItem("reader", FormSpec.reader.title) { _ in FormScreen(.reader) },
                    .list(.readers, JournalSpec.readers.title), .list(.loans, JournalSpec.loans.title),
                ]
            )
        ], people: .readers)

    private static let lists: [String: ListActions] = [
        "readers": ListActions(
            place, empty: Localized(ru: "Читателей нет.", kk: "Оқырман жоқ."),
            acts: [
                ListAct(Localized(ru: "Выдать", kk: "Беру")) { list, _ in
                    guard let row = list.row else { return [.bell] }
                    return [.open(FormScreen(.loan(.lent, of: row.key.id, list.value("number"))))]
                }
            ],
            why: { list, _ in
                guard let row = list.row else { return [.bell] }
                return [
                    .ask(OpenReaderFile(reader: row.key.id)) { file, _ in
                        guard let file else { return [.bell] }
                        let lines = file.status.reasons.map { $0.text + .same(" – ") + $0.citation.shown }
                        let text = lines.reduce(file.status.value.label) { $0 + .same("\n") + $1 }
                        return [.open(TextScreen(title: .same(file.number), text: text))]
                    }
                ]
            }),
        "loans": ListActions(
            place,
            acts: [
                ListAct(Localized(ru: "Принять", kk: "Қабылдау")) { list, _ in
                    guard let row = list.row, let link = row.link else { return [.bell] }
                    return [
                        .open(
                            FormScreen(
                                .loan(.returned, of: link.id, list.value("reader")),
                                ["book": list.value("book")]))
                    ]
                }
            ]),
    ]

    @Sendable private static func opening(of draft: Draft) -> DraftOpening? {
        switch draft.form {
        case FormSpec.reader.code:
            DraftOpening(.reader, draft, [.open(FormScreen(.reader, draft: draft))])
        case FormSpec.lending.code:
            DraftOpening(
                .lending, draft,
                [.open(FormScreen(.loan(.lent, of: draft.subjectID, ""), draft: draft))])
        case FormSpec.returning.code:
            DraftOpening(
                .returning, draft,
                [.open(FormScreen(.loan(.returned, of: draft.subjectID, ""), draft: draft))])
        default: nil
        }
    }
}

extension FormTask {
    fileprivate static let reader = FormTask(
        help: "reader", place: FormSpec.reader.title, subject: .new, spec: { _ in .reader },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(OpenReader(values, draft: draft), in: FormScreen.self) { _, reader, _ in
                        [.replace(PreviewScreen(ReaderPrint(reader: reader)))]
                    }
                ]
            }
        ])

    fileprivate static func loan(_ kind: LoanFact.Kind, of reader: Int64, _ number: String) -> FormTask {
        let spec: FormSpec = kind == .lent ? .lending : .returning
        return FormTask(
            help: "loan", place: .same(number) + .same(" › ") + spec.title, subject: .record(reader),
            spec: { _ in spec }, start: { ["day": $0.now.date.shown] },
            acts: [
                Act { values, _, _, _ in
                    let command = RecordLoan(reader: reader, kind: kind, values: values)
                    return [
                        .perform(command, in: FormScreen.self) { _, outcome, _ in
                            [.closeReturning(.recorded(outcome))]
                        }
                    ]
                }
            ])
    }
}

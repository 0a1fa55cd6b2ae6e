import Core
import TUI

/// What the keys do on an insured person's card.
extension CardTask where Card == InsuredPersonLook {
    /// A day that was chosen is left first.
    static var leaveDay: Act {
        { screen, look, context in
            guard look.day != nil else { return [.close] }
            screen.show(look.on(nil), context)
            return []
        }
    }

    static var chooseDay: Act {
        { screen, _, _ in
            let question = AskScreen.day(
                Localized(ru: "Право на дату", kk: "Белгілі күнгі құқық"), citation: .order333("14"))
            return screen.ask(question) { screen, answer, look, context in
                guard case .typed(let values) = answer else { return [screen.read] }
                let today = context.form.today
                let typed = try? DateEntry.read(values["day"] ?? "", today: today)
                screen.rewind()
                screen.show(look.on(typed == today ? nil : typed), context)
                return []
            }
        }
    }

    /// F6: the reasons of the day.
    static var why: Act {
        { _, look, _ in
            [
                .open(
                    TextScreen(
                        title: Localized(ru: "Почему?", kk: "Неге?"), text: InsuredPersonWords.why(look.card))
                )
            ]
        }
    }

    /// On the months the reasons of the month's last day.
    static var whyMonth: Act {
        { screen, look, context in
            guard let row = screen.row else { return why(&screen, look, context) }
            let month = YearMonth(ordinal: Int32(row))
            let card = look.card.on(look.card.lastDay(of: month))
            return [
                .open(
                    TextScreen(
                        title: Localized(ru: "Почему? \(month.said.ru)", kk: "Неге? \(month.said.kk)"),
                        text: InsuredPersonWords.why(card)))
            ]
        }
    }

    static var answerEntitlementRequest: Act {
        { screen, look, _ in
            let asked = look.card.isFuture ? look.card.file.today : look.card.day
            return screen.ask(AskScreen(.entitlementCertificate, ["day": asked.shown])) {
                screen, answer, look, _ in
                guard case .typed(let values) = answer else { return [screen.read] }
                let id = look.card.file.person.id
                return [
                    .perform(AnswerEntitlementRequest(of: id, values), in: CardScreen<Card>.self) {
                        _, request, _ in
                        [.open(PreviewScreen(EntitlementCertificatePrint(request.id, of: id)))]
                    }
                ]
            }
        }
    }

    static var reconcile: Act {
        { _, look, _ in
            let file = look.card.file
            let command = ReconcileInsuredPerson(file.person.id, version: file.version)
            return [
                .perform(command, in: CardScreen<Card>.self) { screen, _, _ in
                    screen.said = .success(
                        Localized(
                            ru: "Сверено: право пересчитано, причины – F6",
                            kk: "Салыстырып тексерілді: құқық қайта есептелді, себептері – F6"))
                    return [screen.read]
                }
            ]
        }
    }

    /// Every kind of fact, then what can be done with the card and with its row.
    @Sendable static func actions(_ screen: CardScreen<Card>, _ look: Card, _ tab: String) -> [Action] {
        let news = newsActions(look.card.file.news, access: .operators) { question, _, look, _ in
            guard let answer = InsuredPersonFactForm.answer(to: question) else { return [.bell] }
            return [.open(FormScreen(.insuredPersonFact(answer.form, look.card.file, answer.values)))]
        }
        let kinds =
            news
            + InsuredPersonFactForm.all.filter { look.card.veil.seesMedical || !$0.isMedical }
            .map { form in
                Action(PickerChoice(form.kind, form.title, detail: form.citation.shown)) { _, look, _ in
                    [.open(FormScreen(.insuredPersonFact(form, look.card.file)))]
                }
            }
        let others = [
            Action(
                PickerChoice(
                    "reconcile", Localized(ru: "Сверить с платежами", kk: "Төлемдермен салыстырып тексеру")),
                run: reconcile),
            Action(
                PickerChoice("card", Localized(ru: "Карточка на бумаге", kk: "Карта қағазда"))
            ) { _, look, _ in
                [.open(PreviewScreen(InsuredPersonPrint(look.card.file.person.id, on: look.card.day)))]
            },
        ]
        guard tab == InsuredPersonTab.manualEnrolments.rawValue, withdrawable(screen, look) != nil else {
            return kinds + others
        }
        let back = Action(
            PickerChoice(
                "withdraw", Localized(ru: "Отозвать запись под курсором", kk: "Курсордағы жазбаны кері алу"),
                detail: .same("Del")), run: withdraw)
        return kinds + others + [back]
    }

    /// The fact of the row, where it can be taken back.
    private static func withdrawable(_ screen: CardScreen<Card>, _ look: Card) -> Int64? {
        let lines = look.card.manualEnrolments
        guard let row = screen.row, lines.indices.contains(Int(row)), lines[Int(row)].isInForce else {
            return nil
        }
        return lines[Int(row)].factID
    }

    static var withdraw: Act {
        { screen, look, _ in
            guard let fact = withdrawable(screen, look) else { return [.bell] }
            guard look.card.maySee(factID: fact) else { return screen.refuse(Message.access.text) }
            let question = AskScreen.reason(
                Localized(ru: "Почему отзывается запись · ", kk: "Жазба неге кері алынады · ")
                    + look.card.manualEnrolments[Int(screen.row ?? 0)].text,
                citation: .order333("18"))
            return screen.ask(question) { screen, answer, look, _ in
                guard case .typed(let values) = answer else { return [screen.read] }
                let file = look.card.file
                let command = WithdrawInsuredPersonFact(
                    fact, of: file.person.id, version: file.version, reason: values["reason"] ?? "")
                return [
                    .perform(command, in: CardScreen<Card>.self) { screen, outcome, _ in
                        return screen.recorded(.recorded(outcome, Advice.takenBack))
                    }
                ]
            }
        }
    }
}

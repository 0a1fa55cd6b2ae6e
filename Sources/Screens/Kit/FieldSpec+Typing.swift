import Core
import TUI

extension FieldSpec.Kind {
    /// Why what was typed does not go into a field of this kind; `nil` where its characters
    /// are not the reason.
    ///
    /// - Parameter text: what stands in the field already.
    func refusal(of typed: String, into text: String) -> Message? {
        switch SpecForm.kind(self) {
        case .line(let characters, let limit, _), .lookup(let characters, let limit, _):
            if typed.count > 1, let sign = characters.stray(in: typed) { return Self.stray(sign) }
            guard
                typed.contains(where: { characters.accepts($0) == nil })
                    || !characters.takes(typed, after: text)
            else {
                return text.count < limit ? length : length.map { _ in Self.full(limit) }
            }
            return Self.wanted(characters).map { .of(OrderMessage("E-CHR", $0)) }
        default: return nil
        }
    }

    /// A number that is whole takes no more digits: it is erased, or typed over.
    private static func full(_ digits: Int) -> Message {
        .of(
            OrderMessage(
                "E-LEN",
                Localized(
                    ru: "Здесь уже \(digits) цифр: Ctrl+U – стереть, Ins – печатать поверх",
                    kk: "Мұнда \(digits) цифр тұр: Ctrl+U – өшіру, Ins – үстінен жазу")))
    }

    private static func stray(_ sign: Character) -> Message {
        .of(
            OrderMessage(
                "E-CHR",
                Localized(
                    ru: "Знак «\(sign)» среди цифр – не цифра: ничего не вставлено",
                    kk: "Цифрлар арасындағы «\(sign)» таңбасы цифр емес: ештеңе қойылмады")))
    }

    private var length: Message? {
        switch self {
        case .iin: .iinLength
        case .employerNumber: .binLength
        default: nil
        }
    }

    private static func wanted(_ characters: CharacterClass) -> Localized? {
        switch characters {
        case .digits: Localized(ru: "Здесь только цифры", kk: "Мұнда тек цифрлар")
        case .date:
            Localized(
                ru: "Здесь цифры, точки, «т» (сегодня), «+» и «-»",
                kk: "Мұнда цифрлар, нүкте, «б» (бүгін), «+» және «-»")
        case .money: Localized(ru: "Здесь цифры и запятая", kk: "Мұнда цифрлар мен үтір")
        case .phone:
            Localized(
                ru: "Здесь цифры, «+», скобки, дефис", kk: "Мұнда цифрлар, «+», жақша, дефис")
        case .code: Localized(ru: "Здесь буквы и цифры", kk: "Мұнда әріптер мен цифрлар")
        case .email:
            Localized(
                ru: "Здесь латинские буквы, цифры, «@», «.», «-», «_»",
                kk: "Мұнда латын әріптері, цифрлар, «@», «.», «-», «_»")
        case .any, .letters: nil
        }
    }
}

extension Message {
    /// What is said of a form whose field did not take a part of what was typed.
    ///
    /// - Parameter reason: why the field did not take it.
    static func notTaken(_ reason: Message?, isPasted: Bool) -> Message {
        let lost =
            isPasted
            ? Localized(ru: "вставленный текст не вошёл", kk: "қойылған мәтін енбеді")
            : Localized(ru: "конец текста не вошёл", kk: "мәтіннің соңы енбеді")
        let way = Localized(
            ru: "F2 ещё раз – записать без него", kk: "онсыз жазу үшін F2-ні тағы басыңыз")
        let why = reason.map { $0.text + .same(": ") } ?? .same("")
        return .of(OrderMessage(reason?.code ?? "E-LEN", why + lost + .same(". ") + way))
    }
}

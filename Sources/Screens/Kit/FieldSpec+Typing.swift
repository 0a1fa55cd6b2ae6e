import Core
import TUI

extension FieldSpec.Kind {
    /// Why what was typed does not go into a field of this kind; `nil` where its characters
    /// are not the reason.
    func refusal(of typed: String) -> Message? {
        switch SpecForm.kind(self) {
        case .line(let characters, _, _), .lookup(let characters, _, _):
            guard typed.contains(where: { characters.accepts($0) == nil }) else { return length }
            return Self.wanted(characters).map { .of(OrderMessage("E-CHR", $0)) }
        default: return nil
        }
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

import Core
import TUI

extension SpecForm {
    /// What the focused field wants, for the line above the keys.
    public func hint(_ context: Context) -> Localized? {
        guard let field = focusedField else { return nil }
        return switch field.kind {
        case .date:
            Localized(
                ru: "Дата: 14032026, 14.03.26, т – сегодня, +3 – через три дня, -1м – месяц назад",
                kk: "Күні: 14032026, 14.03.26, б – бүгін, +3 – үш күннен кейін, -1а – бір ай бұрын")
        case .birth:
            Localized(
                ru: "Дата рождения: 14031966, 14.03.66 или 14.03.1966",
                kk: "Туған күні: 14031966, 14.03.66 немесе 14.03.1966")
        case .month:
            Localized(
                ru: "Месяц: 112026, 11.26, т – этот, -1 – прошлый",
                kk: "Ай: 112026, 11.26, б – осы ай, -1 – өткен ай")
        case .time: Localized(ru: "Время: 1012 или 10:12", kk: "Уақыты: 1012 немесе 10:12")
        case .choice:
            Localized(
                ru: "Стрелки выбирают; номер или первая буква – тоже",
                kk: "Бағыттауыштар таңдайды; нөмірі не бірінші әрпі де")
        case .mark, .option:
            Localized(
                ru: "Пробел – поставить или снять отметку; + – все отметки рядом сразу",
                kk: "Бос орын – белгі қою не алып тастау; + – қатар тұрған белгінің бәрі")
        case .phone:
            Localized(
                ru: "Телефон: 8 701 123 45 67, можно без пробелов",
                kk: "Телефон: 8 701 123 45 67, бос орынсыз да болады")
        case .iban:
            Localized(ru: "Счет: KZ и 18 латинских букв и цифр", kk: "Шот: KZ және 18 латын әрпі мен цифр")
        case .bank, .employerNumber, .suggested, .listed: Localized(ru: "F4 – список", kk: "F4 – тізім")
        case .iin:
            Localized(
                ru: "Двенадцать цифр; дата рождения и пол – по ним",
                kk: "Он екі цифр; туған күні мен жынысы солар бойынша")
        default:
            field.sample.map { Localized(ru: "Например: ", kk: "Мысалы: ") + $0 }
        }
    }

    public func help() -> (title: Localized, text: Localized)? {
        guard let field = focusedField else { return nil }
        let source = field.citation.map { Localized(ru: "\n[\($0.shown.ru)]", kk: "\n[\($0.shown.kk)]") }
        let sample = field.sample.map { Localized(ru: "\nНапример: ", kk: "\nМысалы: ") + $0 }
        return (field.label, field.help + (sample ?? .same("")) + (source ?? .same("")))
    }
}

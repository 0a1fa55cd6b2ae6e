extension JournalSpec {
    /// What its rows are found by, for the field that is typed into.
    public var searching: Localized {
        var parts: [Localized] = []
        if source.person != nil {
            parts.append(
                Localized(
                    ru: "ИИН или его начало, слова имени в любом порядке (Қ найдёт и К)",
                    kk: "ЖСН немесе оның басы, аты-жөнінің сөздері кез келген ретпен (Қ мен К айырылмайды)"))
        } else if source.nameKey != nil {
            parts.append(
                Localized(
                    ru: "начало БИН (ИИН) или наименования", kk: "БСН-нің (ЖСН-нің) не атауының басы"))
        } else if source.words != nil {
            parts.append(
                Localized(
                    ru: "слова или их части в любом порядке",
                    kk: "сөздер не олардың бөлігі, кез келген ретпен"))
        } else if source.search != nil {
            parts.append(Localized(ru: "начало слова", kk: "сөздің басы"))
        }
        if !source.numbers.isEmpty {
            let marks = source.numbers.map { "\($0.number.prefix)12" }.joined(separator: ", ")
            parts.append(
                Localized(ru: "номер записи (\(marks) или 12)", kk: "жазба нөмірі (\(marks) не 12)"))
        }
        if source.digits != nil { parts.append(Localized(ru: "начало номера", kk: "нөмірдің басы")) }
        if source.phone != nil || source.person != nil {
            parts.append(
                Localized(ru: "телефон или его последние цифры", kk: "телефон не оның соңғы цифрлары"))
        }
        let text = parts.isEmpty ? Localized(ru: "текст строки", kk: "жол мәтіні") : parts.joined(", ")
        return Localized(ru: capitalised(text.ru) + ".", kk: capitalised(text.kk) + ".")
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

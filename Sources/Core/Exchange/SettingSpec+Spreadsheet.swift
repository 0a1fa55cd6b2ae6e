extension SettingSpec {
    static let separator = SettingSpec(
        "csv.separator", Localized(ru: "Разделитель в файлах CSV", kk: "CSV файлдарының бөлгіші"),
        help: Localized(
            ru: "Чем разделены столбцы: ; или запятая. Пусто – точка с запятой, как ждёт Excel.",
            kk: "Бағандар немен бөлінеді: ; не үтір. Бос болса – Excel күтетін нүктелі үтір."),
        sample: .same(";"), standard: SpreadsheetFile.Separator.semicolon.rawValue
    ) { text throws(Message) in
        guard SpreadsheetFile.Separator(rawValue: text) != nil else { throw .characters }
        return text
    }
}

extension Store {
    /// How files for spreadsheets are written in this office.
    func spreadsheetFile() throws -> SpreadsheetFile {
        let separator = try setting(SettingSpec.separator.name)
        return SpreadsheetFile(
            separator.flatMap { SpreadsheetFile.Separator(rawValue: $0) } ?? .semicolon,
            prefix: try isTraining ? Self.trainingPrefix(nil) : "")
    }
}

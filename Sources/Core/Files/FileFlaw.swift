/// Why a file is refused whole: its shape is not what its source declares.
///
/// Nothing of such a file is imported.
///
/// It names lines and columns, never a cell: cells are personal data.
public enum FileFlaw: Error, Hashable, Sendable {
    case empty
    /// Neither UTF-8 nor a Cyrillic code page, or a file of two-byte characters.
    case encoding
    case quotes(line: Int)
    case width(line: Int, expected: Int, found: Int)
    case missingColumns([String])
    case unknownColumn(String)
    case repeatedColumn(String)
    /// Two gigabytes and more.
    case tooLong
    /// A pipe, a device, a folder.
    case anotherKind
    /// Rows that are refused could not be told of: nothing is read then.
    case noReport
    /// The name leaves no room for that of the report beside it.
    case longName
    /// A letter of another alphabet that looks right in a column's name.
    case lookalike(column: String, letter: Character)
    /// The columns are those of another source, alone.
    case otherSource(Localized, chosen: Localized)
    /// What an order finds wrong in a document, at a line and a column from 1; 0: in the whole of
    /// it.
    case document(line: Int, column: Int, Localized)

    /// What is wrong with a document, not at one line of it.
    static func whole(_ text: Localized) -> FileFlaw { .document(line: 0, column: 0, text) }

    /// The sentence for the operator.
    public var text: Localized {
        switch self {
        case .empty:
            Localized(ru: "В файле нет заголовка", kk: "Файлда тақырып жолы жоқ")
        case .encoding:
            Localized(
                ru: "Кодировка не UTF-8, не CP1251 и не KZ-1048: сохраните файл как CSV UTF-8",
                kk: "Кодтау UTF-8 де, CP1251 де, KZ-1048 де емес: файлды CSV UTF-8 етіп сақтаңыз")
        case .quotes(let line):
            Localized(
                ru: "Строка \(line): кавычка не закрыта или после неё стоит лишнее",
                kk: "\(line)-жол: тырнақша жабылмаған немесе одан кейін артық таңба тұр")
        case .width(let line, let expected, let found):
            Localized(
                ru: "Строка \(line): столбцов \(found), а в заголовке \(expected)",
                kk: "\(line)-жол: баған саны \(found), ал тақырыпта \(expected)")
        case .missingColumns(let names):
            Localized(
                ru: "Нет обязательных столбцов: \(names.joined(separator: ", "))",
                kk: "Міндетті бағандар жоқ: \(names.joined(separator: ", "))")
        case .unknownColumn(let name):
            Localized(ru: "Неизвестный столбец \(name.quoted)", kk: "Белгісіз баған \(name.quoted)")
        case .repeatedColumn(let name):
            Localized(ru: "Столбец \(name.quoted) назван дважды", kk: "\(name.quoted) бағаны екі рет аталған")
        case .otherSource(let name, let chosen):
            Localized(
                ru: "Столбцы похожи на \(name.ru.quoted), а выбрано \(chosen.ru.quoted)",
                kk: "Бағандар \(name.kk.quoted) файлына ұқсайды, ал таңдалғаны – \(chosen.kk.quoted)")
        case .document(0, _, let text): text
        case .document(let line, 0, let text):
            Localized(ru: "Строка \(line): \(text.ru)", kk: "\(line)-жол: \(text.kk)")
        case .document(let line, let column, let text):
            Localized(
                ru: "Строка \(line), знак \(column): \(text.ru)",
                kk: "\(line)-жол, \(column)-таңба: \(text.kk)")
        case .tooLong:
            Localized(ru: "Файл больше 2 ГБ: разделите его", kk: "Файл 2 ГБ-тан үлкен: оны бөліңіз")
        case .anotherKind:
            Localized(
                ru: "Это не файл, а папка, устройство или канал: укажите файл CSV",
                kk: "Бұл файл емес, қалта, құрылғы не арна: CSV файлын көрсетіңіз")
        case .noReport:
            Localized(
                ru:
                    "Рядом с файлом нельзя записать отчет об отклонённых строках (нет права или места): ничего не загружено",
                kk:
                    "Файлдың қасына қабылданбаған жолдар есебін жазу мүмкін емес (құқық не орын жоқ): ештеңе жүктелген жоқ"
            )
        case .longName:
            Localized(
                ru: "Имя файла слишком длинное для отчета об отклонённых строках: переименуйте файл короче",
                kk: "Файл аты қабылданбаған жолдар есебі үшін тым ұзын: файлды қысқарақ атаңыз")
        case .lookalike(let column, let letter):
            Localized(
                ru: "Столбец «\(column)»: знак «\(letter)» (\(letter.codePoint)) не латинский",
                kk: "«\(column)» бағаны: «\(letter)» (\(letter.codePoint)) латын таңбасы емес")
        }
    }
}

/// Why a file that was named as a copy of the store cannot be put back.
///
/// Its sentences are of that file: the store that is there is not judged by it.
public enum CopyFlaw: Error, Hashable, Sendable {
    case missing
    case closed
    case directory
    /// A pipe, a device.
    case anotherKind
    case empty
    /// It is no database of this program.
    case foreign
    /// SQLite cannot read all of it: cut short, as when a disk was full, or spoilt.
    case damaged
    /// A newer program has made it.
    case newer
    /// What a killed `tereze restore` has left; half of a copy, perhaps.
    case leftover

    public var text: Localized {
        switch self {
        case .missing: Localized(ru: "такого файла нет", kk: "мұндай файл жоқ")
        case .closed: Localized(ru: "нет права читать этот файл", kk: "бұл файлды оқуға құқық жоқ")
        case .directory:
            Localized(ru: "это папка: назовите файл копии", kk: "бұл қалта: көшірме файлын атаңыз")
        case .anotherKind:
            Localized(
                ru: "это не файл, а устройство или канал: назовите файл копии",
                kk: "бұл файл емес, құрылғы не арна: көшірме файлын атаңыз")
        case .empty:
            Localized(ru: "файл копии пуст: возьмите другую", kk: "көшірме файлы бос: басқасын алыңыз")
        case .foreign:
            Localized(ru: "это не копия хранилища tereze", kk: "бұл tereze қоймасының көшірмесі емес")
        case .damaged:
            Localized(
                ru: "копия обрезана или повреждена: возьмите другую",
                kk: "көшірме кесілген не бүлінген: басқасын алыңыз")
        case .newer:
            Localized(
                ru: "копию сделала более новая программа: обновите tereze",
                kk: "көшірмені жаңарақ бағдарлама жасаған: tereze жаңартыңыз")
        case .leftover:
            Localized(
                ru: "это остаток прерванного возврата: назовите саму копию",
                kk: "бұл – үзілген қайтарудың қалдығы: көшірменің өзін атаңыз")
        }
    }
}

#if canImport(Glibc)
    import Glibc
#endif

/// The message for a failed store or file.
///
/// Contains no path, value or statement.
public enum FailureWords {
    public static func text(_ error: any Error) -> Localized {
        switch error {
        case let error as StoreError where error.isBusy:
            Localized(
                ru: "База занята другим специалистом. Повторите через несколько секунд.",
                kk:
                    "Дерекқорды басқа маман пайдалануда. Бірнеше секундтан кейін қайталаңыз."
            )
        case let error as StoreError where error.isImmutable: Message.immutable.text
        case let error as StoreError where error.isDisk:
            Localized(
                ru: "Диск не принимает запись: сообщите администратору",
                kk: "Диск жазбаны қабылдамайды: әкімшіге хабарлаңыз")
        case let error as StoreError where error.isDamage: StoreUnavailable.damaged.text
        case let reason as StoreUnavailable: reason.text
        case let message as Message: message.text
        case is Stopped: Stopped.text
        case let flaw as FileFlaw: flaw.text
        case let refusal as WorkLock.Refusal: refusal.text
        case let failure as TextFile.Failure where failure.isOfAnotherKind: FileFlaw.anotherKind.text
        case let failure as TextFile.Failure where failure.isNoDirectory:
            Localized(
                ru: "На месте папки, куда пишут файлы, лежит файл: сообщите администратору",
                kk: "Файлдар жазылатын қалтаның орнында файл тұр: әкімшіге хабарлаңыз")
        case let failure as TextFile.Failure where failure.isTooLarge: FileFlaw.tooLong.text
        case let failure as TextFile.Failure: text(failure)
        default:
            Localized(ru: "Не получилось: сообщите администратору", kk: "Орындалмады: әкімшіге хабарлаңыз")
        }
    }

    /// Of a store that can be read and takes nothing.
    public static let readOnly = Localized(
        ru: "Диск не принимает запись: можно читать, записать ничего нельзя. Сообщите администратору",
        kk: "Диск жазбаны қабылдамайды: оқуға болады, ештеңе жазуға болмайды. Әкімшіге хабарлаңыз")

    /// A file that was not written or read, by its cause.
    private static func text(_ failure: TextFile.Failure) -> Localized {
        switch failure.code {
        case ENOSPC, EDQUOT:
            Localized(
                ru: "Файл не записан: на диске нет места. Сообщите администратору и повторите",
                kk: "Файл жазылмады: дискіде орын жоқ. Әкімшіге хабарлап, қайталаңыз")
        case EACCES, EPERM:
            Localized(
                ru: "Нет права на файл или его папку: сообщите администратору",
                kk: "Файлға не оның қалтасына құқық жоқ: әкімшіге хабарлаңыз")
        case EROFS:
            Localized(
                ru: "Файл не записан: папка только для чтения. Сообщите администратору",
                kk: "Файл жазылмады: қалта тек оқуға ашық. Әкімшіге хабарлаңыз")
        case ENOENT, ENOTDIR:
            Localized(
                ru: "Нет такого файла или его папки: проверьте имя, папки заводит администратор",
                kk: "Мұндай файл не оның қалтасы жоқ: атын тексеріңіз, қалталарды әкімші ашады")
        default:
            Localized(
                ru: "Файл не записан или не прочитан: сообщите администратору",
                kk: "Файл жазылмады не оқылмады: әкімшіге хабарлаңыз")
        }
    }
}

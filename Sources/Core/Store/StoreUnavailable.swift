/// Why a store cannot be worked on, in the words of who starts the program or works in it.
public enum StoreUnavailable: Error, Hashable, Sendable {
    /// No file is there, and who asked makes none.
    case missing
    /// The file is there and holds nothing, as after a fault of the disk.
    case empty
    /// The file is not a store of this program; it was not touched.
    case foreign
    /// SQLite cannot read it.
    case damaged
    /// A newer program has changed its schema.
    case newer
    /// The file that this session has open is no longer the store: it was removed, or another
    /// was put in its place.
    case replaced
    /// A newer program has changed the schema while this session worked.
    case upgraded
    /// A day was named for a store in which people work.
    case namedDay
    /// An administrator has shut the operator out.
    case shutOut
    /// Sessions or other work have it open.
    case inUse
    /// A copy is being put back.
    case restoring

    public var text: Localized {
        switch self {
        case .missing:
            Localized(
                ru: "хранилища здесь нет: проверьте TEREZE_DATA; новое создаёт только первый запуск tereze",
                kk:
                    "мұнда қойма жоқ: TEREZE_DATA тексеріңіз; жаңасын тек tereze алғаш іске қосылғанда жасайды"
            )
        case .empty:
            Localized(
                ru: "файл хранилища пуст или потерян: верните копию командой tereze restore ФАЙЛ",
                kk: "қойма файлы бос не жоғалған: көшірмені tereze restore ФАЙЛ командасымен қайтарыңыз")
        case .foreign:
            Localized(
                ru: "этот файл – не хранилище tereze: проверьте TEREZE_DATA",
                kk: "бұл файл tereze қоймасы емес: TEREZE_DATA тексеріңіз")
        case .damaged:
            Localized(
                ru: "хранилище повреждено: завершите сеансы и верните копию командой tereze restore ФАЙЛ",
                kk: "қойма бүлінген: сеанстарды аяқтап, көшірмені tereze restore ФАЙЛ командасымен қайтарыңыз"
            )
        case .newer:
            Localized(
                ru: "хранилище новее программы: обновите tereze",
                kk: "қойма бағдарламадан жаңа: tereze жаңартыңыз")
        case .replaced:
            Localized(
                ru:
                    "Файл хранилища убран или заменён: в нём больше нельзя работать. Спишите набранное и войдите заново",
                kk:
                    "Қойма файлы алынған не ауыстырылған: онда енді жұмыс істеуге болмайды. Тергеніңізді көшіріп алып, қайта кіріңіз"
            )
        case .upgraded:
            Localized(
                ru: "Хранилище обновлено новой версией программы. Спишите набранное и войдите заново",
                kk: "Қойманы бағдарламаның жаңа нұсқасы жаңартты. Тергеніңізді көшіріп алып, қайта кіріңіз")
        case .namedDay:
            Localized(
                ru: "TEREZE_NOW действует только в учебном хранилище: здесь работают по часам системы",
                kk: "TEREZE_NOW тек оқу қоймасында қолданылады: мұнда жүйе сағатымен жұмыс істейді")
        case .shutOut:
            Localized(
                ru:
                    "Вход для вас закрыт администратором. Начатые формы сохранены черновиками, набранное в вопросе спишите",
                kk:
                    "Әкімші сізге кіруді жапты. Басталған нысандар қараламада сақталды, сұраққа тергеніңізді көшіріп алыңыз"
            )
        case .inUse:
            Localized(
                ru: "хранилище открыто: завершите все сеансы и загрузки и повторите",
                kk: "қойма ашық тұр: барлық сеанс пен жүктеуді аяқтап, қайталаңыз")
        case .restoring:
            Localized(
                ru: "возвращается копия хранилища: повторите через минуту",
                kk: "қойманың көшірмесі қайтарылуда: бір минуттан кейін қайталаңыз")
        }
    }
}

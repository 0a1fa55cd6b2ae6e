import Core

/// What the lists of health insurance say of themselves.
enum InsuranceListWords {
    static func hint(_ journal: Journal) -> Localized {
        switch journal {
        case .checks:
            Localized(
                ru: "F2 – сверить всех с платежами; Enter – протокол",
                kk: "F2 – барлығын төлемдермен салыстырып тексеру; Enter – хаттама")
        case .families:
            Localized(
                ru: "F2 – заявление отца по этой строке; наберите ИИН или фамилию матери",
                kk: "F2 – осы жол бойынша әкесінің өтініші; анасының ЖСН-ін не тегін теріңіз")
        case .failures:
            Localized(
                ru: "F2 – новый сбой; Enter на открытом – день исправления",
                kk: "F2 – жаңа ақау; ашық ақауда Enter – түзетілген күні")
        case .bodies:
            Localized(
                ru: "Enter – что прислал орган; полный список – раз в четырнадцать дней (п. 63)",
                kk: "Enter – орган не жіберді; толық тізім – он төрт күнде бір рет (63-т.)")
        case .streams, .batches, .bodyTransfers:
            Localized(ru: "F5 – отбор по виду и дням", kk: "F5 – түрі мен күндері бойынша іріктеу")
        case .operators:
            Localized(
                ru: "Enter – открыть или закрыть медицинские сведения (администратор)",
                kk: "Enter – медициналық мәліметтерді ашу не жабу (әкімші)")
        default:
            Localized(
                ru: "Наберите ИИН, начало фамилии или номер – список сузится",
                kk: "ЖСН-ді, тегінің басын не нөмірін теріңіз – тізім қысқарады")
        }
    }

    /// What to do when a list is empty.
    static func next(_ journal: Journal) -> Localized {
        switch journal {
        case .consumers, .categoryMembers:
            Localized(
                ru: "Загрузите список категории («Загрузка файлов») или включите по документам.",
                kk: "Санат тізімін жүктеңіз («Файлдарды жүктеу») не құжаттар бойынша енгізіңіз.")
        case .rightRequests:
            Localized(
                ru: "Строку добавляет справка о праве: карточка потребителя, F5.",
                kk: "Жолды құқық туралы анықтама қосады: тұтынушы картасы, F5.")
        case .enrolments: Localized(ru: "F2 – включить по документам.", kk: "F2 – құжаттар бойынша енгізу.")
        case .families:
            Localized(
                ru: "Связи приходят файлом семей: «Загрузка файлов».",
                kk: "Байланыстар отбасылар файлымен түседі: «Файлдарды жүктеу».")
        case .fatherApplications:
            Localized(
                ru: "Заявление принимают из списка «Семейные связи», F2.",
                kk: "Өтініш «Отбасы байланыстары» тізімінен қабылданады, F2.")
        case .checks: Localized(ru: "F2 – сверить всех.", kk: "F2 – барлығын салыстырып тексеру.")
        case .protocolLines:
            Localized(
                ru: "Проверять было нечего: категорий с проверкой платежей нет.",
                kk: "Тексеретін ештеңе болмады: төлем тексерілетін санаттар жоқ.")
        case .streams:
            Localized(
                ru: "Поток записывают на экране «Поток в Фонд».",
                kk: "Лек «Қорға деректер легі» экранында жазылады.")
        case .batches:
            Localized(ru: "Загрузите файл: «Загрузка файлов».", kk: "Файл жүктеңіз: «Файлдарды жүктеу».")
        case .failures: Localized(ru: "Сбоев не было.", kk: "Ақау болған жоқ.")
        case .bodyTransfers:
            Localized(
                ru: "Орган ещё ничего не прислал: список приходит файлом.",
                kk: "Орган әлі ештеңе жіберген жоқ: тізім файлмен түседі.")
        default: .same("")
        }
    }
}

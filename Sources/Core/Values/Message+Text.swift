extension Message {
    /// The sentence that the operator reads.
    public var text: Localized {
        switch self {
        case .required:
            Localized(ru: "Поле обязательно для заполнения", kk: "Өріс міндетті түрде толтырылады")
        case .tooLong(let count):
            Localized(ru: "Не более \(count) знаков", kk: "\(count) таңбадан аспауы керек")
        case .characters:
            Localized(ru: "Недопустимые символы", kk: "Рұқсат етілмеген таңбалар")
        case .lookalike(let character):
            Localized(
                ru: "Знак «\(character)» (\(character.codePoint)) похож на нужный, но это другой",
                kk: "«\(character)» таңбасы (\(character.codePoint)) қажеттіге ұқсайды, бірақ басқа")
        case .unseen(let scalar):
            Localized(
                ru: "Невидимый знак \(scalar.codePoint): удалите его или наберите всё заново",
                kk: "Көрінбейтін таңба \(scalar.codePoint): оны өшіріңіз не бәрін қайта теріңіз")
        case .sign(let character):
            Localized(
                ru: "Недопустимый знак «\(character)» (\(character.codePoint))",
                kk: "Рұқсат етілмеген таңба «\(character)» (\(character.codePoint))")
        case .iinLength:
            Localized(ru: "ИИН должен состоять из 12 цифр", kk: "ЖСН 12 цифрдан тұруы керек")
        case .binLength:
            Localized(ru: "ИИН (БИН) должен состоять из 12 цифр", kk: "ЖСН (БСН) 12 цифрдан тұруы керек")
        case .checkDigit:
            Localized(
                ru: "ИИН/БИН набран с ошибкой: проверьте цифры",
                kk: "ЖСН/БСН қате терілген: цифрларын тексеріңіз")
        case .birthDiffersFromIIN:
            Localized(ru: "Дата рождения не совпадает с ИИН", kk: "Туған күні ЖСН-ге сәйкес келмейді")
        case .sexDiffersFromIIN:
            Localized(ru: "Пол не совпадает с ИИН", kk: "Жынысы ЖСН-ге сәйкес келмейді")
        case .date:
            Localized(ru: "Недействительная дата", kk: "Күні жарамсыз")
        case .noSuchDay(let day, let month, let year):
            Localized(
                ru: "Такого дня нет: \(Self.shown(day, month, year))",
                kk: "Мұндай күн жоқ: \(Self.shown(day, month, year))")
        case .time:
            Localized(ru: "Время: часы и минуты, например 10:12", kk: "Уақыт: сағат пен минут, мысалы 10:12")
        case .future:
            Localized(ru: "Дата не может быть в будущем", kk: "Күн болашақта болмауы керек")
        case .order(let first, let second):
            Localized(
                ru: "Нарушена последовательность дат: \(first.ru.quoted) – позже, чем \(second.ru.quoted)",
                kk: "Күндер реті бұзылған: \(first.kk.quoted) – \(second.kk.quoted) күнінен кейін")
        case .alternatives:
            Localized(
                ru: "Укажите ровно один вариант (нужное указать)",
                kk: "Дәл бір нұсқаны көрсетіңіз (қажеттісін көрсету)")
        case .consent:
            Localized(ru: "Нет согласия: регистрация невозможна", kk: "Келісім жоқ: тіркеу мүмкін емес")
        case .phone:
            Localized(ru: "Неверный формат телефона", kk: "Телефон пішімі қате")
        case .email:
            Localized(ru: "Неверный формат e-mail", kk: "E-mail пішімі қате")
        case .iban:
            Localized(ru: "Неверный формат счета", kk: "Шот пішімі қате")
        case .sum:
            Localized(ru: "Сумма должна быть больше нуля", kk: "Сома нөлден артық болуы керек")
        case .sumForm:
            Localized(
                ru: "Сумма – только цифры, тиыны после запятой: 14000 или 14000,50",
                kk: "Сома – тек цифрлар, тиындары үтірден кейін: 14000 не 14000,50")
        case .count(let limit):
            Localized(ru: "Число цифрами, от 0 до \(limit)", kk: "Цифрлармен жазылған сан: 0 – \(limit)")
        case .sumAbove(let limit):
            Localized(ru: "Сумма больше, чем \(limit.ru)", kk: "Сома мынадан артық: \(limit.kk)")
        case .period:
            Localized(
                ru: "Не указан период выплаты (год, месяц)", kk: "Төлем кезеңі (жылы, айы) көрсетілмеген")
        case .noSuchMonth(let typed):
            Localized(
                ru: "Такого месяца нет\(typed.isEmpty ? "" : ": \(typed)"); пишется 11.2026",
                kk: "Мұндай ай жоқ\(typed.isEmpty ? "" : ": \(typed)"); 11.2026 түрінде жазылады")
        case .state(let state):
            Localized(
                ru: "Действие недоступно в статусе \(state.ru.quoted)",
                kk: "\(state.kk.quoted) мәртебесінде бұл әрекет қолжетімсіз")
        case .source(let point):
            Localized(
                ru: "Источник сведений не допускается (пункт \(point))",
                kk: "Мәлімет көзіне жол берілмейді (\(point)-тармақ)")
        case .duplicate(let number):
            // A day names a record that has no number.
            number.contains(".")
                ? Localized(ru: "Такая запись уже есть: \(number)", kk: "Мұндай жазба бар: \(number)")
                : Localized(ru: "Такая запись уже есть: № \(number)", kk: "Мұндай жазба бар: № \(number)")
        case .dictionary:
            Localized(ru: "Значения нет в справочнике", kk: "Мән анықтамалықта жоқ")
        case .noCalendar(let year):
            Localized(
                ru: "Нет календаря рабочих дней на \(year) год",
                kk: "\(year) жылға жұмыс күндерінің күнтізбесі жоқ")
        case .external(let name):
            Localized(
                ru: "Не задан параметр \(name.ru.quoted): сообщите администратору",
                kk: "\(name.kk.quoted) параметрі берілмеген: әкімшіге хабарлаңыз")
        case .edition(let date, let since):
            Localized(
                ru: "Эти правила – с \(since.shown): на \(date.shown) формы нет, проверьте дату",
                kk: "Бұл қағидалар \(since.shown) күнінен: \(date.shown) күніне нысан жоқ, күнін тексеріңіз")
        case .document(let name):
            Localized(ru: "Не представлен документ: \(name.ru)", kk: "Құжат ұсынылмаған: \(name.kk)")
        case .documentExpired(let name):
            Localized(
                ru: "Истёк срок действия документа: \(name.ru)",
                kk: "Құжаттың қолданылу мерзімі өткен: \(name.kk)")
        case .total:
            Localized(
                ru: "Сумма строк не равна общей сумме платежа",
                kk: "Жолдар сомасы төлемнің жалпы сомасына тең емес")
        case .unprintable(let lack):
            Localized(
                ru: "Отказ нельзя напечатать: \(lack.ru)",
                kk: "Бас тартуды басып шығаруға болмайды: \(lack.kk)")
        case .reason:
            Localized(ru: "Не указана причина", kk: "Себебі көрсетілмеген")
        case .access:
            Localized(ru: "Нет права доступа", kk: "Қолжеткізу құқығы жоқ")
        case .medicalAccess(own: false):
            Localized(ru: "Закрыто: откроет администратор", kk: "Жабық: әкімші ашады")
        case .medicalAccess(own: true):
            Localized(
                ru: "Закрыто: откройте себе доступ в «Специалистах»",
                kk: "Жабық: «Мамандарда» өзіңізге рұқсат ашыңыз")
        case .cardAccess(own: false):
            Localized(
                ru: "Полная карточка закрыта: её откроет администратор",
                kk: "Толық карта жабық: оны әкімші ашады")
        case .cardAccess(own: true):
            Localized(
                ru: "Полная карточка закрыта: откройте себе доступ в «Специалистах»",
                kk: "Толық карта жабық: «Мамандарда» өзіңізге рұқсат ашыңыз")
        case .conflict:
            Localized(ru: "Запись изменена другим специалистом", kk: "Жазбаны басқа маман өзгертті")
        case .immutable:
            Localized(ru: "Запись журнала не изменяется", kk: "Журнал жазбасы өзгертілмейді")
        case .late(let clause, let due, let days):
            Localized(
                ru: "Срок (\(clause.ru)) истёк \(due.shown); просрочка \(days) дн.",
                kk: "Мерзім (\(clause.kk)) \(KazakhDay.on(due)) өтті; кешігу \(days) күн")
        case .lastDayOff:
            Localized(
                ru: "Последний день срока – нерабочий", kk: "Мерзімнің соңғы күні – жұмыс күні емес")
        case .outsideHours:
            Localized(ru: "Вне времени приёма", kk: "Қабылдау уақытынан тыс")
        case .binAttribute:
            Localized(
                ru: "Необычный БИН (шестая цифра): проверьте", kk: "БСН ерекше (алтыншы цифры): тексеріңіз")
        case .phoneUnknownCode:
            Localized(
                ru: "Такого кода мобильной связи нет в списке: проверьте",
                kk: "Мұндай ұялы байланыс коды тізімде жоқ: тексеріңіз")
        case .phoneShort:
            Localized(
                ru: "В номере десять цифр, он прочитан с +7 впереди: проверьте, все ли цифры набраны",
                kk: "Нөмірде он цифр бар, ол алдына +7 қойып оқылды: барлық цифры терілгенін тексеріңіз")
        case .foreignLetter(let letter):
            Localized(
                ru: "Буква «\(letter)» (\(letter.codePoint)) не того алфавита, что всё слово: проверьте",
                kk: "«\(letter)» (\(letter.codePoint)) әрпі сөздің әліпбиінен емес: тексеріңіз")
        case .listChanged:
            Localized(
                ru: "Сведения изменились после составления списка: составьте его заново",
                kk: "Тізім жасалғаннан кейін мәліметтер өзгерді: оны қайта жасаңыз")
        case .healed(let typed, let meant):
            Localized(
                ru: "Исправлено: латинская «\(typed)» заменена на «\(meant)»",
                kk: "Түзетілді: латынша «\(typed)» орнына «\(meant)» қойылды")
        case .noDigit:
            Localized(
                ru: "Номер – из букв и цифр, хотя бы с одной цифрой",
                kk: "Нөмір әріптер мен цифрлардан тұрады, кемінде бір цифры болады")
        case .capitals:
            Localized(
                ru: "Поставлены прописные буквы: проверьте по документу",
                kk: "Бас әріптер қойылды: құжатпен салыстырыңыз")
        case .mixedAlphabet:
            Localized(
                ru: "Смешаны латинские и русские (казахские) буквы: проверьте",
                kk: "Латын және кирилл әріптері аралас: тексеріңіз")
        case .latinName:
            Localized(
                ru: "Написано латинскими буквами: проверьте по документу",
                kk: "Латын әріптерімен жазылған: құжатпен салыстырыңыз")
        case .of(let own): own.text
        }
    }

    private static func shown(_ day: Int, _ month: Int, _ year: Int) -> String {
        "\(padded(day, 2)).\(padded(month, 2)).\(year)"
    }
}

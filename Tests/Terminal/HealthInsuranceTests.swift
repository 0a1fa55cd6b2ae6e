import Foundation
import Testing

extension TerminalSuite {
    /// Order ҚР ДСМ-333 by keys: each test is one person's or one family's way.
    @MainActor @Suite struct HealthInsuranceTests {
        /// p.21 (8), 8: a kandas of whom no system knows: two documents.
        @Test func `an enrolment grows to its whole set, is printed and closes when the list counts`() throws
        {
            let day = try WorkingDay(now: "2026-10-05T10:12")
            let robot = try day.begin("2026-10-05T10:12")
            // The menu opens on the professional payment; the item lies on the next sheet.
            try robot.press("NPage")
            try robot.wait(for: "[ОСМС]", "Включить по документам")
            try robot.choose("включить", "стр. 1 из 3")
            try robot.fill("880614499401", "Сәрсенова", "Ақмарал", "Ерланқызы")
            try robot.wait(for: "14.06.1988")
            try robot.press("NPage")
            try robot.wait(for: "стр. 2 из 3")
            try robot.fill("R10")
            // The page of documents follows from the category.
            try robot.wait(for: "стр. 2 из 3")
            try robot.press("Tab", "Tab")
            try robot.type("1")
            // One month from the day of applying: the same number of the next month.
            try robot.wait(for: "05.11.2026")
            try robot.press("NPage")
            try robot.wait(for: "[ ] удостоверение кандаса", "[ ] информация о регистрации")
            try robot.wait(for: "не хватает: серия, №, дата выдачи, кем выдан")
            try robot.fill("КД 0007", "01092026", "Басқарма")
            try robot.wait(for: "[x] удостоверение кандаса", "[ ] информация о регистрации")
            // One document of two: not accepted.
            try robot.choose(act: "Включить")
            try robot.wait(for: "не хватает: серия, №, дата выдачи, кем выдан", "! ")
            #expect(try day.workplace.openStore().count(.enrolments, .all, limit: 9) == 0)
            try robot.retype("214-15", "02102026", "Еңбек мобильділігі орталығы")
            try robot.wait(for: "[x] удостоверение кандаса", "[x] информация о регистрации")
            try robot.choose(act: "Включить")
            try robot.wait(for: "Ручное включение РВ-000001", "временно по 05.11.2026")
            try robot.press("F7")
            try robot.wait(for: "Печать ›")
            try robot.printInBothLanguages()
            let ru = try day.words(of: "Запрос-в-Фонд")
            let kk = try day.words(of: "Қорға-енгізу")
            for word in [
                "ЗАПРОС № РВ-000001", "Сәрсенова Ақмарал Ерланқызы, ИИН 880614499401",
                "с 05.10.2026 по 05.11.2026 включительно", "№ КД 0007, 01.09.2026, Басқарма",
                "№ 214-15, 02.10.2026", "неработающие кандасы",
            ] { #expect(ru.contains(word), "\(word) in \(ru)") }
            for word in [
                "№ РВ-000001 СҰРАУ", "ЖСН 880614499401",
                "05.10.2026 күнінен бастап 05.11.2026 күнін қоса алғанда",
                "қандас куәлігі", "№ 214-15, 02.10.2026", "жұмыс істемейтін қандастар",
            ] { #expect(kk.contains(word), "\(word) in \(kk)") }
            try robot.press("F10")
            try robot.goHome(0)
            try robot.openInsuredPerson("сәрсен")
            try robot.wait(for: "● ПРАВО ЕСТЬ", "последний день 05.11.2026")
            try robot.goHome(2)
            try robot.quit()

            day.now = "2026-10-19T09:00"
            try day.receiveList(
                "kandas.csv",
                "880614499401,Сәрсенова,Ақмарал,Ерланқызы,1988-06-14,f,R10,2026-10-19,labour,")
            let later = try day.begin("2026-10-19T11:00")
            try later.openInsuredPerson("сәрсен")
            // p.44 asks for two months without payments: the list counts with the check.
            try later.wait(for: "● ПРАВО ЕСТЬ", "последний день 05.11.2026")
            try later.reconcile()
            try later.wait(for: "● ПРАВО ЕСТЬ", "R10 – неработающие кандасы", "срок не ограничен")
            try later.goHome(2)
            try later.choose("ручное", "Ручное включение")
            try later.press("Enter")
            try later.wait(for: "Закрыто 19.10.2026")
        }

        /// p.8, 46: no payments are asked about, so the list counts from its own day.
        @Test func `an enrolment closes by itself when the list of its category is imported`() throws {
            let day = try WorkingDay(now: "2026-10-05T10:12")
            let robot = try day.begin("2026-10-05T10:12")
            try robot.choose("включить", "Включить по документам")
            try robot.fill("880614499401", "Сәрсенова", "Ақмарал", "Ерланқызы")
            try robot.wait(for: "14.06.1988")
            try robot.press("NPage")
            try robot.wait(for: "стр. 2 из")
            try robot.fill("R11")
            try robot.press("Tab", "Tab")
            try robot.type("1")
            try robot.press("NPage")
            try robot.wait(for: "[ ] документ о награждении")
            try robot.fill("АА 0042", "08032024", "Әкімдік")
            try robot.wait(for: "[x] документ о награждении")
            try robot.choose(act: "Включить")
            try robot.wait(for: "Ручное включение РВ-000001", "временно по 05.11.2026")
            try robot.goHome()
            try robot.quit()

            day.now = "2026-10-19T09:00"
            try day.receiveList(
                "mothers.csv",
                "880614499401,Сәрсенова,Ақмарал,Ерланқызы,1988-06-14,f,R11,2026-10-19,labour,")
            let later = try day.begin("2026-10-19T11:00")
            try later.choose("ручное", "Ручное включение")
            try later.press("Enter")
            try later.wait(for: "Закрыто 19.10.2026", "поступили автоматические данные")
            try later.goHome(2)
            try later.openInsuredPerson("сәрсен")
            try later.wait(for: "● ПРАВО ЕСТЬ", "R11 – ", "срок не ограничен")
        }

        /// p.28, 30: of two parents without payments the mother, unless the father applied.
        @Test func `R3 goes to the mother, and to the father who applied`() throws {
            let day = try WorkingDay(now: "2026-10-05T10:12")
            try day.receiveFamily(
                "families.csv",
                "parents,2026-10-01,960817499204,Жүнісова,Мадина,940203399206,Жүнісов,Арман,"
                    + "250405699209,Жүнісова,Аяна,2025-04-05",
                "parents,2026-10-01,951210499304,Оразова,Дана,930925399309,Оразов,Тимур,"
                    + "250730599309,Оразов,Алан,2025-07-30")
            let robot = try day.begin("2026-10-05T11:00")
            try robot.openInsuredPerson("жүнісова м")
            try robot.wait(for: "○ ПРАВА НЕТ")
            try robot.reconcile()
            try robot.wait(for: "● ПРАВО ЕСТЬ – сегодня, 05.10.2026", "R3 – ")
            try robot.press("F6")
            try robot.wait(
                for: "05.10.2026 (сверка)", "подп. 2) п. 30", "связь родителей и ребёнка (ЗАГС) – 01.10.2026")
            try robot.closeReasons()
            try robot.goHome(2)
            try robot.openInsuredPerson("жүнісов ар")
            try robot.wait(for: "○ ПРАВА НЕТ")
            try robot.goHome(2)

            try robot.choose("семейные", "Семейные связи")
            try robot.type("оразова")
            try robot.wait(for: "«оразова»", "записей: 1")
            try robot.press("F2")
            try robot.wait(for: "Заявление отца", "930925399309", "951210499304", "250730599309")
            try robot.press("Tab", "Tab", "Tab")
            try robot.type("1")
            try robot.press("F2")
            try robot.wait(for: "Записано")
            try robot.goHome()
            try robot.quit()

            // The application acts from the check that follows it.
            let later = try day.begin("2026-10-06T09:00")
            try later.openInsuredPerson("оразов т")
            try later.wait(for: "○ ПРАВА НЕТ")
            try later.reconcile()
            try later.wait(for: "● ПРАВО ЕСТЬ – сегодня, 06.10.2026", "R3 – ")
            try later.press("F6")
            try later.wait(for: "06.10.2026 (сверка)", "подп. 2) п. 30", "заявление отца", "06.10.2026")
            try later.closeReasons()
            try later.goHome(2)
            try later.openInsuredPerson("оразова д")
            try later.wait(for: "○ ПРАВА НЕТ")
            try later.goHome(2)
            try later.choose("заявления отцов", "Заявления отцов")
            try later.wait(for: "ӘӨ-000001", "Оразов")
        }

        /// p.20: what stands lower by priority takes over on the day of the removal.
        @Test func `a removal leaves the right to a lower category`() throws {
            let day = try WorkingDay(now: "2026-09-07T09:00")
            try day.receiveList(
                "lists.csv",
                "880614499401,Сәрсенова,Ақмарал,Ерланқызы,1988-06-14,f,R11,2026-03-02,labour,",
                "880614499401,Сәрсенова,Ақмарал,Ерланқызы,1988-06-14,f,R13,2026-09-01,science,full-time")
            let before = try day.begin("2026-09-07T10:00")
            try before.openInsuredPerson("сәрсен")
            try before.wait(for: "● ПРАВО ЕСТЬ", "R11 – ", "также R13")
            try before.goHome(2)
            try before.quit()
            day.now = "2026-11-16T09:00"
            try day.receive(
                "removal.csv",
                "iin,category,removed_on,source,reason\n880614499401,R11,2026-11-16,labour,қате енгізілген\n")
            try day.load("insurance-removal", "removal.csv")
            let after = try day.begin("2026-11-21T10:12")
            try after.openInsuredPerson("сәрсен")
            try after.wait(for: "● ПРАВО ЕСТЬ – сегодня, 21.11.2026", "R13 – ", "срок не ограничен")
            // No day between the two without the right.
            for asked in ["15.11.2026", "16.11.2026"] {
                try after.press("F5")
                try after.wait(for: "Право на дату")
                try after.type(asked)
                try after.press("Enter")
                try after.wait(for: "● ПРАВО ЕСТЬ – на \(asked)", asked == "15.11.2026" ? "R11 – " : "R13 – ")
            }
            try after.press("Escape")
            try after.wait(for: "сегодня, 21.11.2026")
            try after.press("Right")
            try after.wait(for: "●R13", "01.09.2026", "R11", "02.03.2026", "16.11.2026", "қате енгізіл")
        }

        /// p.14: what was known of a past day, on paper.
        @Test func `a certificate of a past day is printed, of a day to come refused`() throws {
            let day = try WorkingDay(now: "2026-11-16T09:00")
            try day.receiveList(
                "list.csv",
                "880614499401,Сәрсенова,Ақмарал,Ерланқызы,1988-06-14,f,R11,2026-11-02,labour,")
            let robot = try day.begin("2026-11-21T10:12")
            try robot.openInsuredPerson("сәрсен")
            try robot.press("F7")
            try robot.wait(for: "Ответ о праве", "21.11.2026")
            try robot.retype("22112026")
            try robot.press("F2")
            try robot.wait(for: "Ответ о праве", "будущ")
            #expect(try day.workplace.openStore().count(.entitlementRequests, .all, limit: 9) == 0)
            try robot.press("Escape")
            try robot.wait(for: "Потребитель ›", without: "Ответ о праве")
            try robot.press("F7")
            try robot.wait(for: "Ответ о праве", "21.11.2026")
            try robot.retype("03112026")
            try robot.fill("«Үлгі» емханасы")
            try robot.press("F2")
            try robot.wait(for: "Печать › Справка о праве")
            try robot.printInBothLanguages()
            try robot.wait(for: "Потребитель ›")
            let ru = try day.words(of: "Справка-о-праве")
            for word in [
                "На день: 03.11.2026", "право на медицинскую помощь ЕСТЬ", "По запросу: «Үлгі» емханасы",
                "Основание: многодетные матери", "Қай күнге: 03.11.2026", "ИИН: 880614499401",
            ] { #expect(ru.contains(word), "\(word) in \(ru)") }
            let kk = try day.words(of: "Құқық-туралы-анықтама")
            for word in [
                "Қай күнге: 03.11.2026", "медициналық көмекке құқығы БАР", "Негізі: «Алтын алқа»",
                "ЖСН: 880614499401",
            ] {
                #expect(kk.contains(word), "\(word) in \(kk)")
            }
            #expect(!kk.contains("медицинскую"))
            // The day before the list began there was no right: the paper says that too.
            try robot.press("F7")
            try robot.wait(for: "Ответ о праве")
            try robot.retype("01112026")
            try robot.press("F2")
            try robot.wait(for: "Печать › Справка о праве", "құқығы ЖОҚ")
        }

        /// Disability is told to nobody without the right to see it.
        @Test func `an operator without the right to medical facts sees none of them`() throws {
            let day = try WorkingDay(now: "2026-11-16T09:00")
            try day.receiveList(
                "list.csv",
                "620311499709,Тәжібаева,Сәуле,Оспанқызы,1962-03-11,f,R12,2026-03-16,labour,")
            let robot = try day.begin("2026-11-21T10:12")
            func look(_ what: String) throws {
                let screen = try robot.screen
                for word in ["R12", "инвалид", "п. 47"] {
                    #expect(!screen.contains(word), "«\(word)» on \(what):\n\(screen)")
                }
            }
            try robot.choose("потребители", "ОСМС › Потребители")
            try robot.wait(for: "Тәжібаева", "записей: 1")
            try look("the list")
            try robot.goHome()
            try robot.openInsuredPerson("тәжі")
            try robot.wait(for: "● ПРАВО ЕСТЬ", "медицинские сведения закрыты")
            try look("the card")
            try robot.press("F6")
            try robot.wait(for: "Почему?")
            try look("the reasons")
            try robot.closeReasons()
            try robot.press("Right")
            try robot.wait(for: "Присвоена", "16.03.2026")
            try look("the categories")
            try robot.press("Enter")
            try robot.wait(for: "Дата присвоения")
            try look("the record")
            try robot.press("Escape")
            try robot.wait(for: "Присвоена", without: "Дата присвоения")
            try robot.goHome(2)
            try robot.choose("списки", "Списки по категориям")
            try robot.goDown(to: "R12")
            try robot.wait(for: "закрыто")
            try robot.press("Enter")
            try robot.wait(for: "Списки по категориям", "! ")
            try robot.goHome()
            // The administrator opens them: the same card tells.
            try robot.choose("специалисты", "Специалисты")
            try robot.press("Enter")
            try robot.wait(for: "медицинские сведения")
            try robot.type("д")
            try robot.wait(for: "Специалист теперь видит")
            try robot.goHome()
            try robot.openInsuredPerson("тәжі")
            try robot.wait(for: "R12 – лица с инвалидностью")
        }
    }
}

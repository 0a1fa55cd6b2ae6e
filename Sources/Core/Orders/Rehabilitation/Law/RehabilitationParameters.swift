/// The numbers and dates of order № 113 and of the rules that it words anew.
public enum RehabilitationParameters {
    /// Order p.4: what is listed there comes into force on this day, the rest on the general date.
    public static let digitalFrom = CivilDate(dayNumber: CivilDate.number(2026, 7, 12))

    /// The day of registration: no row of a number is older than the order.
    private static let registeredOn = CivilDate(dayNumber: CivilDate.number(2026, 4, 2))

    /// Order p.4: the day of the first official publication; the order has no such day, an
    /// administrator sets it.
    public static let publication = ParameterSpec(
        "publication_113", .date,
        Localized(ru: "Приказ № 113: день опубликования", kk: "№ 113 бұйрық: жарияланған күн"),
        full: Localized(
            ru: "День первого официального опубликования приказа № 113",
            kk: "№ 113 бұйрық алғаш ресми жарияланған күн"),
        .order113("4"), isReading: true,
        [.init(from: registeredOn, day: CivilDate(dayNumber: CivilDate.number(2026, 4, 3)))])

    /// Order p.4: days that pass after the publication.
    public static let publicationDays = declared(
        "113.publication-days", .calendarDays, "Приказ № 113: до введения", "№ 113 бұйрық: қолданысқа дейін",
        full: Localized(
            ru: "Дни, по истечении которых после опубликования вводится в действие приказ № 113",
            kk: "№ 113 бұйрық жарияланғаннан кейін қолданысқа енгенше өтетін күндер"),
        .order113("4"), 10)

    /// Appendix 2 row 5 (1): the day of acceptance is not counted.
    public static let certificateDays = declared(
        "113.certificate-days", .workingDays, "Удостоверение: срок выдачи", "Куәлік: беру мерзімі",
        full: Localized(
            ru: "Срок выдачи удостоверения реабилитированного лица, день приёма документов не входит",
            kk: "Ақталған адамның куәлігін беру мерзімі, құжаттарды қабылдау күні кірмейді"),
        .order78("A2.5.1"), 5)

    /// Appendix 2 row 5 (2).
    public static let waitingMinutes = declared(
        "113.waiting-minutes", .minutes, "Удостоверение: ожидание в очереди", "Куәлік: кезекте күту",
        full: Localized(
            ru: "Наибольшее ожидание для сдачи пакета документов",
            kk: "Құжаттар топтамасын тапсыру үшін күтудің ең ұзақ уақыты"),
        .order78("A2.5.2"), 15)

    /// Appendix 2 row 5 (3).
    public static let serviceMinutes = declared(
        "113.service-minutes", .minutes, "Удостоверение: обслуживание", "Куәлік: қызмет көрсету",
        full: Localized(
            ru: "Наибольшее время обслуживания в Государственной корпорации",
            kk: "Мемлекеттік корпорацияда қызмет көрсетудің ең ұзақ уақыты"),
        .order78("A2.5.3"), 20)

    /// p.20: from the day of approval or change.
    public static let informationDays = declared(
        "113.information-days", .workingDays, "Изменение правил: сообщить", "Қағида өзгерісін хабарлау",
        full: Localized(
            ru: "Срок, в который сообщают об изменении Правил выдачи удостоверений",
            kk: "Куәлік беру қағидаларының өзгергені туралы ақпарат жіберілетін мерзім"),
        .order78("20"), 3)

    /// Order № 28 explanation p.5 part 1: after the reporting period.
    public static let reportDays = declared(
        "113.report-days", .calendarDays, "Отчет о домашнем обучении: сдать", "Үйде оқыту есебі: ұсыну",
        full: Localized(
            ru: "Срок представления ежеквартального отчета о возмещении затрат на обучение на дому",
            kk: "Үйде оқытуға жұмсалған шығындарды өтеу туралы тоқсандық есепті ұсыну мерзімі"),
        .schoolingReport("5.1"), 10)

    public static let all = [
        publication, publicationDays, certificateDays, waitingMinutes, serviceMinutes, informationDays,
        reportDays,
    ]

    /// Appendix 3: one copy for each party.
    static let refusalCopies = 2

    private static func declared(
        _ name: String, _ unit: ParameterSpec.Unit, _ ru: String, _ kk: String, full: Localized,
        _ citation: Citation, _ value: Int
    ) -> ParameterSpec {
        ParameterSpec(
            name, unit, Localized(ru: ru, kk: kk), full: full, citation,
            [.init(from: registeredOn, value)])
    }
}

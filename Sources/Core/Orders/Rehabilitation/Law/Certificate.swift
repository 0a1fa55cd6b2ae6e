/// A certificate of a rehabilitated person or its duplicate (ақталған адамның куәлігі, телнұсқасы),
/// from the application to the hand-over, order № 78.
enum Certificate {
    enum Kind: String, CaseIterable {
        case certificate, duplicate

        var label: Localized {
            switch self {
            case .certificate: Localized(ru: "удостоверение", kk: "куәлік")
            case .duplicate: Localized(ru: "дубликат удостоверения", kk: "куәліктің телнұсқасы")
            }
        }
    }

    /// p.12 part 2.
    enum HearingWay: String, CaseIterable {
        case invitation, video, digital, other

        var label: Localized {
            switch self {
            case .invitation: Localized(ru: "приглашение на заслушивание", kk: "тыңдауға шақыру")
            case .video:
                Localized(
                    ru: "видео-конференц-связь или иные средства коммуникации",
                    kk: "бейнеконференц-байланыс немесе өзге де коммуникация құралдары")
            case .digital: Localized(ru: "цифровые системы", kk: "цифрлық жүйелер")
            case .other: Localized(ru: "иные способы связи", kk: "өзге де байланыс тәсілдері")
            }
        }
    }

    /// Appendix 2 row 11.
    static let refusalGrounds = [
        RegisterChoice(
            "1",
            Localized(
                ru: "недостоверность документов и (или) данных в них",
                kk: "құжаттардың және (немесе) олардағы деректердің дәйексіздігі")),
        RegisterChoice(
            "2",
            Localized(
                ru: "несоответствие требованиям пункта 10 перечня",
                kk: "тізбенің 10-тармағының талаптарына сәйкес келмеуі")),
    ]

    static let representative = "representative"

    enum Fields {
        static let kind = RegisterField(
            "kind", Localized(ru: "что просят", kk: "не сұралады"),
            .some(Kind.allCases.map { RegisterChoice($0.rawValue, $0.label) }))
        static let documents = RegisterField("documents", Localized(ru: "документы", kk: "құжаттар"))
        static let expired = RegisterField(
            "expired", Localized(ru: "истёк срок действия", kk: "қолданылу мерзімі өткен"),
            .some(PackageDocument.allCases.map { RegisterChoice($0.rawValue, $0.label) }))
        static let copies = RegisterField(
            "copies", Localized(ru: "без подлинника", kk: "түпнұсқасыз"),
            .some(PackageDocument.allCases.map { RegisterChoice($0.rawValue, $0.label) }))
        static let by = RegisterField(
            "by", Localized(ru: "кто обратился", kk: "кім жүгінді"),
            .one([
                RegisterChoice(
                    "self", Localized(ru: "сам услугополучатель", kk: "көрсетілетін қызметті алушының өзі")),
                RegisterChoice(representative, Localized(ru: "представитель", kk: "өкілі")),
            ]))
        static let way = RegisterField(
            "way", Localized(ru: "способ заслушивания", kk: "тыңдау тәсілі"),
            .one(HearingWay.allCases.map { RegisterChoice($0.rawValue, $0.label) }))
        static let ground = RegisterField(
            "ground", Localized(ru: "основание отказа", kk: "бас тарту негізі"), .one(refusalGrounds))
        static let reason = RegisterField("reason", Localized(ru: "пояснение", kk: "түсіндірме"))
        static let number = RegisterField("number", Localized(ru: "№ удостоверения", kk: "куәлік №"))
        static let text = RegisterField("text", Localized(ru: "содержание жалобы", kk: "шағымның мазмұны"))
    }

    enum State {
        static let filled = RegisterState(
            "filled", Localized(ru: "Заявление заполнено", kk: "Өтініш толтырылды"))
        static let accepted = RegisterState(
            "accepted", Localized(ru: "Документы приняты", kk: "Құжаттар қабылданды"))
        static let refused = RegisterState(
            "refused", Localized(ru: "Отказ в приёме", kk: "Қабылдаудан бас тартылды"))
        static let forwarded = RegisterState(
            "forwarded", Localized(ru: "Передано услугодателю", kk: "Берушіге жіберілді"))
        static let hearing = RegisterState("hearing", Localized(ru: "Заслушивание", kk: "Тыңдау"))
        static let serviceRefused = RegisterState(
            "service-refused", Localized(ru: "Отказ в оказании услуги", kk: "Қызмет көрсетуден бас тартылды"))
        static let ready = RegisterState("ready", Localized(ru: "Готово", kk: "Дайын"))
        static let handed = RegisterState("handed", Localized(ru: "Выдано", kk: "Берілді"))
    }
}

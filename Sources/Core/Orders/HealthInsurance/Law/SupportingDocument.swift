/// A kind of document that p.21 and p.57 name for a manual enrolment.
///
/// D1…D13 as in the catalogue; L1…L10 are the labour documents of subp. 13.
public enum DocumentKind: UInt8, Hashable, Sendable, CaseIterable {
    case d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13
    case l1, l2, l3, l4, l5, l6, l7, l8, l9, l10

    public init?(code: String) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }

    /// `D4`, `L10`.
    public var code: String { rawValue < 13 ? "D\(rawValue + 1)" : "L\(rawValue - 12)" }

    /// True for the document that counts only with the day on which it entered
    /// into legal force (заңды күшіне енген).
    public var needsLegalForceDate: Bool { self == .l10 }

    public static let labour: [DocumentKind] = [.l1, .l2, .l3, .l4, .l5, .l6, .l7, .l8, .l9, .l10]

    public var name: Localized { Self.names[Int(rawValue)] }

    private static let names: [Localized] = [
        Localized(ru: "свидетельство о рождении ребёнка", kk: "баланың туу туралы куәлігі"),
        Localized(
            ru: "справка со сведениями из записей актов гражданского состояния о рождении",
            kk: "туу туралы азаматтық хал актілері жазбаларынан мәліметтерді қамтитын анықтама"),
        Localized(
            ru: "справка по форме 027/у (приказ № ҚР ДСМ-175/2020)",
            kk: "027/е нысаны бойынша анықтама (№ ҚР ДСМ-175/2020 бұйрық)"),
        Localized(
            ru: "справка об инвалидности ребёнка (приказ № 260)",
            kk: "баланың мүгедектігі туралы анықтама (№ 260 бұйрық)"),
        Localized(
            ru: "информация о регистрации в качестве безработного (приказ № 214)",
            kk: "жұмыссыз ретінде тіркелгені туралы ақпарат (№ 214 бұйрық)"),
        Localized(
            ru: "справка об инвалидности (приказ № 260)", kk: "мүгедектігі туралы анықтама (№ 260 бұйрық)"),
        Localized(
            ru: "удостоверение ветерана Великой Отечественной войны (Закон «О ветеранах», ст. 9)",
            kk: "Ұлы Отан соғысы ардагерінің куәлігі («Ардагерлер туралы» Заңның 9-бабы)"),
        Localized(
            ru: "копии страниц удостоверения получателя пенсионных выплат (пособий) по возрасту с отметкой",
            kk:
                "жасына байланысты зейнетақы төлемдерін (жәрдемақыларды) алушының куәлігінде белгі қойылған "
                + "беттердің көшірмелері"),
        Localized(
            ru: "удостоверение получателя пенсии (пособия) по возрасту (приказ № 232)",
            kk: "жасына байланысты зейнетақы/жәрдемақы алушының куәлігі (№ 232 бұйрық)"),
        Localized(
            ru: "удостоверение кандаса (приказ № 329-Ө-М)", kk: "қандас куәлігі (№ 329-Ө-М бұйрық)"),
        Localized(
            ru: "документ о награждении или присвоении звания многодетной матери",
            kk: "көп балалы ананың наградталғанын немесе атақ алғанын растайтын құжат"),
        Localized(ru: "справка организации образования", kk: "білім беру ұйымынан анықтама"),
        Localized(
            ru: "информация о принадлежности к получателям адресной социальной помощи (приказ № 227)",
            kk: "атаулы әлеуметтік көмек алушыларға тиесілігін растайтын ақпарат (№ 227 бұйрық)"),
        Localized(ru: "трудовая книжка", kk: "еңбек кітапшасы"),
        Localized(
            ru: "трудовой договор с отметкой работодателя о дате и основании прекращения",
            kk: "тоқтату күні мен негізі туралы жұмыс берушінің белгісі бар еңбек шарты"),
        Localized(
            ru: "выписки из актов работодателя о возникновении и (или) прекращении трудовых отношений",
            kk:
                "еңбек қатынастарының туындауын және (немесе) тоқтатылуын растайтын жұмыс беруші "
                + "актілерінен үзінді көшірмелер"),
        Localized(
            ru: "выписки из ведомости выдачи заработной платы",
            kk: "жұмыскерлерге жалақы төлеу ведомосынан үзінді көшірмелер"),
        Localized(
            ru: "послужной список, подписанный работодателем (с печатью при наличии)",
            kk: "жұмыс беруші қол қойған және мөрімен (ол болған кезде) растаған қызметтік тізім"),
        Localized(
            ru: "выписки из ЕНПФ о перечисленных обязательных пенсионных взносах",
            kk: "БЖЗҚ-дан аударылған міндетті зейнетақы жарналары туралы үзінді көшірмелер"),
        Localized(
            ru: "сведения из Государственного фонда социального страхования о социальных отчислениях",
            kk: "Мемлекеттік әлеуметтік сақтандыру қорынан әлеуметтік аударымдар туралы мәліметтер"),
        Localized(ru: "договор о дуальном обучении", kk: "дуальды оқыту туралы шарт"),
        Localized(
            ru: "архивная справка со сведениями о трудовой деятельности",
            kk: "жұмыскердің еңбек қызметі туралы мәліметтер қамтылған архивтік анықтама"),
        Localized(
            ru: "вступившее в законную силу решение суда об установлении факта трудовых отношений",
            kk:
                "еңбек қатынастарының болуын растайтын заңды фактіні анықтау туралы соттың заңды күшіне "
                + "енген шешімі"),
    ]
}

/// A document that the person brought.
public struct SupportingDocument: Hashable, Sendable {
    public let kind: DocumentKind
    /// The day of legal force, where the kind asks for one.
    public let legalForce: CivilDate?

    public init(_ kind: DocumentKind, legalForce: CivilDate? = nil) {
        self.kind = kind
        self.legalForce = legalForce
    }

    /// Whether it counts on the day of application.
    func counts(on day: CivilDate) -> Bool {
        !kind.needsLegalForceDate || (legalForce.map { $0 <= day } ?? false)
    }
}

/// One line of the reconciliation list: any one of these documents.
public struct DocumentRequirement: Hashable, Sendable {
    public let alternatives: [DocumentKind]

    public init(_ alternatives: DocumentKind...) { self.alternatives = alternatives }
    public init(anyOf alternatives: [DocumentKind]) { self.alternatives = alternatives }

    /// `D1/D2`.
    public var code: String { alternatives.map(\.code).joined(separator: "/") }

    public var name: Localized {
        Localized(
            ru: alternatives.map(\.name.ru).joined(separator: " либо "),
            kk: alternatives.map(\.name.kk).joined(separator: " не "))
    }

    public func isMet(by documents: [SupportingDocument], on day: CivilDate) -> Bool {
        documents.contains { alternatives.contains($0.kind) && $0.counts(on: day) }
    }
}

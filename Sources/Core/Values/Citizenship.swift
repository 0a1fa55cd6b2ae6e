/// Whose citizen a person is, and whether an alien lives here (вид на жительство) or came
/// for a time.
public enum Citizenship: String, Hashable, Sendable, CaseIterable {
    case kazakhstan = "kz"
    case foreignResident = "foreign-resident"
    case foreignTemporary = "foreign-temporary"
    case stateless
    case statelessTemporary = "stateless-temporary"

    public var isTemporary: Bool { self == .foreignTemporary || self == .statelessTemporary }

    public var label: Localized {
        switch self {
        case .kazakhstan: Localized(ru: "гражданство РК", kk: "ҚР азаматы")
        case .foreignResident:
            Localized(ru: "иностранец, постоянно проживающий", kk: "тұрақты тұратын шетелдік")
        case .foreignTemporary:
            Localized(ru: "иностранец, временно пребывающий", kk: "уақытша болатын шетелдік")
        case .stateless:
            Localized(
                ru: "лицо без гражданства, постоянно проживающее", kk: "тұрақты тұратын азаматтығы жоқ адам")
        case .statelessTemporary:
            Localized(
                ru: "лицо без гражданства, временно пребывающее", kk: "уақытша болатын азаматтығы жоқ адам")
        }
    }
}

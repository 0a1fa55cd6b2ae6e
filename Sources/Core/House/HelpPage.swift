/// A page of the help in both languages; empty where there is none.
public struct HelpPage: Query {
    public let topic: String
    public var access: Access { .everybody }
    public var reading: RecordLink? { nil }

    public init(_ topic: String) { self.topic = topic }

    public func answer(in workplace: Workplace) throws -> Localized {
        func page(_ language: Language) -> String {
            (try? workplace.store.assets.text("help/\(topic).\(language.rawValue).txt")) ?? ""
        }
        return Localized(ru: page(.russian), kk: page(.kazakh))
    }
}

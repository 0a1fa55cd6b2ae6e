/// p.28: a child's parents by the link's number.
public struct FamilyLinkOf: Query {
    public let id: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ id: Int64) { self.id = id }

    public func answer(in workplace: Workplace) throws -> FamilyLink? {
        try workplace.store.familyLink(id: id)
    }
}

/// p.30.2, 33.2: accepts the father's application.
public struct AcceptFatherApplication: Command {
    public let values: FormValues
    /// The family link that it was opened from: its draft ends with it.
    public let link: Int64
    public var access: Access { .operators }

    public init(_ values: FormValues, link: Int64) {
        self.values = values
        self.link = link
    }

    public func perform(in workplace: Workplace) throws -> Localized {
        let number = try workplace.store.accept(fatherApplication: values, draft: link)
        return Localized(
            ru: "Заявление отца \(number) принято; действует со следующей сверки",
            kk: "\(number) әкесінің өтініші қабылданды; келесі салыстырып тексеруден бастап қолданылады")
    }
}

/// The first start of an office's store: the office and its first operator, the
/// administrator.
public struct SetUpOffice: Command {
    public let office: Office
    public let operatorName: String
    public let language: Language
    public var access: Access { .everybody }
    public var changesFrame: Bool { true }

    public init(office: Office, operatorName: String, language: Language) {
        self.office = office
        self.operatorName = operatorName
        self.language = language
    }

    public func perform(in workplace: Workplace) throws {
        try workplace.store.setUp(office)
        try SignUp(name: operatorName, language: language).perform(in: workplace)
    }
}

/// A new operator of an office that is set up already.
public struct SignUp: Command {
    public let name: String
    public let language: Language
    public var access: Access { .everybody }
    public var changesFrame: Bool { true }

    public init(name: String, language: Language) {
        self.name = name
        self.language = language
    }

    public func perform(in workplace: Workplace) throws {
        let worker = try workplace.store.addOperator(
            login: workplace.login, name: name.squeezed, language: language)
        workplace.store.signIn(worker)
    }
}

/// Loads invented people and their records, to try the program.
public struct LoadSamples: Command {
    public var access: Access { .operators }
    public var changesFrame: Bool { true }

    public init() {}

    public func perform(in workplace: Workplace) throws {
        try Samples(store: workplace.store, house: workplace.house).load(in: workplace.language)
    }
}

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

    /// All or nothing: a killed first start leaves no office without an administrator, and no
    /// store that was never asked about samples.
    public func perform(in workplace: Workplace) throws {
        let store = workplace.store
        var worker: Operator?
        try store.database.writeTogether {
            try store.setUp(office)
            try store.openSampleQuestion()
            worker = try store.addOperator(
                login: workplace.login, name: operatorName.squeezed, language: language)
        }
        if let worker { store.signIn(worker) }
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

    /// Who is known meanwhile, from another window, stays who they are.
    ///
    /// - Returns: whether the office has not answered the question about samples yet.
    public func perform(in workplace: Workplace) throws -> Bool {
        let known = try workplace.store.operator(login: workplace.login)
        let worker =
            try known
            ?? workplace.store.addOperator(
                login: workplace.login, name: name.squeezed, language: language)
        workplace.store.signIn(worker)
        try workplace.store.refreshOperator()
        return try workplace.store.awaitsSampleAnswer
    }
}

/// Loads invented people and their records, to try the program: «yes» to the question of the
/// first start.
public struct LoadSamples: Command {
    public var access: Access { .operators }
    public var changesFrame: Bool { true }

    public init() {}

    public func perform(in workplace: Workplace) throws {
        try Samples(store: workplace.store, house: workplace.house).load(
            in: workplace.language, asAnswer: true)
    }
}

/// «No» to the question of the first start: nobody is asked again.
public struct DeclineSamples: Command {
    public var access: Access { .operators }

    public init() {}

    public func perform(in workplace: Workplace) throws { try workplace.store.closeSampleQuestion() }
}

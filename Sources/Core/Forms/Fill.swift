/// What follows from a field by itself, declared with the form, so that entry, line mode,
/// macros and imports share it: IIN → birth and sex, name → initials, account → bank.
public struct Fill: Sendable {
    /// The fields that it follows from.
    public let after: Set<String>
    /// True for one that says quiet words beside a field: it follows also where a draft is
    /// opened again.
    public let isNoted: Bool
    public let follow: @Sendable (inout Filling, FormContext, Language) -> Void

    public init(
        after: Set<String>, isNoted: Bool = false,
        _ follow: @escaping @Sendable (inout Filling, FormContext, Language) -> Void
    ) {
        self.after = after
        self.isNoted = isNoted
        self.follow = follow
    }
}

extension Fill {
    /// The bank of an account, by its name.
    public static func bank(ofAccount account: String, into bank: String) -> Fill {
        Fill(after: [account]) { filling, context, language in
            guard let number = try? IBAN(filling.text(account)), let found = context.bank(of: number) else {
                return
            }
            filling.fill(bank, found.name[language])
        }
    }
}

/// What the store knows of a field: the person of an IIN, the employer of a number.
public struct Lookup: Sendable {
    /// The field that names what is looked up.
    public let after: String
    /// What is looked up; `nil` while the field names nothing.
    ///
    /// The same is looked up once.
    public let subject: @Sendable (FormValues) -> String?
    /// True for what is said anew of an entry that is opened again.
    public let isAskedAgain: Bool
    /// The field with the name of what is looked up: chosen from a list, it takes the place of
    /// whatever was typed there.
    public let name: String?
    /// Reads, and says what follows.
    public let find: @Sendable (Store, _ subject: String) throws -> Found

    public typealias Found = @Sendable (inout Filling, FormContext, Language) -> Void

    public init(
        after: String, isAskedAgain: Bool = false, name: String? = nil,
        subject: @escaping @Sendable (FormValues) -> String?,
        find: @escaping @Sendable (Store, _ subject: String) throws -> Found
    ) {
        self.after = after
        self.isAskedAgain = isAskedAgain
        self.name = name
        self.subject = subject
        self.find = find
    }
}

extension FormSpec {
    /// Lets everything follow that follows from a field: what a script or a macro types is
    /// filled in as on the screen.
    public func follow(_ key: String, in filling: inout Filling, _ context: FormContext, _ language: Language)
    {
        for fill in fills where fill.after.contains(key) { fill.follow(&filling, context, language) }
    }

    /// What stands beside the fields of a draft that is opened again.
    public func note(in filling: inout Filling, _ context: FormContext, _ language: Language) {
        for fill in fills where fill.isNoted { fill.follow(&filling, context, language) }
    }
}

extension SocialInsurance {
    /// Enters a change of personal data from the values of its form.
    public struct RecordPersonChange: Command {
        public let person: Int64
        /// Of the person, as the operator saw it.
        public let version: Int64
        public let values: FormValues
        public var access: Access { .holders(of: .cards) }

        public init(person: Int64, version: Int64, _ values: FormValues) {
            self.person = person
            self.version = version
            self.values = values
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let store = workplace.store
            let entry = try PersonChangeForm.entry(values, try store.formContext())
            let warnings = try store.recordPersonChange(
                entry, of: person, version: version, ending: DraftKey(PersonChangeForm.code, person))
            return ActOutcome(change: entry.field.label + .same(": \(entry.new)"), warnings: warnings)
                .named(PersonChangeForm.title)
        }
    }

    /// Takes back a change that was entered by mistake.
    public struct WithdrawPersonChange: Command {
        public let person: Int64
        public let change: Int64
        /// Of the person, as the operator saw it.
        public let version: Int64
        /// The reason, with its language.
        public let values: FormValues
        public var access: Access { .holders(of: .cards) }

        public init(_ change: Int64, of person: Int64, version: Int64, _ values: FormValues) {
            self.person = person
            self.change = change
            self.version = version
            self.values = values
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            try workplace.store.withdrawPersonChange(change, of: person, version: version, values)
            return ActOutcome(
                change: Localized(
                    ru: "стоит прежнее значение, в истории обе строки",
                    kk: "бұрынғы мән тұр, тарихта екі жол да бар"))
        }
    }
}

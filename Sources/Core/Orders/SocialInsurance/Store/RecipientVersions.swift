/// Document, citizenship and address of a recipient (p.12 (5), (7)–(9)) are versions of the person too
/// (p.6).
extension SocialPaymentFile {
    private static let items: [(field: PersonField, item: Int)] = [
        (.document, 7), (.citizenship, 9), (.address, 5),
    ]

    /// What the payment says of the person, each with the fact that says it.
    fileprivate var said: [(field: PersonField, text: String, fact: RecordedSocialFact)] {
        Self.items.compactMap { field, item in
            guard let fact = self.item(item), case .item(_, let value) = fact.fact.body else { return nil }
            let text = field == .document ? fact.paper?.said ?? "" : value.squeezed
            return text.isEmpty ? nil : (field, text, fact)
        }
    }
}

extension IdentityPaper {
    var said: String {
        IdentityDocument.said(
            [series, number].filter { !$0.isEmpty }.joined(separator: " "), issuedOn: issuedOn,
            issuedBy: issuedBy)
    }
}

extension Store {
    /// Writes down as changes of the person what a payment says otherwise than it was known.
    ///
    /// Runs inside the transaction that recorded it. What is said for the first time is no change.
    ///
    /// - Parameter before: the payment before the act; `nil` of one that has just been opened.
    func keepVersions(
        of file: SocialPaymentFile, after before: SocialPaymentFile?, by form: SocialPaymentForm
    ) throws {
        let person = file.record.person.id
        for new in file.said {
            let earlier = before?.said.first { $0.field == new.field }?.text
            // An act that is not about it tells nothing of it.
            guard before == nil || earlier != new.text else { continue }
            let known =
                try changedValue(new.field, ofPerson: person)
                ?? earlier ?? knownBefore(new.field, ofPerson: person, payment: file.record.id)
            guard let known, !Self.isSame(known, new.text, new.field) else { continue }
            try insertVersion(
                of: person, new.field, from: known, to: new.text, by: file.source(of: new.fact, form))
        }
    }

    private static func isSame(_ old: String, _ new: String, _ field: PersonField) -> Bool {
        if field == .citizenship, Citizenship.isKazakhstan(old) == true, Citizenship.isKazakhstan(new) == true
        {
            return true
        }
        return old.squeezed.lowercased() == new.squeezed.lowercased()
    }

    /// What registers of other systems told, or an earlier payment of the same person.
    func knownBefore(_ field: PersonField, ofPerson id: Int64, payment: Int64 = .max) throws -> String? {
        let told: String? =
            switch field {
            case .document: try identityDocuments(ofPerson: id).first?.said
            case .address: try residences(ofPerson: id).first?.address
            case .name, .birth, .citizenship: nil
            }
        if let told { return told }
        let earlier = try socialPayments(ofPerson: id).first { $0.id < payment }
        guard let earlier else { return nil }
        return try socialFile(earlier).said.first { $0.field == field }?.text
    }
}

extension SocialPaymentFile {
    /// By what a version is told: the fact that says it, or the taking back of one that said otherwise.
    fileprivate func source(of fact: RecordedSocialFact, _ form: SocialPaymentForm) -> ChangeSource {
        let last = facts.last
        let isTakenBack = last?.isWithdrawal == true
        let basis = isTakenBack ? last?.reason : fact.fields["basis"]
        return ChangeSource(
            form: form.code, basis: basis?.isEmpty == false ? basis : nil,
            happenedOn: fact.fact.happenedOn, receivedOn: fact.fact.learnedAt.date)
    }
}

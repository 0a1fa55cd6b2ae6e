extension ImportFormat {
    /// The register entry of a row; `nil` if the row is a fact of a case.
    func registerEntry(of row: ImportRow) -> RegisterEntry? {
        switch (source, row.event) {
        case (.gbdfl, "document"):
            guard let kind = IdentityDocument.Kind(rawValue: row.text("document_kind")),
                let issuedOn = row.date("happened_on")
            else { return nil }
            return .document(
                kind: kind, number: row.text("document_number"), issuedBy: row.text("issued_by"),
                issuedOn: issuedOn,
                expiresOn: row.date("expires_on"))
        case (.gbdfl, "residence"):
            return row.date("happened_on").map { .residence(address: row.text("address"), registeredOn: $0) }
        case (.bank, "account"): return row.account.map { .account($0) }
        default: return nil
        }
    }

    /// The fact of a row.
    func fact(of row: ImportRow) -> FactBody? {
        switch (source, row.event) {
        case (.esutd, let event):
            return EmploymentEnd(rawValue: event).map {
                .employmentEnded(kind: $0, recordedOn: row.date("recorded_on"))
            }
        case (.bmg, "registered"): return row.phone.map { .phone($0) }
        case (.bmg, "none"): return .noPhone
        case (.gbdfl, "death"): return .termination(ground: 1)
        case (.bank, "no-debits"): return .suspension(ground: 1, measure: nil)
        case (.mtszn, let event):
            return Self.ministryEvents.first { $0.code.code == event }?.body(
                row.text("document") != "temporary")
        default: return nil
        }
    }
}

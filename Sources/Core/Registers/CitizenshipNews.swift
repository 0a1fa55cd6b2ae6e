extension Citizenship {
    /// What the words of a document say of citizenship: «Республика Казахстан», «ҚР», a code of the
    /// program; `nil` of nothing.
    static func isKazakhstan(_ said: String) -> Bool? {
        let words = said.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        guard !words.isEmpty else { return nil }
        // «Лицо без гражданства, постоянно проживающее в РК» is nobody's citizen.
        if said.lowercased().contains("без гражд") || said.lowercased().contains("азаматтығы жоқ") {
            return false
        }
        return words.contains { word in
            ["рк", "қр", "kz", "kazakhstan"].contains(word) || word.hasPrefix("казахстан")
                || word.hasPrefix("қазақстан")
        }
    }

    /// What follows for others from a change of citizenship; `nil` where both are the same to them.
    static func news(from old: String, to new: String) -> PersonNewsKind? {
        switch (isKazakhstan(old), isKazakhstan(new)) {
        case (true, false), (nil, false): .citizenshipLost
        case (false, true): .citizenshipGained
        default: nil
        }
    }
}

extension Store {
    /// What the changes of citizenship tell that an order's forms have written down.
    ///
    /// - Parameters:
    ///   - isOwn: by the code of the form.
    ///   - told: in the words of the order.
    func citizenshipNews(
        ofPerson id: Int64, by source: RecordLink, _ told: Localized, where isOwn: (String) -> Bool
    ) throws -> [PersonNews] {
        try changes(ofPerson: id).filter { $0.field == .citizenship && $0.isInForce && isOwn($0.source.form) }
            .compactMap { change in
                Citizenship.news(from: change.old, to: change.new).map {
                    PersonNews($0, on: change.source.happenedOn ?? change.recordedAt.date, by: source, told)
                }
            }
    }
}

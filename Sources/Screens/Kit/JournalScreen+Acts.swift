import Core

/// What F2 and Insert do on a list.
extension JournalScreen {
    mutating func act(_ context: Context) -> [Effect] {
        guard let obstacles = actions.obstacles else { return offer([:], context) }
        return obstacles(state, context)
    }

    /// What an act does; one that only rings for want of a row says why there is none.
    mutating func done(_ effects: [Effect], _ context: Context) -> [Effect] {
        guard state.row == nil, effects.count == 1, case .bell = effects[0] else { return effects }
        return refuse(emptyText(context))
    }

    /// Does the one act of F2, or lets choose; what may not be done now says why instead.
    ///
    /// - Parameter obstacles: what the store told, by the codes of acts.
    mutating func offer(_ obstacles: [String: Localized], _ context: Context) -> [Effect] {
        let acts = actions.acts
        let closed = acts.map { obstacles[$0.code] ?? $0.closed(state, context) }
        guard acts.count > 1 else {
            if let why = closed.first ?? nil { return refuse(why) }
            return done(acts.first?.run(state, context) ?? [.bell], context)
        }
        choosesAct = true
        closedActs = closed
        return [
            .open(PickerScreen(acts: zip(acts, closed).map { (title: $0.title ?? $0.word, closed: $1) }))
        ]
    }
}

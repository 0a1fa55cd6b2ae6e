import Core

/// A query or a command of a screen, with the handler of its result.
///
/// The answer is bound to the question by type. The only cast is here, so that no screen
/// can ignore an answer by accident.
public struct Errand: Sendable {
    /// Carries out the request and returns the delivery of its result to the screen.
    typealias Delivery = @Sendable (inout any Screen, Context) -> [Effect]

    /// Whether the frame of every screen must be read again afterwards.
    let changesFrame: Bool
    /// Whether a screen is of the kind that asked.
    let isAsker: @Sendable (any Screen) -> Bool
    let carryOut: @Sendable (Desk) -> Carried

    struct Carried {
        let delivery: Delivery
        /// A command changed what is stored, not only a draft.
        var isRecorded = false
    }

    private static func delivery<Asker: Screen, Value: Sendable>(
        _ result: Result<Value, Failure>,
        _ take: @escaping @Sendable (inout Asker, Value, Context) -> [Effect]
    ) -> Delivery {
        { screen, context in
            guard var asker = screen as? Asker else { return [] }
            let effects =
                switch result {
                case .success(let value): take(&asker, value, context)
                case .failure(let failure): asker.update(.failed(failure), context)
                }
            screen = asker
            return effects
        }
    }

    /// Delivered to whichever screen is on top: the answer opens another over it.
    init<Asked: Query>(
        _ query: Asked, _ take: @escaping @Sendable (Asked.Answer, Context) -> [Effect]
    ) {
        changesFrame = false
        isAsker = { _ in true }
        carryOut = { desk in
            let result = desk.answer(query)
            return Carried(delivery: { screen, context in
                switch result {
                case .success(let answer): take(answer, context)
                case .failure(let failure): screen.update(.failed(failure), context)
                }
            })
        }
    }

    init<Asked: Query, Asker: Screen>(
        _ query: Asked, _ take: @escaping @Sendable (inout Asker, Asked.Answer, Context) -> [Effect]
    ) {
        changesFrame = false
        isAsker = { $0 is Asker }
        carryOut = { desk in Carried(delivery: Self.delivery(desk.answer(query), take)) }
    }

    init<Done: Command, Asker: Screen>(
        _ command: Done, _ take: @escaping @Sendable (inout Asker, Done.Outcome, Context) -> [Effect]
    ) {
        changesFrame = command.changesFrame
        isAsker = { $0 is Asker }
        carryOut = { desk in
            let result = desk.perform(command)
            let isRecorded = !command.isTyping && (try? result.get()) != nil
            return Carried(delivery: Self.delivery(result, take), isRecorded: isRecorded)
        }
    }
}

extension Effect {
    /// Asks a query; the answer is delivered to the screen, a failure as
    /// ``Input/failed(_:)``.
    public static func ask<Asked: Query, Asker: Screen>(
        _ query: Asked, in asker: Asker.Type,
        _ take: @escaping @Sendable (inout Asker, Asked.Answer, Context) -> [Effect]
    ) -> Effect {
        .errand(Errand(query, take))
    }

    /// Asks over whichever screen is on top; the answer opens another.
    public static func ask<Asked: Query>(
        _ query: Asked, _ take: @escaping @Sendable (Asked.Answer, Context) -> [Effect]
    ) -> Effect {
        .errand(Errand(query, take))
    }

    /// Carries out a command; the outcome is delivered to the screen, a failure as
    /// ``Input/failed(_:)``.
    public static func perform<Done: Command, Asker: Screen>(
        _ command: Done, in asker: Asker.Type,
        _ take: @escaping @Sendable (inout Asker, Done.Outcome, Context) -> [Effect]
    ) -> Effect {
        .errand(Errand(command, take))
    }

    /// Carries out a command whose outcome the screen does not use.
    public static func perform<Done: Command, Asker: Screen>(_ command: Done, in asker: Asker.Type) -> Effect
    {
        perform(command, in: asker) { _, _, _ in [] }
    }
}

/// Why a query or a command failed; what was typed stays on the screen.
public enum Failure: Error, Sendable {
    case refused([Problem])
    /// Somebody else changed the record in the meantime.
    case conflict(Conflict)
    case failed(Localized)
    /// What the screen showed is not so any more: somebody else has done it, or changed it.
    case outOfDate(Localized)

    init(_ error: any Error) {
        self =
            switch error {
            case let refused as Refused: .refused(refused.problems)
            case let conflict as Conflict: .conflict(conflict)
            case let message as Message where ["E-CONF", "E-DUP"].contains(message.code):
                .outOfDate(message.text)
            case let message as Message: .failed(message.text)
            default: .failed(FailureWords.text(error))
            }
    }

    /// The sentence for the line above the keys.
    public var text: Localized {
        switch self {
        case .refused(let problems): problems.first?.message.text ?? Message.required.text
        case .conflict: Message.conflict.text
        case .failed(let text), .outOfDate(let text): text
        }
    }

    /// Whether the rows on the screen are to be read again for it.
    var isOfOlderSight: Bool {
        if case .outOfDate = self { return true }
        return false
    }
}

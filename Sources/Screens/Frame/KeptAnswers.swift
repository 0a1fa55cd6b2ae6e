import Core

/// A question into which something is typed.
protocol TypedQuestion: Screen {
    var spec: FormSpec { get }
    /// What stood in it before anybody typed.
    var first: FormValues { get }
    var typed: FormValues { get }
    /// The same question with what was typed into it before.
    func filled(_ values: FormValues) -> Self
}

/// What was typed into questions and not recorded: a question that was left, or whose act was
/// refused, stands as it was typed when it is asked again.
struct KeptAnswers: Sendable {
    /// A question asked of the same place about the same.
    private struct Key: Hashable {
        let depth: Int
        let code: String
        let title: Localized
        let first: FormValues
    }

    private var typed: [Key: FormValues] = [:]

    /// - Parameter depth: how many screens lie below the question.
    private static func key(_ question: any TypedQuestion, _ depth: Int) -> Key {
        Key(
            depth: depth, code: question.spec.code, title: question.spec.title, first: question.first)
    }

    func filled(_ screen: any Screen, over depth: Int) -> any Screen {
        guard let question = screen as? any TypedQuestion, let values = typed[Self.key(question, depth)]
        else {
            return screen
        }
        return question.filled(values)
    }

    /// Of a screen that closes; of others nothing is kept, and with them goes what was asked
    /// over them.
    mutating func keep(_ screen: any Screen, over depth: Int) {
        typed = typed.filter { $0.key.depth <= depth }
        guard let question = screen as? any TypedQuestion else { return }
        let values = question.typed
        typed[Self.key(question, depth)] = values == question.first ? nil : values
    }

    /// Something was recorded.
    mutating func forget() { typed = [:] }
}

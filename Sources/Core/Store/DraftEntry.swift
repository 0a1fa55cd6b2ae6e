/// What a form holds that was not recorded yet.
public struct DraftEntry: Hashable, Sendable {
    public let form: String
    public let subjectID: Int64
    public let values: [String: String]
    /// The field the cursor stands on.
    public let focus: String

    public init(form: String, subjectID: Int64, values: [String: String], focus: String) {
        self.form = form
        self.subjectID = subjectID
        self.values = values
        self.focus = focus
    }
}

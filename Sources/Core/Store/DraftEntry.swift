/// The values of a form that have not been recorded yet.
public struct DraftEntry: Hashable, Sendable {
    public let form: String
    public let subjectID: Int64
    public let values: [String: String]
    /// The key of the field under the cursor.
    public let focus: String

    public init(form: String, subjectID: Int64, values: [String: String], focus: String) {
        self.form = form
        self.subjectID = subjectID
        self.values = values
        self.focus = focus
    }
}

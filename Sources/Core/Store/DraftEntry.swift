/// The values of a form that have not been recorded yet.
public struct DraftEntry: Hashable, Sendable {
    public let form: String
    public let subjectID: Int64
    public let values: [String: String]
    /// The key of the field under the cursor.
    public let focus: String
    /// ``Draft/version`` of the draft that it goes on with; 0 for none.
    public let opened: Int64

    public init(
        form: String, subjectID: Int64, values: [String: String], focus: String, opened: Int64 = 0
    ) {
        self.form = form
        self.subjectID = subjectID
        self.values = values
        self.focus = focus
        self.opened = opened
    }
}

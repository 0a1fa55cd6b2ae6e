/// Conditions and rules that forms of several orders share.
enum FormRules {
    /// The typed IIN is of a foreigner: its seventh digit is 0.
    static func isForeign(_ values: FormValues) -> Bool {
        (try? IIN(values["iin"] ?? ""))?.isForeign == true
    }
}

/// The registers of order № 113.
enum RehabilitationRegisters {
    static let all = [
        Visit.table, Certificate.table, Compensation.table, SchoolingReport.table, RulesChange.table,
    ]
}

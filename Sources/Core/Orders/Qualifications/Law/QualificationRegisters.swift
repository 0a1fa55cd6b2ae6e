/// The registers of points 1–4 of order № 129.
enum QualificationRegisters {
    static let all = [
        Voucher.table, KnowledgeCheck.table, RecognitionResult.table, Publication.table,
        ProgrammeRegister.table,
    ]
}

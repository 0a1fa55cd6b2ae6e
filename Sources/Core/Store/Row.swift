import CSQLite

/// The current row of a statement.
///
/// Not copyable, so it cannot outlive the closure it is lent to: after the next step its
/// memory is SQLite's again.
public struct Row: ~Copyable {
    let pointer: OpaquePointer

    public func optionalText(_ index: Int32) -> String? {
        guard let start = sqlite3_column_text(pointer, index) else { return nil }
        let count = Int(sqlite3_column_bytes(pointer, index))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The text of a column, empty for NULL.
    public func text(_ index: Int32) -> String { optionalText(index) ?? "" }

    public func optionalInteger(_ index: Int32) -> Int64? {
        sqlite3_column_type(pointer, index) == SQLITE_NULL ? nil : sqlite3_column_int64(pointer, index)
    }

    /// The number of a column, 0 for NULL.
    public func integer(_ index: Int32) -> Int64 { sqlite3_column_int64(pointer, index) }

    public func bytes(_ index: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(pointer, index) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, index))))
    }

    public func date(_ index: Int32) -> CivilDate? { optionalText(index).flatMap { CivilDate(iso: $0) } }

    public func moment(_ index: Int32) -> Moment? { optionalText(index).flatMap { Moment(iso: $0) } }
}

import CSQLite

/// What steps of the schema say in SQL of names: the functions of the program itself.
enum SchemaFunctions {
    private static let utf8 = SQLITE_UTF8 | SQLITE_DETERMINISTIC

    static func add(to handle: OpaquePointer) {
        sqlite3_create_function_v2(
            handle, "tereze_whole", 1, utf8, nil,
            { context, _, values in
                SchemaFunctions.answer(context, values) { Array(Letters.precomposed($0).utf8) }
            },
            nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "tereze_key", 1, utf8, nil,
            { context, _, values in SchemaFunctions.answer(context, values) { Array(SearchKey.fold($0).utf8) }
            },
            nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "tereze_order", 1, utf8, nil,
            { context, _, values in
                SchemaFunctions.answer(context, values, isText: false) {
                    SearchKey.order(Letters.precomposed($0))
                }
            }, nil, nil, nil)
    }

    /// NULL of NULL.
    private static func answer(
        _ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?, isText: Bool = true,
        _ body: (String) -> [UInt8]
    ) {
        guard let value = values?[0], let text = sqlite3_value_text(value) else {
            return sqlite3_result_null(context)
        }
        let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_value_bytes(value)))
        let answer = body(String(decoding: bytes, as: UTF8.self))
        answer.withUnsafeBytes { tereze_result(context, $0.baseAddress, Int32($0.count), isText ? 1 : 0) }
    }
}

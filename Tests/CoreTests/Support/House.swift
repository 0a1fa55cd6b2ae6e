@testable import Core

extension House {
    /// The orders that the program carries out.
    static let all = House(Orders.all, planned: Orders.planned)
}

extension ImportFormat {
    static func of(_ source: ImportSource) -> ImportFormat {
        guard let format = House.all.importFormat(source.code) else {
            preconditionFailure("\(source.code): no order reads it")
        }
        return format
    }
}

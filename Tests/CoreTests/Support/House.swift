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

extension Store {
    /// As an administrator enters it.
    func change(setting name: String, to text: String) throws {
        let specs = try House(Orders.all).settings(in: self)
        guard let spec = specs.first(where: { $0.name == name }) else { throw Message.dictionary }
        try change(spec, to: text)
    }
}

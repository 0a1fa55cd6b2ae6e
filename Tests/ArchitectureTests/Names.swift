/// Who declares a name, over all files of the house.
struct Names {
    struct Reference {
        let file: Int
        let place: Place
        let holder: String
        let level: Declarations.Level
        let isCallable: Bool
    }

    private(set) var types: [String: [Reference]] = [:]
    private(set) var members: [String: [Reference]] = [:]

    init(_ files: [House.File]) {
        for (index, file) in files.enumerated() {
            func reference(_ declared: Declarations.Declared) -> Reference {
                Reference(
                    file: index, place: file.place, holder: declared.holder, level: declared.level,
                    isCallable: declared.isCallable)
            }
            for type in file.declarations.types { types[type.name, default: []].append(reference(type)) }
            for member in file.declarations.members {
                members[member.name, default: []].append(reference(member))
            }
        }
    }

    /// Members of the standard library whose names have several words.
    private static let standard: Set<String> = [
        "isEmpty", "startIndex", "endIndex", "makeIterator", "formIndex", "rawValue", "allCases",
        "reserveCapacity", "removeAll", "removeFirst", "removeLast", "removeSubrange", "replaceSubrange",
        "firstIndex", "lastIndex", "dropFirst", "dropLast", "popLast", "hasPrefix", "hasSuffix", "allSatisfy",
        "compactMap", "flatMap", "mapValues", "debugDescription", "hashValue", "isNewline", "isWhitespace",
        "isLetter", "isNumber", "isUppercase", "isLowercase", "isASCII", "asciiValue", "wholeNumberValue",
        "unicodeScalars", "isMultiple", "upperBound", "lowerBound", "isSubset", "isSuperset", "isDisjoint",
        "formUnion", "formIntersection", "symmetricDifference", "baseAddress", "withUnsafeBytes", "withUTF8",
        "littleEndian", "bigEndian", "bitPattern", "leadingZeroBitCount", "trailingZeroBitCount", "swapAt",
        "localizedDescription",
    ]

    /// The place that a use means, unless it is the file's own or not to be told.
    func place(of use: Declarations.Use, in index: Int, _ file: House.File) -> Place? {
        guard let first = use.name.utf8.first else { return nil }
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) { return type(use, index, file) }
        return member(use, index, file)
    }

    private func type(_ use: Declarations.Use, _ index: Int, _ file: House.File) -> Place? {
        guard let all = types[use.name], !file.declarations.own.contains(use.name) else { return nil }
        let seen = all.filter { sees($0, from: index, file) }
        if use.isAfterDot, !Rules.arrows.keys.contains(use.owner) {
            return only(seen.filter { $0.holder == use.owner && !use.owner.isEmpty }, index)
        }
        for holder in file.declarations.scopes[use.scope].reversed() {
            let nested = seen.filter { $0.holder == holder }
            if !nested.isEmpty { return only(nested, index) }
        }
        let top = seen.filter(\.holder.isEmpty)
        let near = top.filter { $0.place.room.module == file.place.room.module }
        return only(near.isEmpty ? top : near, index)
    }

    private func member(_ use: Declarations.Use, _ index: Int, _ file: House.File) -> Place? {
        guard let all = members[use.name] else { return nil }
        let isOfType = use.isAfterDot && use.owner.first?.isUppercase == true
        if isOfType {
            let held = all.filter { $0.holder == use.owner && sees($0, from: index, file) }
            if !held.isEmpty { return only(held, index) }
        }
        guard Self.hasSeveralWords(use.name), !Self.standard.contains(use.name) else { return nil }
        if all.contains(where: { $0.file == index }) { return nil }
        let seen = all.filter { sees($0, from: index, file) }
        if use.isAfterDot { return only(seen, index) }
        guard !file.declarations.own.contains(use.name) else { return nil }
        if use.isCalled { return only(seen.filter(\.isCallable), index) }
        let around = file.declarations.scopes[use.scope]
        return only(seen.filter { $0.holder.isEmpty || around.contains($0.holder) }, index)
    }

    private func sees(_ reference: Reference, from index: Int, _ file: House.File) -> Bool {
        if reference.file == index { return true }
        let module = reference.place.room.module
        if module == file.place.room.module { return reference.level != .file }
        return reference.level == .everyone && file.imports.contains(module)
    }

    /// The one room of all references, with its folder if that is one too; `nil` where the file itself is among them.
    private func only(_ references: [Reference], _ index: Int) -> Place? {
        guard let first = references.first?.place,
            references.allSatisfy({ $0.file != index && $0.place.room == first.room })
        else { return nil }
        return references.allSatisfy { $0.place == first } ? first : Place(room: first.room)
    }

    private static func hasSeveralWords(_ name: String) -> Bool {
        var isAfterSmall = false
        for byte in name.utf8 {
            if isAfterSmall, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return true }
            isAfterSmall = byte >= UInt8(ascii: "a")
        }
        return false
    }
}

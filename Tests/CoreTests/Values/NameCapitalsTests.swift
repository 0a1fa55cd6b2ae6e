import Testing

@testable import Core

/// Names typed in small letters get their capitals; what has one of its own stays.
@Suite struct NameCapitalsTests {
    @Test(arguments: [
        ("иванов", "Иванов"), ("әбдірахманов", "Әбдірахманов"), ("һафиз", "Һафиз"), ("іңкәр", "Іңкәр"),
        ("петров-водкин", "Петров-Водкин"), ("али мамед оглы", "Али Мамед оглы"),
        ("мамедов-оглы", "Мамедов-оглы"), ("де ла крус", "Де ла Крус"), ("үсенова г. т.", "Үсенова Г. Т."),
        ("үсенова г.т.", "Үсенова Г.Т."), ("о'коннор", "О'коннор"), ("МакДональд", "МакДональд"),
        ("СЕРІК", "СЕРІК"), ("серікұлы", "Серікұлы"), ("", ""),
    ])
    func `small letters`(typed: String, name: String) { #expect(NameCapitals.put(typed) == name) }
}

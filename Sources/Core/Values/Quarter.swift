/// A quarter of a calendar year (тоқсан): `2026-Q3`.
public struct Quarter: YearPart {
    public static let months = 3
    public static let letter: Character = "Q"

    public let year: Int
    public let number: Int

    public init(known year: Int, _ number: Int) { (self.year, self.number) = (year, number) }
}

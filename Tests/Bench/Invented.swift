import Core

/// Invented persons, the same ones at every run.
struct Invented {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    static let surnames: [String] = {
        let stems = [
            "Әбіл", "Бекмұрат", "Ғабит", "Дүйсен", "Ерғали", "Жақсылық", "Зейнеп", "Ілияс", "Қасым", "Құрман",
            "Мұрат",
            "Нұрлан", "Оспан", "Өтеген", "Сағын", "Тілеу", "Ұлан", "Үсен", "Хамит", "Шәкір", "Ыбырай",
            "Айдар",
            "Болат", "Даул", "Есен", "Жұма", "Кенже", "Махмұт", "Рахым", "Серік", "Смағұл", "Төле", "Іскак",
            "Петр",
            "Иван", "Кузнец", "Сем", "Гол", "Мороз", "Фёдор",
        ]
        return stems.flatMap { stem in ["ов", "баев", "бекұлы", "ғалиев", "жанов"].map { stem + $0 } }
    }()
    static let givenNames = [
        "Ерлан", "Гүлнар", "Бауыржан", "Айжан", "Игорь", "Әсел", "Нұржан", "Сәуле", "Қайрат", "Ұлжан", "Өмір",
        "Мария",
        "Ғани", "Іңкәр", "Пётр", "Анна",
    ]
    static let patronymics = [
        "", "Серікұлы", "Үсенұлы", "Һамитқызы", "Семёнович", "Болатқызы", "Ғалиұлы", "Ивановна",
    ]

    static let days = (CivilDate(1955, 1, 1)?.dayNumber ?? 0)...(CivilDate(1999, 12, 31)?.dayNumber ?? 0)

    /// Person number `index`: every index has an IIN of its own, with a right check digit.
    ///
    /// - Returns: `nil` for a number that is never issued.
    static func iin(_ index: Int) -> (iin: String, birth: CivilDate, sex: String)? {
        let span = days.count
        let birth = CivilDate(dayNumber: days.lowerBound + Int32(index % span))
        let isMale = index % 2 == 0
        let head =
            birth.shown.suffix(2) + birth.iso.dropFirst(5).prefix(2) + birth.iso.suffix(2)
            + (isMale ? "3" : "4")
            + String(1_000 + index / span)
        let digits = head.compactMap(\.wholeNumberValue)
        guard let check = checkDigit(digits) else { return nil }
        return (head + String(check), birth, isMale ? "m" : "f")
    }

    private static func checkDigit(_ digits: [Int]) -> Int? {
        for weights in [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]] {
            let rest = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
            if rest < 10 { return rest }
        }
        return nil
    }

    /// An application that has everything it needs.
    mutating func application(_ index: Int, today: CivilDate) -> FormValues? {
        guard let (iin, birth, _) = Self.iin(index) else { return nil }
        let surname = Self.surnames[number(below: Self.surnames.count)]
        let given = Self.givenNames[number(below: Self.givenNames.count)]
        let signed = "\(surname) \(given.prefix(1))."
        return [
            "iin": iin, "surname": surname, "given_name": given, "birth": birth.shown, "f03": "плавильщик",
            "f04": signed, "employer": "190240990006", "employer_name": "ТОО «Үлгі Сынақ»",
            "f01": "директору",
            "f02": "Тестова Ұ. Һ.", "f05": "termination", "f06": "17/2019", "f07": "14.03.2019",
            "f08": today.adding(days: -60).shown, "f10": "yes", "f11": "yes", "f12": "yes",
            "f13": "+77011234567",
            "f14": signed, "f15": "yes", "f16": today.shown, "f17": "+77011234567",
        ]
    }
}

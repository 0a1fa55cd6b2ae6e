extension ApplicationScreen {
    /// «56 лет», «51 год», «52 года».
    static func years(_ age: Int) -> String {
        switch (age % 100, age % 10) {
        case (11...14, _): "лет"
        case (_, 1): "год"
        case (_, 2...4): "года"
        default: "лет"
        }
    }
}

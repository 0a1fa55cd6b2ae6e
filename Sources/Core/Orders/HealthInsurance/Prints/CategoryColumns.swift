/// What the papers call those who have a category, and those recorded in it: of several
/// categories a person is recorded in the first (p.20, 55), and has the others all the same.
enum CategoryColumns {
    static let held = Localized(ru: "Имеют", kk: "Бар")
    static let active = Localized(ru: "На учете", kk: "Есепте")
    static let note = Localized(
        ru: "«Имеют» – все, кому категория присвоена. На учете человек стоит по первой из своих категорий "
            + "(пункты 20 и 55), поэтому таких бывает меньше.",
        kk: "«Бар» – санат берілгендердің бәрі. Адам өз санаттарының біріншісі бойынша есепте тұрады "
            + "(20 және 55-тармақтар), сондықтан олар аз болуы мүмкін.")
}

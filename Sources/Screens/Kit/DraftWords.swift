import Core

/// Messages about drafts.
enum DraftWords {
    static func returned(_ draft: Draft) -> Advice {
        .success(
            Localized(
                ru: "Неоконченный ввод от \(draft.savedAt.shown) возвращён",
                kk: "\(KazakhDay.at(draft.savedAt)) терілген аяқталмаған енгізу қайтарылды"))
    }

    /// Two windows went on with one draft.
    static let parted = Localized(
        ru: "Черновик продолжен и в другом вашем окне: набранное здесь хранится отдельным черновиком",
        kk: "Қаралама басқа терезеңізде де жалғасқан: мұнда терілген бөлек қаралама болып сақталады")

    /// What F1 says where unfinished entries are offered.
    static let goingOn = Localized(
        ru: """
            Эту форму вы уже начинали и не записали: набранное хранится черновиком. Строка – один \
            черновик: о ком или о чём он, справа – когда сохранён.

            Enter на строке – продолжить с того поля, где остановились. «＋ начать новый ввод» – \
            чистая форма; черновики останутся и будут предложены в следующий раз. Esc – вернуться, \
            ничего не начиная.
            """,
        kk: """
            Бұл нысанды бұрын бастап, жазбағансыз: терілгендер қаралама болып сақталған. Жол – бір \
            қаралама: ол кім не не туралы, оң жағында – қашан сақталғаны.

            Жолда Enter – тоқтаған өрістен жалғастыру. «＋ жаңасын бастау» – таза нысан; қараламалар \
            қалады және келесі жолы ұсынылады. Esc – ештеңе бастамай оралу.
            """)

    /// Asked before a form with typed values is left; Enter keeps them.
    static let leaving = Question(
        title: Localized(ru: "Ввод не окончен", kk: "Енгізу аяқталмады"),
        text: Localized(
            ru: "Набранное сохранено как черновик. Оставить его и продолжить потом?",
            kk: "Терілгендер қаралама ретінде сақталды. Оны қалдырып, кейін жалғастырасыз ба?"),
        buttons: [
            Question.Button("keep", Localized(ru: "Оставить", kk: "Қалдыру")),
            Question.Button("stay", Localized(ru: "Вернуться", kk: "Оралу")),
            Question.Button("drop", Localized(ru: "Удалить", kk: "Жою")),
        ], preferred: "keep")

    /// Asked where the store did not take the draft; Enter stays in the form.
    static func notKept(_ reason: Localized) -> Question {
        Question(
            title: Localized(ru: "Черновик не сохранён", kk: "Қаралама сақталмады"),
            text: reason
                + Localized(
                    ru: "\n\nНабранное есть только на экране. Вернуться к нему?",
                    kk: "\n\nТерілгендер тек экранда тұр. Оларға оралу керек пе?"),
            buttons: [
                Question.Button("stay", Localized(ru: "Вернуться", kk: "Оралу")),
                Question.Button("again", Localized(ru: "Сохранить ещё раз", kk: "Қайта сақтау")),
                Question.Button("lose", Localized(ru: "Уйти без него", kk: "Онсыз шығу")),
            ], preferred: "stay")
    }
}

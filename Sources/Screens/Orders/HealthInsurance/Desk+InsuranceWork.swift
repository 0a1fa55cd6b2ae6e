import Core

extension Desk {
    /// Enrolments, families and failures of order ҚР ДСМ-333.
    func workOnInsurance(_ command: StoreCommand) throws -> StoreOutcome {
        switch command {
        case .enrol(let values, let draft):
            let (record, warnings) = try store.enrol(values, draft: draft)
            return .enrolled(record.id, warnings: warnings)
        case .refuseEnrolment(let values, let reason, let draft):
            let record = try store.refuseEnrolment(values, reason: reason, draft: draft)
            return .enrolled(record.id, warnings: [])
        case .acceptFather(let values, let draft):
            let number = try store.accept(fatherApplication: values, draft: draft)
            return .told(
                Localized(
                    ru: "Заявление отца \(number) принято; действует со следующей сверки",
                    kk:
                        "\(number) әкесінің өтініші қабылданды; келесі салыстырып тексеруден бастап қолданылады"
                ))
        case .openFailure(let values):
            try store.openFailure(values)
            return .told(
                Localized(
                    ru: "Сбой записан: снятия отложены", kk: "Ақау жазылды: шығарулар кейінге қалдырылды"))
        case .closeFailure(let id, let values):
            try store.closeFailure(id: id, values)
            return .told(Localized(ru: "Сбой закрыт", kk: "Ақау жабылды"))
        case .reconcileAll(let stopped):
            return .told(Self.words(try store.reconcileAll(continuing: stopped, progress: progress)))
        case .refreshConsumers:
            let count = try store.refreshConsumers(progress: progress)
            return .told(
                Localized(
                    ru: "Приведено к сегодняшнему дню: \(count)", kk: "Бүгінгі күнге келтірілді: \(count)"))
        case .writeStream(let kind):
            let stream = try store.writeStream(kind, to: outbox)
            return .told(
                Localized(
                    ru: "Записан и прочитан обратно \(stream.fileName): строк \(stream.counts.sent)",
                    kk: "\(stream.fileName) жазылып, қайта оқылды: жол саны \(stream.counts.sent)"))
        case .actualise(let month, let budget):
            let act = try store.actualise(month, budget, progress: progress)
            return .told(
                Localized(
                    ru: "Актуализация \(act.month.shown), версия \(act.version); F7 – акт",
                    kk: "\(act.month.shown) актуалдандыру, \(act.version)-нұсқа; F7 – акт"))
        default: break
        }
        return .done
    }

    private static func words(_ check: InsuranceCheck) -> Localized {
        let counts = check.counts
        let state =
            check.state == .stopped
            ? Localized(
                ru: "Остановлена на \(check.done) из \(check.total) (можно продолжить)",
                kk: "\(check.total) ішінен \(check.done) орындалып тоқтатылды (жалғастыруға болады)")
            : Localized(ru: "Проверено \(check.done)", kk: "Тексерілді: \(check.done)")
        return state
            + Localized(
                ru: ": присвоено \(counts.granted), снято \(counts.removed), отложено \(counts.postponed)",
                kk: ": берілді \(counts.granted), шығарылды \(counts.removed), кейінге \(counts.postponed)")
    }
}

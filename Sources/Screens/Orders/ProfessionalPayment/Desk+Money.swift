import Core

extension Desk {
    /// Lists of money, payouts, orders, notices.
    func actOnMoney(_ command: StoreCommand, _ context: Context) throws -> StoreOutcome {
        switch command {
        case .formNeed(let month):
            let list = try store.formNeedList(try MonthEntry.read(month, today: context.form.today), progress)
            return .told(
                Localized(
                    ru:
                        "Потребность № \(list.id) за \(list.month.shown): получателей \(list.lineCount), \(list.total.shown) ₸",
                    kk:
                        "№ \(list.id) қажеттілік, \(list.month.shown): алушылар \(list.lineCount), \(list.total.shown) ₸"
                ))
        case .formPayouts(let month):
            let batch = try store.formPayouts(
                try MonthEntry.read(month, today: context.form.today), progress)
            return .told(
                Localized(
                    ru:
                        "Черновик за \(batch.month.shown): строк \(batch.lineCount), \(batch.total.shown) ₸; Enter – посмотреть",
                    kk:
                        "\(batch.month.shown) жобасы: жолдар \(batch.lineCount), \(batch.total.shown) ₸; Enter – қарау"
                ))
        case .recordPayouts(let id):
            let batch = try store.recordPayouts(batchID: id, progress)
            return .told(
                Localized(
                    ru:
                        "Выплата № \(batch.number ?? 0) записана: строк \(batch.lineCount), \(batch.total.shown) ₸; F6 – поручения",
                    kk:
                        "№ \(batch.number ?? 0) төлем жазылды: жолдар \(batch.lineCount), \(batch.total.shown) ₸; F6 – тапсырмалар"
                ))
        case .writeOrders(let id):
            let files = try store.writePaymentOrders(batchID: id, to: outbox, progress)
            let names = files.map(\.fileName).joined(separator: ", ")
            return .told(
                Localized(
                    ru: "Прочитаны и сверены (\(files.count)): \(names)",
                    kk: "Оқып салыстырылды (\(files.count)): \(names)"))
        case .acceptTransfer(let values, let sums, let draft):
            return .recorded(warnings: try store.accept(transfer: values, sums: sums, draft: draft))
        case .markSent(let id): return .recorded(warnings: try store.markSent(noticeID: id))
        case .exportPeriod(let from, let to):
            let setting = JournalReport.Setting(
                office: context.office ?? Office(code: "", name: .same(""), kind: .ordinary),
                operatorName: context.worker?.name ?? "", now: context.now, filter: .same(""))
            let report = try period(from, to, context.language, setting)
            let name = "period-\(from.iso)-\(to.iso)-\(context.language.rawValue).csv"
            return .written(try write(report.csv, name, "export"))
        default: return .done
        }
    }
}

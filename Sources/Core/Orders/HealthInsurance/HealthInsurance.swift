/// Order № ҚР ДСМ-333/2020: categories and the right to care in compulsory health
/// insurance (ОСМС / МӘМС).
public enum HealthInsurance {
    public static let order = Order(act: .order333, name: Localized(ru: "ОСМС", kk: "МӘМС")) { order in
        order.forms = {
            [FatherApplicationForm.spec, FailureForm.spec, FailureForm.repair, EnrolmentForm.spec(for: [:])]
                + ConsumerFactForm.all.map(\.spec)
        }
        order.journals = { journals }
        order.auditWords = auditWords
        order.imports = { ImportFormat.all333 }
        order.upkeep = [ConsumerUpkeep()]
        order.messages = { Message.all333 }
        order.steps = { WorkStep.all333 }
        order.story = { .order333 }
    }
}

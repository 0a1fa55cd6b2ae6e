/// Order № ҚР ДСМ-333/2020: categories and the entitlement to care in compulsory health
/// insurance (ОСМС / МӘМС).
public enum HealthInsurance {
    public static let order = Order(act: .order333, name: Localized(ru: "ОСМС", kk: "МӘМС")) { order in
        order.parameters = { HealthInsuranceParameters.all }
        order.forms = {
            [
                FatherApplicationForm.spec, OutageForm.spec, OutageForm.repair, .entitlementCertificate,
                EnrolmentForm.refusal,
            ]
                + EnrolmentForm.all + InsuredPersonFactForm.all.map(\.spec)
        }
        order.journals = { journals }
        order.prints = {
            [
                InsuredPersonPrint.spec, EntitlementCertificatePrint.spec, EnrolmentPrint.spec,
                FatherApplicationPrint.spec, StatusUpdatePrint.spec, InsuranceFiguresPrint.spec,
            ]
        }
        order.letters = { [EnrolmentPrint.letters, EntitlementCertificatePrint.letters] }
        order.recordNames = recordNames
        order.auditWords = auditWords
        order.medicalFacts = Localized(
            ru: "категории R2, R4, R5, R6, R12, справки 027/у и об инвалидности",
            kk: "R2, R4, R5, R6, R12 санаттары, 027/е және мүгедектік анықтамалары")
        order.imports = { ImportFormat.all333 }
        order.hearsContributions = { try $0.makeInsuredPersonsWait($1, $2) }
        order.tellsOfPerson = { try $0.toldByInsurance(ofPerson: $1) }
        order.judgesNews = newsConcerns
        order.upkeep = [InsuredPersonUpkeep()]
        // A store that cannot be written shows its day all the same.
        order.prepareToday = { try? $0.stopAbandonedReconciliation() }
        order.draftSubject = { draft, store in
            guard let form = InsuredPersonFactForm.of(draft: draft) else { return nil }
            // Beside a name the title of a medical fact would tell of health.
            guard !form.isMedical || store.currentOperator?.seesMedical == true else { return nil }
            guard (try? store.requireNoSecret(among: [draft.subjectID])) != nil else { return nil }
            return try store.person(id: draft.subjectID).map { .same($0.name.full) }
        }
        order.samples = { store, language in
            try InsuranceSamples(
                store: store, worker: try store.requireOperator(), now: store.clock.now(), language: language
            ).load()
        }
        order.messages = { Message.all333 }
        order.steps = { WorkStep.all333 }
        order.story = { .order333 }
    }
}

import Core
import TUI
import Testing

@testable import Screens

/// Scenes that follow from what the orders list: a new form of these kinds has one, and
/// only its goldens are to be made.
extension Scene {
    /// Every fact of a case that has no scene of its own.
    static let factForms: [Scene] = FactForm.all.map(\.kind)
        .filter { kind in !forms.contains { $0.name == "fact-\(kind)" } }
        .filter { kind in !records.contains { $0.name == "fact-\(kind)" } }
        .map { kind in
            Scene("fact-\(kind)", "FormScreen") { pilot in
                pilot.openCase("ПВ-000003")
                pilot.openFact(kind)
            }
        }

    /// Every fact of an insured person, as one sees it who may see medical facts.
    static let insuredPersonFactForms: [Scene] = InsuredPersonFactForm.all.map { form in
        Scene("consumer-fact-\(form.kind)", "FormScreen") { pilot in
            if form.isMedical { pilot.seeMedical() }
            pilot.openInsuredPerson("850622499102")
            pilot.openInsuredPersonFact(form.kind)
        }
    }

    /// Settings of the office: all are typed into one form, under titles of their own.
    static let settingForms: [Scene] = [("setting", 0), ("setting-bank", 8)].map { name, place in
        Scene(name, "AskScreen") { pilot in
            pilot.choose(.settings)
            pilot.press("Down", times: place)
            pilot.press("Enter")
        }
    }
}

@testable import Screens

/// A screen on which a form is typed into.
protocol FormShowing {
    var form: SpecForm { get }
}

extension AskScreen: FormShowing {}
extension FilterScreen: FormShowing {}
extension FormScreen: FormShowing {}
extension ImportScreen: FormShowing {}
extension PeriodScreen: FormShowing {}
extension SignUpScreen: FormShowing {}
extension WelcomeScreen: FormShowing {}

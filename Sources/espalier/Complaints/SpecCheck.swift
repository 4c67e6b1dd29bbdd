import Documents
import Experiments

/// What the check of one spec came to.
struct SpecCheck {
    /// What the spec is called.
    let name: String
    /// How the number of runs comes about; nil for a spec with errors.
    let arithmetic: PlanArithmetic?
    /// What is wrong.
    let diagnostics: [Diagnostic]

    /// Checks a text and the data that it names.
    init(_ text: SpecText) {
        let (plan, diagnostics) = text.checked()
        name = text.name
        arithmetic = plan?.arithmetic
        self.diagnostics = diagnostics
    }

    /// Whether nothing would be run.
    var hasErrors: Bool { arithmetic == nil }

    /// The line about a spec without errors; nil for one with errors.
    var fineLine: String? { arithmetic.map { "\(name): fine, \($0.text)" } }
}

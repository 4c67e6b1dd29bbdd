import Experiments
import NeuralNetworks

/// A method of the experiment, and the work that it comes from.
struct CitedMethod: Hashable {
    /// The method as a spec names it: `adam`.
    let name: String
    /// The work.
    let reference: Reference
}

extension ExperimentResults {
    /// What the configurations use that comes from a paper, and then the statistics of the report, each once.
    func citedMethods(_ baseline: BaselineComparisons) -> [CitedMethod] {
        var values: Set<ComponentValue> = []
        var methods: [CitedMethod] = []
        for results in configurations {
            let settings = results.configuration.settings
            let value = settings.componentValue
            for field in value.fields {
                // Sections that were looked through before have nothing new.
                guard case .component(let section) = field.value, values.insert(section).inserted else { continue }
                let kind = RunSettings.description.settings.first { $0.name == field.name }?.kind
                if let kind { Self.collect(field.value, kind, into: &methods) }
            }
        }
        methods += statistics(baseline)
        return methods.uniqued()
    }

    private static func collect(_ value: SettingValue, _ kind: SettingKind, into methods: inout [CitedMethod]) {
        switch (value, kind) {
        case (.component(let component), .member(let family)),
            (.component(let component), .flattenedMember(let family)):
            guard let description = family.member(named: component.name) else { return }
            collect(component, description, into: &methods)
        case (.component(let component), .section(let description)):
            collect(component, description, into: &methods)
        case (.list(let elements), .perLayer(let element)), (.list(let elements), .list(let element)):
            for value in elements { collect(value, element, into: &methods) }
        case (_, .perLayer(let inner)), (_, .optional(let inner)):
            if value != .none { collect(value, inner, into: &methods) }
        default: return
        }
    }

    private static func collect(
        _ component: ComponentValue, _ description: ComponentDescription, into methods: inout [CitedMethod]
    ) {
        // What reads a file names the source of the file's form, not that of the data in it.
        if !description.source.isEmpty, !description.settings.contains(where: \.isPath) {
            methods.append(CitedMethod(name: description.name, reference: Reference(source: description.source)))
        }
        for field in component.fields {
            let setting = description.settings.first { $0.name == field.name }
            if let setting { collect(field.value, setting.kind, into: &methods) }
        }
    }

    private func statistics(_ baseline: BaselineComparisons) -> [CitedMethod] {
        guard !baseline.measured.isEmpty else { return [] }
        let sources = [
            ("signed-rank test", "Wilcoxon (1945), Individual comparisons by ranking methods"),
            ("treatment of ties", "Pratt (1959), Remarks on zeros and ties in the Wilcoxon signed rank procedures"),
            ("correction of p", "Holm (1979), A simple sequentially rejective multiple test procedure"),
            (
                "P(better)",
                "Bouthillier et al. (2021), Accounting for variance in machine learning benchmarks, arXiv:2103.03098"
            ),
            ("resampled intervals", "Efron (1987), Better bootstrap confidence intervals"),
        ]
        return sources.map { CitedMethod(name: $0.0, reference: Reference(source: $0.1)) }
    }
}

import Experiments

/// One run as a spec of its own, with every default written out and behind each value where it comes from.
public struct RunSheet: Sendable {
    /// The YAML.
    public let text: String

    /// The sheet of a run.
    public init(_ run: PlannedRun, of experiment: Experiment) {
        let configuration = run.configuration
        let origins = SettingOrigins(of: configuration, in: experiment.plan)
        let name = experiment.plan.spec.name
        text = """
            # Configuration \(configuration.index) of \(name) with seed \(run.seed): run \(run.id), \
            \(experiment.state(of: run).word).
            version: 1
            name: \(name)-\(configuration.index)
            \(SettingsText(configuration.settings) { origins[$0].words }.text)\
            seeds: [\(run.seed)]

            """
    }
}

extension SettingOrigin {
    /// `axis optimizer`, `line 12`, `default`.
    var words: String {
        switch self {
        case .axis(let name): "axis \(name)"
        case .sweep: "sweep"
        case .line(let line): "line \(line)"
        case .standard: "default"
        }
    }
}

extension Experiment.RunState {
    /// `new`, `cached`, `failed`.
    public var word: String {
        switch self {
        case .new: "new"
        case .recorded: "cached"
        case .failed: "failed"
        }
    }
}

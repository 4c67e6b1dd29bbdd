import NeuralNetworks

/// Which models of the runs are kept.
public protocol KeptModels: Component {
    /// The epochs whose models are kept.
    var moments: Set<TrainedModel.Moment> { get }
    /// The runs whose models are kept.
    var scope: KeptModelsScope { get }
}

/// The runs whose models are kept.
public enum KeptModelsScope: String, CaseIterable, SettingRepresentable {
    /// Every run.
    case run
    /// The runs of the configuration that is chosen for each row of the report.
    case row
}

/// The choices of models that a spec can name.
public enum KeptModelsChoices {
    /// All of them, in the order in which they are documented.
    public static let all: [any KeptModels.Type] = [
        NoModels.self, BestModels.self, LastModels.self, AllModels.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any KeptModels>(
        noun: "choice of models", plural: "choices of models", discriminator: "models",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}

extension Setting where Owner: KeptModels {
    /// The runs whose models are kept.
    static func scope(_ path: WritableKeyPath<Owner, KeptModelsScope> & Sendable) -> Setting {
        Setting(
            "per", path, .choice(KeptModelsScope.allCases.map(\.rawValue)),
            "run: of every run. row: of the runs that are reported of the configuration which is chosen for each row of "
                + "the report ('report.select'); the others' are removed when the report is written.")
    }
}

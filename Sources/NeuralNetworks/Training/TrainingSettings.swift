/// How long and in what portions the training goes.
public struct TrainingSettings: Component {
    /// The passes over the training part.
    public var epochs = 10
    /// The examples of one step; the last batch of an epoch may be smaller.
    public var batchSize = 32
    /// The training ends when an epoch's running loss differs from the last one's by less; 0: never.
    public var tolerance = 0.0
    /// The largest Euclidean norm of the whole gradient; nil: no clipping.
    public var clipNorm: Double?
    /// The largest magnitude of each element of the gradient; nil: no clipping.
    public var clipValue: Double?
    /// ε, the share of each target that all classes get alike, see `ClassTargets`.
    public var labelSmoothing = 0.0
    /// How much the examples of each class count; nil: all alike.
    public var classWeights: ClassWeights?
    /// The learning rate over the epochs.
    public var schedule: any Schedule = ConstantSchedule()
    /// When to stop before all epochs are over; nil: never.
    public var earlyStopping: EarlyStopping?

    public init() {}

    public static let declaration = Declaration<TrainingSettings>(
        "training", "How long and in what portions the training goes.",
        settings: [
            Setting(
                "epochs", \.epochs, .integer(1...1_000_000), "The passes over the training part.",
                foreignNames: ["max_iter", "n_epochs", "num_epochs", "iterations"]),
            Setting(
                "batch_size", \.batchSize, .integer(1...1_000_000),
                "The examples of one step; the last batch of an epoch may be smaller.",
                foreignNames: ["bs", "minibatch_size"]),
            Setting(
                "tolerance", \.tolerance, .number(.atLeast(0)),
                "Stop when an epoch's running loss differs from the last one's by less; 0: never.",
                foreignNames: ["tol"]),
            Setting(
                "clip_norm", \.clipNorm, .optional(.number(.above(0))),
                "The largest Euclidean norm of the whole gradient (Pascanu et al. 2013, arXiv:1211.5063).",
                foreignNames: ["max_grad_norm", "clipnorm", "gradient_clip_val", "grad_clip", "gradient_clipping"]),
            Setting(
                "clip_value", \.clipValue, .optional(.number(.above(0))),
                "The largest magnitude of each element of the gradient; not together with clip_norm.",
                foreignNames: ["clipvalue", "max_grad_value", "clip_grad_value", "grad_clip_value"]),
            Setting(
                "label_smoothing", \.labelSmoothing, .number(.from(0, below: 1)),
                "ε, the share of each target that all classes get alike (Szegedy et al. 2016, arXiv:1512.00567); in the "
                    + "running loss, not in other losses.",
                foreignNames: ["smoothing", "label_smooth"]),
            Setting(
                "class_weights", \.classWeights,
                .optional(.either([.choice([ClassWeights.balancedWord]), .list(.number(.above(0)))])),
                "How much the examples of each class count: balanced as their rarity in the training part, or one "
                    + "number per class; in the running loss, not in other losses.",
                foreignNames: ["class_weight", "weights", "pos_weight"]),
            Setting("schedule", \.schedule, of: Schedules.family, "The learning rate over the epochs."),
            Setting("early_stopping", section: \.earlyStopping, "When to stop before all epochs are over."),
        ])

    public func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        if schedule.warmupEpochs >= epochs {
            problems.append(
                SettingProblem(
                    setting: "schedule.warmup_epochs",
                    message: "the warm-up takes \(schedule.warmupEpochs) epochs, and the training has \(epochs)",
                    advice: "make it shorter than the training", with: ["epochs"]))
        }
        // PyTorch permits both, in the order of the calls; here no order is written down. Keras refuses both, too.
        if clipNorm != nil && clipValue != nil {
            problems.append(
                SettingProblem(
                    setting: "clip_value", message: "a gradient is clipped by norm or by value, not by both",
                    advice: "leave out one of clip_norm and clip_value", with: ["clip_norm"]))
        }
        return problems
    }
}

/// Stops a training when the monitored number has not improved for a while.
public struct EarlyStopping: Component {
    /// What is monitored: losses should fall, accuracies rise.
    public var monitor = WatchedNumber.validationLoss
    /// The epochs without improvement after which the training stops.
    public var patience = 5
    /// The least change that counts as an improvement.
    public var minDelta = 0.0
    /// Which parameters are kept.
    public var restore = Restore.best

    public init() {}

    /// Which parameters are kept when a training ends.
    public enum Restore: String, CaseIterable, SettingRepresentable {
        /// Those of the epoch with the best monitored number, also when no early stop happened.
        case best
        /// Those of the last epoch.
        case last
    }

    public static let declaration = Declaration<EarlyStopping>(
        "early_stopping", "Stops a training when the monitored number has not improved for a while.",
        source: "Prechelt (1998), Early stopping — but when?",
        settings: [
            .monitor(\.monitor),
            Setting(
                "patience", \.patience, .integer(1...1_000_000), "The epochs without improvement before the stop."),
            Setting(
                "min_delta", \.minDelta, .number(.atLeast(0)), "The least change that counts as an improvement."),
            Setting(
                "restore", \.restore, .choice(Restore.allCases.map(\.rawValue)),
                "Whether the parameters of the best or the last epoch are kept.",
                foreignNames: ["restore_best_weights"]),
        ])
}

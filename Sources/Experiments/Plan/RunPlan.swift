import NeuralNetworks

/// Every run of an experiment, complete and checked; nothing has been trained yet.
public struct RunPlan: Sendable {
    /// The experiment.
    public let spec: ExperimentSpec
    /// The swept settings in file order; empty without a sweep.
    public let axes: [Axis]
    /// How the number of runs comes about.
    public let arithmetic: PlanArithmetic
    /// The configurations in plan order: the last axis varies fastest.
    public let configurations: [Configuration]
    /// The seeds; each configuration is run with each.
    public var seeds: [Int] { spec.seeds }
}

/// How the number of runs comes about: product − excluded = configurations; × seeds = runs.
public struct PlanArithmetic: Sendable, Equatable {
    /// The number of points of each axis, in file order.
    public let axisSizes: [Int]
    /// The product of the axes' sizes.
    public let product: Int
    /// The points that `exclude` removed.
    public let excluded: Int
    /// The points that came out as a configuration that stands earlier in the plan.
    public let duplicates: Int
    /// The configurations that are left.
    public let configurations: Int
    /// The seeds.
    public let seeds: Int
    /// The runs.
    public let runs: Int
}

/// One thing that a sweep varies.
public struct Axis: Sendable {
    /// The name: the path that is swept (`network.activation`, `optimizer` for variants) or the name of a `zip`.
    public let name: String
    /// The columns that the axis gives each run in a table: one for values and ranges (the axis' name), one for a
    /// `zip` (its name) and for variants `optimizer.label` followed by every setting that the variants sweep or set
    /// (`optimizer.type`, `optimizer.learning_rate`, …).
    public let columns: [String]
    /// The number of points.
    public let pointCount: Int
}

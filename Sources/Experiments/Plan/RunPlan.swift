import NeuralNetworks

/// Every run of an experiment, complete and checked; nothing has been trained yet.
public struct RunPlan: Sendable {
    /// The experiment.
    public let spec: ExperimentSpec
    /// The swept settings in file order; empty without a sweep.
    public let axes: [Axis]
    /// How the number of runs comes about.
    public let arithmetic: PlanArithmetic
    /// The configurations in plan order: block by block, the last axis fastest, what is included at the end of its block.
    public let configurations: Configurations
    /// The indices of configurations that have, between them, all that any wants of its data, in plan order.
    let representatives: [Int]
    /// The seeds; each configuration is run with each.
    public var seeds: [Int] { spec.seeds }
    /// The columns that the sweep gives each run, in the order of the axes.
    public var columns: [String] { axes.flatMap(\.columns) }

    /// Every text that may stand in a column.
    public func texts(of column: String) -> Set<String> {
        configurations.possibleTexts(of: column)
            ?? Set(configurations.indices.lazy.compactMap { configurations.text(of: column, at: $0) })
    }
}

extension RunPlan {
    /// A plan of configurations that were made before.
    init(spec: ExperimentSpec, axes: [Axis], arithmetic: PlanArithmetic, configurations: [Configuration]) {
        self.init(
            spec: spec, axes: axes, arithmetic: arithmetic, configurations: Configurations(configurations),
            representatives: Array(configurations.indices))
    }
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
    /// Whether the points are data of their own: the axis sets `dataset`, its source or its path.
    public var choosesData = false
}

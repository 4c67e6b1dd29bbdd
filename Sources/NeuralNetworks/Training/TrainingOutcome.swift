/// What a training came to: numbers only, the same for the same settings, examples and seed, whoever trained.
public struct TrainingOutcome: Sendable, Equatable {
    /// How the training ended.
    public enum Ending: Sendable, Equatable {
        /// All epochs, or the epoch at which early stopping or the tolerance ended it.
        case finished
        /// A loss or a parameter became infinite or not a number in that epoch, counted from 1.
        case diverged(epoch: Int)
    }

    /// How the training ended.
    public var ending: Ending
    /// The epochs that were begun.
    public var epochsRun: Int
    /// The epoch whose parameters were kept, from 1; nil when none was finished.
    public var keptEpoch: Int?
    /// Final numbers by name (`train.loss`, `validation.accuracy`, …), in a fixed order. NaN after a divergence.
    public var metrics: [Metric]
    /// Numbers of each epoch by name (`train.running_loss`, `validation.loss`, …), in a fixed order.
    public var curves: [Curve]
    /// The number of trained parameters.
    public var parameterCount: Int
    /// The trained parameters, layer by layer: weights, then bias, or scale and shift of a normalization; behind them
    /// the running means and variances of each layer with batch normalization.
    public var parameters: [Float]
    /// How the kept parameters classify the test part, or without one the validation part; nil after a divergence,
    /// without either part, and for more classes than are counted.
    public var confusion: ConfusionCounts?
    /// What the kept parameters predict over two-feature data; nil after a divergence and for other data.
    public var classMap: ClassMap?
    /// The models that were wanted, best before last; none after a divergence.
    public var models: [TrainedModel] = []

    /// One number by name.
    public struct Metric: Sendable, Equatable {
        /// The name: part, dot, quantity.
        public let name: String
        /// The number.
        public let value: Double

        /// A number by name.
        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// One number per epoch.
    public struct Curve: Sendable, Equatable {
        /// The name: part, dot, quantity.
        public let name: String
        /// The numbers, first epoch first.
        public var values: [Double]

        /// A number per epoch.
        public init(_ name: String, _ values: [Double]) {
            self.name = name
            self.values = values
        }
    }

    /// An outcome.
    public init(
        ending: Ending, epochsRun: Int, keptEpoch: Int?, metrics: [Metric], curves: [Curve],
        parameterCount: Int, parameters: [Float], confusion: ConfusionCounts? = nil, classMap: ClassMap? = nil
    ) {
        self.ending = ending
        self.epochsRun = epochsRun
        self.keptEpoch = keptEpoch
        self.metrics = metrics
        self.curves = curves
        self.parameterCount = parameterCount
        self.parameters = parameters
        self.confusion = confusion
        self.classMap = classMap
    }
}

extension TrainingOutcome {
    /// The final number of that name, or nil.
    public subscript(metric name: String) -> Double? { metrics.first { $0.name == name }?.value }
}

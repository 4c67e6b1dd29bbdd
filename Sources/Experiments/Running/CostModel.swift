import NeuralNetworks

/// How much work a run is, before it is trained: enough to begin with the longest and to guess the time that is left.
public enum CostModel {
    /// The work of one elementwise operation per unit, in products: memory and elementary functions are slower.
    static let unitCost = 30.0
    /// The work of updating one parameter once.
    static let updateCost = 15.0
    /// The work of a step whatever the network: some 5 microseconds, of which a network of a few units is made.
    static let stepCost = 400_000.0
    /// The work of a run whatever it trains, for its plan, its journal and its tables: some 0.2 milliseconds.
    static let runCost = 15_000_000.0
    /// The seconds that a unit of work takes on a usual core: what the networks of the benchmarks take on one core of
    /// about 2020.
    public static let usualSecondsPerCost = 1.2e-11

    /// The floating-point operations of a whole run, roughly: each example and epoch costs 6 per weight to train on
    /// (forward 2, gradient of weights 2, gradient of inputs 2) and 2 per weight to be judged by, each step some per
    /// parameter and some by itself, and so does the run.
    ///
    /// - Parameters:
    ///   - settings: The run.
    ///   - featureCount: The inputs of the network.
    ///   - classCount: The outputs of the network.
    ///   - trainCount: The examples to train on.
    ///   - validationCount: The examples that every epoch is judged by.
    public static func cost(
        of settings: RunSettings, featureCount: Int, classCount: Int, trainCount: Int, validationCount: Int
    ) -> Double {
        let widths = ([featureCount] + settings.network.hidden + [classCount]).map(Double.init)
        let weights = zip(widths, widths.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
        let units = widths.dropFirst().reduce(0, +)
        let batchSize = min(settings.training.batchSize, max(1, trainCount))
        let steps = Double((trainCount + batchSize - 1) / batchSize)
        let training = Double(trainCount) * (6 * weights + 3 * unitCost * units)
        let judging = Double(validationCount) * (2 * weights + unitCost * units)
        let updating = steps * (updateCost * (weights + units) + stepCost)
        return Double(settings.training.epochs) * (training + judging + updating) + runCost
    }

    /// The seconds that a unit of work takes: the median over finished runs, nil without any.
    ///
    /// Early stopping makes runs shorter than their cost; where it is usual, it is in the median.
    public static func secondsPerCost(_ runs: [(cost: Double, wallSeconds: Double)]) -> Double? {
        let ratios = runs.filter { $0.cost > 0 }.map { $0.wallSeconds / $0.cost }.sorted()
        return ratios.isEmpty ? nil : ratios[ratios.count / 2]
    }

    /// The seconds that runs of these costs take on that many workers: never less than the longest one alone.
    public static func seconds(for costs: some Sequence<Double>, workers: Int, secondsPerCost: Double) -> Double {
        precondition(workers > 0, "\(workers) workers")
        var sum = 0.0
        var longest = 0.0
        for cost in costs {
            sum += cost
            longest = max(longest, cost)
        }
        return max(sum / Double(workers), longest) * secondsPerCost
    }
}

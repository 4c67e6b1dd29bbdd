import Experiments
import NeuralNetworks
import Statistics

/// How long the rows take to a target that is the same for all: counted in epochs, examples and multiply-adds, which are
/// the same on every machine.
///
/// The target is what the middle row comes to at its end, by the median over its seeds; of an even number of rows, the
/// worse of the two in the middle. So half of the rows get there as a rule, and the others show how far they are behind.
struct TargetComparison: Sendable {
    /// A row.
    struct Row: Sendable {
        /// The epochs that each run took; nil for one that did not get there.
        let epochs: [Int?]
        /// The seconds that these took, by the share of the run's epochs; nil for a run that did not get there.
        let seconds: [Double?]
        /// The examples that an epoch trains on; nil when nothing is known of the data.
        let examplesPerEpoch: Int?
        /// The multiply-adds of an epoch: three per weight and example.
        let productsPerEpoch: Double

        /// How many runs got there.
        var reachedCount: Int { epochs.count { $0 != nil } }

        /// The median over all runs; nil where half of them or more did not get there.
        func median(_ numbers: [Double?]) -> Double? {
            Quantiles(numbers.map { $0 ?? .infinity }).map(\.median).flatMap { $0.isFinite ? $0 : nil }
        }
    }

    /// The rows that are compared.
    let rows: FigureRows
    /// What is to be brought to the target, epoch by epoch.
    let metric: Metric
    /// The target.
    let target: Double
    /// What each row took.
    let all: [Row]

    /// - Returns: nil for a single row, or when the metric of selection is not measured at each epoch.
    init?(_ results: ExperimentResults, _ rows: FigureRows) {
        let metric = results.selectMetric
        let ends = rows.all.compactMap { row in
            Quantiles(row.choice.reported.runs.compactMap { Self.end($0, metric) }).map(\.median)
        }.filter(\.isFinite)
        guard rows.all.count > 1, !ends.isEmpty else { return nil }
        let ranked = metric.isHigherBetter ? ends.sorted(by: >) : ends.sorted()
        let target = ranked[ranked.count / 2]
        self.rows = rows
        self.metric = metric
        self.target = target
        all = rows.all.map { row in
            let configuration = row.choice.reported.configuration
            let runs = row.choice.reported.runs.compactMap(\.record)
            let epochs = runs.map { Self.epochs($0.result, metric, target) }
            let data = results.input.data(of: configuration)
            return Row(
                epochs: epochs,
                seconds: zip(epochs, runs).map { epochs, run in
                    epochs.map { run.provenance.wallSeconds * Double($0) / Double(max(1, run.result.epochsRun)) }
                },
                examplesPerEpoch: data?.trainCount, productsPerEpoch: Self.productsPerEpoch(configuration, data))
        }
        guard all.contains(where: { $0.reachedCount > 0 }) else { return nil }
    }

    /// Whether an epoch of one row costs more than one of another.
    var differsInCost: Bool { Set(all.map(\.productsPerEpoch)).count > 1 }

    /// The target in few digits.
    var targetText: String { DecimalDigits(target).text(places: max(0, 3 - DecimalDigits(target).exponent)) }

    /// What a run came to in its last epoch; of a diverged one the worst there is.
    private static func end(_ run: ReportedRun, _ metric: Metric) -> Double? {
        let worst = metric.isHigherBetter ? -Double.infinity : .infinity
        guard let result = run.record?.result else { return nil }
        guard result.status == .finished else { return worst }
        guard let last = result.curves.first(where: { $0.name == metric.name })?.values.last else { return nil }
        return last.isFinite ? last : worst
    }

    /// The first epoch whose number is at least as good as the target.
    private static func epochs(_ result: RunResult, _ metric: Metric, _ target: Double) -> Int? {
        result.curves.first { $0.name == metric.name }?.values
            .firstIndex { metric.isHigherBetter ? $0 >= target : $0 <= target }.map { $0 + 1 }
    }

    private static func productsPerEpoch(_ configuration: Configuration, _ data: DatasetFacts?) -> Double {
        guard let data else { return 0 }
        let widths = [data.featureCount] + configuration.settings.network.hidden + [data.classNames.count]
        let weights = zip(widths, widths.dropFirst()).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
        return 3 * weights * Double(data.trainCount)
    }
}

import NeuralNetworks

@testable import Documents
@testable import Experiments
@testable import Reports

/// A small experiment whose numbers were made up so that a reader can work out every mean by hand: three optimizers ×
/// two activations × four seeds; adam has two learning rates, of which the larger is excluded with tanh. One run
/// diverged, one failed, one is missing.
struct MadeUpExperiment {
    /// What one configuration's runs came to, seed by seed.
    enum Outcome {
        /// train.loss, validation.loss, test.accuracy
        case finished(Double, Double, Double)
        case diverged(epoch: Int)
        case failed(String)
        case missing
    }

    /// One configuration: what the sweep sets, and its outcomes.
    struct Row {
        var cells: [String]
        var outcomes: [Outcome]
    }

    var name = "rows"
    var question = "Which optimizer separates two rows of trees?\nAnd does the activation matter?"
    var columns = ["optimizer.label", "optimizer.type", "optimizer.learning_rate", "optimizer.momentum"]
    var secondAxis: String? = "network.activation"
    var seeds = [1, 2, 3, 4]
    /// The final seeds of a protocol, and what came of them by configuration.
    var finalSeeds: [Int] = []
    var finals: [Int: [Outcome]] = [:]
    var report = ReportOptions()
    var rows: [Row] = [
        Row(
            cells: ["sgd", "sgd", "0.1", "", "relu"],
            outcomes: [
                .finished(0.3, 0.3, 0.90), .finished(0.3, 0.3, 0.92), .finished(0.2, 0.4, 0.94),
                .finished(0.2, 0.4, 0.96),
            ]),
        Row(
            cells: ["sgd", "sgd", "0.1", "", "tanh"],
            outcomes: [Outcome](repeating: .finished(0.5, 0.5, 0.8), count: 4)),
        Row(
            cells: ["momentum", "sgd", "0.1", "0.9", "relu"],
            outcomes: [
                .finished(0.1, 0.2, 0.95), .finished(0.1, 0.2, 0.96), .finished(0.1, 0.2, 0.97),
                .finished(0.1, 0.2, 0.98),
            ]),
        Row(
            cells: ["momentum", "sgd", "0.1", "0.9", "tanh"],
            outcomes: [
                .finished(0.1, 0.1, 0.90), .finished(0.1, 0.1, 0.91), .diverged(epoch: 2), .finished(0.1, 0.1, 0.92),
            ]),
        Row(
            cells: ["adam", "adam", "0.001", "", "relu"],
            outcomes: [
                .finished(0.1, 0.15, 0.97), .finished(0.1, 0.15, 0.96), .finished(0.1, 0.15, 0.99),
                .finished(0.1, 0.15, 0.98),
            ]),
        Row(
            cells: ["adam", "adam", "0.001", "", "tanh"],
            outcomes: [
                .finished(0.1, 0.16, 0.88), .failed("no space left on device"), .finished(0.1, 0.16, 0.90), .missing,
            ]),
        Row(
            cells: ["adam", "adam", "0.01", "", "relu"],
            outcomes: [Outcome](repeating: .finished(0.1, 0.25, 0.99), count: 4)),
    ]
    var data = [Self.facts(classCounts: [60, 40])]
    /// For each row the index of its data set; nil: the first for all.
    var dataIndices: [Int]?
    /// The settings of every configuration.
    var settings = RunSettings()
    /// What all runs were trained in.
    var surroundings: Surroundings?
    var specText = ""
    /// The epochs of a curve, each with its validation loss, of the runs that finished; nil: two.
    var validationCurve: [Double]?

    init() {
        report.baseline = "sgd"
        report.columns = "network.activation"
    }

    /// The experiment as a report sees it.
    ///
    /// - Parameter reversed: Whether the records are handed over last first.
    func input(reversed: Bool = false) -> ReportInput {
        let ids = rows.indices.map { row in seeds.indices.map { id(row, $0) } }
        var records: [(String, RunRecord)] = []
        var failures: [String: RunFailure] = [:]
        let finalIDs = finals.keys.map { row in (row, finalSeeds.indices.map { id(row + rows.count, $0) }) }
        let outcomes =
            rows.enumerated().map { ($0, $1.outcomes) }
            + finals.sorted { $0.key < $1.key }.map { ($0 + rows.count, $1) }
        for (row, content) in outcomes {
            for (seed, outcome) in content.enumerated() {
                let id = id(row, seed)
                switch outcome {
                case .finished(let train, let validation, let test):
                    records.append((id, record(id, .finished, [train, validation, test], number: records.count)))
                case .diverged(let epoch):
                    let numbers = [Double](repeating: .nan, count: 3)
                    records.append((id, record(id, .diverged, numbers, epochs: epoch, number: records.count)))
                case .failed(let reason):
                    failures[id] = RunFailure(id: id, reason: reason, failedAt: "2026-01-02T03:04:05Z")
                case .missing: break
                }
            }
        }
        var byID: [String: RunRecord] = [:]
        for (id, record) in reversed ? records.reversed() : records { byID[id] = record }
        return ReportInput(
            plan: plan, runIDs: ids, finalRunIDs: Dictionary(uniqueKeysWithValues: finalIDs), records: byID,
            failures: failures, data: data, dataIndices: dataIndices,
            commands: ReportInput.Commands(
                run: "espalier run experiments/rows.yaml", verify: "espalier verify results/rows",
                report: "espalier report results/rows"),
            versions: [ReportInput.Version(name: "Numeric revision", text: "1")])
    }

    /// The report.
    var built: Report { Report(input()) }

    /// The results, before they become a report.
    var results: ExperimentResults { ExperimentResults(input()) }

    /// The facts of a data set with so many examples of each class, every fifth of them for validation, and the ones behind
    /// those for test.
    static func facts(classCounts: [Int]) -> DatasetFacts {
        let labels = classCounts.enumerated().flatMap { [Int32](repeating: Int32($0), count: $1) }
        let features = FeatureMatrix(
            .bytes([UInt8](repeating: 0, count: 2 * labels.count)), exampleCount: labels.count, featureCount: 2)
        let names = classCounts.indices.map { $0 == 0 ? "left" : $0 == 1 ? "right" : "row \($0)" }
        let dataset = Dataset(
            features: features, labels: labels, classNames: names, featureNames: ["x", "y"], origin: "data/rows.csv")
        let indices = labels.indices.map(Int32.init)
        let examples = Examples(
            features: features, labels: labels, classCount: names.count,
            scaling: FeatureScaling(offsets: [0, 0], factors: [1, 1]), train: indices.filter { $0 % 5 > 1 },
            validation: indices.filter { $0 % 5 == 0 }, test: indices.filter { $0 % 5 == 1 })
        return DatasetFacts(dataset, examples)
    }

    private func id(_ row: Int, _ seed: Int) -> String {
        let digits = String(row * 16 + seed + 1, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func record(
        _ id: String, _ status: RunResult.Status, _ numbers: [Double], epochs: Int = 2, number: Int
    ) -> RunRecord {
        let names = ["train.loss", "validation.loss", "test.accuracy"]
        let curve = [numbers[0] * 2, numbers[0]]
        let validation = status == .finished ? validationCurve : nil
        var provenance = Provenance(
            startedAt: "2026-01-02T03:04:\(10 + number)Z", wallSeconds: 0.5, host: number % 2 == 0 ? "elm" : "oak",
            system: "Linux x86_64", version: "0.1.0")
        provenance.surroundings = surroundings
        return RunRecord(
            id: id,
            result: RunResult(
                status: status, epochsRun: validation?.count ?? epochs, keptEpoch: status == .finished ? epochs : nil,
                parameterCount: 5,
                metrics: zip(names, numbers).map { TrainingOutcome.Metric($0, $1) },
                curves: [
                    TrainingOutcome.Curve("train.running_loss", curve),
                    TrainingOutcome.Curve("validation.loss", validation ?? [numbers[1] * 3, numbers[1]]),
                ],
                parametersDigest: String(repeating: "0", count: 64)),
            provenance: provenance)
    }

    private var plan: RunPlan {
        let source = SourceText(name: "rows.yaml", bytes: [])
        let start = Mark(line: 1, column: 1)
        let root = Node(.mapping([]), span: Span(source: source, start: start, end: start))
        let spec = ExperimentSpec(
            text: Array(specText.utf8), document: Document(source: source, root: root), folder: ".", name: name,
            question: question,
            base: settings, seeds: seeds, finalSeeds: finalSeeds, run: RunOptions(), report: report)
        var axes: [Axis] = []
        if !columns.isEmpty { axes.append(Axis(name: "optimizer", columns: columns, pointCount: 4)) }
        if let secondAxis {
            axes.append(
                Axis(
                    name: secondAxis, columns: [secondAxis], pointCount: 2,
                    choosesData: secondAxis == "dataset.path"))
        }
        let names = columns + (secondAxis.map { [$0] } ?? [])
        return RunPlan(
            spec: spec, axes: axes,
            arithmetic: PlanArithmetic(
                axisSizes: [4, 2], product: rows.count + 1, excluded: 1, duplicates: 0, configurations: rows.count,
                seeds: seeds.count, runs: rows.count * seeds.count),
            configurations: rows.enumerated().map { index, row in
                Configuration(
                    index: index, settings: settings,
                    cells: zip(names, row.cells).map { Configuration.Cell(column: $0, text: $1) })
            })
    }
}

import Testing

@testable import Experiments

/// A folder with a small data set, specs and results.
final class Workshop {
    let folder: TemporaryFolder
    var results: String { "\(folder.path)/results" }
    var iris: String { "\(results)/iris" }

    init() throws {
        folder = try TemporaryFolder()
        let rows = (0..<60).map { "\($0 % 7),\($0 % 11),\(["a", "b", "c"][$0 % 3])" }
        try folder.write("specs/data.csv", (["x,y,label"] + rows).joined(separator: "\n") + "\n")
    }

    static let text = """
        version: 1
        name: iris
        dataset:
          source: csv
          path: data.csv
          label: label
        network:
          hidden: [8]
        optimizer:
          type: adam
          learning_rate: 0.01
        training:
          epochs: 3
          batch_size: 16
        seeds: [1, 2]
        sweep:
          axes:
            network.dropout: [0, 0.5]
            training.batch_size: [8, 16]
        """

    /// Writes a spec and prepares it.
    func prepare(_ text: String = text, file: String = "specs/iris.yaml") throws -> Experiment {
        let path = try folder.write(file, text)
        let (plan, diagnostics) = try Experiment.plan(specPath: path)
        #expect(diagnostics.map(\.message) == [])
        return try Experiment.prepare(#require(plan), specPath: path, resultsPath: results)
    }

    /// Writes a spec and runs what is missing; the ids that were trained.
    func run(
        _ text: String = text, request: RunRequest = RunRequest(), train: @escaping Scheduler.Train = fakeTrain
    ) throws -> (trained: [String], outcome: SweepOutcome) {
        let trained = Recorder<String>()
        let outcome = try prepare(text).run(request) { run, support, shouldStop, progress in
            trained.add(run.id)
            return try train(run, support, shouldStop, progress)
        }
        return (trained.elements, outcome)
    }
}

import Experiments
import Foundation
import Testing

@testable import Clusters

/// A folder with an experiment of eight runs of a millisecond, whose path has what paths can have.
final class Workplace {
    let path: String
    private let text: String

    /// - Parameter run: What the spec says under `run`.
    init(run: String = "{}") throws {
        path = NSTemporaryDirectory() + "espalier it's 100% \"ü\"-\(UUID().uuidString)"
        text = """
            version: 1
            name: moons
            dataset: { source: moons, n_samples: 90, noise: 0.2, split: { validation: 0.2, test: 0.3 } }
            network: { hidden: [4] }
            training: { epochs: 2, batch_size: 16 }
            seeds: [1, 2, 3, 4]
            sweep: { axes: { optimizer.learning_rate: [0.001, 0.01] } }
            run: \(run)

            """
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/moons.yaml"))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The experiment with what is known of its runs by now.
    func experiment(_ overrides: String...) throws -> Experiment {
        let spec = "\(path)/moons.yaml"
        let (plan, diagnostics) = try Experiment.plan(specPath: spec, overrides: overrides)
        let sound = try #require(plan, "\(diagnostics.map(\.message))")
        return try Experiment.prepare(sound, specPath: spec, resultsPath: "\(path)/results")
    }

    /// A submission of what is missing, with that many runs in each shard.
    func submission(runsPerShard: Int = 1) throws -> Submission {
        let experiment = try experiment()
        let runs = experiment.missingRuns(for: RunRequest())
        let shards = stride(from: 0, to: runs.count, by: runsPerShard).map {
            Array(runs[$0..<min($0 + runsPerShard, runs.count)])
        }
        return try Submission.make(experiment, shards: shards, engine: "slurm")
    }

    /// The results folder.
    var results: ResultsFolder { ResultsFolder(path: "\(path)/results/moons") }
}

import Foundation
import NeuralNetworks
import Synchronization

/// Trains one shard of a submission, and knows nothing of who began it.
///
/// Several may work on the same shard at once, because a machine that was given up lives on: each has a journal of its
/// own, all come to the same numbers, and readers keep one record of each run. No file is locked.
public final class ShardWorker: Sendable {
    /// The submission.
    public let submission: Submission
    /// The shard.
    public let shard: Int
    private let attemptFile: String
    private let attempt: Mutex<Attempt>

    /// How often a shard may ask to be begun again, whatever progress it makes.
    static let requeueLimit = 20

    /// Begins with a shard, and notes that in the submission's folder.
    ///
    /// - Parameters:
    ///   - directory: The results folder.
    ///   - name: The submission's name.
    ///   - shard: The shard, from 0.
    ///   - patience: How long to wait for files that a shared file system shows late.
    /// - Throws: `SurroundingsError` when the submission is not there.
    public init(
        directory: String, submission name: String, shard: Int, patience: Duration = .seconds(60)
    ) throws(SurroundingsError) {
        submission = try Self.find(name, in: directory, patience)
        guard (0..<submission.shardCount).contains(shard) else {
            throw SurroundingsError(
                operation: "use", path: submission.path,
                reason: "it has no shard \(shard); they are numbered from 0 to \(submission.shardCount - 1)")
        }
        self.shard = shard
        attemptFile = submission.newAttemptName(ofShard: shard)
        let attempt = Attempt(shard: shard, host: Machine.host, startedAt: Provenance.text(Date()))
        try submission.write(attempt.json.bytes, to: attemptFile)
        self.attempt = Mutex(attempt)
    }

    /// Trains what is missing of the shard.
    ///
    /// - Parameters:
    ///   - workers: How many runs are trained at once; nil: as the spec says.
    ///   - cancellation: Ends the work; what is under way is saved before.
    ///   - onEvent: Told of every start, epoch and end, from several threads at the same time.
    /// - Throws: When the work cannot be done here: `SurroundingsError`, `DataError`, `SpecError`. The attempt's file
    ///   says why.
    public func run(
        workers: Int?, until cancellation: Cancellation, onEvent: @escaping @Sendable (RunEvent) -> Void
    ) throws -> SweepOutcome {
        do {
            let outcome = try train(workers: workers, until: cancellation, onEvent: onEvent)
            try note { attempt in
                attempt.trained = outcome.trained
                attempt.failed = outcome.failed
                attempt.state = outcome.isInterrupted ? .stopped : .done
                if let failure = outcome.journalFailure {
                    attempt.state = .refused
                    attempt.reason = "\(failure)"
                }
            }
            return outcome
        } catch {
            try? note { attempt in
                attempt.state = .refused
                attempt.reason = "\(error)"
            }
            throw error
        }
    }

    /// Whether who began this may be asked to begin the shard again: the attempts so far, this one included, came
    /// further each time, and were not too many. When so, notes that it is asked.
    ///
    /// - Throws: `SurroundingsError` when the submission's folder cannot be read or written.
    public func requeues() throws(SurroundingsError) -> Bool {
        let earlier = try submission.attempts(atShard: shard).count { $0.state == .requeued }
        guard earlier < Self.requeueLimit, attempt.withLock({ $0.madeProgress }) else { return false }
        try note { $0.state = .requeued }
        return true
    }

    private func note(_ change: (inout Attempt) -> Void) throws(SurroundingsError) {
        let json = attempt.withLock { attempt in
            change(&attempt)
            return attempt.json
        }
        try submission.write(json.bytes, to: attemptFile)
    }

    private func train(
        workers: Int?, until cancellation: Cancellation, onEvent: @escaping @Sendable (RunEvent) -> Void
    ) throws -> SweepOutcome {
        let experiment = try Experiment.load(directory: submission.path)
        guard experiment.lock.engineRevision == Engine.revision else {
            throw SurroundingsError(
                operation: "use", path: submission.path,
                reason: "it was made by revision \(experiment.lock.engineRevision) of the engine, and this program has "
                    + "revision \(Engine.revision): its numbers would differ; run the spec again")
        }
        let runs = try experiment.runs(submission.runs(ofShard: shard), of: submission)
        let surroundings = experiment.surroundings()
        let journal = try Journal(
            folder: submission.results.path, sharing: .dealt(journalsBeginningWith: "\(submission.name)-\(shard)-"),
            surroundings: { surroundings.value }, wishes: experiment.wishes)
        let known = journal.contents
        let missing = runs.filter { known.records[$0.id] == nil && known.failure(of: $0.id) == nil }
        if !missing.isEmpty { try experiment.checkData(of: missing) }
        var request = RunRequest()
        request.workers = workers
        let scheduler = experiment.scheduler(
            workers: experiment.workers(for: request), journal: journal, train: experiment.trainer,
            control: SweepControl(),
            onEvent: { [self] event in
                if case .saved = event { attempt.withLock { $0.saves += 1 } }
                onEvent(event)
            })
        var outcome = scheduler.runAndClose(missing, until: cancellation)
        outcome.cached = runs.count { known.records[$0.id] != nil }
        outcome.failedBefore = runs.count - missing.count - outcome.cached
        return outcome
    }

    /// The submission, once it can be seen.
    private static func find(
        _ name: String, in directory: String, _ patience: Duration
    ) throws(SurroundingsError) -> Submission {
        let results = ResultsFolder(path: directory)
        let folder = Submission.folderPath(in: results)
        let begun = ContinuousClock.now
        while Files.length("\(folder)/\(name)/submission.json") == nil {
            // Where not even the results folder is, it hardly is a matter of time.
            let isThere = PathKind(path: directory) == .folder
            guard ContinuousClock.now - begun < (isThere ? patience : min(patience, .seconds(3))) else {
                throw SurroundingsError(
                    operation: "work on", path: "\(folder)/\(name)",
                    reason: "machine '\(Machine.host)' sees no such submission"
                        + (isThere ? " there" : ", not even the folder '\(directory)'")
                        + "; the results folder has to be on a file system that all machines share")
            }
            // Listing a folder makes a network file system look again.
            for folder in [Paths.folder(of: directory), directory, folder, "\(folder)/\(name)"] {
                _ = try? Files.names(in: folder)
            }
            Thread.sleep(forTimeInterval: 0.2)
        }
        return try Submission.open(name, in: results)
    }
}

extension Experiment {
    /// The runs that a submission keeps, made again from its copy of the plan.
    fileprivate func runs(
        _ kept: [ShardRun], of submission: Submission
    ) throws(SurroundingsError) -> [PlannedRun] {
        var knowledge = DataKnowledge(lock)
        var templates: [Int: PlannedRun.Template] = [:]
        var runs: [PlannedRun] = []
        for run in kept {
            guard plan.configurations.indices.contains(run.configuration) else { throw Self.damage(of: submission) }
            let template =
                templates[run.configuration] ?? knowledge.template(of: plan.configurations[run.configuration])
            templates[run.configuration] = template
            let planned = PlannedRun(template, seed: run.seed)
            guard planned.id == run.id else { throw Self.damage(of: submission) }
            runs.append(planned)
        }
        return runs
    }

    private static func damage(of submission: Submission) -> SurroundingsError {
        SurroundingsError(
            operation: "use", path: submission.path,
            reason: "its runs are not those of its spec: a file in it was changed, or another version of Espalier made "
                + "it; run the spec again")
    }

    /// Makes sure that the data are here, and are those that the runs were planned for.
    fileprivate func checkData(of runs: [PlannedRun]) throws {
        var checked: Set<JSONValue> = []
        guard let seed = plan.seeds.first else { return }
        for run in runs {
            let section = run.configuration.section("dataset").json
            guard checked.insert(section).inserted else { continue }
            let facts = try data.facts(for: run.configuration.settings.dataset, seed: seed)
            guard lock.datasets.contains(where: { $0.settings == section && $0.facts.digest == facts.digest }) else {
                throw SurroundingsError(
                    operation: "use", path: facts.origin,
                    reason: "the data on machine '\(Machine.host)' are not those that the runs were planned with")
            }
        }
    }
}

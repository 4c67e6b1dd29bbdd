import Experiments

/// How a sweep under way goes: what is done, what each worker does, the best so far, and the time that is left.
public struct SweepProgress: Sendable {
    /// What a worker does.
    struct Worker: Sendable {
        let id: String
        let label: String
        let epochs: Int
        var epochsDone = 0
    }

    /// The runs that still had to be trained.
    public let total: Int
    /// The runs that are over, in whatever way.
    public private(set) var done = 0
    /// The runs among them that diverged.
    public private(set) var diverged = 0
    /// The runs among them that failed.
    public private(set) var failed = 0
    /// What the workers do, by their numbers from 0.
    private(set) var workers: [Int: Worker] = [:]
    /// Who trains the runs when no worker of this process does, and how far he is: `slurm: 12 shards running`.
    public private(set) var elsewhere: String?
    /// The best configuration of each row.
    var best: BestSoFar
    private let ids: Set<String>
    private var remaining: RemainingTime

    /// Nothing is done yet of what a request would train.
    public init(_ experiment: Experiment, _ request: RunRequest) {
        let missing = experiment.missingRuns(for: request)
        self.init(
            missing: missing, input: ReportInput(experiment),
            remaining: RemainingTime(
                runs: missing, workers: min(experiment.workers(for: request), max(1, missing.count)),
                known: experiment.knownTimes))
    }

    init(missing: [PlannedRun], input: ReportInput, remaining: RemainingTime) {
        total = missing.count
        ids = Set(missing.map(\.id))
        best = BestSoFar(input)
        self.remaining = remaining
    }

    /// Takes in what happened; what happened to runs of another plan is left alone.
    public mutating func update(_ event: RunEvent, at instant: ContinuousClock.Instant = .now) {
        if let run = event.run, !ids.contains(run.id) { return }
        remaining.update(event, at: instant)
        switch event {
        case .started(let run, let worker): begin(run, worker)
        case .resumed(let run, let worker, let epoch, _):
            begin(run, worker)
            workers[worker]?.epochsDone = epoch - 1
        case .progressed(let run, let worker, let epochsDone):
            if workers[worker]?.id != run.id { begin(run, worker) }
            workers[worker]?.epochsDone = epochsDone
        case .finished(let run, let worker, let record):
            free(worker, from: run)
            count(record, of: run)
        case .finishedElsewhere(let run, let record):
            if elsewhere != nil { remaining.learn(from: run, record) }
            count(record, of: run)
        case .failed(let run, let worker, _):
            free(worker, from: run)
            done += 1
            failed += 1
        case .failedElsewhere:
            done += 1
            failed += 1
        case .journalFailed, .saved, .noticed: break
        }
    }

    /// Takes in how far somebody else is who trains the runs.
    ///
    /// - Parameters:
    ///   - words: What is shown in the place of the workers.
    ///   - workers: How many runs he trains at once.
    public mutating func update(elsewhere words: String, workers: Int) {
        elsewhere = words
        remaining.workers = workers
    }

    private mutating func begin(_ run: PlannedRun, _ worker: Int) {
        workers[worker] = Worker(
            id: run.id, label: run.label, epochs: run.configuration.settings.training.epochs)
    }

    /// Takes a run's line away, unless the worker has begun its next one.
    private mutating func free(_ worker: Int, from run: PlannedRun) {
        if workers[worker]?.id == run.id { workers[worker] = nil }
    }

    private mutating func count(_ record: RunRecord, of run: PlannedRun) {
        done += 1
        if record.result.status == .diverged { diverged += 1 }
        best.take(record, of: run)
    }

    /// `12/45 runs, 1 diverged, about 20 s left`.
    public var words: String { words(at: .now) }

    func words(at instant: ContinuousClock.Instant) -> String {
        var parts = ["\(done)/\(total) runs"]
        if diverged > 0 { parts.append("\(diverged) diverged") }
        if failed > 0 { parts.append("\(failed) failed") }
        if done < total, remaining.workers > 0, let seconds = remaining.seconds(at: instant) {
            parts.append("about \(Duration.words(seconds)) left")
        }
        return parts.joined(separator: ", ")
    }
}

extension RunEvent {
    /// What a reader must not miss: a failure, or that a run goes on from the middle, in a sentence; nil for the usual
    /// course of things.
    public var alarm: String? {
        switch self {
        case .resumed(let run, _, let epoch, _):
            "resumed at epoch \(epoch) of \(run.configuration.settings.training.epochs): \(run.label)"
        case .noticed(_, let notice): "notice: \(notice)"
        case .failed(let run, _, let failure): "failed: \(run.label): \(failure.reason)"
        case .failedElsewhere(let run, let failure): "failed elsewhere: \(run.label): \(failure.reason)"
        case .journalFailed(let error): "error: \(error)"
        default: nil
        }
    }
}

/// The time that a sweep still takes, kept up to date by its events. A value: keep it where one thread at a time changes it.
public struct RemainingTime: Sendable {
    /// The runs that are not finished: by id, the cost that is left.
    private var left: [String: Double]
    private var finished: [(cost: Double, wallSeconds: Double)]
    private let workers: Int

    /// The time of those runs on that many workers.
    ///
    /// - Parameter known: Costs and times of runs that were trained before.
    public init(runs: [PlannedRun], workers: Int, known: [(cost: Double, wallSeconds: Double)] = []) {
        left = Dictionary(runs.map { ($0.id, $0.cost) }) { first, _ in first }
        finished = known
        self.workers = workers
    }

    /// Takes in what happened.
    public mutating func update(_ event: RunEvent) {
        switch event {
        case .started, .journalFailed: break
        case .progressed(let run, _, let epochsDone):
            let epochs = max(epochsDone, run.configuration.settings.training.epochs)
            left[run.id] = run.cost * (1 - Double(epochsDone) / Double(epochs))
        case .finished(let run, _, let record):
            left[run.id] = nil
            finished.append((run.cost, record.provenance.wallSeconds))
        case .failed(let run, _, _), .finishedElsewhere(let run, _), .failedElsewhere(let run, _):
            left[run.id] = nil
        }
    }

    /// The seconds that are left, or nil before any run was finished.
    public var seconds: Double? {
        CostModel.secondsPerCost(finished).map {
            CostModel.seconds(for: left.values, workers: workers, secondsPerCost: $0)
        }
    }
}

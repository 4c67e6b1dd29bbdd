/// The time that a sweep still takes, kept up to date by its events. A value: keep it where one thread at a time changes it.
public struct RemainingTime: Sendable {
    /// A run that was begun here.
    private struct Begun {
        let startedAt: ContinuousClock.Instant
        /// How much of its cost was done before.
        var earlier = 0.0
        /// How much of its cost was done at that moment.
        var latest: (cost: Double, at: ContinuousClock.Instant)?
    }

    /// The runs that are not finished: by id, the cost that is left.
    private var left: [String: Double]
    private var begun: [String: Begun] = [:]
    private var finished: [(cost: Double, wallSeconds: Double)]
    /// How many runs are trained at once.
    public var workers: Int

    /// The time of those runs on that many workers.
    ///
    /// - Parameter known: Costs and times of runs that were trained before.
    public init(runs: [PlannedRun], workers: Int, known: [(cost: Double, wallSeconds: Double)] = []) {
        left = Dictionary(runs.map { ($0.id, $0.cost) }) { first, _ in first }
        finished = known
        self.workers = workers
    }

    /// Takes in what happened at that moment.
    public mutating func update(_ event: RunEvent, at instant: ContinuousClock.Instant = .now) {
        switch event {
        case .journalFailed, .saved, .noticed: break
        case .started(let run, _): begun[run.id] = Begun(startedAt: instant)
        case .resumed(let run, _, let epoch, _):
            let done = cost(of: run, epochsDone: epoch - 1)
            left[run.id] = run.cost - done
            begun[run.id]?.earlier = done
        case .progressed(let run, _, let epochsDone):
            let done = cost(of: run, epochsDone: epochsDone)
            left[run.id] = run.cost - done
            begun[run.id]?.latest = (done, instant)
        case .finished(let run, _, let record):
            end(run)
            finished.append((run.cost, record.provenance.wallSeconds))
        case .failed(let run, _, _), .finishedElsewhere(let run, _), .failedElsewhere(let run, _): end(run)
        }
    }

    /// Takes in how long a run took for somebody who trains others of them, too.
    public mutating func learn(from run: PlannedRun, _ record: RunRecord) {
        finished.append((run.cost, record.provenance.wallSeconds))
    }

    private func cost(of run: PlannedRun, epochsDone: Int) -> Double {
        run.cost * Double(epochsDone) / Double(max(epochsDone, run.configuration.settings.training.epochs))
    }

    private mutating func end(_ run: PlannedRun) {
        left[run.id] = nil
        begun[run.id] = nil
    }

    /// The seconds that are left at that moment, by the times of finished runs, or else by those of finished epochs; nil
    /// before there are any.
    ///
    /// What was done since the last epoch counts too, so the seconds also fall while a long epoch lasts, but never
    /// below what is left without the runs under way.
    public func seconds(at instant: ContinuousClock.Instant = .now) -> Double? {
        let secondsPerCost = CostModel.secondsPerCost(finished) ?? CostModel.secondsPerCost(epochTimes)
        guard let secondsPerCost, secondsPerCost > 0 else { return nil }
        var left = left
        for (id, run) in begun {
            let since = (instant - (run.latest?.at ?? run.startedAt)).inSeconds
            left[id] = max(0, (left[id] ?? 0) - since / secondsPerCost)
        }
        return CostModel.seconds(for: left.values, workers: max(1, workers), secondsPerCost: secondsPerCost)
    }

    /// Cost and time of the epochs that are done of runs under way.
    private var epochTimes: [(cost: Double, wallSeconds: Double)] {
        begun.values.compactMap { run in
            run.latest.map { ($0.cost - run.earlier, ($0.at - run.startedAt).inSeconds) }
        }
    }
}

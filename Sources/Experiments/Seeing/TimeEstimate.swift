/// How long the missing runs of an experiment will take, and what that is known from.
public struct TimeEstimate: Sendable, Equatable {
    /// What an estimate is known from.
    public enum Basis: Sendable, Equatable {
        /// The wall times of that many finished runs of the plan.
        case pastRuns(Int)
        /// The work of the runs and the speed of a usual core.
        case costModel
    }

    /// The seconds.
    public let seconds: Double
    /// The runs that are missing.
    public let runCount: Int
    /// How many are trained at once.
    public let workers: Int
    /// What the estimate is known from.
    public let basis: Basis
}

extension Experiment {
    /// How long the missing runs will take; nil when none is missing.
    public func timeEstimate(for request: RunRequest = RunRequest()) -> TimeEstimate? {
        let known = knownTimes
        guard let secondsPerCost = CostModel.secondsPerCost(known) else { return roughEstimate(for: request) }
        let missing = missingRuns(for: request)
        guard !missing.isEmpty else { return nil }
        let workers = workers(for: request)
        let seconds = CostModel.seconds(
            for: missing.lazy.map(\.cost), workers: workers, secondsPerCost: secondsPerCost)
        return TimeEstimate(
            seconds: seconds, runCount: missing.count, workers: workers, basis: .pastRuns(known.count))
    }

    /// How long the plan will take, of which no run is finished: the cost model is rough, so about a thousand runs stand
    /// for all, and a plan of a million is told at once.
    private func roughEstimate(for request: RunRequest) -> TimeEstimate? {
        let count = runs.count - (request.retriesFailed ? 0 : counts.failed)
        guard count > 0 else { return nil }
        // Of so many parts one run each, at no regular distance: axes are regular themselves.
        let parts = min(runs.count, 1000)
        let costs = (0..<parts).map { part in
            let length = runs.count / parts
            let offset = Int(Double(length) * (Double(part) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1))
            return runs[part * length + offset].cost
        }
        let workers = workers(for: request)
        let work = costs.reduce(0, +) / Double(costs.count) * Double(count)
        let cost = max(work / Double(workers), costs.max() ?? 0)
        return TimeEstimate(
            seconds: cost * CostModel.usualSecondsPerCost, runCount: count, workers: workers, basis: .costModel)
    }
}

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
        let missing = missingRuns(for: request)
        guard !missing.isEmpty else { return nil }
        let known = knownTimes
        let workers = workers(for: request)
        let seconds = CostModel.seconds(
            for: missing.lazy.map(\.cost), workers: workers,
            secondsPerCost: CostModel.secondsPerCost(known) ?? CostModel.usualSecondsPerCost)
        return TimeEstimate(
            seconds: seconds, runCount: missing.count, workers: workers,
            basis: known.isEmpty ? .costModel : .pastRuns(known.count))
    }
}

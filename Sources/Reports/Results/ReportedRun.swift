import Experiments
import Statistics

/// A run of the plan and what came of it.
struct ReportedRun: Sendable {
    /// What came of a run.
    enum Status: String, CaseIterable, Sendable {
        /// Trained to the end.
        case finished
        /// Trained until a number became infinite or none: a result.
        case diverged
        /// Its surroundings failed: no result.
        case failed
        /// Not trained yet.
        case missing
    }

    /// The identity.
    let id: String
    /// The seed.
    let seed: Int
    /// What was recorded, if it was trained.
    let record: RunRecord?
    /// What failed, if it could not be trained.
    let failure: RunFailure?

    /// What came of it.
    var status: Status {
        switch record?.result.status {
        case .finished: .finished
        case .diverged: .diverged
        case nil: failure == nil ? .missing : .failed
        }
    }

    /// The final number of that name, if the run finished and the number is finite.
    func value(of metric: Metric) -> Double? {
        guard status == .finished, let value = record?.result[metric: metric.name], value.isFinite else { return nil }
        return value
    }

    /// What it came to by that metric where numbers are only compared; nil when nothing is known.
    func outcome(of metric: Metric) -> Outcome? {
        status == .diverged ? .diverged : value(of: metric).map(Outcome.number)
    }
}

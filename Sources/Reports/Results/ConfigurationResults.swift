import Experiments
import Statistics

/// A configuration with its runs.
struct ConfigurationResults: Sendable {
    /// The configuration.
    let configuration: Configuration
    /// Its runs, in the order of the seeds.
    let runs: [ReportedRun]

    /// The number of runs that came to that.
    func count(_ status: ReportedRun.Status) -> Int {
        runs.count { $0.status == status }
    }

    /// The metric of each seed, nil where there is none.
    func values(of metric: Metric) -> [Double?] {
        runs.map { $0.value(of: metric) }
    }

    /// What the metric comes to over the seeds that have it.
    func summary(of metric: Metric) -> Summary {
        Summary(values(of: metric).compactMap { $0 })
    }

    /// The metric over the seeds, beside how many were planned.
    func estimate(of metric: Metric, mark: SeedEstimate.Mark = .none) -> SeedEstimate {
        SeedEstimate(summary: summary(of: metric), plannedCount: runs.count, mark: mark)
    }

    /// The difference to another configuration, paired by seed.
    func difference(to other: ConfigurationResults, of metric: Metric) -> PairedDifference {
        PairedDifference(values(of: metric), minus: other.values(of: metric))
    }

    /// By how much it is better than another configuration, seed by seed; a diverged run is the worst there is.
    func gains(over other: ConfigurationResults, of metric: Metric) -> PairedGains {
        PairedGains(
            runs.map { $0.outcome(of: metric) }, over: other.runs.map { $0.outcome(of: metric) },
            higherIsBetter: metric.isHigherBetter)
    }

    /// What the sweep sets, as one text: `optimizer.label adam, capacity [64, 32]`.
    ///
    /// - Parameter columns: Columns that stand elsewhere already.
    func sweptSettings(without columns: [String] = []) -> String {
        configuration.cells.filter { !$0.text.isEmpty && !columns.contains($0.column) }
            .map { "\($0.column) \($0.text)" }
            .joined(separator: ", ")
    }

    /// How many runs came to what: `3 finished, 1 diverged`.
    ///
    /// - Parameter state: A state that is not mentioned.
    func states(without state: ReportedRun.Status? = nil) -> String {
        ReportedRun.Status.allCases.map { ($0, count($0)) }
            .filter { $0.1 > 0 && $0.0 != state }
            .map { "\($0.1) \($0.0.rawValue)" }
            .joined(separator: ", ")
    }
}

import Experiments

/// What one group of configurations was given, and what it came to: the tries that its result was chosen from.
struct Budget {
    /// The group.
    let choice: Choice
    /// All runs of its configurations, with a protocol's final ones.
    let runs: [ReportedRun]
    /// What they cost.
    let cost: TrainingCost

    /// The configurations there were to choose from.
    var configurationCount: Int { choice.candidates.count }

    /// The number of runs that came to that.
    func count(_ status: ReportedRun.Status) -> Int { runs.count { $0.status == status } }

    /// The mean wall time of the runs that were trained, in seconds; nil without any.
    var meanSeconds: Double? {
        let seconds = runs.compactMap { $0.record?.provenance.wallSeconds }.filter(\.isFinite)
        return seconds.isEmpty ? nil : seconds.reduce(0, +) / Double(seconds.count)
    }
}

extension ExperimentResults {
    /// What each group was given, in the order of the choices.
    func budgets(_ choices: Choices) -> [Budget] {
        choices.all.map { choice in
            let final = hasProtocol && !choice.reported.runs.isEmpty ? [choice.reported] : []
            var cost = TrainingCost()
            for results in choice.candidates + final {
                guard let data = input.data(of: results.configuration) else { continue }
                let settings = results.configuration.settings
                for run in results.runs { cost += TrainingCost(run, settings, data) }
            }
            return Budget(choice: choice, runs: (choice.candidates + final).flatMap(\.runs), cost: cost)
        }
    }
}

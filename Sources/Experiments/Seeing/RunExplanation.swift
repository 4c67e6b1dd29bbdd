/// Why a run would or would not be trained: what is known of it, and the finished run that comes nearest.
public struct RunExplanation: Sendable {
    /// The run.
    public let run: PlannedRun
    /// What is known of it.
    public let state: Experiment.RunState
    /// The models of it that are to be kept and are not there, by the names of their files; none unless it is finished.
    public let missingModels: [String]
    /// The nearest finished run; nil when this one is finished itself, or none is.
    public let nearest: NearestRun?
}

extension Experiment {
    /// Why a run would or would not be trained.
    public func explanation(of run: PlannedRun) throws(SurroundingsError) -> RunExplanation {
        let state = state(of: run)
        if case .recorded(let record) = state {
            return RunExplanation(run: run, state: state, missingModels: missingModels(of: record), nearest: nil)
        }
        return RunExplanation(run: run, state: state, missingModels: [], nearest: try folder.nearest(to: run.meaning))
    }
}
